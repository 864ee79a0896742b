/** The sample's records: a working copy outside the repository's own files, so that decisions made on it change nothing there. */
import { createHash } from 'node:crypto';
import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { BadInput } from '../fault.ts';

const note = 'made-from';

/** Copies the sample's records to `to`, unless they came from the very same sample before. */
export async function prepareSample(sample: string, to: string): Promise<void> {
  const records = join(sample, 'private');
  const names = (await readdir(records, { recursive: true, withFileTypes: true }).catch(() => []))
    .filter((one) => one.isFile())
    .map((one) => relative(records, join(one.parentPath, one.name)))
    .sort();
  if (names.length === 0)
    throw new BadInput(`There is no sample in ${sample}. Restore that folder from the repository.`);
  const hash = createHash('sha256');
  for (const name of names) hash.update(name).update(await readFile(join(records, name)));
  hash.update(await readFile(join(sample, 'archive', 'data', 'manifest.js')));
  const mark = hash.digest('hex');
  if ((await readFile(join(to, note), 'utf8').catch(() => '')) === mark) return;
  await rm(to, { recursive: true, force: true });
  await cp(records, to, { recursive: true });
  await writeFile(join(to, note), mark);
}
