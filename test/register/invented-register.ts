/** An invented school's register, with names of many origins and many that are words, and what the real register finds in a text. */
import { readFileSync } from 'node:fs';
import { type PupilRow, Register, type StaffRow } from '../../src/register.ts';
import type { NamePlace } from '../../src/rule.ts';
import { parseSchool, type School } from '../../src/school.ts';
import { nameVocabulary } from '../../src/vocabulary.ts';

export const school: School = parseSchool(
  readFileSync(new URL('../../content/school.yaml', import.meta.url), 'utf8'),
  'school.yaml',
);

/** Forename, known as, surname, class. */
const names: readonly (readonly [string, string, string, string])[] = [
  ['Thandiwe', '', 'Mkhize', '2H'],
  ['Oluwadamilola', 'Dami', 'Adesanya', '5W'],
  ['Zoltan', '', 'Farkas', '3W'],
  ['Bronwen', '', 'Gethin-Rees', '3W'],
  ['Xiomara', '', 'Quispe Huaman', '1H'],
  ['Thi Mai', 'Mai', 'Nguyễn', '2W'],
  ['Mary-Jane', 'MJ', 'O’Dowd', '3W'],
  ['Thiago', '', 'de Souza', '5W'],
  ['Łucja', '', 'Żak', '1H'],
  ['Siobhán', '', 'Ní Bhriain', '5W'],
  ['Zachary', 'Zac', 'Thornbury', '5W'],
  ['Ngozi', '', 'Umeh', '4W'],
  ['D’Andre', '', 'Lamptey', '5H'],
  ['Jordan', '', 'Baptiste-Cole', '6H'],
  ['Ali', '', 'Rahman', '6W'],
  ['Ayaan', '', 'Sheikh', '2W'],
  ['Summer', '', 'Baker', '4H'],
  ['Hazel', '', 'Wood', '1H'],
  ['Olive', '', 'Knight', '2W'],
  ['Hope', '', 'Sharp', '5H'],
  ['Faith', '', 'Bishop', '6W'],
  ['Joy', '', 'Mutasa', '3H'],
  ['William', 'Will', 'Carter', '5H'],
  ['May', '', 'Lee', '2H'],
  ['June', '', 'Hopkins', '3H'],
  ['Arthur', 'Art', 'Penrose', '1W'],
  ['Mark', '', 'Penfold', '6W'],
  ['Rose', '', 'Tindall', '1H'],
  ['Destiny', '', 'Okoro', '2H'],
  ['Patience', '', 'Fenn', '6H'],
  ['Prince', '', 'Owusu-Ansah', '2W'],
  ['Sky', '', 'Reid', 'RH'],
  ['Miles', '', 'Short', '6W'],
  ['Aurora', '', 'Fox', 'RW'],
  ['Chelsea', '', 'Dunne', '3H'],
  ['India', '', 'Mbeki', '3H'],
  ['Florence', 'Flossie', 'Achebe', '4H'],
  ['Victoria', '', 'Szabo', '6H'],
  ['Sydney', '', 'Cho', '1W'],
  ['Harry', '', 'Potts', '2H'],
  ['Anne', '', 'Franklin', '5H'],
  ['Elsa', '', 'Lindgren', '1W'],
  ['Noah', '', 'Sparrow', 'RW'],
  ['Tom', '', 'Holland', '4W'],
  ['Harper', '', 'Lee', '5W'],
  ['Robin', '', 'Close', '4W'],
  ['Ruby', '', 'Page', '1W'],
  ['Reggie', '', 'King', '4H'],
  ['Max', '', 'Power', '5W'],
];

const staffNames: readonly (readonly [string, string, string])[] = [
  ['Mrs', 'Gillian', 'Reid'],
  ['Mr', 'Peter', 'Bishop'],
  ['Miss', 'Faith', 'Danvers'],
  ['Ms', 'Ifeoma', 'Okoro'],
  ['Mr', 'Rowan', 'King'],
];

export const staff: readonly StaffRow[] = staffNames.map(([title, forename, surname]) => ({
  title,
  forename,
  surname,
  role: 'Teacher',
  handle: '',
}));

export function pupil(id: string, more: Partial<PupilRow> = {}): PupilRow {
  return {
    pupil_id: id,
    forename: 'Zebedee',
    known_as: '',
    surname: 'Quarrington',
    class: '3H',
    photo_consent: 'yes',
    consent_date: '2025-09-03',
    withdrawn_date: '',
    protect: '',
    ...more,
  };
}

export const pupils: readonly PupilRow[] = names.map(([forename, known_as, surname, group], at) =>
  pupil(`P${String(at + 1).padStart(3, '0')}`, { forename, known_as, surname, class: group }),
);

export function registerOf(
  rows: readonly PupilRow[],
  more: { past?: readonly PupilRow[]; today?: string } = {},
): Register {
  const { past = [], today = '2026-03-20' } = more;
  return new Register({ pupils: rows, past, staff, school, today, names: nameVocabulary });
}

export const register = registerOf(pupils);

/** What is found: the words, and behind a slash the form; a question mark where it is in doubt. */
export function found(text: string): string[] {
  return register
    .namesIn(text)
    .map(({ at, form, sure }: NamePlace) => `${text.slice(...at)} / ${form}${sure ? '' : '?'}`);
}

/** The words alone. */
export function words(text: string): string[] {
  return register.namesIn(text).map(({ at }) => text.slice(...at));
}
