/** Names inside hashtags, handles, links, addresses of mail and file names, where nothing parts the words. */
import type { NamePlace, Span } from '../rule.ts';
import { classNouns, functionWords, roads, thingNouns } from './context-words.ts';
import { joinedTableOf } from './joined-table.ts';
import type { NameIndex, PupilNames } from './name-index.ts';
import { isInside, namesakesIn, publicIn } from './namesakes.ts';
import { familyIn, namesakeIn, nicknameIn, organisation } from './played-names.ts';
import { aroundIn, isSaidAround } from './said-around.ts';
import type { Known } from './sight.ts';
import { type Stretch, stretchOf } from './stretch.ts';
import { joinedIn, type Token } from './tokens.ts';

/** "ThandiweMkhize" amid other words, as machines read a picture: a full name without its space. */
export function runTogetherIn(tokens: readonly Token[], index: NameIndex): NamePlace[] {
  const table = joinedTableOf(index);
  return tokens.flatMap(({ word, bare }): NamePlace[] => {
    if (word.length < 6) return [];
    const entry = table.get(word.slice(0, 3))?.find(({ joined, lettered }) => joined === word && !lettered);
    return entry ? [{ at: bare, form: 'full', sure: true, pupils: entry.pupils.map((names) => names.pupil) }] : [];
  });
}

export type JoinedKnown = Pick<Known, 'ordinary' | 'staffHandles'> & {
  /** Public names as they stand in a hashtag. */
  publicNames: readonly string[];
};

export function joinedNamesIn(text: string, index: NameIndex, known: JoinedKnown): NamePlace[] {
  return joinedIn(text).flatMap(([from, to]) =>
    namesInStretch(text.slice(from, to), index, known).map((place) => ({
      ...place,
      at: [from + place.at[0], from + place.at[1]],
    })),
  );
}

/** The same hashtags stand in nearly every post: so many stretches are remembered. */
const mostStretches = 1024;
const stretches = new WeakMap<NameIndex, Map<string, readonly NamePlace[]>>();

