/** Private details that a text may hold, by their shape alone: mail addresses, homes, vehicles, log-ins. Whose they are is for a rule to judge. */
import type { Span } from '../rule.ts';
import { spansOf } from './words.ts';

const email = /(?<![\p{L}\d._%+-])[\p{L}\d._%+-]+@(?:[\p{L}\d-]+\.)+\p{L}{2,}/gu;
const spelledEmail =
  /(?<![\p{L}\d._+-])[\p{L}\d._+-]+(?:\s{0,9}(?:\(at\)|\[at\])|\s{1,9}at\s)\s*[\p{L}\d-]+(?:\s*(?:\(dot\)|\[dot\]|\sdot\s)\s*[\p{L}\d-]+)+/giu;
const street =
  /(?<![\p{L}\d])\d{1,4}[a-z]?,?[^\S\n]+(?:\p{Lu}[\p{L}'’-]+[^\S\n]+){1,3}(?:Road|Rd|Street|St|Avenue|Ave|Lane|Gardens|Gdns|Close|Drive|Terrace|Crescent|Place|Square|Grove|Court|Mews|Way|Walk|Rise|Hill|Green|Row)\b|(?<=\b(?:[Ll]ives?|[Ll]iving|[Mm]oved|[Hh]ome|[Aa]ddress)(?: is)?(?: at| to|:)? )\d{1,4}[a-z]?,? \p{Lu}[\p{L}'’-]+/gu;
const plate =
  /(?<![\p{L}\d#@])(?:[A-HJ-PR-Y][A-HJ-PR-Y]\d{2}[ -]?[A-HJ-PR-Z]{3}|[A-HJ-NPR-TV-Y]\d{1,3}[ -]?[A-HJ-PR-Y]{3}|[A-HJ-PR-Y]{3}[ -]?\d{1,3}[A-HJ-NPR-TV-Y])(?![\p{L}\d])/gu;
/** A value behind such a word: quoted, behind a colon, with a digit, or behind "is" and not an everyday word. */
const secret = String.raw`(?:\s*[:=]\s*|\s+is\s*[:=]?\s*|\s+)(?:["'“‘][^"'”’\n]{2,40}["'”’]|(?:(?<=[:=]\s*)[^\s,.;]{3,}(?=\s*(?:[,.;!)]|\n|$))|(?=[^\s]*\d)[^\s,;]*[^\s,;.!?]{2,}|(?<=\sis\s+)(?-i:\p{Lu})[^\s,.;!?]{3,}))`;
const credentials = new RegExp(
  String.raw`\b(?:user ?name|log-?in(?: id| name| code)?|pass ?words?|pass ?codes?|pin(?: number| code)?|meeting id|zoom id|join code|class code|access code|(?:user|pass|pwd?|login)(?=\s*[:=]))${secret}(?:[\s,;]+(?:and\s+)?(?:the\s+)?(?:user ?name|pass ?words?|pass ?codes?|pin|(?:user|pass|pwd?|login)(?=\s*[:=]))${secret})*`,
  'giu',
);

/** E-mail addresses, also those spelled out ("name at place dot org"), each in its plain form. */
export function emailsIn(text: string): { at: Span; address: string }[] {
  if (!/@|\bat\b|[[(]at[\])]/iu.test(text)) return [];
  return [...spansOf(text, email), ...spansOf(text, spelledEmail)].map((at) => ({
    at,
    address: text
      .slice(...at)
      .replace(/\s*(?:\(at\)|\[at\]|\sat\s)\s*/giu, '@')
      .replace(/\s*(?:\(dot\)|\[dot\]|\sdot\s)\s*/giu, '.')
      .toLowerCase(),
  }));
}

/** House numbers with their street. */
export function streetsIn(text: string): Span[] {
  return /\d/u.test(text) ? spansOf(text, street) : [];
}

const streetName =
  /(?<![\p{L}\d])(?:\p{Lu}[\p{L}'’-]+[^\S\n]+){1,3}(?:Road|Rd|Street|Avenue|Ave|Lane|Gardens|Close|Drive|Terrace|Crescent|Grove|Court|Mews|House|Estate|Tower|Towers|Wharf|Reach)\b/gu;

/** Names of streets and blocks, without a number. */
export function streetsNamedIn(text: string): Span[] {
  return spansOf(text, streetName);
}

/** Registration marks of vehicles as Great Britain issues them, current and earlier. */
export function platesIn(text: string): Span[] {
  return /\d/u.test(text) ? spansOf(text, plate) : [];
}

/** "ottoline.3h / otter12": a user and a password side by side, as on a slip of paper. */
const logInSlip = /(?<![\p{L}\d@/.])\p{Ll}+[._]\d?[\p{Ll}\d]+ ?[/|:,] ?\p{L}{3,}\d{1,4}(?![\p{L}\d])/gu;

/** A value at the end; and one of which only stars or the like are given. */
const value = /[\p{L}\p{N}]{2,}\W*$|[\p{N}]\S*\W*$/u;
const masked = /(?:[:=]|\bis)\s*[*?•.x_-]+\s*$/iu;

/** User names, passwords, codes and PINs with their values; stars and question marks are none. */
export function credentialsIn(text: string): Span[] {
  if (!/\d|pass|user|log|pin\b|code|id\b/iu.test(text)) return [];
  return [...spansOf(text, credentials), ...spansOf(text, logInSlip)].filter((at) => {
    const found = text.slice(...at);
    return value.test(found) && !masked.test(found);
  });
}
