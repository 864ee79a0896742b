/** The register that never forgets: what changed since it was last read, and whether the file can be believed. */
import { join } from 'node:path';
import { BadInput } from '../fault.ts';
import type { PupilRow } from '../register.ts';
import { columns, readRegister } from './records.ts';
import { appendRows, readTable, writeTable } from './table.ts';

const seenFile = 'register-seen.csv';
const seenColumns = [...columns['register.csv'], 'protect'];

/** A register may lose one pupil in ten between two readings; more looks like a lost half of a file. */
const smallest = 0.9;

/**
 * Reads the register and keeps what it would forget: whoever vanished or changed name since the last reading is added to
 * register-past.csv, where names stay protected and consent is no.
 * @throws BadInput where the register is missing, empty, or more than 10 % smaller than last time and not `accepted`
 */
export async function readGuardedRegister(
  folder: string,
  options: { renamed: Readonly<Record<string, string>>; today: string; accepted: boolean },
): Promise<{ pupils: PupilRow[]; past: PupilRow[] }> {
  const pupils = await readRegister(folder, 'register.csv', options.renamed);
  if (pupils === null) {
    throw new BadInput(
      'There is no register.csv in the private folder. Export the register there; without it nothing can be checked.',
    );
  }
  if (pupils.length === 0) {
    throw new BadInput('register.csv holds no pupils. Export the register again; without it nothing can be checked.');
  }
  const before = await readSeen(folder);
  if (before.length > 0 && pupils.length < before.length * smallest && !options.accepted) {
    throw new BadInput(
      `register.csv holds ${pupils.length} pupils; last time it held ${before.length}. If that is right, run the command again with --accept-register; else export it again.`,
    );
  }
  const now = new Map(pupils.map((pupil) => [pupil.pupil_id, pupil]));
  const known = new Set(((await readRegister(folder, 'register-past.csv')) ?? []).map(nameKey));
  const lost = before.filter((old) => {
    const current = now.get(old.pupil_id);
    return (current === undefined || nameKey(current) !== nameKey(old)) && !known.has(nameKey(old));
  });
  await appendRows(
    join(folder, 'register-past.csv'),
    columns['register-past.csv'],
    lost.map((pupil) => ({ ...cellsOf(pupil), left_on: options.today })),
  );
  if (JSON.stringify(before.map(cellsOf)) !== JSON.stringify(pupils.map(cellsOf))) {
    await writeTable(join(folder, seenFile), seenColumns, pupils.map(cellsOf));
  }
  return { pupils, past: (await readRegister(folder, 'register-past.csv')) ?? [] };
}

async function readSeen(folder: string): Promise<PupilRow[]> {
  const table = await readTable(join(folder, seenFile), seenColumns);
  return (table?.rows ?? []).map(({ cells }) => cells as unknown as PupilRow);
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
