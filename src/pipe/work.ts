/** One command's hold on one school: opens its folders, and closes them again. */
import { join } from 'node:path';
import type { Options } from '../command.ts';
import { duties } from '../duties.ts';
import { BadInput } from '../fault.ts';
import { type Coverage, coverPolicy } from '../policy.ts';
import type { Progress } from '../progress.ts';
import { readContent } from '../read-content.ts';
import { rules } from '../rules/index.ts';
import { parseSchool, type School } from '../school.ts';
import { readCredentials } from '../source/api/credentials.ts';
import { holdsRecords } from '../store/holds-records.ts';
import { prepareSample } from '../store/sample.ts';
import { Store } from '../store/store.ts';
import { mendSwap } from '../swap.ts';
import { takesSample } from '../takes-sample.ts';

const root = join(import.meta.dirname, '..', '..');

/** One command's hold on one school: its facts, its records, and where things go. */
export type Work = {
  options: Options;
  school: School;
  policy: string;
  coverage: Coverage;
  store: Store;
  sample: boolean;
  /** The archive to import, if any. */
  archive: string | null;
  progress: Progress;
};

/**
 * Opens the school's folders, does the work, and closes them again. Where there are no records, no archive and no token, and
 * school.yaml says `sample: true`, it works on a copy of the sample.
 * @throws BadInput where records should be there and are not
 */
export async function withWork<Result>(
  options: Options,
  progress: Progress,
  work: (work: Work) => Promise<Result>,
): Promise<Result> {
  // Before anything can stop the work: a swap that was cut off must not leave parents without a site.
  await mendSwap(options.out);
  const school = parseSchool(await readContent(options.content, 'school.yaml'), 'school.yaml');
  const policy = await readContent(options.content, 'policy.md');
  const coverage = coverPolicy(policy, rules, duties);
  const sample = await takesSample(options, school);
  const folder = sample ? join(root, '.cache', 'sample') : options.private;
  if (sample) await prepareSample(join(options.content, 'sample'), folder);
  else if (options.archive === null && !readCredentials() && !(await holdsRecords(folder))) {
    throw new BadInput(
      'There are no records in the private folder. Put register.csv there, and import an archive with --archive FILE.',
    );
  }
  const store = await Store.open(folder);
  try {
    const archive = sample ? join(options.content, 'sample', 'archive') : options.archive;
    return await work({ options, school, policy, coverage, store, sample, archive, progress });
  } finally {
    await store.close();
  }
}
