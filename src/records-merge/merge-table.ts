/** A table that two sides wrote in, row by row. */
import { stringify } from 'csv-stringify/sync';
import { mergeSequences } from './merge-sequences.ts';
import { keyOf, type RawTable, readRows, type TableRow } from './read-rows.ts';
import { isFillOf, type Subjects, subjectsOf } from './subjects.ts';

export type Texts = { base: string | null; ours: string; theirs: string };

/**
 * What one side changed or took out counts before what the other left as it was. Of rows that both added about one thing, the stricter
 * comes last, for the last one counts. A row that a check filled in goes where the row that it was made of was changed meanwhile.
 * Null where one of the files is no table.
 */
export function mergeTable(file: string, { base, ours, theirs }: Texts): string | null {
  const [before, one, other] = [readRows(base ?? ''), readRows(ours), readRows(theirs)];
  if (!one || !other || (base !== null && base !== '' && !before)) return null;
  const sides = { base: before?.rows ?? [], ours: one.rows, theirs: other.rows };
  const subjects = subjectsOf[file];
  const rows = subjects
    ? mergeSequences<TableRow>(withoutVainFills(sides, subjects), {
        keyOf,
        joinAdded: (mine, yours) => stricterLast(mine, yours, sides.base, subjects),
      })
    : mergeSequences<TableRow>(sides, { keyOf });
  return writeRows(rows, { before, one, other });
}

/** The table with every column that any side has. */
export function writeRows(
  rows: readonly TableRow[],
  { before, one, other }: { before: RawTable | null; one: RawTable; other: RawTable },
): string {
  const columns = columnsOf(before, one, other);
  const end = one.end === other.end ? one.end : '\r\n';
  const mark = one.hasMark || other.hasMark ? '\uFEFF' : '';
  const same = [one, other, ...(before ? [before] : [])].find(
    (table) => table.columns.join('\0') === columns.join('\0'),
  );
  const head = same?.head ?? line(columns);
  const lines = rows.map((row) =>
    row.columns.join('\0') === columns.join('\0') ? row.raw : line(columns.map((name) => row.cells[name] ?? '')),
  );
  return mark + [head, ...lines].map((text) => text + end).join('');
}

function line(cells: readonly string[]): string {
  return stringify([[...cells]], { record_delimiter: '\n', quoted_match: /\r/u }).slice(0, -1);
}

/** In the order of the side that changed them, with those of the other behind. */
function columnsOf(before: RawTable | null, one: RawTable, other: RawTable): readonly string[] {
  const [a, b] = [one.columns.join('\0'), other.columns.join('\0')];
  const unchanged = before?.columns.join('\0');
  const [first, second] = a === unchanged || (b !== unchanged && b < a) ? [other, one] : [one, other];
  return [...first.columns, ...second.columns.filter((name) => !first.columns.includes(name))];
}

type Sides = { base: readonly TableRow[]; ours: readonly TableRow[]; theirs: readonly TableRow[] };

/** A check's copy of a row that the other side has changed or taken out would bring it back. */
function withoutVainFills({ base, ours, theirs }: Sides, subjects: Subjects): Sides {
  const known = new Set(base.map(keyOf));
  const without = (side: readonly TableRow[], other: readonly TableRow[]) => {
    const there = new Set(other.map(keyOf));
    const lost = base.filter((row) => !there.has(keyOf(row)));
    if (lost.length === 0) return side;
    return side.filter((row) => known.has(keyOf(row)) || !lost.some((old) => isFillOf(row.cells, old.cells, subjects)));
  };
  return { base, ours: without(ours, theirs), theirs: without(theirs, ours) };
}

/** What both sides added in one place: first what only one of them spoke of, then thing by thing with the stricter side's rows last. */
function stricterLast(
  one: readonly TableRow[],
  other: readonly TableRow[],
  base: readonly TableRow[],
  subjects: Subjects,
): readonly TableRow[] {
  if (one.length === 0 || other.length === 0) return [...one, ...other];
  const of = (rows: readonly TableRow[]) =>
    Map.groupBy(rows, (row) => subjects.subjectOf(row.cells) ?? `\0${keyOf(row)}`);
  const [mine, yours] = [of(one), of(other)];
  const met = [...mine.keys()].filter((subject) => yours.has(subject)).sort();
  const alone = (groups: Map<string, TableRow[]>) =>
    [...groups].filter(([subject]) => !met.includes(subject)).flatMap(([, rows]) => rows);
  const strictness = (rows: readonly TableRow[]) => {
    const said = rows.filter((row) => !base.some((old) => isFillOf(row.cells, old.cells, subjects)));
    const last = said.at(-1);
    return last ? subjects.strictnessOf(last.cells) : -2;
  };
  const first = (a: readonly TableRow[], b: readonly TableRow[]) =>
    strictness(a) - strictness(b) || (a.map(keyOf).join('\n') <= b.map(keyOf).join('\n') ? -1 : 1);
  const blocks = [alone(mine), alone(yours)].sort((a, b) =>
    a.map(keyOf).join('\n') <= b.map(keyOf).join('\n') ? -1 : 1,
  );
  return [
    ...blocks.flat(),
    ...met.flatMap((subject) => [mine.get(subject) ?? [], yours.get(subject) ?? []].sort(first).flat()),
  ];
}

export type RowCount = { merged: number; ours: number; theirs: number };

/**
 * The memory of the register (register-seen.csv): its rows, the later day, and how many rows each table then has, with what a side had lost of
 * one already, so that the next check still misses it.
 */
export function mergeMemory(
  { base, ours, theirs }: { base: string; ours: string; theirs: string },
  counts: Readonly<Record<string, RowCount>>,
): string | null {
  const [before, one, other] = [readRows(base), readRows(ours), readRows(theirs)];
  if (!one || !other) return null;
  const about = ['read_on', ...Object.keys(counts)];
  const bare = (rows: readonly TableRow[] = []) =>
    rows.map((row) => ({
      ...row,
      cells: Object.fromEntries(Object.entries(row.cells).filter(([name]) => !about.includes(name))),
    }));
  const rows = mergeSequences({ base: bare(before?.rows), ours: bare(one.rows), theirs: bare(other.rows) }, { keyOf });
  const said = (table: RawTable, name: string) => table.rows[0]?.cells[name] ?? '';
  const memory: Record<string, string> = { read_on: [said(one, 'read_on'), said(other, 'read_on')].sort()[1] ?? '' };
  for (const [name, { merged, ours: own, theirs: others }] of Object.entries(counts)) {
    const lost = Math.max(0, Number(said(one, name)) - own) + Math.max(0, Number(said(other, name)) - others);
    memory[name] = String(merged + lost);
  }
  const full = rows.map((row) => ({ cells: { ...row.cells, ...memory }, raw: '', columns: [] }));
  return writeRows(full, { before: null, one, other });
}
