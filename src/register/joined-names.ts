/** Names inside hashtags, handles, links, addresses of mail and file names, where nothing parts the words. */
import { foldText, foldWords } from '../fold.ts';
import type { NamePlace, Span } from '../rule.ts';
import type { NameIndex, PupilNames } from './name-index.ts';
import { joinedIn } from './tokens.ts';

/** Words that schools join to a name in a hashtag. Closed list: what is left of a tag without its name must be one of these, or nothing. */
const around =
  /^(?:well|done|bravo|go|goo+|team|happy|birthday|super|star|superstar|congrats|congratulations|thank|thanks|you|hooray|our|my|little|clever|amazing|brilliant|lovely|the|for|to|and|by|is|a|rocks|rules|wins|won|year|class|reception|[1-6][a-z]?|20\d\d|\d+|love|forever|legend|hero|champion|champ|genius|poet|author|artist|reads|blog|poem|story|work|best|poorly|soon|get)*$/u;

type Part = { start: number; end: number; word: string };

export function joinedNamesIn(
  text: string,
  index: NameIndex,
  ordinary: ReadonlySet<string>,
  publicNames: readonly string[],
): NamePlace[] {
  return joinedIn(text).flatMap((span) => {
    const raw = text.slice(...span);
    const isTag = /^[#＃]/u.test(raw);
    const isLink = /^(?:https?:|www\.)/u.test(raw);
    // The name of a host is a place, not a person.
    const skip = isLink ? raw.replace(/^(?:https?:\/\/)?[^/]*/u, '').length : raw.length;
    const from = span[0] + raw.length - skip;
    const parts = partsOf(text, [from, span[1]]);
    const whole = parts.map((part) => part.word).join('');
    // "#RoaldDahlDay" names nobody of the school.
    if (isTag && publicNames.some((name) => whole.includes(name))) return [];
    return placesIn(parts, whole, { isTag, index, ordinary }).map((place) => {
      // A name that fills its hashtag or handle is given with the mark.
      const filled = place.at[0] === from + 1 && place.at[1] === span[1] && /^[#＃@＠]/u.test(raw);
      return filled ? { ...place, at: [from, place.at[1]] } : place;
    });
  });
}

/** Words of a joined stretch: at capitals, digits, marks and percent codes. */
function partsOf(text: string, [from, to]: Span): Part[] {
  const parts: Part[] = [];
  const stretch = text.slice(from, to);
  for (const match of splitCase(stretch)) {
    const word = foldText(decode(match.text)).folded.replace(/[^\p{L}\p{N}]/gu, '');
    if (word !== '') parts.push({ start: from + match.at, end: from + match.at + match.text.length, word });
  }
  return parts;
}

function splitCase(stretch: string): { text: string; at: number }[] {
  // A percent code is part of the word that it spells a letter of.
  const pattern =
    /(?:\p{Lu}(?=\p{Lu}\p{Ll})|\p{Lu}{2,}(?!\p{Ll})|\p{Lu}?(?:[\p{Ll}\p{M}\p{Lo}'’\u200b-\u200d\u2060]|%(?!2[0-9f]|3[a-f])[0-9a-f]{2})+|\p{Lu}|\p{N}+)/gu;
  return [...stretch.matchAll(pattern)].map((match) => ({ text: match[0], at: match.index }));
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function placesIn(
  parts: readonly Part[],
  whole: string,
  { isTag, index, ordinary }: { isTag: boolean; index: NameIndex; ordinary: ReadonlySet<string> },
): NamePlace[] {
  const places: NamePlace[] = [];
  const taken = new Set<number>();
  const spanOf = (start: number, length: number): Span | null => {
    let at = 0;
    let from: number | null = null;
    let to: number | null = null;
    for (const part of parts) {
      const end = at + part.word.length;
      if (from === null && start < end)
        from = part.start + (part.end - part.start === part.word.length ? start - at : 0);
      if (start + length <= end) {
        to = part.end - (part.end - part.start === part.word.length ? end - start - length : 0);
        break;
      }
      at = end;
    }
    return from === null || to === null ? null : [from, to];
  };
  const add = (
    start: number,
    length: number,
    form: NamePlace['form'],
    sure: boolean,
    pupils: readonly PupilNames[],
  ) => {
    if ([...Array(length).keys()].some((offset) => taken.has(start + offset))) return;
    const at = spanOf(start, length);
    if (!at) return;
    for (let offset = 0; offset < length; offset += 1) taken.add(start + offset);
    places.push({ at, form, sure, pupils: pupils.map((names) => names.pupil) });
  };
  if (whole.length < 3) return places;
  for (const names of index.all) {
    for (const surname of names.surnames.map((words) => words.join(''))) {
      if (surname.length < 3 || !whole.includes(surname)) continue;
      for (const forename of names.forenames.map((words) => words.join(''))) {
        for (const [joined, form] of [
          [forename + surname, 'handle'],
          [surname + forename, 'handle'],
        ] as const) {
          const start = whole.indexOf(joined);
          if (start >= 0 && forename.length > 1) add(start, joined.length, form, true, [names]);
        }
        // "kmensah", in a handle, an address of mail or a file's name.
        const lettered = forename.charAt(0) + surname;
        const start = whole.indexOf(lettered);
        const edge = parts.some((part) => part.word.startsWith(lettered)) || startsAt(parts, start);
        if (!isTag && start >= 0 && edge && surname.length >= 4) add(start, lettered.length, 'handle', true, [names]);
      }
    }
  }
  let offset = 0;
  for (const part of parts) {
    for (const [first, all] of [
      [index.forenames, 'forename'],
      [index.surnames, 'surname'],
    ] as const) {
      for (const found of first.get(part.word) ?? []) {
        const joined = found.words.join('');
        if (joined.length < 3 || !whole.startsWith(joined, offset) || ordinary.has(joined)) continue;
        add(offset, joined.length, all, parts.length > 1 || all === 'forename', found.pupils);
      }
    }
    offset += part.word.length;
  }
  if (isTag && parts.length <= 2) {
    for (const [, found] of index.forenames) {
      for (const name of found) {
        const joined = name.words.join('');
        const start = joined.length >= 3 ? whole.indexOf(joined) : -1;
        const rest = whole.slice(0, start) + whole.slice(start + joined.length);
        if (start >= 0 && rest !== '' && around.test(rest))
          add(start, joined.length, 'forename', !ordinary.has(joined), name.pupils);
      }
    }
  }
  return places;
}

function startsAt(parts: readonly Part[], start: number): boolean {
  let at = 0;
  for (const part of parts) {
    if (at === start) return true;
    at += part.word.length;
  }
  return false;
}

/** "K o f i": letters that somebody parted so that nothing finds them. */
export function spacedNamesIn(text: string, index: NameIndex): NamePlace[] {
  const words = foldWords(text);
  const places: NamePlace[] = [];
  for (let from = 0; from < words.length; from += 1) {
    let to = from;
    while (words[to] && words[to]?.folded.length === 1) to += 1;
    if (to - from >= 3) {
      const letters = words
        .slice(from, to)
        .map((word) => word.folded)
        .join('');
      for (const names of index.all) {
        const spelled = names.forenames.flatMap((forename) => [
          { name: forename.join(''), form: 'forename' as const },
          ...names.surnames.map((surname) => ({ name: forename.join('') + surname.join(''), form: 'full' as const })),
        ]);
        for (const { name, form } of spelled) {
          const start = name.length >= 3 ? letters.indexOf(name) : -1;
          if (start < 0) continue;
          const [first, last] = [words[from + start], words[from + start + name.length - 1]];
          if (first && last)
            places.push({ at: [first.at[0], last.at[1]], form, sure: name.length >= 4, pupils: [names.pupil] });
        }
      }
    }
    from = Math.max(from, to - 1);
  }
  return places;
}
