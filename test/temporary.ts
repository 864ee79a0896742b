/** Folders that a test may fill, and that are gone after the last test of its file (`remove-temporary.ts`). */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const made: string[] = [];

export async function temporary(name = 'hogarth'): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), `${name}-`));
  made.push(folder);
  return folder;
}

export async function removeTemporary(): Promise<void> {
  await Promise.all(made.splice(0).map((folder) => rm(folder, { recursive: true, force: true })));
}
