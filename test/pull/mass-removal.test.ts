import { expect, test } from 'vitest';
import { isMassRemoval } from '../../src/pull/mass-removal.ts';

test.each([
  [1, 1, 'the only one'],
  [3, 3, 'three, which somebody may well have deleted'],
  [3, 100, 'a few of many'],
  [10, 30, 'ten of thirty, such as all of one child'],
  [30, 300, 'a tenth of many'],
])('%i of %i is no mass: %s', (missing, asked) => {
  expect(isMassRemoval(missing, asked)).toBe(false);
});

test.each([
  [4, 7, 'more than half'],
  [11, 100, 'more than ten, and more than a tenth'],
  [31, 300, 'more than a tenth of many'],
])('%i of %i is one: %s', (missing, asked) => {
  expect(isMassRemoval(missing, asked)).toBe(true);
});
