/** Puts a built site into the folder that a web server serves. */
import { copyFile, cp, mkdir, readdir, realpath, rm, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { BadInput, Fault } from '../fault.ts';
import { assertReplaceable, mendSwap, readMade, swapIn } from '../swap.ts';
import { mirrorFolder } from './mirror-folder.ts';

/** What a drive answers on which a folder cannot be put in the place of another, or nothing be put beside it. */
const cannotSwap = new Set([
  'EPERM',
  'EACCES',
  'EBUSY',
  'EXDEV',
  'ENOTEMPTY',
  'EEXIST',
  'EROFS',
  'ENOTSUP',
  'EINVAL',
  'ENAMETOOLONG',
]);

export type FolderDeploy = { site: string; folder: string; keep: readonly string[]; stop: AbortSignal };

/**
 * A copy beside, put in its place at once; where the drive does not allow that, file by file. Answers with which of the two it was.
 * @throws BadInput for a folder that holds something else, and for the sample
 */
export async function deployFolder({ site, folder, keep, stop }: FolderDeploy): Promise<'swapped' | 'mirrored'> {
  const made = await readMade(site);
  if (made === null) throw new BadInput(`There is no site in ${site}. Run "npm run build" first.`);
  if (made.sample) throw new BadInput('The invented sample is never deployed. Build from the records of the school.');
  // The folder that a link leads to is replaced, and the link stays.
  const place = await realpath(folder).catch(() => resolve(folder));
  if (place === (await realpath(site)))
    throw new BadInput('deploy.folder is the folder that the site is built in (--out). Choose another.');
  if ((await stat(dirname(place)).catch(() => null)) === null) {
    throw new Fault(
      `There is no folder ${dirname(place)}. Is its drive connected? Else make the folder, or mend deploy.folder.`,
    );
  }
  await mendSwap(place);
  await assertOurs(place, keep);
  const copy = `${place}.copy`;
  try {
    if ((await readMade(copy)) !== null) await rm(copy, { recursive: true });
    await copyFolder(site, copy, stop);
    for (const name of keep) await copyFile(join(place, name), join(copy, name)).catch(isAbsent);
    stop.throwIfAborted();
    await swapIn(copy, place);
    return 'swapped';
  } catch (cause) {
    if (stop.aborted || !cannotSwap.has((cause as NodeJS.ErrnoException).code ?? '')) throw cause;
    await mendSwap(place).catch(() => {});
  } finally {
    await rm(copy, { recursive: true, force: true }).catch(() => {});
  }
  await mirrorFolder(site, place, { keep, stop });
  return 'mirrored';
}

/** A folder that holds nothing but what is to be kept may be filled; one with anything else must be a site that was built. */
async function assertOurs(place: string, keep: readonly string[]): Promise<void> {
  try {
    await assertReplaceable(place, false);
  } catch (cause) {
    if (!(cause instanceof BadInput) || !(await holdsOnly(place, keep))) throw cause;
  }
}

async function holdsOnly(place: string, keep: readonly string[]): Promise<boolean> {
  const names = await readdir(place).catch(() => null);
  return names?.every((name) => keep.includes(name)) ?? false;
}

async function copyFolder(from: string, to: string, stop: AbortSignal): Promise<void> {
  await mkdir(to);
  // First what tells whose folder it is, should the copy be cut off.
  await copyFile(join(from, 'archive.json'), join(to, 'archive.json'));
  await cp(from, to, {
    recursive: true,
    filter: () => {
      stop.throwIfAborted();
      return true;
    },
  });
}

function isAbsent(cause: NodeJS.ErrnoException): void {
  if (cause.code !== 'ENOENT') throw cause;
}
