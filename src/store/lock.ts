/** One writer at a time in a private folder. */
import { mkdir, open, readFile, rm, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { BadInput } from '../fault.ts';

const name = '.lock';

/**
 * Takes the folder's lock; the answer gives it back. A lock whose process is gone is taken over.
 * @throws BadInput where another command holds it
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  await mkdir(folder, { recursive: true });
  const path = join(folder, name);
  for (let attempt = 0; attempt < 3; attempt += 1) {
    try {
      const file = await open(path, 'wx', 0o600);
      await file.writeFile(JSON.stringify({ process: process.pid, host: hostname() }));
      await file.close();
      return () => rm(path, { force: true });
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code !== 'EEXIST') throw cause;
      if (await isHeld(path)) break;
      await rm(path, { force: true });
    }
  }
  throw new BadInput(
    `Another command is writing these records. Wait for it to end, then run this one again. (If none is running, delete the file ${name} in the private folder.)`,
  );
}

async function isHeld(path: string): Promise<boolean> {
  try {
    const { process: id, host } = JSON.parse(await readFile(path, 'utf8')) as { process: number; host: string };
    // On a shared drive another machine's process cannot be asked: believe it.
    if (host !== hostname()) return true;
    process.kill(id, 0);
    return !(await isDefunct(id));
  } catch (cause) {
    if (cause instanceof SyntaxError) {
      // Half a lock file: being written just now, or left by a kill.
      const age =
        Date.now() -
        (await stat(path).then(
          (file) => file.mtimeMs,
          () => 0,
        ));
      return age < 5000;
    }
    // EPERM: it lives, under another user.
    return (cause as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** A killed process whose parent has not taken note of it still has its number, and holds nothing. Known on Linux only. */
async function isDefunct(id: number): Promise<boolean> {
  const state = await readFile(`/proc/${id}/stat`, 'utf8').catch(() => '');
  return /^\d+ \(.*\) [ZX] /su.test(state);
}
