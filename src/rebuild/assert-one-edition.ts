/** Whether all that people wrote is in use: of what could not be merged, one edition lies aside. */
import { Fault } from '../fault.ts';
import { filesInTwoEditions } from '../store/rebuild-files.ts';

/** @throws Fault, which names the files */
export async function assertOneEdition(folder: string): Promise<void> {
  const names = await filesInTwoEditions(folder);
  if (names.length === 0) return;
  throw new Fault(
    `Both are kept, and one alone is in use: ${names.join(', ')}. Bring over what only the file with ".other-" in its name has, then delete that file. Until then that has no effect.`,
  );
}
