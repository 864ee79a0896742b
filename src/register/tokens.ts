/** A text as words, each with what a reader of names wants to know of it. */

import { foldText } from '../fold.ts';
import { remembered } from '../reading/words.ts';
import type { Span } from '../rule.ts';

export type Token = {
  /** Folded, without apostrophes and a possessive's end. */
  word: string;
  at: Span;
  /** Without the possessive's end. */
  bare: Span;
  capital: boolean;
  /** All capitals, two letters or more. */
  shouted: boolean;
  possessive: boolean;
  /** First of a sentence, a line, or a quotation. */
  first: boolean;
  /** What stands between the word before and this one, folded. */
  before: string;
};

// Each part begins only where its letters begin, so that a long stretch is not tried again from each of its letters.
const skipped = new RegExp(
  [
    String.raw`https?:\/\/\S+|www\.\S+`,
    String.raw`(?<![\p{L}\p{M}\p{N}._%+'’-])[\p{L}\p{M}\p{N}._%+'’-]+@[\p{L}\p{N}.-]+\.\p{L}{2,}`,
    String.raw`[#＃@＠][\p{L}\p{M}\p{N}_\p{Default_Ignorable_Code_Point}]+`,
    // "school.example/blog/…", "poem_2H.docx", "kofi_mensah".
    String.raw`(?<![\p{L}\p{N}.-])[\p{Ll}\p{N}-]+(?:\.[\p{Ll}\p{N}-]+)+\/\S*`,
    String.raw`(?<![\p{L}\p{M}\p{N}_%'’.-])[\p{L}\p{M}\p{N}_%'’.-]+\.(?:jpe?g|png|gif|heic|webp|mp[34]|mov|pdf|docx?|pptx?|xlsx?|txt|html?)(?![\p{L}\p{N}])`,
    // The first half of an address of mail that is spelled out.
    String.raw`(?<![\p{L}\p{N}.])[\p{L}\p{N}._%+-]+(?=\s+(?:at|\(at\)|\[at\])\s+[\p{L}\d-]+\s+(?:dot|\(dot\)|\[dot\])\s)`,
    // "MazeRunner12": a name of a user.
    String.raw`(?<![\p{L}\p{N}])(?-i:\p{L}\p{Ll}+(?:\p{Lu}\p{Ll}+)+\d{1,4})(?![\p{L}\p{N}])`,
    String.raw`(?<![\p{L}\p{M}\p{N}'’.-])[\p{L}\p{M}\p{N}'’.-]*[\p{L}\p{M}\p{N}]_[\p{L}\p{M}\p{N}_'’.-]+`,
  ].join('|'),
  'giu',
);

/** Stretches that are read as one joined name: links, addresses of mail, hashtags and handles. */
export const joinedIn = remembered((text): readonly Span[] =>
  [...text.matchAll(skipped)].map((match) => [match.index, match.index + match[0].length]),
);

/** Holds the place of a joined stretch, so that the words on its two sides are no neighbours. */
const held = '\ufffc';

/** The words outside links, addresses, hashtags and handles. Hyphens part words; apostrophes do not. */
export function tokensOf(text: string): Token[] {
  const blank = joinedIn(text).reduce(
    (rest, [from, to]) => rest.slice(0, from) + held.repeat(to - from) + rest.slice(to),
    text,
  );
  const { folded, start, end } = foldText(blank);
  const tokens: Token[] = [];
  let last = 0;
  for (const match of folded.matchAll(/[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*'?/gu)) {
    const raw = match[0];
    const ending = /(?:'s|(?<=s)'|(?<!s)'s?)$/u.exec(raw)?.[0] ?? '';
    const stem = ending === "'" && !/s'$/u.test(raw) ? raw.slice(0, -1) : raw.slice(0, raw.length - ending.length);
    const from = match.index;
    const bare: Span = [start(from), end(from + stem.length - 1)];
    const letters = blank.slice(...bare).normalize('NFKC');
    const before = folded.slice(last, from);
    tokens.push({
      word: stem.replaceAll("'", ''),
      at: [start(from), end(from + raw.length - 1)],
      bare,
      capital: /^[^\p{Ll}]*\p{Lu}/u.test(letters) || /^\P{Script=Latin}/u.test(letters),
      shouted: /^\P{Ll}{2,}$/u.test(letters),
      possessive: ending === "'s" || (ending === "'" && stem.endsWith('s')),
      first:
        tokens.length === 0 ||
        /[.!?:;…"“”\n•]|(?:^|\s)[-*]\s|'\s*$/u.test(before) ||
        /\p{Extended_Pictographic}/u.test(before),
      before,
    });
    last = from + raw.length;
  }
  return tokens;
}
