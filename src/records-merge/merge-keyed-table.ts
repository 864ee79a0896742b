/** A table with a row a pupil, of which each side may have another edition: the register. */

import { type Texts, writeRows } from './merge-table.ts';
import { keyOf, readRows, type TableRow } from './read-rows.ts';

/**
 * Cell by cell: what one side changed counts before what the other left. Where both changed a cell, the one that shows less counts: no
 * consent before consent, the earlier withdrawal, the later consent, `never`. Who is missing from one edition and unchanged in the other has left.
 * Null where one of the files is no table, holds no such column, or holds an id twice.
 * @param called what the file calls our columns, where it calls them otherwise
 */
export function mergeKeyedTable(
  { base, ours, theirs }: Texts,
  called: Readonly<Record<string, string>> = {},
): string | null {
  const id = called.pupil_id ?? 'pupil_id';
  const [before, one, other] = [readRows(base ?? ''), readRows(ours), readRows(theirs)];
  if (!one || !other || (base !== null && base !== '' && !before)) return null;
  const [old, mine, yours] = [before?.rows ?? [], one.rows, other.rows].map((rows) => byId(rows, id));
  if (!old || !mine || !yours) return null;
  const ids = [...new Set([...old.keys(), ...[...mine.keys(), ...yours.keys()].filter((key) => !old.has(key)).sort()])];
  const strict = strictest(called);
  const rows = ids.flatMap((key): TableRow[] => {
    const [was, a, b] = [old.get(key), mine.get(key), yours.get(key)];
    if (!a || !b) {
      const there = a ?? b;
      if (!there || (was && keyOf(was) === keyOf(there))) return [];
      return [there];
    }
    if (keyOf(a) === keyOf(b)) return [was && keyOf(was) === keyOf(a) ? was : a.raw <= b.raw ? a : b];
    if (was && keyOf(was) === keyOf(a)) return [b];
    if (was && keyOf(was) === keyOf(b)) return [a];
    const names = [...new Set([...a.columns, ...b.columns])];
    const cells = names.map((name) => {
      const [w, x, y] = [was?.cells[name] ?? '', a.cells[name] ?? '', b.cells[name] ?? ''];
      return [name, x === y || y === w ? x : x === w ? y : strict(name, x, y)] as const;
    });
    // Written anew: no side has it letter by letter.
    return [{ cells: Object.fromEntries(cells.filter(([, cell]) => cell !== '')), raw: '', columns: [] }];
  });
  return writeRows(rows, { before, one, other });
}

function byId(rows: readonly TableRow[], id: string): Map<string, TableRow> | null {
  const found = new Map(rows.map((row) => [row.cells[id] ?? '', row]));
  return found.size === rows.length && !found.has('') ? found : null;
}

/** Which of two words about a pupil shows less; of names and classes, where none does, always the same one. */
function strictest(called: Readonly<Record<string, string>>): (name: string, one: string, other: string) => string {
  const ours = new Map(Object.entries(called).map(([here, there]) => [there, here]));
  return (name, one, other) => {
    const [low = '', high = ''] = [one, other].sort();
    switch (ours.get(name) ?? name) {
      case 'photo_consent':
        return one.toLowerCase() === 'yes' ? other : one;
      case 'withdrawn_date':
        return low === '' ? high : low;
      case 'protect':
        return [one, other].find((word) => word.toLowerCase() === 'never') ?? high;
      default:
        return high;
    }
  };
}
