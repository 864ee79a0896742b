/** Puts a verified site in the place of the old one, so that there is always a whole one. */
import { copyFile, cp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isDay } from './day.ts';
import { BadInput } from './fault.ts';

/** Where a verified site lies for the moment of the swap: on the same disk as its place, so that a rename is enough. */
function newOf(out: string): string {
  return `${out}.new`;
}

function oldOf(out: string): string {
  return `${out}.old`;
}

/** Stands beside the place as long as a swap goes on: without it, whatever lies there is somebody's own. */
function markOf(out: string): string {
  return `${out}.swap`;
}

/**
 * Mends what a kill in the middle of a swap left behind, so that there is a site again, and one only. A swap begins only where nothing
 * lies beside the place, so what lies there beside its mark is its own, be it half copied or half removed.
 */
export async function mendSwap(out: string): Promise<void> {
  if (!(await isMarked(out))) return;
  const isWaiting = (await namesIn(newOf(out))) !== null;
  if ((await namesIn(oldOf(out))) !== null) {
    // With no new one waiting the swap was through: whoever has taken the site away since wants none there.
    if (isWaiting && (await namesIn(out)) === null) await rename(oldOf(out), out);
    else await rm(oldOf(out), { recursive: true, force: true });
  }
  if (isWaiting) await rm(newOf(out), { recursive: true, force: true });
  await rm(markOf(out), { force: true });
}

async function isMarked(out: string): Promise<boolean> {
  return readFile(markOf(out)).then(
    () => true,
    () => false,
  );
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

/** Puts a site in its place. If that fails, the one that was there is put back. */
export async function swapIn(site: string, out: string): Promise<void> {
  await mendSwap(out);
  await mkdir(dirname(out), { recursive: true });
  for (const beside of [oldOf(out), newOf(out)]) {
    if ((await namesIn(beside)) !== null)
      throw new BadInput(`${beside} is in the way of the swap. Move it elsewhere, then run it again.`);
  }
  await writeFile(markOf(out), 'The site here is being replaced. The next command ends that.\n');
  await move(site, newOf(out));
  const there = (await namesIn(out)) !== null;
  if (there) await rename(out, oldOf(out));
  try {
    await rename(newOf(out), out);
  } catch (cause) {
    // Should that fail too, the next command mends it.
    if (there) await rename(oldOf(out), out).catch(() => {});
    throw cause;
  }
  await rm(oldOf(out), { recursive: true, force: true });
  await rm(markOf(out), { force: true });
}

/** A rename, or where the private folder lies on another disk, a copy. */
async function move(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'EXDEV') throw cause;
    // First what tells that the folder is ours, should the copy be cut off.
    await mkdir(to);
    await copyFile(join(from, madeFile), join(to, madeFile));
    await cp(from, to, { recursive: true });
    await rm(from, { recursive: true, force: true });
  }
}

const madeFile = 'archive.json';

/** What a site says of itself. Older ones know neither the day of their check nor the digest of what they hold. */
export type Made = { sample: boolean; base: string; checked: string | null; content: string | null };

/** What a built site says of itself in `archive.json`; null where there is no such site. */
export async function readMade(out: string): Promise<Made | null> {
  return parseMade(await readFile(join(out, madeFile), 'utf8').catch(() => ''));
}

/** The same of the file's text, wherever it came from. */
export function parseMade(text: string): Made | null {
  try {
    const { sample, base, checked, content } = JSON.parse(text) as Record<string, unknown>;
    if (typeof sample !== 'boolean' || typeof base !== 'string') return null;
    return {
      ...{ sample, base },
      checked: typeof checked === 'string' && isDay(checked) ? checked : null,
      content: typeof content === 'string' && /^[0-9a-f]{64}$/u.test(content) ? content : null,
    };
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
