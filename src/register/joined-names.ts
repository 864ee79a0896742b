/** Names inside hashtags, handles, links, addresses of mail and file names, where nothing parts the words. */
import { foldText } from '../fold.ts';
import type { NamePlace, Span } from '../rule.ts';
import { classNouns, functionWords, roads, thingNouns } from './context-words.ts';
import type { NameIndex, PupilNames } from './name-index.ts';
import type { Known } from './sight.ts';
import { joinedIn, type Token } from './tokens.ts';

/** Words that schools join to a name in a hashtag. Closed list: what is left of a tag without its name must be made of these, or nothing. */
const around = new Set(
  'proud of our well done bravo go team happy birthday super star superstar congrats congratulations thank thanks you hooray our my little clever amazing brilliant lovely the for to and by is a rocks rules wins won year class reception love forever legend hero champion champ genius poet author artist reads blog poem story work best poorly soon get'.split(
    ' ',
  ),
);
/** So far back is a small letter looked for before a capital. */
const reach = 12;
const lengths = [...new Set([...around].map((word) => word.length))];

/** A joined stretch, folded to letters and digits, with its words and the way back. */
type Stretch = {
  letters: string;
  /** UTF-16 offsets in the stretch. */
  start: number[];
  end: number[];
  /** Where in `letters` a word begins: at capitals, digits and marks. */
  edges: ReadonlySet<number>;
  parts: readonly { word: string; from: number }[];
};

/** Whether only such words stand before, and behind, each letter of a stretch. */
type Around = { before: Uint8Array; behind: Uint8Array };

type Entry = { joined: string; lettered: boolean; pupils: PupilNames[] };

const tables = new WeakMap<NameIndex, ReadonlyMap<string, Entry[]>>();

/** Full names joined either way round, and initials with surnames, by their first three letters. */
function tableOf(index: NameIndex): ReadonlyMap<string, Entry[]> {
  const made = tables.get(index);
  if (made) return made;
  const entries = new Map<string, Entry>();
  const add = (joined: string, lettered: boolean, names: PupilNames) => {
    if (joined.length < 4) return;
    const key = `${joined} ${lettered}`;
    const entry = entries.get(key);
    if (!entry) entries.set(key, { joined, lettered, pupils: [names] });
    else if (!entry.pupils.includes(names)) entry.pupils.push(names);
  };
  for (const names of index.all) {
    for (const surname of names.surnames.map((words) => words.join(''))) {
      if (surname.length < 2) continue;
      for (const forename of names.forenames.map((words) => words.join(''))) {
        add(forename + surname, forename.length === 1, names);
        if (forename.length > 1) add(surname + forename, false, names);
        if (surname.length >= 4) add(forename.charAt(0) + surname, true, names);
        if (forename.length >= 3) add(forename + surname.charAt(0), true, names);
      }
    }
  }
  const table = new Map<string, Entry[]>();
  for (const entry of entries.values()) {
    const key = entry.joined.slice(0, 3);
    table.set(key, [...(table.get(key) ?? []), entry]);
  }
  for (const list of table.values()) list.sort((a, b) => b.joined.length - a.joined.length);
  tables.set(index, table);
  return table;
}

