/** One writer at a time in a private folder. */
import { randomBytes } from 'node:crypto';
import { mkdir, open, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { BadInput } from '../fault.ts';

const name = '.lock';

/** Beside the lock: who is about to take over one whose process is gone. The process stands in the name, so that no half is ever read. */
const claim = /^\.lock-(\d+)-(\d+)-[0-9a-f]{12}$/u;

const attempts = 20;

/**
 * Takes the folder's lock; the answer gives it back. A lock whose process is gone is taken over.
 * @throws BadInput where another command holds it
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  await mkdir(folder, { recursive: true });
  const path = join(folder, name);
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    // Several may want to take over the same lock: they part by chance.
    if (attempt > 0) await wait(Math.random() * 40);
    if (await make(path)) return () => rm(path, { force: true });
    const state = await stateOf(path);
    if (state === 'held') break;
    if (state === 'stale') await clearStale(folder, path);
  }
  throw new BadInput(
    `Another command is writing these records. Wait for it to end, then run this one again. (If none is running, delete the file ${name} in the private folder.)`,
  );
}

/** Makes the lock; false where there is one. */
async function make(path: string): Promise<boolean> {
  try {
    const file = await open(path, 'wx', 0o600);
    await file.writeFile(
      JSON.stringify({ process: process.pid, began: await beginningOf(process.pid), host: hostname() }),
    );
    await file.close();
    return true;
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'EEXIST') throw cause;
    return false;
  }
}

/**
 * Deletes a lock whose process is gone. Between judging a lock and deleting it another process could have done both and made its
 * own, so only one at a time may: each shows its claim first and looks for others then, so that of two at least one sees the other
 * and steps back.
 */
async function clearStale(folder: string, path: string): Promise<void> {
  const began = await beginningOf(process.pid);
  const own = `.lock-${process.pid}-${began ?? 0}-${randomBytes(6).toString('hex')}`;
  await writeFile(join(folder, own), '', { flag: 'wx', mode: 0o600 });
  try {
    for (const other of await readdir(folder)) {
      const [, id, since] = claim.exec(other) ?? [];
      if (id === undefined || other === own) continue;
      if (await isAlive(Number(id), Number(since) || null)) return;
      await rm(join(folder, other), { force: true });
    }
    // Where there is none any more, another may be making its own just now.
    if ((await stateOf(path)) === 'stale') await rm(path, { force: true });
  } finally {
    await rm(join(folder, own), { force: true });
  }
}

async function stateOf(path: string): Promise<'held' | 'stale' | 'none'> {
  try {
    const text = await readFile(path, 'utf8');
    const { process: id, began, host } = JSON.parse(text) as { process: number; began?: number | null; host: string };
    // On a shared drive another machine's process cannot be asked: believe it.
    return host !== hostname() || (await isAlive(id, began ?? null)) ? 'held' : 'stale';
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return 'none';
    if (!(cause instanceof SyntaxError)) throw cause;
    // Half a lock file: being written just now, or left by a kill.
    const made = await stat(path).then(
      (file) => file.mtimeMs,
      () => Date.now(),
    );
    return Date.now() - made < 5000 ? 'held' : 'stale';
  }
}

/** Whether a process of this machine lives that has this number and, where that is known, began then: numbers are given anew. */
async function isAlive(id: number, began: number | null): Promise<boolean> {
  try {
    process.kill(id, 0);
  } catch (cause) {
    // EPERM: it lives, under another user.
    if ((cause as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  const now = await beginningOf(id);
  return now !== 0 && (began === null || now === null || now === began);
}

/**
 * When a process began, in ticks since the machine did; 0 for one that was killed and of which its parent has not taken note: it holds
 * nothing. Null where the system does not say (it is known on Linux only).
 */
async function beginningOf(id: number): Promise<number | null> {
  const text = await readFile(`/proc/${id}/stat`, 'utf8').catch(() => '');
  const [state, ...numbers] = text.slice(text.lastIndexOf(')') + 2).split(' ');
  if (text === '' || state === undefined) return null;
  return /^[ZX]$/u.test(state) ? 0 : Number(numbers[18]);
}
