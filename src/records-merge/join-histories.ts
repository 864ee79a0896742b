/** Makes one commit of two that both changed the records. The files themselves are left alone. */
import { randomBytes } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import { BadInput } from '../fault.ts';
import { type Git, GitFailed } from './git.ts';
import { mergeRecords, NotText, type Tree } from './merge-records.ts';

export type Histories = {
  ours: string;
  theirs: string;
  registerColumns: Readonly<Record<string, string>>;
};

/** Answers with the new commit. @throws BadInput where the two have nothing in common */
export async function joinHistories(git: Git, { ours, theirs, registerColumns }: Histories): Promise<string> {
  const base = await commonOf(git, ours, theirs);
  const [before, one, other] = [await treeOf(git, base), await treeOf(git, ours), await treeOf(git, theirs)];
  const texts = new Map<string, Promise<string>>();
  const merged = await mergeRecords({
    base: before.files,
    ours: one.files,
    theirs: other.files,
    newer: (await timeOf(git, ours)) >= (await timeOf(git, theirs)) ? 'ours' : 'theirs',
    read: (id) => {
      const known = texts.get(id) ?? git.bytes(['cat-file', 'blob', id]).then(textOf);
      texts.set(id, known);
      return known;
    },
    registerColumns,
  });
  const modes = new Map([...before.modes, ...one.modes, ...other.modes]);
  const lines: string[] = [];
  for (const [path, content] of merged) {
    const id =
      'id' in content ? content.id : (await git.run(['hash-object', '-w', '--stdin'], { input: content.text })).trim();
    lines.push(`${modes.get(path) ?? '100644'} ${id}\t${path}\0`);
  }
  const folder = (await git.run(['rev-parse', '--git-dir'])).trim();
  const index = `index-${randomBytes(6).toString('hex')}`;
  const top = (await git.run(['rev-parse', '--show-toplevel'])).trim();
  const path = join(isAbsolute(folder) ? folder : join(top, folder), index);
  const env = { GIT_INDEX_FILE: path };
  try {
    await git.run(['read-tree', '--empty'], { env });
    await git.run(['update-index', '-z', '--index-info'], { input: lines.join(''), env });
    const tree = (await git.run(['write-tree'], { env })).trim();
    const message = 'Records that were changed in two places, as one';
    return (await git.run(['commit-tree', tree, '-p', ours, '-p', theirs], { input: message })).trim();
  } finally {
    await rm(path, { force: true });
  }
}

async function commonOf(git: Git, ours: string, theirs: string): Promise<string> {
  const base = async () => (await git.run(['merge-base', ours, theirs]).catch(absent)).trim();
  const found = await base();
  if (found !== '') return found;
  // A job's copy may hold the newest commit alone.
  if ((await git.run(['rev-parse', '--is-shallow-repository'])).trim() === 'true') {
    await git.run(['fetch', '--quiet', '--unshallow', 'origin']);
    const deeper = await base();
    if (deeper !== '') return deeper;
  }
  throw new BadInput(
    'The records here and those of the repository have no history in common, so they cannot be merged. Move this folder elsewhere, clone the records again, and add what only this folder holds by hand.',
  );
}

function absent(cause: Error): string {
  if (cause instanceof GitFailed) return '';
  throw cause;
}

function textOf(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new NotText('A file is not UTF-8.', { cause });
  }
}

async function treeOf(git: Git, commit: string): Promise<{ files: Tree; modes: Map<string, string> }> {
  const listed = (await git.run(['ls-tree', '-r', '-z', commit])).split('\0').filter(Boolean);
  const files = new Map<string, string>();
  const modes = new Map<string, string>();
  for (const line of listed) {
    const [, mode = '', id = '', path = ''] = /^(\d+) \w+ ([0-9a-f]+)\t(.*)$/su.exec(line) ?? [];
    files.set(path, id);
    modes.set(path, mode);
  }
  return { files, modes };
}

/** Seconds. */
async function timeOf(git: Git, commit: string): Promise<number> {
  return Number((await git.run(['show', '--no-patch', '--format=%ct', commit])).trim());
}
