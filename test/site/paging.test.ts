import { describe, expect, test } from 'vitest';
import { inChapters, inPages } from '../../src/site/paging.ts';

const newestFirst = (count: number) => Array.from({ length: count }, (_, index) => count - index);
const byName = (count: number, size: number) =>
  new Map(inPages(newestFirst(count), size).map((page) => [page.name, page.entries]));

describe('a list that shows the newest first', () => {
  test.for([0, 1, 9, 10, 19, 20, 21, 29, 30, 31, 100])('holds each of %i entries once and in order', (count) => {
    const pages = inPages(newestFirst(count), 10);
    expect(pages.flatMap((page) => page.entries)).toEqual(newestFirst(count));
    expect(pages[0]?.name).toBe('');
    expect(pages.slice(1).every((page) => page.entries.length === 10)).toBe(true);
    expect(pages[0]?.entries.length).toBeLessThan(20);
  });

  test('page-1 holds the oldest, and a new entry changes no numbered page', () => {
    const [before, after] = [byName(57, 10), byName(58, 10)];
    expect(before.get('page-1')).toEqual([10, 9, 8, 7, 6, 5, 4, 3, 2, 1]);
    for (const [name, entries] of before) if (name !== '') expect(after.get(name)).toEqual(entries);
  });

  test('its pages lead to each other in both directions', () => {
    expect(inPages(newestFirst(35), 10).map(({ name, older, newer }) => [name, older, newer])).toEqual([
      ['', 'page-2', null],
      ['page-2', 'page-1', ''],
      ['page-1', null, 'page-2'],
    ]);
  });
});

describe('a list that is read from its beginning', () => {
  test('begins on its own address, and a new entry changes its last page', () => {
    const names = inChapters([1, 2, 3, 4, 5], 2).map(({ name, entries, older, newer }) => [
      name,
      entries,
      older,
      newer,
    ]);
    expect(names).toEqual([
      ['', [1, 2], null, 'page-2'],
      ['page-2', [3, 4], '', 'page-3'],
      ['page-3', [5], 'page-2', null],
    ]);
  });

  test('is one page even when it is empty', () => {
    expect(inChapters([], 2)).toEqual([{ name: '', entries: [], older: null, newer: null }]);
  });
});
