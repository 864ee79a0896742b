/** Which year group a pupil was in, in another school year than the one that the register speaks of. */
import type { SchoolClass } from '../school.ts';

/** The year in which a day's school year began: it turns on the first of September. */
export function schoolYearOf(day: string): number {
  return Number(day.slice(0, 4)) - (day.slice(5, 7) < '09' ? 1 : 0);
}

/** The year group in the school year `then`; null where the class is not known. A past pupil's class is that of the day of leaving. */
export function yearGroupThen(
  pupil: { class: string; left_on?: string },
  classes: readonly SchoolClass[],
  then: number,
  now: number,
): number | null {
  const one = classes.find(({ id }) => id.toLowerCase() === pupil.class.toLowerCase());
  if (!one) return null;
  return one.year - ((pupil.left_on ? schoolYearOf(pupil.left_on) : now) - then);
}
