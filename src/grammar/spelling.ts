/** Which of the words that a dictionary does not know are misspelt: only where an everyday word is a slip away, and no name, joke or other language is likely. */
import type { Span } from '../rule.ts';

export type Words = {
  /** Every English word that is known, in lower case. */
  ordinary: ReadonlySet<string>;
  /** Those that a school writes. */
  everyday: ReadonlySet<string>;
  /** Words that look misspelt and are none: names of things at school, and of food and feasts of many countries. */
  allowed: ReadonlySet<string>;
  /** Words that are wrong, whatever they look like. */
  wrong: ReadonlySet<string>;
};

const word = /[\p{L}\p{M}]+(?:'[\p{L}\p{M}]+)*/gu;

/** The misspelt words of a line among those that are unknown. */
export function misspelt(line: string, unknown: readonly Span[], words: Words): Span[] {
  const all = [...line.matchAll(word)].map((match) => [match.index, match.index + match[0].length] as const);
  const isUnknown = (at: Span) => unknown.some(([start, end]) => start < at[1] && at[0] < end);
  return all.filter((at, index) => {
    if (words.wrong.has(line.slice(...at)) && isApart(line, at)) return true;
    if (!isUnknown(at)) return false;
    if (isDay(line.slice(...at))) return true;
    if (!isPlain(line, at)) return false;
    const found = line.slice(...at).toLowerCase();
    if (words.ordinary.has(found) || words.allowed.has(found)) return false;
    // Two unknown words side by side are another language, or a name.
    const beside = [all[index - 1], all[index + 1]].filter((one) => one !== undefined);
    if (beside.some((one) => isStrange(line, one, isUnknown(one), words))) return false;
    return isSlip(found, words);
  });
}

/** A word that no hyphen, stop or stroke joins to another. */
function isApart(line: string, [start, end]: Span): boolean {
  return !/[\p{L}\p{N}\-_/.&]$/u.test(line.slice(0, start)) && !/^(?:[-_/&\p{N}]|\.\p{L}|')/u.test(line.slice(end));
}

/** A day, month or feast that lacks a letter or has a wrong one; with a capital a short one may be a name. */
function isDay(found: string): boolean {
  const most = /^\p{Ll}{7,}$|^\p{L}{8,}$/u.test(found) ? 2 : 1;
  return found.length > 5 && times.some((time) => [1, most].includes(slipsBetween(found.toLowerCase(), time, most)));
}

const times =
  'tuesday wednesday thursday saturday january february september october november december christmas halloween'.split(
    ' ',
  );

/** A word in small letters, or the first of a sentence, that stands by itself. */
function isPlain(line: string, [start, end]: Span): boolean {
  const found = line.slice(start, end);
  if (!/^[A-Za-z][a-z]{4,}$/u.test(found)) return false;
  if (!isApart(line, [start, end])) return false;
  if (/^[a-z]/u.test(found)) return true;
  // At a sentence's start a capital may be a name's.
  return /.{3}(?:ly|ful|ment|tion|ous|ies)$/u.test(found) && /(?:^|[.!?:] )[^\p{L}\p{N}]*$/u.test(line.slice(0, start));
}

/** A neighbour that is no English either. Names with a capital are no sign. */
function isStrange(line: string, at: Span, unknown: boolean, { ordinary, allowed }: Words): boolean {
  const found = line.slice(...at);
  if (/[^\p{ASCII}]/u.test(found)) return true;
  return unknown && /^\p{Ll}/u.test(found) && !ordinary.has(found) && !allowed.has(found);
}

/** Whether a known word is one slip of the pen away, or in a long word an everyday one two. */
function isSlip(found: string, words: Words): boolean {
  if (words.ordinary.has(oxford(found))) return false;
  const made = isMade(found, words);
  for (const meant of candidates(found, words.ordinary)) {
    const slips = slipsBetween(found, meant, 2);
    const most = mostSlips(found, words.everyday.has(meant), made);
    if (slips <= most && !isFormOf(found, meant) && !isJoke(found, meant, words)) return true;
  }
  return false;
}

/** How many slips are believed: fewer where the word is short, its likeness unusual, or where it may be made of known ones. */
function mostSlips(found: string, everyday: boolean, made: boolean): number {
  if (made) return everyday && found.length >= 7 ? 1 : 0;
  if (everyday) return found.length >= 8 ? 2 : 1;
  if (found.length >= 10) return 2;
  return found.length >= 6 ? 1 : 0;
}

/** "Handprint" is none where "handprints" is known, and the other way about. */
function isFormOf(found: string, meant: string): boolean {
  return `${found}s` === meant || `${meant}s` === found;
}

/** "Organize" is right in British English too: the spelling of Oxford. */
function oxford(found: string): string {
  return found.replace(/iz(?=e|ing|ation)/u, 'is');
}

/** A word that is made of known ones, or of one with an ending: "staffroom", "unmuddy", "cakey". */
function isMade(found: string, { ordinary, everyday }: Words): boolean {
  for (let cut = 3; cut <= found.length - 3; cut += 1) {
    const [before, after] = [found.slice(0, cut), found.slice(cut)];
    if (ordinary.has(before) && everyday.has(after) && after.length > 3 && before.length > 3) return true;
    if (everyday.has(before) && everyday.has(after)) return true;
  }
  const stem = found.replace(
    /^(?:un|re|pre|non|mis|anti|super|mini|micro|mega|multi|over|under|out|semi|eco|bio|geo)(?=\p{L}{4})/u,
    '',
  );
  const stems = [
    stem,
    ...['s', 'er', 'ers', 'ish', 'y', 'ness', 'less', 'like', 'able'].flatMap((ending) =>
      stem.endsWith(ending) ? [stem.slice(0, -ending.length), `${stem.slice(0, -ending.length)}e`] : [],
    ),
  ];
  return stems.some((one) => one !== found && one.length > 3 && ordinary.has(one) && !/(?:y|o|ch|sh)s$/u.test(found));
}

/** "Eggcellent", "purrfect", "spooktacular": a word of its own stands where the meant one has none. */
function isJoke(found: string, meant: string, { everyday }: Words): boolean {
  for (let length = 3; length < found.length; length += 1) {
    const head = found.slice(0, length);
    if (!meant.startsWith(head) && everyday.has(head) && jokes.has(head)) return true;
  }
  return false;
}

/** What school jokes are made of: animals, food, feasts and noises. */
const jokes = new Set(
  'egg purr paw spook boo bear bee bat cat dog hop hip hoo owl moo pig hen fox fish fin sea shell snow brr ice sun fan fang ghost witch bone book read tea pea bean berry apple choc cake pie corn ham turkey tree fur roar dino wheel ride fab art heart love craft sea wave whale seal crab star rock moon space rocket'.split(
    ' ',
  ),
);

/** Known words with the same first letter and about as long: a slip seldom changes the first letter. */
function* candidates(found: string, ordinary: ReadonlySet<string>): Generator<string> {
  const shelf = shelves.get(ordinary) ?? Map.groupBy(ordinary, shelfOf);
  shelves.set(ordinary, shelf);
  for (let length = Math.max(5, found.length - 2); length <= found.length + 2; length += 1) {
    yield* shelf.get(`${found[0]}${length}`) ?? [];
  }
}

const shelves = new WeakMap<ReadonlySet<string>, Map<string, string[]>>();

function shelfOf(word: string): string {
  return `${word[0]}${word.length}`;
}

/** Letters too many, too few, wrong or swapped between two words (optimal string alignment); `most` + 1 where it is more than that. */
export function slipsBetween(a: string, b: string, most: number): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      next.push(least);
    }
    if (Math.min(...next) > most) return most + 1;
    [before, row] = [row, next];
  }
  return row[b.length] ?? most + 1;
}
