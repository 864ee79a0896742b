/** Which children the ids in a look mean: those who bore them when somebody looked. */
import { foldWord } from '../fold.ts';
import type { LookRow } from '../look.ts';
import type { PupilRow } from '../register.ts';

/**
 * A look's `pupils` with each id as the register writes it: people write p012 for P012. An id that another child had when somebody
 * looked is on no register: the consent of whoever bears it now says nothing of that child.
 */
export function withIds(look: LookRow, pupils: readonly PupilRow[], past: readonly PupilRow[]): string {
  const ids = new Set([...pupils, ...past].map((pupil) => pupil.pupil_id));
  const byFold = Map.groupBy(ids, (id) => id.toLowerCase());
  return look.pupils.replace(/[^\s;,\-–—−][^\s;,]*/gu, (written) => {
    const [same, ...others] = byFold.get(written.toLowerCase()) ?? [];
    const id = ids.has(written) || same === undefined || others.length > 0 ? written : same;
    const now = pupils.find((pupil) => pupil.pupil_id === id);
    const before = past.find((pupil) => pupil.pupil_id === id && look.on <= (pupil.left_on ?? ''));
    return now && before && isAnother(now, before) ? `${id}/${before.left_on}` : id;
  });
}

/** Whether two rows of one id are two children: a child may change one name, hardly both at once. */
export function isAnother(one: PupilRow, other: PupilRow): boolean {
  const differs = (name: 'forename' | 'surname') => foldWord(one[name]) !== foldWord(other[name]);
  return differs('forename') && differs('surname');
}
