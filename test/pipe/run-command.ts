/** Runs a command as people and CI run it: a process of its own, with the output of CI. */
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

/** `said`: all that it wrote, whichever way. */
export function run(command: string, ...options: string[]): { status: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'scripts', `${command}.ts`), ...options], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, CI: 'true' },
  });
  return { status, said: stdout + stderr };
}
