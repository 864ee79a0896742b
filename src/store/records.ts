/** The tables that people keep: the columns of each, and the one way in which a row becomes a record. */
import { join } from 'node:path';
import { type Decision, decisionVerdicts, readFaces } from '../decision.ts';
import { BadInput } from '../fault.ts';
import type { LookRow } from '../look.ts';
import type { PupilRow, StaffRow } from '../register.ts';
import { registerColumns } from '../school.ts';
import type { Waiver } from '../waiver.ts';
import { assertLetters } from './letters.ts';
import { cellIn, choiceIn, dayIn, postIdIn, type Row, readTable, type Table, wordIn } from './table.ts';

/** What an export of a school's information system holds; `protect` is the school's own. */
const pupilColumns = registerColumns.filter((column) => column !== 'protect');

const nameColumns = ['forename', 'known_as', 'surname'] as const;

/** Column names of each table, in the order in which a new file gets them. */
export const columns = {
  'register.csv': pupilColumns,
  'register-past.csv': [...pupilColumns, 'protect', 'left_on'],
  'staff.csv': ['title', 'forename', 'surname', 'role', 'handle'],
  'looks.csv': ['post', 'picture', 'people', 'pupils', 'by', 'role', 'on', 'note', 'file', 'description'],
  'decisions.csv': ['post', 'verdict', 'by', 'role', 'on', 'reason', 'basis', 'faces'],
  'waivers.csv': ['rule', 'phrase', 'by', 'role', 'on', 'reason'],
  'gone.csv': ['post', 'by', 'role', 'on'],
  'reviews.csv': ['kind', 'on', 'by', 'role', 'outcome', 'note'],
  'incidents.csv': ['id', 'on', 'kind', 'subject', 'notified', 'blocked', 'parents_told', 'cpoms', 'by', 'note'],
} as const;

/** Columns of incidents.csv that hold the day of a step. */
const incidentSteps = ['notified', 'blocked', 'parents_told', 'cpoms'] as const;

export type TableName = keyof typeof columns;

/** Tables that the office and the leadership fill, and that begin empty. */
export const officeTables = [
  'looks.csv',
  'decisions.csv',
  'waivers.csv',
  'gone.csv',
  'reviews.csv',
  'incidents.csv',
] as const satisfies TableName[];

/** Columns that a file may lack. */
export const optionalColumns: readonly string[] = ['file', 'description', 'protect', 'note', 'faces'];

export const reviewKinds = ['radar', 'followers', 'access', 'policy', 'following'] as const;

export type Review = {
  kind: (typeof reviewKinds)[number];
  on: string;
  by: string;
  role: string;
  outcome: string;
  note: string;
};
export type Gone = { post: string; by: string; role: string; on: string; line?: number };
export type Incident = Readonly<Record<(typeof columns)['incidents.csv'][number], string>>;

async function read(
  folder: string,
  name: TableName,
  renamed?: Readonly<Record<string, string>>,
): Promise<Table | null> {
  const needed = columns[name].filter((column) => !optionalColumns.includes(column));
  return readTable(join(folder, name), needed, renamed);
}

async function readAll<Record>(
  folder: string,
  name: TableName,
  parse: (table: Table, row: Row) => Record,
): Promise<Record[]> {
  const table = await read(folder, name);
  return table ? table.rows.map((row) => parse(table, row)) : [];
}

/**
 * The register, or null where there is no file. `renamed`: school.yaml's `register.columns`.
 * @throws BadInput for a bad row, an id that stands twice
 */
export async function readRegister(
  folder: string,
  name: 'register.csv' | 'register-past.csv',
  renamed: Readonly<Record<string, string>> = {},
): Promise<PupilRow[] | null> {
  const table = await read(folder, name, renamed);
  if (!table) return null;
  const seen = new Set<string>();
  return table.rows.map((row) => {
    const id = wordIn(table, row, 'pupil_id');
    if (/[\s;,?]|^-/u.test(id)) {
      throw new BadInput(
        `${cellIn(table, row, 'pupil_id')}: an id holds no space, comma, semicolon, question mark or leading hyphen.`,
      );
    }
    if (name === 'register.csv' && seen.has(id)) {
      throw new BadInput(
        `${cellIn(table, row, 'pupil_id')}: this id stands there twice. Each pupil needs an id of their own.`,
      );
    }
    seen.add(id);
    // What was read before is kept as it was.
    if (name === 'register.csv') for (const column of nameColumns) assertLetters(table, row, column);
    const forename = row.cells.forename ?? '';
    const surname = row.cells.surname ?? '';
    if (forename === '' && surname === '') {
      throw new BadInput(`${cellIn(table, row, 'forename')}: this must not be empty.`);
    }
    const protect = (row.cells.protect ?? '').toLowerCase();
    if (protect !== '' && protect !== 'never') {
      throw new BadInput(`${cellIn(table, row, 'protect')}: this must be "never", or empty.`);
    }
    return {
      pupil_id: id,
      forename,
      known_as: row.cells.known_as ?? '',
      surname,
      class: row.cells.class ?? '',
      photo_consent: (row.cells.photo_consent ?? '').toLowerCase(),
      consent_date: dayIn(table, row, 'consent_date', 'blank'),
      withdrawn_date: dayIn(table, row, 'withdrawn_date', 'blank'),
      protect,
      ...(name === 'register-past.csv' ? { left_on: dayIn(table, row, 'left_on', 'blank') } : {}),
    };
  });
}