/** "ThandiweMkhize" amid other words, as machines read a picture: a full name without its space. */
export function runTogetherIn(tokens: readonly Token[], index: NameIndex): NamePlace[] {
  const table = tableOf(index);
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

/** "brackenburyfamily", "quillmum": a surname, and whose it is. In doubt where it is a word; "greenhouse" is nobody's. */
function familyIn(
  { letters, start, end }: Stretch,
  raw: string,
  index: NameIndex,
  ordinary: ReadonlySet<string>,
): NamePlace[] {
  const kin = /^(the)?(\p{L}{3,}?)(famil(?:y|ies)|mum(?:my)?|dad(?:dy)?|parents?|home|house|clan|twins?)\d*$/u.exec(
    letters,
  );
  const [name, whose] = [kin?.[2] ?? '', kin?.[3] ?? ''];
  const found = (index.surnames.get(name) ?? []).filter((part) => part.words.length === 1);
  const isWord = ordinary.has(name);
  if (found.length === 0 || (isWord && /^ho/u.test(whose))) return [];
  const from = kin?.[1]?.length ?? 0;
  const at: Span = [start[from] ?? 0, end[from + name.length - 1] ?? raw.length];
  const pupils = found.flatMap((part) => part.pupils.map(({ pupil }) => pupil));
  return [{ at, form: 'surname', sure: !isWord, pupils }];
}

const praise = /proud|welldone|bravo|congrat|birthday|hooray|goodluck|superstar|getwell|our/u;

/** "#ProudOfGeorgeHarrison": the full name of a pupil that somebody famous bears too, with words of praise. In doubt. */
function namesakeIn(
  { letters, start, end }: Stretch,
  raw: string,
  index: NameIndex,
  famous: readonly Span[],
): NamePlace[] {
  const said = aroundIn(letters, famous);
  return namesakesIn(letters, index, famous).flatMap(({ from, to, pupils }): NamePlace[] => {
    if (!isSaidAround(said, from, to - from) || !praise.test(letters.slice(0, from) + letters.slice(to))) return [];
    const at: Span = [start[from] ?? 0, end[to - 1] ?? raw.length];
    return [{ at, form: 'handle', sure: false, pupils: pupils.map(({ pupil }) => pupil) }];
  });
}

/** "@ottolinepaints": a forename that is no word, and behind it nothing but words. Never sure. */
function nicknameIn(
  { letters, start, end }: Stretch,
  raw: string,
  index: NameIndex,
  ordinary: ReadonlySet<string>,
): NamePlace[] {
  for (let length = letters.length; length >= 4; length -= 1) {
    const name = letters.slice(0, length);
    const found = (index.forenames.get(name) ?? []).filter((part) => part.words.length === 1);
    if (
      found.length === 0 ||
      ordinary.has(name) ||
      organisation.test(letters) ||
      !isOfWords(letters.slice(length), ordinary)
    )
      continue;
    const at: Span = [start[0] ?? 0, end[length - 1] ?? raw.length];
    return [
      { at, form: 'forename', sure: false, pupils: found.flatMap((part) => part.pupils.map(({ pupil }) => pupil)) },
    ];
  }
  return [];
}

/** What a shop, a band or a club calls itself. */
const organisation =
  /(?:studios?|shop|store|club|band|choir|theatre|books?|bakery|cafe|kitchen|catering|fitness|yoga|events|photography|films?|company|ltd|school|academy|trust|charity|fc|cc|rfc|designs?|crafts?|gallery|museum|tours?|farm|garden|gardens|radio|news|magazine|official)$/u;

/** Whether letters are nothing but words and digits. */
function isOfWords(letters: string, ordinary: ReadonlySet<string>): boolean {
  const reached = new Uint8Array(letters.length + 1);
  reached[0] = 1;
  for (let from = 0; from < letters.length; from += 1) {
    if (reached[from] !== 1) continue;
    if (/\p{N}/u.test(letters[from] ?? '')) reached[from + 1] = 1;
    for (let to = from + 2; to <= letters.length; to += 1) if (ordinary.has(letters.slice(from, to))) reached[to] = 1;
  }
  return reached[letters.length] === 1;
}

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

const publicTables = new WeakMap<readonly string[], ReadonlyMap<string, string[]>>();

/** Where joined public names stand in some letters. */
function publicIn(letters: string, names: readonly string[]): Span[] {
  const table = publicTables.get(names) ?? Map.groupBy(names, (name) => name.slice(0, 4));
  publicTables.set(names, table);
  const spans: Span[] = [];
  for (let from = 0; from + 4 <= letters.length; from += 1) {
    for (const name of table.get(letters.slice(from, from + 4)) ?? []) {
      if (letters.startsWith(name, from)) spans.push([from, from + name.length]);
    }
  }
  return spans;
}

function isInside(spans: readonly Span[], from: number, to: number): boolean {
  return spans.some((span) => span[0] <= from && to <= span[1]);
}

/** Pupils whose full name is that of somebody famous, or a part of it. */
function namesakesIn(letters: string, index: NameIndex, famous: readonly Span[]) {
  const table = tableOf(index);
  return famous.flatMap(([first, last]) => {
    for (let from = first; from + 4 <= last; from += 1) {
      const entry = (table.get(letters.slice(from, from + 3)) ?? []).find(
        ({ joined, lettered }) => !lettered && from + joined.length <= last && letters.startsWith(joined, from),
      );
      if (entry) return [{ from, to: from + entry.joined.length, pupils: entry.pupils }];
    }
    return [];
  });
}

/** Percent codes are decoded; what stands for a mark parts words. */
function stretchOf(raw: string): Stretch {
  let decoded = '';
  const offsets: Span[] = [];
  for (const match of raw.matchAll(/(?:%[0-9a-f]{2})+|[\s\S]/giu)) {
    const [code] = match;
    const clear = code.length > 2 ? decode(code) : code;
    for (let at = 0; at < clear.length; at += 1) offsets.push([match.index, match.index + code.length]);
    decoded += clear;
  }
  const folding = foldText(decoded);
  const stretch = { letters: '', start: [] as number[], end: [] as number[] };
  const edges = new Set<number>([0]);
  const parts: { word: string; from: number }[] = [];
  let before: 'mark' | 'letter' | 'digit' = 'mark';
  for (let at = 0; at < folding.folded.length; at += 1) {
    const letter = folding.folded[at] as string;
    const place = folding.start(at);
    const kind = /\p{L}/u.test(letter) ? 'letter' : /\p{N}/u.test(letter) ? 'digit' : 'mark';
    const apostrophe = letter === "'" && before === 'letter';
    if (kind !== 'mark') {
      const capital = kind === 'letter' && before === 'letter' && isCapitalAfterSmall(decoded, place);
      if (kind !== before || capital) {
        edges.add(stretch.letters.length);
        parts.push({ word: '', from: stretch.letters.length });
      }
      const part = parts.at(-1);
      if (part) part.word += letter;
      stretch.letters += letter;
      stretch.start.push(offsets[place]?.[0] ?? 0);
      stretch.end.push(offsets[folding.end(at) - 1]?.[1] ?? raw.length);
    } else edges.add(stretch.letters.length);
    if (!apostrophe) before = kind;
  }
  edges.add(stretch.letters.length);
  return { ...stretch, edges, parts };
}

function isCapitalAfterSmall(text: string, at: number): boolean {
  const here = String.fromCodePoint(text.codePointAt(at) ?? 0);
  if (!/\p{Lu}/u.test(here)) return false;
  // A mark or two may stand on the letter before; more are not a name's.
  return (
    /\p{Ll}[\p{M}'’\p{Default_Ignorable_Code_Point}]*$/u.test(text.slice(Math.max(0, at - reach), at)) ||
    /^\p{Ll}/u.test(text.slice(at + here.length, at + here.length + 2))
  );
}

function decode(code: string): string {
  try {
    return decodeURIComponent(code);
  } catch {
    return ' ';
  }
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
  const table = tableOf(index);
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

function isSaidAround({ before, behind }: Around, from: number, length: number): boolean {
  return before[from] === 1 && behind[from + length] === 1;
}

/** Each place is reached at most once from each length of a word, so that no stretch takes longer than its letters. */
function aroundIn(letters: string, famous: readonly Span[]): Around {
  const ends = Array.from(letters, (_, from) => endsFrom(letters, from));
  for (const [from, to] of famous) ends[from]?.push(to);
  const before = new Uint8Array(letters.length + 1);
  const behind = new Uint8Array(letters.length + 1);
  before[0] = 1;
  behind[letters.length] = 1;
  for (let from = 0; from < letters.length; from += 1) {
    if (before[from] === 1) for (const end of ends[from] ?? []) before[end] = 1;
  }
  for (let from = letters.length - 1; from >= 0; from -= 1) {
    if (ends[from]?.some((end) => behind[end] === 1)) behind[from] = 1;
  }
  return { before, behind };
}

/** Where a word that may stand around a name ends, if it begins here. A digit, a class ("3h") and each further o of "gooo" count too. */
function endsFrom(letters: string, from: number): number[] {
  const ends = lengths.map((length) => from + length).filter((end) => around.has(letters.slice(from, end)));
  const letter = letters[from] ?? '';
  if (/\p{N}/u.test(letter)) ends.push(from + 1);
  if (/^[1-6][a-z]/u.test(letters.slice(from, from + 2))) ends.push(from + 2);
  if (letter === 'o' && letters[from - 1] === 'o') ends.push(from + 1);
  return ends;
}

function countLetters(text: string): number {
  return stretchOf(text).letters.length;
}