/** "@MrHayesReads": a surname behind a title is a teacher's. */
const titled = /^[#＃@＠](?:Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Prof|Coach)_?(?=\p{Lu})/u;

function namesInStretch(
  raw: string,
  index: NameIndex,
  { ordinary, publicNames, staffHandles }: JoinedKnown,
): readonly NamePlace[] {
  const known = stretches.get(index) ?? new Map<string, readonly NamePlace[]>();
  stretches.set(index, known);
  const made = known.get(raw);
  if (made) return made;
  const isTag = /^[#＃]/u.test(raw);
  const stretch = stretchOf(raw);
  // "#RoaldDahlDay" names nobody of the school; whatever stands beside such a name still may.
  const famous = isTag ? publicIn(stretch.letters, publicNames) : [];
  const isNobody = stretch.letters.length < 3 || staffHandles.has(raw.toLowerCase());
  const all: NamePlace[] = isNobody ? [] : placesIn(stretch, raw, { isTag, index, ordinary, famous });
  if (all.length === 0 && !isNobody)
    all.push(...familyIn(stretch, raw, index, ordinary), ...namesakeIn(stretch, raw, index, famous));
  if (/^[@＠#＃]/u.test(raw) && all.length === 0 && famous.length === 0)
    all.push(...nicknameIn(stretch, raw, index, ordinary));
  const found = titled.test(raw) ? all.filter(({ form }) => form !== 'surname') : all;
  const places = found.map((place): NamePlace => {
    // A name that fills its hashtag or handle is given with the mark.
    const filled = place.at[0] === 1 && place.at[1] === raw.length && /^[#＃@＠]/u.test(raw);
    return filled ? { ...place, at: [0, place.at[1]] } : place;
  });
  if (known.size >= mostStretches) known.clear();
  known.set(raw, places);
  return places;
}

/**
 * Forenames that are words, as a part of a hashtag, a handle or a link: to be asked about where that very pupil is pictured. In small letters only
 * those that are mostly names.
 */
export function joinedIfShown(
  text: string,
  index: NameIndex,
  known: Known,
  publicNames: readonly string[],
): NamePlace[] {
  return joinedIn(text).flatMap(([from, to]): NamePlace[] => {
    const raw = text.slice(from, to);
    const { letters, start, end, parts } = stretchOf(raw);
    if (letters.length < 2) return [];
    const famous = /^[#＃]/u.test(raw) ? publicIn(letters, publicNames) : [];
    const path = /^(?:https?:|www\.)|\//iu.test(raw) ? raw.replace(/^(?:https?:\/\/)?[^/]*/u, '').length : raw.length;
    const namesakes = namesakesIn(letters, index, famous).map(
      ({ from: first, to: last, pupils }): NamePlace => ({
        at: [from + (start[first] ?? 0), from + (end[last - 1] ?? raw.length)],
        form: 'handle',
        sure: false,
        pupils: pupils.map(({ pupil }) => pupil),
      }),
    );
    const forenames = parts.flatMap((part, at): NamePlace[] => {
      if (isInside(famous, part.from, part.from + part.word.length)) return [];
      const place: Span = [start[part.from] ?? 0, end[part.from + part.word.length - 1] ?? raw.length];
      const found = (index.forenames.get(part.word) ?? []).filter(({ words }) => words.length === 1);
      if (found.length === 0 || place[0] < raw.length - path || part.word.length < 2) return [];
      const [prior, next] = [parts[at - 1]?.word ?? '', parts[at + 1]?.word ?? ''];
      const isName = !known.ordinary.has(part.word) || known.mostlyNames.has(part.word);
      const isThing =
        !/^\p{Lu}/u.test(raw.slice(...place)) ||
        (next !== 'and' && functionWords.has(next)) ||
        (known.times.has(part.word) && (/^\d/u.test(next) || known.times.has(prior)));
      if (thingNouns.has(next) || roads.has(next) || classNouns.has(next) || (!isName && isThing)) return [];
      const pupils = found.flatMap((one) => one.pupils.map(({ pupil }) => pupil));
      return [{ at: [from + place[0], from + place[1]], form: 'forename', sure: false, pupils }];
    });
    return [...namesakes, ...forenames];
  });
}

function placesIn(
  { letters, start, end, edges, parts }: Stretch,
  raw: string,
  {
    isTag,
    index,
    ordinary,
    famous,
  }: { isTag: boolean; index: NameIndex; ordinary: ReadonlySet<string>; famous: readonly Span[] },
): NamePlace[] {
  const places: NamePlace[] = [];
  const taken = new Uint8Array(letters.length);
  const add = (from: number, length: number, form: NamePlace['form'], sure: boolean, pupils: readonly PupilNames[]) => {
    if (taken.subarray(from, from + length).includes(1) || isInside(famous, from, from + length)) return;
    taken.fill(1, from, from + length);
    const at: Span = [start[from] ?? 0, end[from + length - 1] ?? raw.length];
    places.push({ at, form, sure, pupils: pupils.map((names) => names.pupil) });
  };
  const isLink = /^(?:https?:|www\.)|\//iu.test(raw);
  // The name of a host is a place, not a person; a full name in it is one all the same.
  const host = isLink ? letters.length - countLetters(raw.replace(/^(?:https?:\/\/)?[^/]*/u, '')) : 0;
  const said = aroundIn(letters, famous);
  const table = joinedTableOf(index);
  for (const lettered of [false, true]) {
    for (let from = 0; from + 4 <= letters.length; from += 1) {
      for (const { joined, lettered: isLettered, pupils } of table.get(letters.slice(from, from + 3)) ?? []) {
        if (isLettered !== lettered || !letters.startsWith(joined, from)) continue;
        const bounded = edges.has(from) && edges.has(from + joined.length);
        if (lettered) {
          const split = edges.has(from + 1) || edges.has(from + joined.length - 1);
          if (isTag ? !bounded || !split : !bounded || from < host || (!split && ordinary.has(joined))) continue;
        } else if (!bounded && joined.length < 8 && !isSaidAround(said, from, joined.length)) continue;
        const inner = [...joined].some((_, at) => at > 0 && edges.has(from + at));
        add(from, joined.length, 'handle', inner || !ordinary.has(joined), pupils);
        break;
      }
    }
  }
  for (const [at, part] of parts.entries()) {
    if (part.from < host) continue;
    const next = parts[at + 1]?.word ?? '';
    if (thingNouns.has(next) || roads.has(next) || organisation.test(letters)) continue;
    for (const [names, form] of [
      [index.forenames, 'forename'],
      [index.surnames, 'surname'],
    ] as const) {
      for (const found of names.get(part.word) ?? []) {
        const joined = found.words.join('');
        const whole = edges.has(part.from + joined.length);
        if (joined.length < 3 || !whole || !letters.startsWith(joined, part.from) || ordinary.has(joined)) continue;
        add(part.from, joined.length, form, parts.length > 1 || form === 'forename', found.pupils);
      }
    }
  }
  if (isTag) {
    for (const found of [...index.forenames.values()].flat()) {
      const joined = found.words.join('');
      if (joined.length < 3 || joined.length === letters.length) continue;
      let from = letters.indexOf(joined);
      while (from >= 0 && isInside(famous, from, from + joined.length)) from = letters.indexOf(joined, from + 1);
      if (from < 0 || !isSaidAround(said, from, joined.length)) continue;
      add(from, joined.length, 'forename', !ordinary.has(joined), found.pupils);
    }
  }
  return places;
}

function countLetters(text: string): number {
  return stretchOf(text).letters.length;
}
