import { describe, expect, test } from 'vitest';
import { postcodesIn } from '../src/postcodes.ts';

const school = { contacts: ['Duke Road, London W4 2JR'] };
const found = (text: string) => postcodesIn(text, school).map((span) => text.slice(...span));

describe('a postcode is found', () => {
  test.each(['W4 3TN', 'W43TN', 'w4 3tn', 'W4-3TN', 'W4\n3TN', 'TW8 4PF', 'SW1A 1AA', 'M1 1AE', 'Ｗ４ ３ＴＮ'])(
    'as %s',
    (code) => {
      expect(found(`We live at ${code}.`)).toEqual([code]);
    },
  );
});

describe('no postcode is found in', () => {
  test.each([
    ['the school’s own', 'W4 2JR, W42JR'],
    ['areas that do not exist', 'ZZ1 1ZZ, QQ1 1AA'],
    ['letters that no postcode has', 'AB12 3CD'],
    ['classes and paper', '3W 4H 5W, A4 4AA, 5H3 6WA, Year 4H 3AB'],
    ['links, handles and hashtags', 'https://x.example/W43TN @W43TN #W43TN'],
    ['a code in small letters without a space', 'w43tn'],
  ])('%s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});
