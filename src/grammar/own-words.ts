/** The words of one school that no dictionary has: its classes, staff, pupils, accounts and addresses, in lower case. */
import type { PupilRow, StaffRow } from '../register.ts';
import type { School } from '../school.ts';

export function ownWords(
  school: School,
  people: { pupils: readonly PupilRow[]; past: readonly PupilRow[]; staff: readonly StaffRow[] },
): Set<string> {
  const told = [
    school.account.name,
    school.account.handle,
    ...school.hashtags,
    ...school.contacts,
    ...school.approved_accounts,
    ...school.classes.flatMap(({ id, name, hashtags, signoffs, teacher }) => [
      id,
      name,
      ...hashtags,
      ...signoffs,
      teacher ?? '',
    ]),
    ...school.terms.map(({ name }) => name),
    ...people.staff.flatMap(({ title, forename, surname, role }) => [title, forename, surname, role]),
    ...[...people.pupils, ...people.past].flatMap(({ forename, known_as, surname }) => [forename, known_as, surname]),
  ];
  return new Set(told.flatMap((words) => words.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []));
}
