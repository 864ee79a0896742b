/** The records of a rebuild: there, or fetched, and nobody else's meanwhile. */
import { BadInput } from '../fault.ts';
import { cloneRecords } from '../records-merge/keep-records.ts';
import { holdsRecords } from '../store/holds-records.ts';
import { lockRebuild, readRebuildSettings } from '../store/rebuild-files.ts';
import { keptIn } from './kept-in.ts';
import type { RebuildOptions } from './read-rebuild-options.ts';

/** @throws BadInput where there are none, and where another rebuild has them */
export async function withRecords<Result>(
  { private: folder, records }: RebuildOptions,
  env: NodeJS.ProcessEnv,
  work: () => Promise<Result>,
): Promise<Result> {
  if (records !== null && !(await isThere(folder))) {
    await cloneRecords(records, keptIn({ folder, settings: {}, registerColumns: {}, env }));
  }
  if (!(await isThere(folder))) {
    throw new BadInput(
      'There are no records in the private folder. Give the folder that holds them with --private; the sample is never a substitute.',
    );
  }
  const unlock = await lockRebuild(folder).catch((cause) => {
    if (!(cause instanceof BadInput)) throw cause;
    throw new BadInput(
      'Another rebuild of these records is running. Wait for it to end. (If none is, delete the file .rebuild/.lock in the private folder.)',
      { cause },
    );
  });
  try {
    return await work();
  } finally {
    await unlock();
  }
}

async function isThere(folder: string): Promise<boolean> {
  return (await readRebuildSettings(folder)) !== null || (await holdsRecords(folder));
}
