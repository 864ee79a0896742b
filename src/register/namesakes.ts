/** Somebody famous in a hashtag, and pupils who bear the same name. */
import type { Span } from '../rule.ts';
import { joinedTableOf } from './joined-table.ts';
import type { NameIndex } from './name-index.ts';

const publicTables = new WeakMap<readonly string[], ReadonlyMap<string, string[]>>();

/** Where joined public names stand in some letters. */
export function publicIn(letters: string, names: readonly string[]): Span[] {
  const table = publicTables.get(names) ?? Map.groupBy(names, (name) => name.slice(0, 4));
  publicTables.set(names, table);
  const spans: Span[] = [];
  for (let from = 0; from + 4 <= letters.length; from += 1) {
    for (const name of table.get(letters.slice(from, from + 4)) ?? []) {
      if (letters.startsWith(name, from)) spans.push([from, from + name.length]);
    }
  }
  return spans;
}

export function isInside(spans: readonly Span[], from: number, to: number): boolean {
  return spans.some((span) => span[0] <= from && to <= span[1]);
}

/** Pupils whose full name is that of somebody famous, or a part of it. */
export function namesakesIn(letters: string, index: NameIndex, famous: readonly Span[]) {
  const table = joinedTableOf(index);
  return famous.flatMap(([first, last]) => {
    for (let from = first; from + 4 <= last; from += 1) {
      const entry = (table.get(letters.slice(from, from + 3)) ?? []).find(
        ({ joined, lettered }) => !lettered && from + joined.length <= last && letters.startsWith(joined, from),
      );
      if (entry) return [{ from, to: from + entry.joined.length, pupils: entry.pupils }];
    }
    return [];
  });
}
