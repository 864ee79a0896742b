/** Two editions of a school's records, and the one that both came from, as one: line by line, nothing lost, and nothing erased come back. */

import { BadInput } from '../fault.ts';
import { officeTables } from '../store/records.ts';
import { withoutErasedRows } from './erased-rows.ts';
import { mergeRemovals, readGone } from './gone-lines.ts';
import { mergeKeyedTable } from './merge-keyed-table.ts';
import { mergeDays, mergeLines, type Sides, uniteLines } from './merge-lines.ts';
import { mergePostLines } from './merge-post-lines.ts';
import { mergeMemory, mergeTable } from './merge-table.ts';
import { readRows } from './read-rows.ts';

/** The id of a content by the path of its file. */
export type Tree = ReadonlyMap<string, string>;

export type MergeInput = {
  base: Tree;
  ours: Tree;
  theirs: Tree;
  /** Which of the two is the younger, for files that only one of them can be right about. */
  newer: 'ours' | 'theirs';
  /** The content of that id, with its byte order mark. @throws NotText where it is no UTF-8 */
  read(id: string): Promise<string>;
  /** What register.csv calls our columns, where otherwise. */
  registerColumns?: Readonly<Record<string, string>>;
};

/** A file that should hold words, and does not. */
export class NotText extends Error {
  override name = 'NotText';
}

/** What a file of the merged edition holds: a content that is known, or a new text. */
export type Merged = Map<string, { id: string } | { text: string }>;

/** Files that only their machine can be right about, and that are named by what they hold. */
const named = /^(?:media|looks)\//u;
const months = /^posts\/\d{4}-\d\d\.jsonl$/u;

/** A side that lacks one of these has lost it. */
const neverLost = new Set(['key', 'erased.jsonl', 'removed.jsonl', 'register-past.csv', 'register.csv']);

/** Tables whose rows stand for themselves. */
const tables = new Set<string>([...officeTables, 'staff.csv', 'register-past.csv']);

/** @throws BadInput for a line of posts that is damaged */
export async function mergeRecords(input: MergeInput): Promise<Merged> {
  const { base, ours, theirs, newer, read } = input;
  const textOf = async (tree: Tree, path: string) => {
    const id = tree.get(path);
    return id === undefined ? '' : read(id);
  };
  const sidesOf = async (path: string): Promise<Sides> => ({
    base: await textOf(base, path),
    ours: await textOf(ours, path),
    theirs: await textOf(theirs, path),
  });

  const merged: Merged = new Map();
  const both: string[] = [];
  for (const path of new Set([...ours.keys(), ...theirs.keys()])) {
    if (months.test(path)) continue;
    const [was, a, b] = [base.get(path), ours.get(path), theirs.get(path)];
    if ((a === undefined || b === undefined) && neverLost.has(path)) keep(merged, path, a ?? b);
    else if (a === b || was === b) keep(merged, path, a);
    else if (was === a) keep(merged, path, b);
    else if (path === 'key') {
      throw new BadInput(
        'The file "key" differs in the two editions of the records, and decisions depend on it. Put the older of the two into both, and run this again.',
      );
    } else both.push(path);
  }

  const younger = newer === 'ours' ? ours : theirs;
  const older = newer === 'ours' ? theirs : ours;
  for (const path of both) {
    const [a, b] = [ours.get(path), theirs.get(path)];
    if (named.test(path)) {
      // What one side took out stays out; of two of one name either will do.
      keep(merged, path, a && b ? [a, b].sort()[0] : undefined);
      continue;
    }
    if (path === 'register-seen.csv') continue;
    const there = { base: base.has(path), ours: a !== undefined, theirs: b !== undefined };
    const sides = await sidesOf(path).catch(notText);
    const text = sides && mergeText(path, sides, { there, input });
    if (text !== null) merged.set(path, { text });
    else {
      keep(merged, path, younger.get(path) ?? older.get(path));
      const other = older.get(path);
      if (isWrittenByPeople(path) && younger.has(path) && other !== undefined) {
        merged.set(`${path}.other-${other.slice(0, 8)}`, { id: other });
      }
    }
  }

  const erased = await sidesOf('erased.jsonl');
  const removed = await sidesOf('removed.jsonl');
  const gone = readGone([erased.ours, erased.theirs], mergeRemovals(removed));
  await putMonths(merged, input, gone);
  for (const path of ['looks.csv', 'decisions.csv', 'gone.csv'] as const) {
    const now = merged.get(path);
    if (!now || !('text' in now) || gone.erased.size === 0) continue;
    const { text } = now;
    const sides = await sidesOf(path);
    const left = withoutErasedRows(text, [
      { erased: erased.ours, table: sides.ours },
      { erased: erased.theirs, table: sides.theirs },
    ]);
    if (left !== text) merged.set(path, { text: left });
  }
  if (both.includes('register-seen.csv')) {
    const rowsIn = async (path: string) => {
      const now = merged.get(path);
      const text = now === undefined ? '' : 'text' in now ? now.text : await read(now.id).catch(notText);
      const sides = await sidesOf(path).catch(notText);
      if (text === null || sides === null) return { merged: 0, ours: 0, theirs: 0 };
      return { merged: rowCount(text), ours: rowCount(sides.ours), theirs: rowCount(sides.theirs) };
    };
    const counts = {
      past: await rowsIn('register-past.csv'),
      decisions: await rowsIn('decisions.csv'),
      gone: await rowsIn('gone.csv'),
      looks: await rowsIn('looks.csv'),
    };
    const sides = await sidesOf('register-seen.csv');
    const text = ours.has('register-seen.csv') && theirs.has('register-seen.csv') ? mergeMemory(sides, counts) : null;
    if (text !== null) merged.set('register-seen.csv', { text });
    else keep(merged, 'register-seen.csv', younger.get('register-seen.csv') ?? older.get('register-seen.csv'));
  }
  return merged;
}

