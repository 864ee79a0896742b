/** What a pull keeps: where it stands (`pull.json`), the page that it is at work on (`pull/`), and what has gone from the platform (`removed.jsonl`). */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { BadInput } from '../fault.ts';
import { newPullState, type PullState, parsePullState, type Removal, writePullState } from '../pull-state.ts';
import { writeAtomic } from './atomic.ts';
import { linesOf } from './json-lines.ts';
import { readText } from './table.ts';

const stateFile = 'pull.json';
const roomName = 'pull';
const pageFile = 'page.json';
const removedFile = 'removed.jsonl';

const removal = v.object({
  id: v.pipe(v.string(), v.regex(/^\d{1,20}$/u)),
  on: v.pipe(v.string(), v.isoDate()),
  reason: v.picklist(['deleted', 'hidden', 'back']),
});

export type PullFiles = {
  /** Where it stands. One that is lost or damaged is begun anew: everything is read again then, and nothing is doubled. */
  state(): Promise<PullState>;
  keepState(state: PullState): Promise<void>;
  /** The page that was received and not yet stored; null where there is none. */
  page(): Promise<unknown>;
  keepPage(page: unknown): Promise<void>;
  /** Where a file lies until the post that it belongs to is stored. */
  mediaPath(name: string): string;
  /** Drops those files. */
  clearMedia(): Promise<void>;
  /** Drops the page and its files, once all of it is stored. */
  clear(): Promise<void>;
  /** What look-ups have found, in its order: the last line of a post counts. @throws BadInput for a damaged line */
  removals(): Promise<Removal[]>;
  addRemovals(removals: readonly Removal[]): Promise<void>;
};

export function pullFiles(folder: string): PullFiles {
  const room = join(folder, roomName);
  return {
    state: async () =>
      parsePullState(parsed(await readText(join(folder, stateFile)).catch(unlessUnreadable))) ?? newPullState(),
    keepState: (state) => writeAtomic(join(folder, stateFile), writePullState(state)),
    page: async () => parsed(await readText(join(room, pageFile)).catch(unlessUnreadable)),
    keepPage: (page) => writeAtomic(join(room, pageFile), JSON.stringify(page)),
    mediaPath: (name) => join(room, 'media', name),
    clearMedia: () => rm(join(room, 'media'), { recursive: true, force: true }),
    clear: () => rm(room, { recursive: true, force: true }),
    removals: () => readRemovals(folder),
    addRemovals: (removals) => addRemovals(folder, removals),
  };
}

/** @throws BadInput with the line */
export async function readRemovals(folder: string): Promise<Removal[]> {
  const lines = linesOf((await readText(join(folder, removedFile))) ?? '', removedFile);
  return lines.map(({ value, where }) => {
    const read = v.safeParse(removal, value);
    if (read.success) return read.output;
    throw new BadInput(`${where}: this line is damaged. Restore the file from a backup.`);
  });
}

async function addRemovals(folder: string, removals: readonly Removal[]): Promise<void> {
  if (removals.length === 0) return;
  const before = (await readText(join(folder, removedFile))) ?? '';
  const lines = removals.map(({ id, on, reason }) => `${JSON.stringify({ id, on, reason })}\n`);
  await writeAtomic(join(folder, removedFile), before + lines.join(''));
}

/** What holds letters of no kind is damaged; but one that this machine may not read now is not lost, and reading all of it again would cost. */
function unlessUnreadable(cause: unknown): null {
  if (cause instanceof BadInput) return null;
  throw cause;
}

function parsed(text: string | null): unknown {
  try {
    return text === null ? null : (JSON.parse(text) as unknown);
  } catch {
    return null;
  }
}
