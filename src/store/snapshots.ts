/** Dated snapshots of who follows the account, whom it follows, and who spoke of it: `followers/YYYY-MM-DD.jsonl` and the like. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { isDay } from '../day.ts';
import { BadInput } from '../fault.ts';
import { byId } from '../post.ts';
import { writeAtomic } from './atomic.ts';
import { linesOf } from './json-lines.ts';
import { readText } from './table.ts';

export const snapshotKinds = ['followers', 'following', 'mentions'] as const;

export type SnapshotKind = (typeof snapshotKinds)[number];

const line = v.strictObject({
  /** Of the account; of the post, for a mention. */
  id: v.pipe(v.string(), v.regex(/^\d{1,20}$/u)),
  /** The account's, the author's for a mention, with its `@`; null where it is not known. */
  handle: v.nullable(v.pipe(v.string(), v.regex(/^@\w{1,30}$/u))),
});

export type SnapshotLine = v.InferOutput<typeof line>;

/** What was known on a day, sorted by id as a number. */
export type Snapshot = { day: string; lines: SnapshotLine[] };

/**
 * Adds lines to the snapshot of a day: each id stands there once, a known handle beats none, else the newer counts, and nothing is taken
 * out. So the order of two sources of one day does not matter. Answers whether anything changed.
 */
export async function addToSnapshot(
  folder: string,
  kind: SnapshotKind,
  day: string,
  lines: readonly SnapshotLine[],
): Promise<boolean> {
  if (!isDay(day)) throw new Error(`A snapshot needs a day such as 2026-03-31, not "${day}".`);
  const name = `${kind}/${day}.jsonl`;
  const before = await readText(join(folder, name));
  const all = new Map(parsedLines(before ?? '', name).map((one) => [one.id, one]));
  for (const { id, handle } of lines) all.set(id, { id, handle: handle ?? all.get(id)?.handle ?? null });
  const text = [...all.values()].sort(byId).map((one) => `${JSON.stringify(one)}\n`);
  if (text.join('') === before) return false;
  await writeAtomic(join(folder, name), text.join(''));
  return true;
}

/** The snapshots of a kind, the oldest first. @throws BadInput with file and line */
export async function readSnapshots(folder: string, kind: SnapshotKind): Promise<Snapshot[]> {
  const names = await readdir(join(folder, kind)).catch(() => [] as string[]);
  const days = names.flatMap((name) => /^(\d{4}-\d\d-\d\d)\.jsonl$/u.exec(name)?.[1] ?? []).sort();
  return Promise.all(
    days.map(async (day) => {
      const name = `${kind}/${day}.jsonl`;
      return { day, lines: parsedLines((await readText(join(folder, name))) ?? '', name) };
    }),
  );
}

function parsedLines(text: string, name: string): SnapshotLine[] {
  return linesOf(text, name).map(({ value, where }) => {
    const read = v.safeParse(line, value);
    if (read.success) return read.output;
    throw new BadInput(`${where}: this is not what a snapshot holds. Restore the file from a backup, or delete it.`);
  });
}
