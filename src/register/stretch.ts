/** A link, hashtag, handle, address of mail or file name, taken apart for whoever looks for names in it. */
import { foldText } from '../fold.ts';
import type { Span } from '../rule.ts';

/** A joined stretch, folded to letters and digits, with its words and the way back. */
export type Stretch = {
  letters: string;
  /** UTF-16 offsets in the stretch. */
  start: number[];
  end: number[];
  /** Where in `letters` a word begins: at capitals, digits and marks. */
  edges: ReadonlySet<number>;
  parts: readonly { word: string; from: number }[];
};

/** Percent codes are decoded; what stands for a mark parts words. */
export function stretchOf(raw: string): Stretch {
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

/** So far back is a small letter looked for before a capital. */
const reach = 12;

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
