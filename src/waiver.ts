/** What a person declared harmless: a row of waivers.csv. */
import { BadInput } from './fault.ts';
import { foldWords } from './fold.ts';

export type Waiver = {
  rule: string;
  /** A problem of that rule whose span lies inside this phrase (whole words, folded) is harmless. */
  phrase: string;
  by: string;
  role: string;
  on: string;
  reason: string;
  /** Line in waivers.csv, to name it where it no longer serves. */
  line: number;
};

/**
 * Refuses a phrase that is nothing but a name of the register: it would hide the child everywhere.
 * @throws BadInput with the line in waivers.csv
 */
export function assertPhrases(
  waivers: readonly Waiver[],
  names: readonly { forenames: readonly string[]; surname: string }[],
): void {
  const known = new Set(
    names.flatMap(({ forenames, surname }) =>
      [...forenames, surname].flatMap((name) => foldWords(name).map((word) => word.folded)),
    ),
  );
  for (const { phrase, line } of waivers) {
    // A possessive is no word around a name.
    const words = foldWords(phrase).map((word) => word.folded.replace(/'?s$/u, ''));
    if (words.every((word) => known.has(word) || word.length < 2)) {
      throw new BadInput(
        `waivers.csv, line ${line}, column "phrase": a bare name is not a phrase. Add the words around it that make it harmless.`,
      );
    }
  }
}
