/** Archives for tests: the folders of `fixtures/archives`, as they are or zipped, and what a test changes in them. */
import { createWriteStream } from 'node:fs';
import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { pipeline } from 'node:stream/promises';
import yazl from 'yazl';
import { openArchive } from '../../src/source/archive.ts';
import type { Source, SourcePost } from '../../src/source/source.ts';
import { temporary } from '../temporary.ts';

export { temporary };

export const handle = '@brook_lane';

const cases = join(import.meta.dirname, '..', 'fixtures', 'archives');

export function caseFolder(name: string): string {
  return join(cases, name);
}

/** A copy of a case that a test may change. */
export async function copyCase(name: string): Promise<string> {
  const folder = await temporary();
  await cp(caseFolder(name), folder, { recursive: true });
  return folder;
}

export type Entry = { name: string; content: Buffer; mode?: number };

export async function entriesOf(folder: string, root = ''): Promise<Entry[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = found.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return await Promise.all(
    files.sort().map(async (file) => ({ name: root + relative(folder, file), content: await readFile(file) })),
  );
}

export async function zip(entries: readonly Entry[]): Promise<string> {
  const file = new yazl.ZipFile();
  for (const { name, content, mode } of entries) file.addBuffer(content, name, mode === undefined ? {} : { mode });
  file.end();
  const path = join(await temporary(), 'archive.zip');
  await pipeline(file.outputStream, createWriteStream(path));
  return path;
}

export async function zipCase(name: string, root = ''): Promise<string> {
  return await zip(await entriesOf(caseFolder(name), root));
}

/** A ZIP whose bytes a test has changed. */
export async function spoiled(path: string, spoil: (bytes: Buffer) => Buffer): Promise<string> {
  const to = join(await temporary(), 'archive.zip');
  await writeFile(to, spoil(await readFile(path)));
  return to;
}

export type Read = Pick<Source, 'account' | 'made' | 'partial' | 'directMessages' | 'faults' | 'counts' | 'lists'> & {
  posts: SourcePost[];
  /** Post by the end of its id. */
  post(end: string): SourcePost['post'];
  files(end: string): (string | null)[];
};

/** Reads an archive whole. */
export async function read(path: string, of = handle): Promise<Read> {
  const source = await openArchive(path, { handle: of });
  try {
    const posts = await Array.fromAsync(source.posts());
    const one = (end: string) => {
      const found = posts.filter(({ post }) => post.id.endsWith(end));
      if (found.length !== 1) throw new Error(`${found.length} posts end in ${end}`);
      return found[0] as SourcePost;
    };
    return {
      ...source,
      posts,
      post: (end) => one(end).post,
      files: (end) => one(end).files.map((file) => file?.name ?? null),
    };
  } finally {
    await source.close();
  }
}

/** The message with which an archive is refused. */
export async function refusal(path: string, of = handle): Promise<string> {
  try {
    await read(path, of);
  } catch (error) {
    if (error instanceof Error && error.name === 'BadInput') return error.message;
    throw error;
  }
  throw new Error('The archive was not refused.');
}
