/** Rows that speak of an erased post, and that the side which erased it no longer has, must not come back with the other side. */
import { readGone } from './gone-lines.ts';
import { writeRows } from './merge-table.ts';
import { keyOf, readRows } from './read-rows.ts';

export function withoutErasedRows(text: string, sides: readonly { erased: string; table: string }[]): string {
  const table = readRows(text);
  if (!table) return text;
  const known = sides.map(({ erased, table: own }) => ({
    erased: readGone([erased], '').erased,
    rows: new Set(readRows(own)?.rows.map(keyOf)),
  }));
  const rows = table.rows.filter((row) => {
    const id = /^p?(\d+)$/u.exec(row.cells.post ?? '')?.[1] ?? '';
    return known.every(({ erased, rows: own }) => !erased.has(id) || own.has(keyOf(row)));
  });
  return rows.length === table.rows.length ? text : writeRows(rows, { before: null, one: table, other: table });
}
