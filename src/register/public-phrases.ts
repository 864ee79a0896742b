/** Finds names that everybody knows in a text, word by word. */
import { nameWords } from './name-index.ts';
import { type Token, tokensOf } from './tokens.ts';

export class PublicPhrases {
  readonly #byFirst = new Map<string, (readonly string[])[]>();
  /** Of two words, those whose second is written small: "Asante sana". */
  readonly #small = new Set<readonly string[]>();

  constructor(phrases: Iterable<string>) {
    for (const phrase of phrases) {
      // As in a text, where the end of a possessive is no part of the word: "Handa's Surprise".
      const words = tokensOf(phrase).map(({ word }) => word);
      const [first] = words;
      if (/\s\p{Ll}\S*$/u.test(phrase)) this.#small.add(words);
      if (first !== undefined) this.#byFirst.set(first, [...(this.#byFirst.get(first) ?? []), words]);
    }
  }

  /**
   * For each word that lies in such a name, the name's first word and the one behind its last. Two forenames of a pair that are both pupils'
   * ("Jack and Annie") are theirs, unless the text speaks of such things.
   */
  coverOf(
    tokens: readonly Token[],
    { starts, isTold }: { starts: ReadonlySet<number>; isTold: boolean },
  ): (readonly [from: number, to: number] | null)[] {
    const cover: (readonly [number, number] | null)[] = tokens.map(() => null);
    for (const [from, token] of tokens.entries()) {
      for (const words of this.#byFirst.get(token.word) ?? []) {
        const to = from + words.length;
        if (!words.every((word, offset) => same(tokens[from + offset]?.word, word, from + offset === to - 1))) continue;
        // Only the first word, and of two both, need a capital: "Alfred the Great", "Xin nian kuai le".
        if (!token.capital || (words.length === 2 && !tokens[to - 1]?.capital && !this.#small.has(words))) continue;
        if (!isTold && isPair(tokens, [from, to]) && starts.has(from) && starts.has(to - 1)) continue;
        for (let at = from; at < to; at += 1) {
          const before = cover[at];
          if (!before || before[1] - before[0] < to - from) cover[at] = [from, to];
        }
      }
    }
    return cover;
  }
}

/** Names as a register needs them: in a text, and joined as in a hashtag. */
export type PublicNames = { phrases: PublicPhrases; joined: readonly string[] };

/** Eleven thousand names take a moment: the same list is made ready once, however many registers ask. */
const ready = new WeakMap<readonly string[], PublicNames>();

export function publicNamesOf(names: readonly string[]): PublicNames {
  const made = ready.get(names) ?? {
    phrases: new PublicPhrases(names),
    joined: names.map((name) => nameWords(name).join('')),
  };
  ready.set(names, made);
  return made;
}

/** "Jack and Annie". */
export function isPair(tokens: readonly Token[], [from, to]: readonly [number, number]): boolean {
  return to - from === 3 && tokens[from + 1]?.word === 'and';
}

/** Eleven Harry Potters came: the last word may be a plural. */
function same(word: string | undefined, wanted: string, last: boolean): boolean {
  return word === wanted || (last && word === `${wanted}s`);
}
