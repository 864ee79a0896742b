/** What a rebuild keeps in the private folder: its settings, what it remembers, and its lock. */
import { chmod, copyFile, mkdir, readdir, readFile, rename, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { writeAtomic } from './atomic.ts';
import { lockFolder } from './lock.ts';
import { readText } from './table.ts';

/** The text of rebuild.yaml; null where there is none. */
export function readRebuildSettings(folder: string): Promise<string | null> {
  return readText(join(folder, settingsFile));
}

export const settingsFile = 'rebuild.yaml';
const memoryFile = 'rebuild.json';

/** What the last rebuild left for this one, as it stands there; null where that was lost. */
export async function readRebuildMemory(folder: string): Promise<unknown> {
  try {
    return JSON.parse((await readText(join(folder, memoryFile))) ?? 'null') as unknown;
  } catch {
    return null;
  }
}

export async function keepRebuildMemory(folder: string, memory: object): Promise<void> {
  const text = `${JSON.stringify(memory)}\n`;
  if ((await readText(join(folder, memoryFile)).catch(() => null)) !== text)
    await writeAtomic(join(folder, memoryFile), text);
}

/** One rebuild at a time of these records. @throws BadInput where another is running */
export function lockRebuild(folder: string): Promise<() => Promise<void>> {
  return lockFolder(join(folder, '.rebuild'));
}

const ignored = `# What is made again, and what no other machine can use. Everything else here is the school's records.
.lock*
.rebuild/
*.half
incoming/
pull/
run/
site/
derived/
report/
~$*
.~lock.*
`;

/** Letters and ends of lines stay as they are, on every machine. */
const attributes = `* -text
`;

/** Says to git what of the records is not to be kept; what the school has said stays. */
export async function startRepository(folder: string): Promise<void> {
  for (const [name, text] of Object.entries({ '.gitignore': ignored, '.gitattributes': attributes })) {
    if ((await readText(join(folder, name))) === null) await writeAtomic(join(folder, name), text);
  }
}

/** Files of which a merge had to keep two editions: by the names of those that are in use. */
export async function filesInTwoEditions(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => [] as string[]);
  return [...new Set(names.flatMap((name) => /^(.+)\.other-[0-9a-f]{8}$/u.exec(name)?.[1] ?? []))].sort();
}

const lookFile = /^[0-9a-f]{64}\.json$/u;

/** Names of the looks of machines that are there. */
export async function lookFiles(folder: string): Promise<Set<string>> {
  const names = await readdir(join(folder, 'looks')).catch(() => [] as string[]);
  return new Set(names.filter((name) => lookFile.test(name)));
}

/** Copies looks that were not there before into a folder that goes to another machine; answers with how many. */
export async function carryLooks(folder: string, before: ReadonlySet<string>, to: string): Promise<number> {
  const names = [...(await lookFiles(folder))].filter((name) => !before.has(name));
  await mkdir(to, { recursive: true });
  for (const name of names) await copyFile(join(folder, 'looks', name), join(to, name));
  return names.length;
}

/** Takes in looks that other machines made, from a folder or folders within it; one that is there already stays. */
export async function takeLooks(folder: string, from: string): Promise<number> {
  const there = await lookFiles(folder);
  const found = await readdir(from, { recursive: true, withFileTypes: true }).catch(() => []);
  await mkdir(join(folder, 'looks'), { recursive: true });
  let taken = 0;
  for (const entry of found) {
    if (!entry.isFile() || !lookFile.test(entry.name) || there.has(entry.name)) continue;
    const beside = join(folder, 'looks', `.${entry.name}.000000000000.half`);
    await copyFile(join(entry.parentPath, entry.name), beside);
    await rename(beside, join(folder, 'looks', entry.name));
    there.add(entry.name);
    taken += 1;
  }
  return taken;
}

/** How many pictures and videos no machine has looked at yet. */
export async function unlookedFiles(folder: string): Promise<number> {
  const names = await readdir(join(folder, 'media')).catch(() => [] as string[]);
  const looked = await lookFiles(folder);
  return names.filter((name) => /^[0-9a-f]{64}\./u.test(name) && !looked.has(`${name.slice(0, 64)}.json`)).length;
}

/** Files of the compliance report, by name; none where it was never written. */
export async function reportFiles(report: string): Promise<Map<string, Buffer>> {
  const names = (await readdir(report).catch(() => [] as string[])).filter((name) =>
    /^[a-z][\w-]*\.(?:html|csv|json)$/u.test(name),
  );
  return new Map(
    await Promise.all(names.sort().map(async (name) => [name, await readFile(join(report, name))] as const)),
  );
}

/** Writes files into a folder, each whole or not at all, for whoever may open that folder. */
export async function putFiles(folder: string, files: ReadonlyMap<string, Buffer>): Promise<void> {
  await mkdir(folder, { recursive: true });
  const { mode } = await stat(folder);
  for (const [name, bytes] of files) {
    await writeAtomic(join(folder, name), bytes);
    // A drive that knows no such rights has its own.
    await chmod(join(folder, name), mode & 0o666).catch(() => {});
  }
}
