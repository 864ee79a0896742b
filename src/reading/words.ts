/** Reading a text: its sentences, its hashtags and links, and set phrases in it. All places are UTF-16 offsets, end exclusive. */
import type { Span } from '../rule.ts';

/** Words that end in a stop without ending a sentence; lower case. */
const abbreviations = new Set([
  'eg',
  'e.g',
  'ie',
  'i.e',
  'etc',
  'mr',
  'mrs',
  'ms',
  'dr',
  'st',
  'rd',
  'vs',
  'approx',
  'tel',
]);

/** A stop with what closes behind it, and white space or the end; or an empty line. */
const sentenceEnd = /(?:(?<![.!?…])[.!?…]+["'”’)\]]*(?=\s|$))|\n\s*\n/gu;

const hashtag = /(?<![\p{L}\p{N}_&])[#＃][\p{L}\p{M}\p{N}_]+/gu;

/** Addresses of pages with or without a scheme; never the part of an e-mail address behind its `@`. */
const link =
  /(?<![\w@.-])(?:https?:\/\/\S+|www\.\S+|[a-z\d-]+(?:\.[a-z\d-]+)+\/\S*|[a-z\d-]+(?:\.[a-z\d-]+)*\.(?:com|org|net|uk|example|school|info|io|co|tv)(?![\w@]))/giu;

/** So many texts are remembered: each rule reads the same few of a post. */
const most = 32;

/** A reading of texts that remembers the latest. */
export function remembered<Reading>(read: (text: string) => Reading): (text: string) => Reading {
  const latest = new Map<string, Reading>();
  return (text) => {
    const known = latest.get(text);
    if (known !== undefined) return known;
    const made = read(text);
    if (latest.size >= most) latest.clear();
    latest.set(text, made);
    return made;
  };
}

/** The sentences of a text, without the white space around them. A single line feed ends no sentence; an empty line does. */
export const sentencesIn: (text: string) => readonly Span[] = remembered(readSentences);

function readSentences(text: string): readonly Span[] {
  const sentences: Span[] = [];
  let start = 0;
  const take = (end: number) => {
    const part = text.slice(start, end);
    const trimmed = part.trim();
    if (trimmed) {
      const from = start + part.indexOf(trimmed);
      sentences.push([from, from + trimmed.length]);
    }
    start = end;
  };
  for (const match of text.matchAll(sentenceEnd)) {
    const end = match.index + match[0].length;
    if (match[0] === '.' && isAbbreviated(text.slice(start, match.index))) continue;
    // What trails off and goes on in lower case is one sentence.
    if (/^(?:…|\.{2,})/u.test(match[0]) && /^\s*\p{Ll}/u.test(text.slice(end))) continue;
    take(end);
  }
  take(text.length);
  return sentences;
}

/** Longer than any abbreviation: the end of a longer word is none either. */
const reach = 12;

/** Whether a stop behind these words belongs to the last of them: an abbreviation or an initial. */
function isAbbreviated(before: string): boolean {
  const last = before.slice(-reach).match(/[\p{L}.]+$/u)?.[0] ?? '';
  return /^\p{Lu}$/u.test(last) || abbreviations.has(last.toLowerCase());
}

/** The hashtags of a text, each with its `#`. */
export const hashtagsIn: (text: string) => readonly Span[] = remembered((text) => {
  const links = linksIn(text);
  return spansOf(text, hashtag).filter((tag) => !links.some((one) => overlap(one, tag)));
});

/** The links of a text, without the punctuation that follows them. */
export const linksIn: (text: string) => readonly Span[] = remembered((text) =>
  spansOf(text, link).map(([start, end]) => {
    const tail = text.slice(start, end).match(/[.,;:!?…'"’”)\]]+$/u)?.[0].length ?? 0;
    return [start, end - tail];
  }),
);

/**
 * Where phrases stand in a text, as whole words in any letter case. In a phrase a space also stands for a hyphen or a line end, `*` for any one
 * word, `...` for up to five, `a|b` for either word (`has_been` is one of two words), `word~` for the word with any ending.
 */
export function phrasesIn(text: string, phrases: Iterable<string> & object): Span[] {
  const table = tables.get(phrases) ?? tableOf(phrases);
  tables.set(phrases, table);
  const places: Span[] = [];
  const words = wordsIn(text);
  for (const [index, word] of words.entries()) {
    if (word.from < (places.at(-1)?.[1] ?? 0)) continue;
    const end = endFrom(text, word, words[index + 1], table);
    if (end !== null) places.push([word.from, end]);
  }
  return places;
}

/** A word where it begins, in small letters, and without a possessive's ending. */
type Word = { from: number; lower: string; bare: string };

/** Every list of phrases is looked for in the same texts. */
const wordsIn = remembered((text): readonly Word[] =>
  [...text.matchAll(wordStart)].map(({ index, 0: word }) => {
    const lower = word.toLowerCase().replaceAll('’', "'");
    return { from: index, lower, bare: lower.replace(/'s?$/u, '') };
  }),
);

const wordStart = /(?<![\p{L}\p{N}])(?:[\p{L}\p{N}]+(?:['’][\p{L}]+)*|\S)/gu;

/** Phrases by their first word, as one sticky expression each: most words of a text begin none. */
type PhraseTable = {
  byWord: ReadonlyMap<string, Beginning>;
  /** Those whose first word has any ending, by its first letters. */
  byStem: ReadonlyMap<string, RegExp>;
  /** Those that begin with any word's possessive. */
  ofAnybody: RegExp | null;
};
/** Phrases of one first word: those whose second is known are tried only where it follows. */
type Beginning = { closed: RegExp | null; seconds: ReadonlySet<string>; open: RegExp | null };
const tables = new WeakMap<object, PhraseTable>();
const stemLength = 3;

function endFrom(text: string, { from, lower, bare }: Word, next: Word | undefined, table: PhraseTable): number | null {
  const begun = (word: string) => {
    const { closed, seconds, open } = table.byWord.get(word) ?? nothing;
    const follows = next !== undefined && (seconds.has(next.lower) || seconds.has(next.bare));
    return [open, follows ? closed : null];
  };
  const patterns = [
    ...begun(lower),
    ...(bare === lower ? [] : begun(bare)),
    table.byStem.get(lower.slice(0, stemLength)),
    lower.endsWith("'s") ? table.ofAnybody : null,
  ];
  let best: number | null = null;
  for (const pattern of patterns) {
    if (!pattern) continue;
    pattern.lastIndex = from;
    if (pattern.test(text) && pattern.lastIndex > (best ?? 0)) best = pattern.lastIndex;
  }
  return best;
}

const nothing: Beginning = { closed: null, seconds: new Set(), open: null };

/** The first letters of a word as texts are cut into words. */
function lettersOf(word: string): string {
  return /^(?:[\p{L}\p{N}]+(?:['’]\p{L}+)*|.)/u.exec(word)?.[0].toLowerCase() ?? '';
}

/** What may stand second in a phrase; null where that may be anything, or nothing. */
function secondsOf([first = '', second]: readonly string[]): string[] | null {
  const own = first.split('_');
  const words = own.length > 1 ? own.slice(1, 2) : (second?.split('|').map((word) => word.split('_')[0] ?? '') ?? []);
  const isOpen = words.length === 0 || words.some((word) => word === '...' || /[*~]/u.test(word));
  return isOpen ? null : words.map(lettersOf);
}

function beginningOf(phrases: readonly string[]): Beginning {
  const parted = phrases.map((phrase) => ({ phrase, seconds: secondsOf(phrase.split(gap)) }));
  const closed = parted.filter(({ seconds }) => seconds !== null);
  const open = parted.filter(({ seconds }) => seconds === null);
  const patternFor = (some: typeof parted) => (some.length > 0 ? patternOf(some.map(({ phrase }) => phrase)) : null);
  return {
    closed: patternFor(closed),
    seconds: new Set(closed.flatMap(({ seconds }) => seconds ?? [])),
    open: patternFor(open),
  };
}

function tableOf(phrases: Iterable<string>): PhraseTable {
  const [byWord, byStem, ofAnybody] = [new Map<string, string[]>(), new Map<string, string[]>(), [] as string[]];
  for (const phrase of phrases) {
    const [first = '', ...rest] = phrase.split(gap);
    for (const word of first === '' ? [] : first.split('|')) {
      const one = [word, ...rest].join(' ');
      const letters = lettersOf(word);
      const [table, key] = word.endsWith('~') ? [byStem, letters.slice(0, stemLength)] : [byWord, letters];
      if (word === "*'s") ofAnybody.push(one);
      else table.set(key, [...(table.get(key) ?? []), one]);
    }
  }
  const compiled = (table: ReadonlyMap<string, string[]>) =>
    new Map([...table].map(([key, own]) => [key, patternOf([...new Set(own)])]));
  return {
    byWord: new Map([...byWord].map(([key, own]) => [key, beginningOf([...new Set(own)])])),
    byStem: compiled(byStem),
    ofAnybody: ofAnybody.length > 0 ? patternOf(ofAnybody) : null,
  };
}

const gap = /[\s-]+/u;
const anyWord = "[\\p{L}\\p{N}'’]+";

function patternOf(phrases: readonly string[]): RegExp {
  // Longest first, so that "hearing aids" is not cut to "hearing aid".
  const sources = phrases.toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1)).map(sourceOf);
  return new RegExp(`(?:${sources.join('|')})(?![\\p{L}\\p{N}])`, 'iuy');
}

function sourceOf(phrase: string): string {
  const elements = phrase.split(gap);
  return elements
    .map((element, at) => {
      if (element === '...') return `(?:${anyWord},?[\\s-]+){0,5}`;
      const either = element.split('|').map(wordSource);
      const source = either.length > 1 ? `(?:${either.join('|')})` : either.join('');
      return at < elements.length - 1 ? `${source}[\\s-]+` : source;
    })
    .join('');
}

function wordSource(word: string): string {
  if (word === '*') return anyWord;
  return word
    .replace(/[.+?^${}()[\]\\/*]/gu, '\\$&')
    .replace(/^\\\*(?=['’]s$)/u, '[\\p{L}\\p{N}]+')
    .replace(/['’]/gu, "['’]")
    .replaceAll('_', '[\\s-]+')
    .replace(/~$/u, "[\\p{L}'’]*");
}

export function overlap(a: Span, b: Span): boolean {
  return a[0] < b[1] && b[0] < a[1];
}

/** Every match of a global expression. */
export function spansOf(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].map((match) => [match.index, match.index + match[0].length]);
}
