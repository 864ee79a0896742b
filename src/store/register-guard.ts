/** The register that never forgets: what changed since it was last read, and whether the file can be believed. */
import { join } from 'node:path';
import { BadInput } from '../fault.ts';
import type { PupilRow } from '../register.ts';
import { columns, readRegister } from './records.ts';
import { appendRows, readTable, writeTable } from './table.ts';

const seenFile = 'register-seen.csv';
const pastFile = 'register-past.csv';
const pupilColumns = [...columns['register.csv'], 'protect'];
/** `read_on`: the day of the last reading. `past`: how many rows register-past.csv held after it. */
const seenColumns = [...pupilColumns, 'read_on', 'past'];

/** A register may lose one pupil in ten between two readings; more looks like a lost half of a file. */
const smallest = 0.9;

/** What the last reading left behind. */
type Memory = { pupils: PupilRow[]; readOn: string; past: number };

/**
 * Reads the register and keeps what it would forget: whoever vanished or changed name since the last reading is added to
 * register-past.csv, where names stay protected and consent is no; and a `protect: never` that was lost, so that it holds for ever.
 * `established`: there are records that can only have been made with a register, so that it must have been read before.
 * @throws BadInput where the register is missing, empty, or more than 10 % smaller than last time, or where the memory of it was lost;
 * the last two not where `accepted`
 */
export async function readGuardedRegister(
  folder: string,
  options: { renamed: Readonly<Record<string, string>>; today: string; accepted: boolean; established: boolean },
): Promise<{ pupils: PupilRow[]; past: PupilRow[] }> {
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
  if (!options.accepted) assertRemembered(memory, past.length, options.established);
  const before = memory?.pupils ?? [];
  if (before.length > 0 && read.length < before.length * smallest && !options.accepted) {
    throw new BadInput(
      `register.csv holds ${read.length} pupils; last time it held ${before.length}. If that is right, run the command again with --accept-register; else export it again.`,
    );
  }
  const never = new Set([...before, ...past].filter(isNever).map((pupil) => pupil.pupil_id));
  const pupils = read.map((pupil) => (never.has(pupil.pupil_id) ? { ...pupil, protect: 'never' } : pupil));

  // A day before the last reading cannot be the one on which somebody left: they were still there then.
  const today = memory && memory.readOn > options.today ? memory.readOn : options.today;
  const now = new Map(read.map((pupil) => [pupil.pupil_id, pupil]));
  const known = new Set(past.map(leavingOf));
  const kept = new Set(past.filter(isNever).map((pupil) => pupil.pupil_id));
  const lost = before
    .filter((old) => {
      const current = now.get(old.pupil_id);
      if (current === undefined || nameKey(current) !== nameKey(old)) return true;
      return isNever(old) && !isNever(current) && !kept.has(old.pupil_id);
    })
    .map((old) => ({ ...old, left_on: today }))
    // Somebody may leave, come back, and leave again: each leaving is a line, and the last one counts.
    .filter((old) => !known.has(leavingOf(old)));
  await appendRows(
    join(folder, pastFile),
    columns[pastFile],
    lost.map((pupil) => ({ ...cellsOf(pupil), left_on: pupil.left_on })),
  );
  await remember(folder, memory, { pupils, readOn: today, past: past.length + lost.length });
  return { pupils, past: [...past, ...lost] };
}

/** @throws BadInput where what the register must never forget has been lost */
function assertRemembered(memory: Memory | null, past: number, established: boolean): void {
  if (established && memory === null) {
    throw new BadInput(
      `${seenFile} is missing from the private folder, or empty, although the register was read before: who has left it since can no longer be told. Restore the file from a backup. If there is none, make sure that register.csv is whole, and run the command again with --accept-register.`,
    );
  }
  if (memory && past < memory.past) {
    throw new BadInput(
      `${pastFile} holds ${past} rows; last time it held ${memory.past}. Pupils who have left would no longer be protected. Restore the file from a backup. If rows were taken out on purpose, run the command again with --accept-register.`,
    );
  }
}

async function readMemory(folder: string): Promise<Memory | null> {
  const table = await readTable(join(folder, seenFile), pupilColumns);
  const rows = table?.rows ?? [];
  const [first] = rows;
  if (!first) return null;
  return {
    pupils: rows.map(({ cells }) => cells as unknown as PupilRow),
    readOn: first.cells.read_on ?? '',
    past: Number(first.cells.past ?? 0),
  };
}

async function remember(folder: string, before: Memory | null, now: Memory): Promise<void> {
  const rows = ({ pupils, readOn, past }: Memory) =>
    pupils.map((pupil) => ({ ...cellsOf(pupil), read_on: readOn, past: String(past) }));
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
