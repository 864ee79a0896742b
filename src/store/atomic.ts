/** Writes that a kill at any moment leaves either old or new, never half. */
import { randomBytes } from 'node:crypto';
import { mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

const half = /^\..+\.[0-9a-f]{12}\.half$/u;

/** Writes a whole file beside its place, then puts it there in one step. Creates the folder. */
export async function writeAtomic(path: string, content: string | Uint8Array): Promise<void> {
  const folder = dirname(path);
  await mkdir(folder, { recursive: true });
  const beside = join(folder, `.${basename(path)}.${randomBytes(6).toString('hex')}.half`);
  const file = await open(beside, 'wx', 0o600);
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(beside, path);
  await syncFolder(folder);
}

/** Makes the names in a folder last through a power cut, where the system can. */
export async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r');
    await handle.sync().finally(() => handle.close());
  } catch {
    // Windows opens no folders; there the rename itself is all that can be had.
  }
}

/** Removes what a killed run left half written. */
export async function sweepHalves(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  await Promise.all(names.filter((name) => half.test(name)).map((name) => rm(join(folder, name), { force: true })));
}
