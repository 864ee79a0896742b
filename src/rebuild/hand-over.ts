/** Puts the report where leaders open it, without an account anywhere: into a folder of the school's, or by a program. */
import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Fault } from '../fault.ts';
import { putFiles, reportFiles } from '../store/rebuild-files.ts';
import type { Settings } from './read-settings.ts';
import { type Run, runProgram } from './run-program.ts';
import { environmentFor } from './secrets.ts';

/** One report, always under the same name: older ones would keep what was erased since. @throws Fault */
export async function handOver(to: NonNullable<Settings['report']>, report: string, { env, stop }: Run): Promise<void> {
  if (typeof to === 'string') {
    const around = await stat(dirname(to)).catch(() => null);
    if (around === null) throw new Fault(`There is no folder ${dirname(to)}. Is its drive connected?`);
    return putFiles(to, await reportFiles(report));
  }
  const command = to.command.map((word) => word.replaceAll('{report}', report));
  const code = await runProgram(command, { env: environmentFor(env, null), stop });
  if (code !== 0) throw new Fault(`The program "${command[0]}" ended with ${code}.`);
}
