/** Whether the invented sample stands in for a school's own records. */
import type { Options } from './command.ts';
import type { School } from './school.ts';
import { readCredentials } from './source/api/credentials.ts';
import { holdsRecords } from './store/holds-records.ts';

/** Only while school.yaml says so, and nothing of a school's own is there or was asked for. */
export async function takesSample(options: Options, school: School): Promise<boolean> {
  const real = options.privateGiven || options.archive !== null || readCredentials() !== null;
  return school.sample && !real && !(await holdsRecords(options.private));
}
