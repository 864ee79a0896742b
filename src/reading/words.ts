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
 * Where phrases stand in a text, as whole words in any letter case. In a phrase `*` stands for any one word, and a space also
 * for a hyphen or a line end.
 */
export function phrasesIn(text: string, phrases: Iterable<string> & object): Span[] {
  const pattern = patterns.get(phrases) ?? patternOf(phrases);
  patterns.set(phrases, pattern);
  return pattern ? spansOf(text, pattern) : [];
}

/** One expression a list, made once. */
const patterns = new WeakMap<object, RegExp | null>();

function patternOf(phrases: Iterable<string>): RegExp | null {
  // Longest first, so that "hearing aids" is not cut to "hearing aid".
  const all = [...phrases].filter(Boolean).sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  if (all.length === 0) return null;
  const sources = all.map((phrase) =>
    phrase
      .split(/[\s-]+/u)
      .map(sourceOf)
      .join('[\\s-]+'),
  );
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${sources.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
}

function sourceOf(word: string): string {
  if (word === '*') return "[\\p{L}\\p{N}'’]+";
  return word.replace(/[.+?^${}()|[\]\\/*]/gu, '\\$&').replace(/['’]/gu, "['’]");
}

export function overlap(a: Span, b: Span): boolean {
  return a[0] < b[1] && b[0] < a[1];
}

/** Every match of a global expression. */
export function spansOf(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].map((match) => [match.index, match.index + match[0].length]);
}
