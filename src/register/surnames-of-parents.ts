/** Titled grown-ups who share a surname with a pupil who is named beside them. */
import { overlap } from '../reading/words.ts';
import type { NamePlace } from '../rule.ts';
import type { Candidate } from './match-names.ts';
import type { Known, Scene } from './sight.ts';

/** "Dear Mr and Mrs Quill, Ottoline has …": the surname of a titled adult beside the forename of a pupil who bears it. In doubt. */
export function surnamesOfParents(
  candidates: readonly Candidate[],
  places: readonly NamePlace[],
  scene: Scene,
  { staffSurnames }: Pick<Known, 'staffSurnames'>,
): NamePlace[] {
  const named = new Set(places.flatMap(({ form, pupils }) => (form === 'forename' ? pupils : [])));
  return candidates.flatMap((one): NamePlace[] => {
    const before = scene.tokens.slice(Math.max(0, one.from - 2), one.from);
    const isTitled = before.some(({ word, capital }) => capital && /^(?:mr|mrs|ms|miss|dr)$/u.test(word));
    const isStaff = staffSurnames.has(
      scene.tokens
        .slice(one.from, one.to)
        .map(({ word }) => word)
        .join(' '),
    );
    if (one.form !== 'surname' || !isTitled || isStaff || places.some((place) => overlap(place.at, one.at))) return [];
    const own = one.pupils.filter(({ pupil }) => named.has(pupil));
    return own.length > 0 ? [{ at: one.at, form: one.form, sure: false, pupils: own.map(({ pupil }) => pupil) }] : [];
  });
}
