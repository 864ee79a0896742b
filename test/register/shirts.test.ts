import { expect, test } from 'vitest';
import { register } from './invented-register.ts';

const read = (text: string) => register.namesRead(text).map(({ at, form, sure }) => [text.slice(...at), form, sure]);

test.each([
  ['FARKAS\n10', ['FARKAS']],
  ['7\nBAKER', ['BAKER']],
  [' KNIGHT \n3', ['KNIGHT']],
  ['7\nCARTER\n9\nPOWER', ['CARTER', 'POWER']],
])('a surname beside a number in a picture is a shirt’s, whatever else the word means: %j', (text, names) => {
  expect(read(text)).toEqual(names.map((name) => [name, 'surname', false]));
});

test.each(['BAKER', 'FISH AND CHIPS\n7', 'Baker\n7', 'BAKER\n2026', 'BAKER\n\n7'])(
  'a word without such a number is a word: %j',
  (text) => {
    expect(read(text)).toEqual([]);
  },
);
