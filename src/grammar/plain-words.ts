/** A text as it is read for its grammar: the school's own words in plain letters, each where it stood. */
import { hashtagsIn, linksIn, type Span, spansOf } from '../rule.ts';

const handle = /(?<![\p{L}\p{N}_@])@\w+/gu;
const email = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu;
/** Other people's words, sounds, titles and spellings that are spoken about. */
const quotation =
  /"[^"\n]+"|(?<![\p{L}\p{N}'])'(?=[^\s'])(?:[^'\n]|(?<=\p{L})'(?=\p{L}))+(?<!\s)'(?![\p{L}\p{N}])|(?<![\p{L}\p{N}*])\*[^*\n]+\*(?![\p{L}\p{N}*])/gu;
/** What is no letter, mark or digit of a word, nor punctuation of a sentence: emoji and their joiners. */
const picture =
  /(?:\p{Extended_Pictographic}|\p{Emoji_Presentation}|[\u{1F3FB}-\u{1F3FF}]|[\u{1F1E6}-\u{1F1FF}]|[\u{E0000}-\u{E007F}]|\u200D|\uFE0F|\u20E3)+/gu;

export type PlainWords = {
  /** As long as the text: what is not the school's own prose is blank, or a name that nobody knows. */
  words: string;
  /** Where something was put in its place. */
  masked: readonly Span[];
};

export function plainWords(text: string): PlainWords {
  let words = text
    .replace(/[’‘ʼ`´]/gu, "'")
    .replace(/[“”„«»]/gu, '"')
    .replace(/[\u00A0\u2000-\u200A\u202F\t]/gu, ' ');
  const masked: Span[] = [];
  const put = (at: Span, with_: string) => {
    masked.push(at);
    words = words.slice(0, at[0]) + with_ + words.slice(at[1]);
  };
  const trailing = text.match(/(?:\s*[#＃][\p{L}\p{M}\p{N}_]+)+[\s.!]*$/u)?.index ?? text.length;
  for (const at of [...linksIn(text), ...spansOf(text, email)]) put(at, blank(at));
  for (const at of [...hashtagsIn(text), ...spansOf(text, handle)]) put(at, at[0] >= trailing ? blank(at) : name(at));
  for (const at of spansOf(words, quotation)) put(at, name(at));
  for (const at of spansOf(words, picture)) put(at, between(words, at));
  return { words: words.replace(/[\u{10000}-\u{10FFFF}]/gu, '  '), masked };
}

function blank([start, end]: Span): string {
  return ' '.repeat(end - start);
}

/** Stands for a thing or a person in the sentence. */
function name([start, end]: Span): string {
  return `X${'x'.repeat(end - start - 1)}`;
}

/** An emoji ends a sentence where a new one follows and no stop stands before it. */
function between(words: string, at: Span): string {
  const ends = /[\p{L}\p{N}'")]\s*$/u.test(words.slice(0, at[0])) && /^\s*(?:\p{Lu}|$)/u.test(words.slice(at[1]));
  return ends ? `.${blank(at).slice(1)}` : blank(at);
}

/** The lines of some words, each with its place: a new line of a post is a new thought, and often a list. */
export function linesIn(words: string): { line: string; start: number }[] {
  return [...words.matchAll(/[^\n\r]+/gu)].map((match) => ({ line: match[0], start: match.index }));
}