/** The staff; none where there is no file. */
export function readStaff(folder: string): Promise<StaffRow[]> {
  return readAll(folder, 'staff.csv', (table, row) => ({
    title: row.cells.title ?? '',
    forename: row.cells.forename ?? '',
    surname: wordIn(table, row, 'surname'),
    role: row.cells.role ?? '',
    handle: row.cells.handle ?? '',
  }));
}

/** A role that may sign, as school.yaml writes it. @throws BadInput */
function roleIn(table: Table, row: Row, roles: readonly string[]): string {
  const text = (row.cells.role ?? '').toLowerCase();
  const found = roles.find((role) => role.toLowerCase() === text);
  if (found !== undefined) return found;
  throw new BadInput(
    `${cellIn(table, row, 'role')}: who signs must be one of school.yaml's roles: ${roles.join(', ')}. Mend the line, or add the role there.`,
  );
}

/** Every line of looks.csv, in its order: the last one for a picture counts. */
export function readLooks(folder: string, roles: readonly string[]): Promise<LookRow[]> {
  return readAll(folder, 'looks.csv', (table, row) => {
    const people = choiceIn(table, row, 'people', ['yes', 'no']);
    const pupils = row.cells.pupils ?? '';
    if (people === 'no' && pupils !== '') {
      throw new BadInput(
        `${cellIn(table, row, 'pupils')}: pupils are listed although "people" says no. Mend one of the two.`,
      );
    }
    const number = Number(row.cells.picture);
    if (!Number.isInteger(number) || number < 1) {
      throw new BadInput(
        `${cellIn(table, row, 'picture')}: this must be 1 for the first picture, 2 for the second, and so on.`,
      );
    }
    return {
      post: postIdIn(table, row, 'post'),
      picture: number,
      people,
      pupils,
      by: wordIn(table, row, 'by'),
      role: roleIn(table, row, roles),
      on: dayIn(table, row, 'on', 'needed'),
      note: row.cells.note ?? '',
      file: row.cells.file ?? '',
      description: row.cells.description ?? '',
      line: row.line,
    };
  });
}

/** Every line of decisions.csv, in its order: the last one of a post counts. */
export function readDecisions(folder: string, roles: readonly string[]): Promise<Decision[]> {
  return readAll(folder, 'decisions.csv', (table, row) => {
    const basis = row.cells.basis ?? '';
    if (!/^(?:[0-9a-f]{64})?$/u.test(basis)) {
      throw new BadInput(`${cellIn(table, row, 'basis')}: leave this empty; the next check fills it in.`);
    }
    return {
      post: postIdIn(table, row, 'post'),
      verdict: choiceIn(table, row, 'verdict', decisionVerdicts),
      by: wordIn(table, row, 'by'),
      role: roleIn(table, row, roles),
      on: dayIn(table, row, 'on', 'needed'),
      reason: row.cells.reason ?? '',
      basis,
      ...facesIn(table, row),
      line: row.line,
    };
  });
}

function facesIn(table: Table, row: Row): Pick<Decision, 'faces'> {
  const faces = row.cells.faces ?? '';
  if (faces === '') return {};
  if (readFaces(faces)) return { faces };
  throw new BadInput(
    `${cellIn(table, row, 'faces')}: write the number of a picture and "show", "cover" or "leave out", such as: 1 show; 2 leave out.`,
  );
}

export function readWaivers(folder: string, roles: readonly string[]): Promise<Waiver[]> {
  return readAll(folder, 'waivers.csv', (table, row) => ({
    rule: wordIn(table, row, 'rule'),
    phrase: wordIn(table, row, 'phrase'),
    by: wordIn(table, row, 'by'),
    role: roleIn(table, row, roles),
    on: dayIn(table, row, 'on', 'needed'),
    reason: row.cells.reason ?? '',
    line: row.line,
  }));
}

export function readGone(folder: string, roles: readonly string[]): Promise<Gone[]> {
  return readAll(folder, 'gone.csv', (table, row) => ({
    post: postIdIn(table, row, 'post'),
    by: wordIn(table, row, 'by'),
    role: roleIn(table, row, roles),
    on: dayIn(table, row, 'on', 'needed'),
    line: row.line,
  }));
}

export function readReviews(folder: string, roles: readonly string[]): Promise<Review[]> {
  return readAll(folder, 'reviews.csv', (table, row) => ({
    kind: choiceIn(table, row, 'kind', reviewKinds),
    on: dayIn(table, row, 'on', 'needed'),
    by: wordIn(table, row, 'by'),
    role: roleIn(table, row, roles),
    outcome: row.cells.outcome ?? '',
    note: row.cells.note ?? '',
  }));
}

export function readIncidents(folder: string): Promise<Incident[]> {
  return readAll(folder, 'incidents.csv', (table, row) => {
    dayIn(table, row, 'on', 'needed');
    for (const step of incidentSteps) dayIn(table, row, step, 'blank');
    const cells = columns['incidents.csv'].map((column) => [column, row.cells[column] ?? '']);
    return Object.fromEntries(cells) as Incident;
  });
}
