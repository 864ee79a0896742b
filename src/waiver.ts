/** What a person declared harmless: a row of waivers.csv. */
import { nameRules } from './evaluate.ts';
import { BadInput } from './fault.ts';
import { foldWord, foldWords } from './fold.ts';
import { nameWords } from './register/name-index.ts';

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
 * Refuses a waiver of a rule that takes none, and a phrase that is nothing but a name of the register, in whatever spelling: it would
 * hide the child everywhere.
 * @throws BadInput with the line in waivers.csv
 */
export function assertWaivers(
  waivers: readonly Waiver[],
  names: readonly { forenames: readonly string[]; surname: string }[],
): void {
  const known = new Set(names.flatMap(spellingsOf));
  for (const { rule, phrase, line } of waivers) {
    if (!nameRules.includes(rule)) {
      throw new BadInput(
        `waivers.csv, line ${line}, column "rule": a waiver answers ${nameRules.map((id) => `"${id}"`).join(' or ')}, and no other rule. Write one of them.`,
      );
    }
    const words = foldWords(phrase).flatMap(({ folded }) => nameWords(folded));
    if (words.every((word) => word.length < 2 || known.has(word) || known.has(word.replace(/s$/u, '')))) {
      throw new BadInput(
        `waivers.csv, line ${line}, column "phrase": a bare name is not a phrase. Add the words around it that make it harmless.`,
      );
    }
  }
}

/** The words of a pupil's names: single, the halves of a double name and what stands before and behind an apostrophe, and all run together. */
function spellingsOf({ forenames, surname }: { forenames: readonly string[]; surname: string }): string[] {
  const joined = (name: string) => nameWords(name).join('');
  return [
    ...[...forenames, surname].flatMap((name) => [
      ...nameWords(name),
      ...nameWords(foldWord(name).replaceAll("'", ' ')),
      joined(name),
    ]),
    ...forenames.flatMap((forename) => [
      `${joined(forename)}${joined(surname)}`,
      `${joined(surname)}${joined(forename)}`,
    ]),
  ].filter((word) => word !== '');
}
