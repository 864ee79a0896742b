import { expect, test } from 'vitest';
import { wilson } from '../../src/score/wilson.ts';

const rounded = (hits: number, of: number) => wilson(hits, of).map((end) => Number(end.toFixed(4)));

test.each([
  // Newcombe (1998), table I, method 3.
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])('%i of %i lie between %f and %f', (hits, of, low, high) => {
  expect(rounded(hits, of)).toEqual([low, high]);
});

test('of nothing, everything is possible', () => {
  expect(wilson(0, 0)).toEqual([0, 1]);
});
