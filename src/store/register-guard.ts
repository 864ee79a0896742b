/** The register that never forgets: what changed since it was last read, and whether the file can be believed. */
import { join } from 'node:path';
import { BadInput } from '../fault.ts';
import type { PupilRow } from '../register.ts';
import { isAnother } from './look-ids.ts';
import { columns, readRegister } from './records.ts';
import { appendRows, cellIn, dayIn, type Row, readTable, type Table, writeTable } from './table.ts';

const seenFile = 'register-seen.csv';
const pastFile = 'register-past.csv';
const pupilColumns = [...columns['register.csv'], 'protect'];

/** Tables of which a lost row could bring back what somebody wanted gone, and what that would be. */
const kept = {
  past: [pastFile, 'Pupils who have left would no longer be protected.'],
  decisions: ['decisions.csv', 'Posts that were withheld would be shown again.'],
  gone: ['gone.csv', 'Posts that were deleted on the platform would be shown again.'],
  looks: ['looks.csv', 'What was said of pictures would be forgotten.'],
} as const;

/** How many rows each of these tables holds. */
export type RowCounts = Readonly<Record<keyof typeof kept, number>>;
const counted = Object.keys(kept) as (keyof typeof kept)[];

/** `read_on`: the day of the last reading. Then how many rows each table held at it; register-past.csv after it. */
const seenColumns = [...pupilColumns, 'read_on', ...counted];

/** A register may lose one pupil in ten between two readings; more looks like a lost half of a file. */
const smallest = 0.9;

/** What the last reading left behind. */
type Memory = { pupils: PupilRow[]; readOn: string; counts: RowCounts };

export type GuardOptions = {
  renamed: Readonly<Record<string, string>>;
  today: string;
  accepted: boolean;
  /** There are records that can only have been made with a register, so that it must have been read before. */
  established: boolean;
  /** Rows of the other tables whose loss it would notice; a table that is left out is not counted. */
  counts: Partial<Omit<RowCounts, 'past'>>;
};

/** The register as it holds today, and what its next memory has to add. */
type Guarded = { pupils: PupilRow[]; past: PupilRow[]; lost: PupilRow[]; memory: Memory | null; readOn: string };

/**
 * Reads the register and keeps what it would forget: whoever vanished or changed name since the last reading is added to
 * register-past.csv, where names stay protected and consent is no; and a `protect: never` that was lost, so that it holds for ever. A
 * withdrawal that a newer register lacks holds until a consent is dated after it.
 * @throws BadInput where the register is missing or empty; and, but where `accepted`, where it is more than 10 % smaller than last time, or
 * the memory of it or a row of one of the counted tables was lost
 */
export async function readGuardedRegister(
  folder: string,
  options: GuardOptions & { counts: Omit<RowCounts, 'past'> },
): Promise<{ pupils: PupilRow[]; past: PupilRow[] }> {
  const { pupils, past, lost, memory, readOn } = await guard(folder, options);
  await appendRows(
    join(folder, pastFile),
    columns[pastFile],
    lost.map((pupil) => ({ ...cellsOf(pupil), left_on: pupil.left_on ?? '' })),
  );
  const counts = { ...options.counts, past: past.length + lost.length };
  await remember(folder, memory, { pupils, readOn, counts });
  return { pupils, past: [...past, ...lost] };
}

/** The same, with the same guards, and nothing is written: for who only asks, while another command may be writing. @throws BadInput */
export async function readRegisterOnly(
  folder: string,
  options: GuardOptions,
): Promise<{ pupils: PupilRow[]; past: PupilRow[] }> {
  const { pupils, past, lost } = await guard(folder, options);
  return { pupils, past: [...past, ...lost] };
}

/** @throws BadInput */
async function guard(folder: string, options: GuardOptions): Promise<Guarded> {
  const read = await readRegister(folder, 'register.csv', options.renamed);
  if (read === null) {
    throw new BadInput(
      'There is no register.csv in the private folder. Export the register there; without it nothing can be checked.',
    );
  }
  if (read.length === 0) {
    throw new BadInput('register.csv holds no pupils. Export the register again; without it nothing can be checked.');
  }
  const memory = await readMemory(folder);
  const past = (await readRegister(folder, pastFile)) ?? [];
  const before = memory?.pupils ?? [];
  const losses = options.accepted
    ? []
    : lossesOf(memory, { ...options.counts, past: past.length }, options.established);
  if (before.length > 0 && read.length < before.length * smallest && !options.accepted) {
    losses.push(
      `register.csv holds ${read.length} pupils; last time it held ${before.length}. If that is right, run the command again with --accept-register; else export it again.`,
    );
  }
  // All at once: whoever accepts one must have read of the others.
  if (losses.length > 0) throw new BadInput(losses.join(' '));
  const never = new Set([...before, ...past].filter(isNever).map((pupil) => pupil.pupil_id));
  const withdrawn = [...before, ...past].filter(({ withdrawn_date: day }) => day !== '' && day <= options.today);
  const pupils = read.map((pupil) => ({
    ...pupil,
    protect: never.has(pupil.pupil_id) ? 'never' : pupil.protect,
    withdrawn_date: withdrawalOf(pupil, withdrawn),
  }));

  // A day before the last reading cannot be the one on which somebody left: they were still there then.
  const readOn = memory && memory.readOn > options.today ? memory.readOn : options.today;
  const now = new Map(read.map((pupil) => [pupil.pupil_id, pupil]));
  const known = new Set(past.map(leavingOf));
  const keptNever = new Set(past.filter(isNever).map((pupil) => pupil.pupil_id));
  const lost = before
    .filter((old) => {
      const current = now.get(old.pupil_id);
      if (current === undefined || nameKey(current) !== nameKey(old)) return true;
      return isNever(old) && !isNever(current) && !keptNever.has(old.pupil_id);
    })
    .map((old) => ({ ...old, left_on: readOn }))
    // Somebody may leave, come back, and leave again: each leaving is a line, and the last one counts.
    .filter((old) => !known.has(leavingOf(old)));
  return { pupils, past, lost, memory, readOn };
}