function notText(cause: Error): null {
  if (cause instanceof NotText) return null;
  throw cause;
}

function keep(merged: Merged, path: string, id: string | undefined): void {
  if (id !== undefined) merged.set(path, { id });
}

type There = { base: boolean; ours: boolean; theirs: boolean };

/** The text of a file that both sides changed; null where only one of the two can be right. */
function mergeText(path: string, sides: Sides, { there, input }: { there: There; input: MergeInput }): string | null {
  const { base, ours, theirs } = sides;
  if (path === 'erased.jsonl') return uniteLines(sides);
  if (path === 'removed.jsonl') return mergeRemovals(sides);
  if (path === 'reports.jsonl') return mergeDays(sides, 14);
  if (!there.ours || !there.theirs) return null;
  const texts = { base: there.base ? base : null, ours, theirs };
  if (path === 'register.csv') return mergeKeyedTable(texts, input.registerColumns);
  if (tables.has(path)) return mergeTable(path, texts);
  if (path.endsWith('.jsonl') && path !== 'grammar.jsonl') return mergeLines(sides);
  return null;
}

/** Whether the edition that is not taken must be kept beside the other: nobody can make it again. */
function isWrittenByPeople(path: string): boolean {
  return !/^(?:report|contact-sheets|followers|following|mentions)\/|^(?:grammar|reports)\.jsonl$|^[^/]+\.json$/u.test(
    path,
  );
}

/** The months in which the editions differ: a post may have moved from one to another. */
async function putMonths(merged: Merged, input: MergeInput, gone: Parameters<typeof mergePostLines>[1]): Promise<void> {
  const { base, ours, theirs, read } = input;
  const all = [...new Set([base, ours, theirs].flatMap((tree) => [...tree.keys()]))].filter((path) =>
    months.test(path),
  );
  const changed = all.filter((path) => !(ours.get(path) === theirs.get(path) && base.get(path) === ours.get(path)));
  for (const path of all) if (!changed.includes(path)) keep(merged, path, ours.get(path));
  const textsOf = async (tree: Tree) => {
    const texts = await Promise.all(changed.map(async (path) => [path, tree.get(path)] as const));
    return new Map(
      await Promise.all(texts.flatMap(([path, id]) => (id ? [read(id).then((text) => [path, text] as const)] : []))),
    );
  };
  const result = mergePostLines(
    { base: await textsOf(base), ours: await textsOf(ours), theirs: await textsOf(theirs) },
    gone,
  );
  for (const [path, text] of result.months) merged.set(path, { text });
  if (gone.erased.size === 0 && gone.sources.size === 0) return;
  // Nobody's pictures any more: neither they nor what a machine read in them may come back with the other edition.
  const unchanged = await Promise.all(
    all.filter((path) => !changed.includes(path) && ours.has(path)).map((path) => read(ours.get(path) as string)),
  );
  for (const file of result.dropped) {
    if (unchanged.some((text) => text.includes(file))) continue;
    merged.delete(`media/${file}`);
    merged.delete(`looks/${file.slice(0, 64)}.json`);
  }
}

function rowCount(text: string): number {
  return readRows(text)?.rows.length ?? 0;
}
