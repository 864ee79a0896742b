/** Makes one folder what another is, file by file: for drives on which a folder cannot be replaced at once. */
import { randomBytes } from 'node:crypto';
import { copyFile, mkdir, readdir, readFile, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import { dirname, extname, join, relative, sep } from 'node:path';

/** What leads to other files, or lists them: copied once these are there. */
const pages = new Set(['.html', '.xml', '.json']);
/** Says which site it is: meanwhile only that it is ours, so that a copy that was cut off is known for one, and may be gone on with. */
const last = 'archive.json';

/**
 * New files first, then pages, then what is gone is deleted. Each file is there whole or not at all. `keep`: names at the top that stay.
 * @throws the reason of `stop`
 */
export async function mirrorFolder(
  from: string,
  to: string,
  { keep, stop }: { keep: readonly string[]; stop: AbortSignal },
): Promise<void> {
  const rank = (file: string) => (file === last ? 2 : pages.has(extname(file)) ? 1 : 0);
  const files = (await filesIn(from)).sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  await mkdir(to, { recursive: true });
  const { sample, base } = JSON.parse(await readFile(join(from, last), 'utf8')) as { sample: boolean; base: string };
  await writeWhole(join(to, last), JSON.stringify({ sample, base }));
  const copy = async (file: string) => {
    stop.throwIfAborted();
    if (!(await isSame(join(from, file), join(to, file)))) await copyWhole(join(from, file), join(to, file));
  };
  for (const file of files) if (file !== last) await copy(file);
  const wanted = new Set(files);
  for (const file of await filesIn(to)) {
    stop.throwIfAborted();
    if (!wanted.has(file) && !keep.includes(file)) await rm(join(to, file), { force: true });
  }
  await removeEmpty(to, true);
  await copy(last);
}

/** Everything but folders, by its path with strokes. */
async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'));
}

async function isSame(one: string, other: string): Promise<boolean> {
  const [a, b] = await Promise.all([stat(one), stat(other).catch(() => null)]);
  if (b === null || !b.isFile() || a.size !== b.size) return false;
  const [first, second] = await Promise.all([readFile(one), readFile(other)]);
  return first.equals(second);
}

async function copyWhole(from: string, to: string): Promise<void> {
  // What was a file may be a folder now, and the other way round.
  await mkdir(dirname(to), { recursive: true }).catch(async (cause: NodeJS.ErrnoException) => {
    if (cause.code !== 'EEXIST' && cause.code !== 'ENOTDIR') throw cause;
    await rm(dirname(to), { force: true });
    await mkdir(dirname(to), { recursive: true });
  });
  if ((await stat(to).catch(() => null))?.isDirectory()) await rm(to, { recursive: true });
  const beside = join(dirname(to), `.${randomBytes(6).toString('hex')}.half`);
  try {
    await copyFile(from, beside);
    await rename(beside, to);
  } catch (cause) {
    await rm(beside, { force: true });
    throw cause;
  }
}

async function writeWhole(to: string, text: string): Promise<void> {
  const beside = join(dirname(to), `.${randomBytes(6).toString('hex')}.half`);
  await writeFile(beside, text);
  await rename(beside, to);
}

async function removeEmpty(folder: string, top = false): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) await removeEmpty(join(folder, entry.name));
  }
  if (!top && (await readdir(folder)).length === 0) await rmdir(folder);
}
