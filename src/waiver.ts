/** What a person declared harmless: a row of waivers.csv. */
import { nameRules } from './evaluate.ts';
import { BadInput } from './fault.ts';
import { foldWord, foldWords } from './fold.ts';
import { functionWords } from './register/context-words.ts';
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

/** Words that make no phrase of a name, besides those of grammar. */
const fillers = new Set('my his her he she me us them has had have &'.split(' '));

/** Refuses a waiver of a rule that takes none. @throws BadInput with the line in waivers.csv */
export function assertWaivers(waivers: readonly Waiver[]): void {
  for (const { rule, line } of waivers) {
    if (nameRules.includes(rule)) continue;
    throw new BadInput(
      `waivers.csv, line ${line}, column "rule": a waiver answers ${nameRules.map((id) => `"${id}"`).join(' or ')}, and no other rule. Write one of them.`,
    );
  }
}

/**
 * Waivers whose phrase is a name of the register, in whatever spelling, and at most words that say nothing: they would hide the child
 * everywhere, and have no effect. A newcomer may make one so that was none before.
 */
export function bareWaivers(
  waivers: readonly Waiver[],
  names: readonly { forenames: readonly string[]; surname: string }[],
): Waiver[] {
  const known = new Set(names.flatMap(spellingsOf));
  const saysNothing = (word: string) => functionWords.has(word) || fillers.has(word) || /^\d+[a-z]?$/u.test(word);
  return waivers.filter(({ phrase }) =>
    foldWords(phrase)
      .flatMap(({ folded }) => nameWords(folded))
      .every((word) => word.length < 2 || known.has(word) || known.has(word.replace(/s$/u, '')) || saysNothing(word)),
  );
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
