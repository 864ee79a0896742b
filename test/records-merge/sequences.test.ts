/** Lists that two sides changed at once, as one. */
import { describe, expect, test } from 'vitest';
import { mergeSequences } from '../../src/records-merge/merge-sequences.ts';
import { chance } from './chance.ts';

const merge = (base: string, ours: string, theirs: string) =>
  mergeSequences({ base: [...base], ours: [...ours], theirs: [...theirs] }, { keyOf: (row) => row }).join('');

describe('two copies of a list', () => {
  test.each([
    ['what both added at the end is there, one side behind the other', 'abc', 'abcx', 'abcy', 'abcxy'],
    ['what one took out is gone', 'abc', 'ac', 'abcy', 'acy'],
    ['what was changed in its place stays in its place', 'abc', 'aBc', 'abcy', 'aBcy'],
    ['what both added alike is there once', 'abc', 'abcx', 'abcx', 'abcx'],
    ['what one side has twice is there twice', 'abc', 'abcxx', 'abcx', 'abcxx'],
    ['what was there before twice stays so', 'aa', 'aab', 'aac', 'aabc'],
    [
      'a side that was sorted anew keeps its order, and what the other added stands at the end',
      'cab',
      'abc',
      'cabx',
      'abcx',
    ],
    ['a list that both began is both', '', 'a', 'b', 'ab'],
    ['what one side emptied is what the other added', 'abc', '', 'abcx', 'x'],
  ])('%s', (_, base, ours, theirs, whole) => {
    expect(merge(base, ours, theirs)).toBe(whole);
    expect(merge(base, theirs, ours)).toBe(whole);
  });
});

describe('any edits at all', () => {
  const { pick, below } = chance(20260420);
  const edited = (base: readonly string[], mark: string) => {
    const rows = [...base];
    const added: string[] = [];
    const taken: string[] = [];
    for (let edit = below(8); edit > 0; edit -= 1) {
      const place = below(rows.length + 1);
      switch (pick(['add', 'append', 'append', 'take', 'change', 'move'])) {
        case 'add':
        case 'append': {
          const row = `${mark}${edit}-${below(1_000_000)}`;
          rows.splice(edit % 2 ? rows.length : place, 0, row);
          added.push(row);
          break;
        }
        case 'take':
          taken.push(
            ...rows
              .splice(place, 1)
              .filter((row) => !added.includes(row) || added.splice(added.indexOf(row), 1).length === 0),
          );
          break;
        case 'move': {
          const [row] = rows.splice(place, 1);
          if (row !== undefined) rows.splice(below(rows.length + 1), 0, row);
          break;
        }
        default: {
          const [row] = rows.splice(place, 1, `${mark}changed-${edit}-${below(1_000_000)}`);
          added.push(rows[place] as string);
          if (row !== undefined && !added.includes(row)) taken.push(row);
          else if (row !== undefined) added.splice(added.indexOf(row), 1);
        }
      }
    }
    return { rows, added, taken };
  };

  test('lose nothing that was added, bring nothing back, and are the same whoever merges', () => {
    for (let round = 0; round < 3000; round += 1) {
      const base = Array.from({ length: below(12) }, (_, index) => `row${index}`);
      const [ours, theirs] = [edited(base, 'o'), edited(base, 't')];
      const rules = { keyOf: (row: string) => row };
      const merged = mergeSequences({ base, ours: ours.rows, theirs: theirs.rows }, rules);
      expect(mergeSequences({ base, ours: theirs.rows, theirs: ours.rows }, rules)).toEqual(merged);
      const gone = new Set([...ours.taken, ...theirs.taken]);
      const whole = [...base.filter((row) => !gone.has(row)), ...ours.added, ...theirs.added];
      expect(merged.toSorted()).toEqual(whole.toSorted());
    }
  });
});
