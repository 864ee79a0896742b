/** Puts a verified site in the place of the old one, so that there is always a whole one. */
import { readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { BadInput } from './fault.ts';

/** Where a site is built before it is swapped in. On the same disk as its place, so that a rename is enough. */
export function stagingOf(out: string): string {
  return `${out}.new`;
}

function oldOf(out: string): string {
  return `${out}.old`;
}

/** Mends what a kill in the middle of a swap left behind. */
export async function mendSwap(out: string): Promise<void> {
  const [current, old] = [await namesIn(out), await namesIn(oldOf(out))];
  if (current === null && old !== null) await rename(oldOf(out), out);
  else if (old !== null) await rm(oldOf(out), { recursive: true, force: true });
}

/**
 * Refuses a place that is not ours to replace: a folder that holds something other than an archive, or, for the sample, one that
 * holds a school's own archive.
 * @throws BadInput
 */
export async function assertReplaceable(out: string, sample: boolean): Promise<void> {
  const names = await namesIn(out);
  if (names === null || names.length === 0) return;
  const made = await readMade(out);
  if (made === null) {
    throw new BadInput(
      `${out} holds something that this command did not build, so it is left alone. Empty it, or choose another place with --out.`,
    );
  }
  if (sample && !made.sample) {
    throw new BadInput(
      `${out} holds a site built from a school's records; the sample never replaces it. Choose another place with --out.`,
    );
  }
}

/** Swaps the staged site in. */
export async function swapIn(out: string): Promise<void> {
  await rm(oldOf(out), { recursive: true, force: true });
  const there = (await namesIn(out)) !== null;
  if (there) await rename(out, oldOf(out));
  await rename(stagingOf(out), out);
  await rm(oldOf(out), { recursive: true, force: true });
}

/** What a built site says of itself in `archive.json`; null where there is no such site. */
export async function readMade(out: string): Promise<{ sample: boolean; base: string } | null> {
  try {
    const made = JSON.parse(await readFile(join(out, 'archive.json'), 'utf8')) as { sample?: unknown; base?: unknown };
    const { sample, base } = made;
    return typeof sample === 'boolean' && typeof base === 'string' ? { sample, base } : null;
  } catch {
    return null;
  }
}

async function namesIn(folder: string): Promise<string[] | null> {
  return readdir(folder).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT') return null;
    throw new BadInput(`${folder} is not a folder. Choose another place with --out.`, { cause });
  });
}
