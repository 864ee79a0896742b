/** The school's own secret, in the file `key`: it makes digests that nobody else can make or compare. */
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { BadInput } from '../fault.ts';
import { writeAtomic } from './atomic.ts';
import { readText } from './table.ts';

/** The key of a private folder, made where there never was one. @throws BadInput where it is damaged, or lost although decisions need it */
export async function readKey(folder: string): Promise<Buffer> {
  const path = join(folder, 'key');
  const text = (await readText(path))?.trim();
  // An empty one is a school's word that it is lost for good.
  if (text !== undefined && text !== '') {
    if (/^[0-9a-f]{64}$/u.test(text)) return Buffer.from(text, 'hex');
    throw new BadInput(
      'The file "key" in the private folder is damaged. Restore it from a backup; decisions depend on it.',
    );
  }
  if (text === undefined && (await holdsBasis(folder))) {
    throw new BadInput(
      'The file "key" is missing from the private folder, and decisions depend on it. Restore it from a backup. If it is lost for good, make an empty file of that name: decisions that concern pupils then have to be made again.',
    );
  }
  const key = randomBytes(32);
  await writeAtomic(path, `${key.toString('hex')}\n`);
  return key;
}

/** Whether a decision was ever filled in with what was found, whatever else is wrong with its table. */
async function holdsBasis(folder: string): Promise<boolean> {
  return /,"?[0-9a-f]{64}"?(?:,|\r?$)/mu.test((await readText(join(folder, 'decisions.csv'))) ?? '');
}
