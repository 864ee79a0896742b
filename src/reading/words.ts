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

/** The sentences of a text, without the white space around them. A single line feed ends no sentence; an empty line does. */
export function sentencesIn(text: string): Span[] {
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

/** Whether a stop behind these words belongs to the last of them: an abbreviation or an initial. */
function isAbbreviated(before: string): boolean {
  const last = before.match(/[\p{L}.]+$/u)?.[0] ?? '';
  return /^\p{Lu}$/u.test(last) || abbreviations.has(last.toLowerCase());
}

/** The hashtags of a text, each with its `#`. */
export function hashtagsIn(text: string): Span[] {
  const links = linksIn(text);
  return spansOf(text, hashtag).filter((tag) => !links.some((one) => overlap(one, tag)));
}

/** The links of a text, without the punctuation that follows them. */
export function linksIn(text: string): Span[] {
  return spansOf(text, link).map(([start, end]) => {
    const tail = text.slice(start, end).match(/[.,;:!?…'"’”)\]]+$/u)?.[0].length ?? 0;
    return [start, end - tail];
  });
}

/**
 * Where phrases stand in a text, as whole words in any letter case. In a phrase a space also stands for a hyphen or a line end, `*` for any one
 * word, `...` for up to five, `a|b` for either word (`has_been` is one of two words), `word~` for the word with any ending.
 */
export function phrasesIn(text: string, phrases: Iterable<string> & object): Span[] {
  const table = tables.get(phrases) ?? tableOf(phrases);
  tables.set(phrases, table);
  const places: Span[] = [];
  for (const { index } of text.matchAll(wordStart)) {
    if (index < (places.at(-1)?.[1] ?? 0)) continue;
    const end = endFrom(text, index, table);
    if (end !== null) places.push([index, end]);
  }
  return places;
}

const wordStart = /(?<![\p{L}\p{N}])\S/gu;

/** Phrases by their first letters, as one sticky expression for each beginning: most words of a text begin none. */
type PhraseTable = ReadonlyMap<string, RegExp>;
const tables = new WeakMap<object, PhraseTable>();
const keyLength = 3;

function endFrom(text: string, from: number, table: PhraseTable): number | null {
  const letters = text
    .slice(from, from + keyLength)
    .toLowerCase()
    .replaceAll('’', "'");
  let best: number | null = null;
  for (let length = 0; length <= letters.length; length += 1) {
    const pattern = table.get(letters.slice(0, length));
    if (!pattern) continue;
    pattern.lastIndex = from;
    const end = pattern.test(text) ? pattern.lastIndex : null;
    if (end !== null && end > (best ?? 0)) best = end;
  }
  return best;
}

function tableOf(phrases: Iterable<string>): PhraseTable {
  const byKey = new Map<string, Set<string>>();
  for (const phrase of phrases) {
    const [first = '', ...rest] = phrase.split(gap);
    for (const word of first === '' ? [] : first.split('|')) {
      const key = word === "*'s" ? '' : (/^[^~_]{1,3}/u.exec(word)?.[0] ?? '');
      byKey.set(key, (byKey.get(key) ?? new Set()).add([word, ...rest].join(' ')));
    }
  }
  return new Map([...byKey].map(([key, own]) => [key, patternOf([...own])]));
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