/** What must never be forgotten and has been lost, each with its cure. */
function lossesOf(memory: Memory | null, now: Partial<RowCounts>, established: boolean): string[] {
  if (memory === null) {
    if (!established) return [];
    return [
      `${seenFile} is missing from the private folder, or empty, although the register was read before: who has left it since can no longer be told. Restore the file from a backup. If there is none, make sure that register.csv is whole, and run the command again with --accept-register.`,
    ];
  }
  return counted.flatMap((name) => {
    const [file, harm] = kept[name];
    const before = memory.counts[name];
    const count = now[name];
    if (count === undefined || count >= before) return [];
    const held = count === 0 ? 'is missing or holds no rows' : `holds ${count} rows`;
    return `${file} ${held}; last time it held ${before}. ${harm} Restore the file from a backup. If rows were taken out on purpose, run the command again with --accept-register.`;
  });
}

/** The day of a withdrawal that still holds: the earliest that no later consent has answered. */
function withdrawalOf(pupil: PupilRow, before: readonly PupilRow[]): string {
  const held = before.filter(
    (old) => old.pupil_id === pupil.pupil_id && !isAnother(pupil, old) && pupil.consent_date <= old.withdrawn_date,
  );
  const days = [pupil.withdrawn_date, ...held.map((old) => old.withdrawn_date)];
  return days.filter((day) => day !== '').sort()[0] ?? '';
}

/** @throws BadInput for a day or a number that a spreadsheet has changed */
async function readMemory(folder: string): Promise<Memory | null> {
  const table = await readTable(join(folder, seenFile), pupilColumns);
  const [first] = table?.rows ?? [];
  if (!table || !first) return null;
  const count = (name: keyof RowCounts) => countIn(table, first, name);
  return {
    pupils: table.rows.map((row) => ({
      ...(row.cells as unknown as PupilRow),
      consent_date: dayIn(table, row, 'consent_date', 'blank'),
      withdrawn_date: dayIn(table, row, 'withdrawn_date', 'blank'),
    })),
    readOn: dayIn(table, first, 'read_on', 'blank'),
    counts: { past: count('past'), decisions: count('decisions'), gone: count('gone'), looks: count('looks') },
  };
}

/** A number of rows; none where it was never written. @throws BadInput */
function countIn(table: Table, row: Row, column: string): number {
  const text = row.cells[column] ?? '';
  if (/^\d*$/u.test(text)) return Number(text);
  throw new BadInput(`${cellIn(table, row, column)}: this is not a number of rows. Restore the file from a backup.`);
}

async function remember(folder: string, before: Memory | null, now: Memory): Promise<void> {
  const rows = ({ pupils, readOn, counts }: Memory) =>
    pupils.map((pupil) => ({
      ...cellsOf(pupil),
      read_on: readOn,
      ...Object.fromEntries(counted.map((name) => [name, String(counts[name])])),
    }));
  if (before && JSON.stringify(rows(before)) === JSON.stringify(rows(now))) return;
  await writeTable(join(folder, seenFile), seenColumns, rows(now));
}

function cellsOf(pupil: PupilRow): Record<string, string> {
  const { pupil_id, forename, known_as, surname, photo_consent, consent_date, withdrawn_date, protect } = pupil;
  return {
    pupil_id,
    forename,
    known_as,
    surname,
    class: pupil.class,
    photo_consent,
    consent_date,
    withdrawn_date,
    protect,
  };
}

function nameKey(pupil: PupilRow): string {
  return JSON.stringify([pupil.pupil_id, pupil.forename, pupil.known_as, pupil.surname]);
}

/** One leaving: a name, how it is protected, and the day. */
function leavingOf(pupil: PupilRow): string {
  return JSON.stringify([nameKey(pupil), pupil.protect, pupil.left_on]);
}

function isNever({ protect }: PupilRow): boolean {
  return protect === 'never';
}
