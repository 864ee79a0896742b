/** Records that are kept in a git repository: brought up to date before a run, committed and pushed after it, merged where both changed. */
import { realpath } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { BadInput, Fault } from '../fault.ts';
import { lockFolder } from '../store/lock.ts';
import { Git, GitFailed, type Identity } from './git.ts';
import { joinHistories } from './join-histories.ts';

export type KeptRecords = {
  /** The records, which are a repository of their own. */
  folder: string;
  branch: string;
  identity: Identity;
  /** What register.csv calls our columns, where otherwise. */
  registerColumns: Readonly<Record<string, string>>;
  /** What git may know of this machine: how it reaches the repository, and no secret of the archive. */
  env: NodeJS.ProcessEnv;
};

const remote = 'origin';
const mostTries = 6;

/** Copies the repository into a folder that is not there yet. @throws BadInput */
export async function cloneRecords(address: string, { folder, branch, identity, env }: KeptRecords): Promise<void> {
  const git = new Git(process.cwd(), identity, env);
  try {
    await git.run(['clone', '--quiet', '--config', 'core.autocrlf=false', '--branch', branch, '--', address, folder]);
  } catch (cause) {
    if (!(cause instanceof GitFailed)) throw cause;
    throw new BadInput(`The records could not be fetched, and there are none here. ${cause.message}`, { cause });
  }
}

/**
 * Commits what people changed here, and takes in what was pushed meanwhile. Answers with whether anything came in.
 * @throws BadInput where the folder is no such repository; Fault where the other side cannot be reached
 */
export async function fetchRecords(kept: KeptRecords): Promise<boolean> {
  const git = await opened(kept);
  await commitAll(git, kept, 'Records as they were changed by hand');
  return takeIn(git, kept);
}

/**
 * Commits all that is kept, and pushes it; where somebody pushed meanwhile, merges and tries again.
 * @throws Fault where that cannot be done: the commit stays here, and the next run pushes it
 */
export async function pushRecords(kept: KeptRecords, message: string): Promise<{ committed: number; merged: boolean }> {
  const git = await opened(kept);
  const committed = await commitAll(git, kept, message);
  let merged = false;
  for (let attempt = 1; ; attempt += 1) {
    merged = (await takeIn(git, kept)) || merged;
    try {
      await git.run(['push', '--quiet', remote, `HEAD:refs/heads/${kept.branch}`]);
      return { committed, merged };
    } catch (cause) {
      if (!(cause instanceof GitFailed)) throw cause;
      if (
        attempt >= mostTries ||
        !/rejected|fetch first|non-fast-forward|cannot lock ref|stale info/iu.test(cause.said)
      ) {
        throw new Fault(
          `The records are committed here and could not be pushed. ${cause.message}. Mend that; the next run pushes them.`,
          { cause },
        );
      }
      await wait(200 * 2 ** attempt * (0.5 + Math.random()));
    }
  }
}

async function opened({ folder, branch, identity, env }: KeptRecords): Promise<Git> {
  const git = new Git(folder, identity, env);
  const top = await git.run(['rev-parse', '--show-toplevel']).catch((cause: Error) => {
    if (!(cause instanceof GitFailed)) throw cause;
    return '';
  });
  // A repository around the folder would be somebody else's, perhaps this code's own.
  if (top === '' || (await realpath(top.trim())) !== (await realpath(folder))) {
    throw new BadInput(
      'rebuild.yaml says records.git, but the private folder is no git repository of its own. Clone it with --records ADDRESS into a folder that is not there yet, or take the key out.',
    );
  }
  const on = (await git.run(['symbolic-ref', '--quiet', '--short', 'HEAD']).catch(() => '')).trim();
  if (on !== branch) {
    throw new BadInput(
      `The records are on the branch "${on || 'none'}", and rebuild.yaml says "${branch}". Switch, or change the key.`,
    );
  }
  if (await git.does(['rev-parse', '--quiet', '--verify', 'MERGE_HEAD'])) {
    throw new BadInput(
      'Somebody began a merge of the records and has not ended it. End it there ("git merge --abort"), then run this again.',
    );
  }
  return git;
}

/** How many files were committed. */
async function commitAll(git: Git, { folder }: KeptRecords, message: string): Promise<number> {
  const unlock = await lockFolder(folder);
  try {
    await git.run(['add', '--all', '--', '.']);
    await assertNoneLost(git);
    const changed = (await git.run(['diff', '--cached', '--name-only', '-z'])).split('\0').filter(Boolean).length;
    const text = `${message} (${changed === 1 ? '1 file' : `${changed} files`})`;
    if (changed > 0) await git.run(['commit', '--quiet', '--no-verify', '--file', '-'], { input: text });
    return changed;
  } finally {
    await unlock();
  }
}

/** Files that no command takes out: where one is missing, a drive or a person has lost it. */
const neverDeleted = [
  ...['key', 'erased.jsonl', 'removed.jsonl', 'register.csv', 'register-seen.csv', 'register-past.csv', 'staff.csv'],
  ...['looks.csv', 'decisions.csv', 'waivers.csv', 'gone.csv', 'reviews.csv', 'incidents.csv'],
];

/** A loss here must not become one everywhere. @throws BadInput */
async function assertNoneLost(git: Git): Promise<void> {
  const deleted = (await git.run(['diff', '--cached', '--name-only', '--diff-filter=D', '-z'])).split('\0');
  const lost = neverDeleted.filter((name) => deleted.includes(name));
  if (lost.length === 0) return;
  await git.run(['reset', '--quiet']);
  throw new BadInput(
    `Missing from the private folder, although its repository has them: ${lost.join(', ')}. Bring them back with "git checkout -- ${lost.join(' ')}" in that folder, then run this again.`,
  );
}

/** Whether anything came in. @throws Fault */
async function takeIn(git: Git, kept: KeptRecords): Promise<boolean> {
  const there = `refs/remotes/${remote}/${kept.branch}`;
  try {
    const heads = await git.run(['ls-remote', '--heads', remote, `refs/heads/${kept.branch}`]);
    if (heads.trim() === '') return false;
    await git.run(['fetch', '--quiet', '--no-tags', remote, `+refs/heads/${kept.branch}:${there}`]);
  } catch (cause) {
    if (!(cause instanceof GitFailed)) throw cause;
    throw new Fault(`The records that others changed could not be fetched. ${cause.message}.`, { cause });
  }
  for (let attempt = 1; ; attempt += 1) {
    const [theirs] = (await git.run(['rev-parse', there])).trim().split('\n');
    const ours = (await git.run(['rev-parse', '--quiet', '--verify', 'HEAD']).catch(() => '')).trim();
    if (theirs === undefined || theirs === ours) return false;
    if (ours !== '' && (await git.does(['merge-base', '--is-ancestor', theirs, ours]))) return false;
    const unlock = await lockFolder(kept.folder);
    try {
      const joined =
        ours === '' || (await git.does(['merge-base', '--is-ancestor', ours, theirs]))
          ? theirs
          : await joinHistories(git, { ours, theirs, registerColumns: kept.registerColumns });
      // Refuses where a file here was changed this very moment; then that is committed first.
      await git.run(['merge', '--quiet', '--ff-only', joined]);
      return true;
    } catch (cause) {
      if (!(cause instanceof GitFailed) || attempt >= mostTries) throw cause;
    } finally {
      await unlock();
    }
    await commitAll(git, kept, 'Records as they were changed by hand');
  }
}
