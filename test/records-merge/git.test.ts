/** Records in a git repository that two machines write at once: real clones of a bare repository. */
import { spawnSync } from 'node:child_process';
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cloneRecords, fetchRecords, type KeptRecords, pushRecords } from '../../src/records-merge/keep-records.ts';
import { temporary } from '../temporary.ts';

const git = (folder: string, ...args: string[]): string => {
  const { status, stdout, stderr } = spawnSync('git', args, { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return stdout;
};

const kept = (folder: string, name: string): KeptRecords => ({
  folder,
  branch: 'main',
  identity: { name, email: 'archive@school.example' },
  registerColumns: {},
  env: process.env,
});

const head = '\uFEFFpost,by,role,on\r\n';

/** A repository with one table, and two copies of it. */
async function twoCopies(): Promise<{ remote: string; one: KeptRecords; other: KeptRecords }> {
  const work = await temporary('git');
  const remote = join(work, 'records.git');
  git(work, 'init', '--quiet', '--bare', '--initial-branch=main', remote);
  const first = join(work, 'first');
  git(work, 'init', '--quiet', '--initial-branch=main', first);
  git(first, 'remote', 'add', 'origin', remote);
  writeFileSync(join(first, 'gone.csv'), head);
  writeFileSync(join(first, '.gitignore'), '.lock\n');
  const one = kept(first, 'One');
  // The very first push, into a repository that holds nothing.
  await pushRecords(one, 'Records');
  const other = kept(join(work, 'other'), 'Other');
  await cloneRecords(remote, other);
  return { remote, one, other };
}

const table = ({ folder }: KeptRecords) => readFileSync(join(folder, 'gone.csv'), 'utf8');

describe('two machines', () => {
  test('that push at the very same time both get through, and each line is there once, letter by letter', async () => {
    const { remote, one, other } = await twoCopies();
    const lines: string[] = [];
    for (let round = 1; round <= 3; round += 1) {
      await Promise.all(
        [one, other].map((records, machine) => {
          const line = `p${round}${machine},"Alma\nof the office",Office,2026-04-0${round}\r\n`;
          lines.push(line);
          appendFileSync(join(records.folder, 'gone.csv'), line);
          return pushRecords(records, `Round ${round}`);
        }),
      );
    }
    await fetchRecords(one);
    await fetchRecords(other);
    expect(table(other)).toBe(table(one));
    expect(table(one).startsWith(head)).toBe(true);
    expect(table(one)).toHaveLength(head.length + lines.join('').length);
    for (const line of lines) expect(table(one).split(line)).toHaveLength(2);
    expect(git(remote, 'fsck', '--strict')).toBe('');
    expect(git(one.folder, 'status', '--porcelain')).toBe('');
  });

  test('of which one changed nothing follow the other', async () => {
    const { one, other } = await twoCopies();
    appendFileSync(join(one.folder, 'gone.csv'), 'p1,A,Office,2026-04-01\r\n');
    expect(await pushRecords(one, 'Records')).toEqual({ committed: 1, merged: false });
    expect(await fetchRecords(other)).toBe(true);
    expect(table(other)).toBe(table(one));
    expect(await fetchRecords(other)).toBe(false);
    expect(await pushRecords(other, 'Records')).toEqual({ committed: 0, merged: false });
  });

  test('merge in a copy that holds the newest commit alone', async () => {
    const { remote, one } = await twoCopies();
    const shallow = kept(`${one.folder}-shallow`, 'Shallow');
    git(one.folder, 'clone', '--quiet', '--depth', '1', `file://${remote}`, shallow.folder);
    for (const [records, id] of [
      [one, 'p1'],
      [one, 'p2'],
      [shallow, 'p3'],
    ] as const) {
      appendFileSync(join(records.folder, 'gone.csv'), `${id},A,Office,2026-04-01\r\n`);
      await pushRecords(records, 'Records');
    }
    for (const id of ['p1', 'p2', 'p3']) expect(table(shallow)).toContain(`${id},A`);
  });
});

describe('records are not kept', () => {
  test('where the folder is no repository of its own, but lies in another one', async () => {
    const { one } = await twoCopies();
    const inside = join(one.folder, 'private');
    spawnSync('mkdir', [inside]);
    await expect(fetchRecords(kept(inside, 'Inside'))).rejects.toThrow('no git repository of its own');
  });

  test('where a git that was killed left its lock, and what to do is said', async () => {
    const { one } = await twoCopies();
    appendFileSync(join(one.folder, '.git', 'index.lock'), '');
    await expect(fetchRecords(one)).rejects.toThrow(
      /index\.lock': File exists\. If no other git is .*, delete that file/u,
    );
  });

  test('where somebody is on another branch', async () => {
    const { one } = await twoCopies();
    git(one.folder, 'switch', '--quiet', '--create', 'trial');
    await expect(pushRecords(one, 'Records')).rejects.toThrow('The records are on the branch "trial"');
  });

  test('elsewhere while the repository cannot be reached: the commit stays here, and goes out with the next', async () => {
    const { remote, one, other } = await twoCopies();
    appendFileSync(join(one.folder, 'gone.csv'), 'p1,A,Office,2026-04-01\r\n');
    git(one.folder, 'remote', 'set-url', 'origin', `https://user:secret@127.0.0.1:9/records.git`);
    const failed = await pushRecords(one, 'Records').catch((cause: Error) => cause);
    expect(failed).toBeInstanceOf(Error);
    expect((failed as Error).message).toContain('could not be fetched');
    expect((failed as Error).message).not.toContain('secret');
    git(one.folder, 'remote', 'set-url', 'origin', remote);
    await pushRecords(one, 'Records');
    await fetchRecords(other);
    expect(table(other)).toContain('p1,A');
  });

  test('where the two have no history in common', async () => {
    const { one, other } = await twoCopies();
    git(other.folder, 'checkout', '--quiet', '--orphan', 'new');
    git(other.folder, '-c', 'user.name=A', '-c', 'user.email=a@b.example', 'commit', '--quiet', '-m', 'Anew');
    git(other.folder, 'push', '--quiet', '--force', 'origin', 'new:main');
    await expect(fetchRecords(one)).rejects.toThrow('no history in common');
  });

  test('where there is nothing to clone', async () => {
    const work = await temporary();
    await expect(cloneRecords(join(work, 'nothing.git'), kept(join(work, 'records'), 'One'))).rejects.toThrow(
      'The records could not be fetched, and there are none here.',
    );
  });
});
