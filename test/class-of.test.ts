import { describe, expect, test } from 'vitest';
import { classOf } from '../src/class-of.ts';

const common = { teacher: null, signoffs: [], hashtags: [] };
const school = {
  classes: [
    { ...common, id: 'RH', name: 'Reception Hogarth', year: 0 },
    { ...common, id: '3H', name: '3 Hogarth', year: 3, hashtags: ['#TeamThree'] },
    { ...common, id: '3W', name: '3 William', year: 3, signoffs: ['The Willows'] },
  ],
};

describe('a post’s class', () => {
  test.each([
    ['3H made bread.', '3H'],
    ['class 3h made bread', '3H'],
    ['We made bread #3H', '3H'],
    ['We made bread #teamthree', '3H'],
    ['3 Hogarth made bread.', '3H'],
    ['Year 3: 3H made bread.', '3H'],
    ['We made bread. Love, the Willows', '3W'],
    ['RH made bread.', 'RH'],
  ])('is told by its words: %s', (text, id) => {
    expect(classOf({ text }, school)).toBe(id);
  });

  test.each([
    ['none is named', 'We made bread.'],
    ['two are named', '3H and 3W made bread.'],
    ['another year group is named too', 'Year 6 helped 3H to make bread.'],
    ['its letters are part of something else', 'The rh in rhythm, H2O, 13H and 3H2O.'],
  ])('is not known where %s', (_, text) => {
    expect(classOf({ text }, school)).toBeNull();
  });
});
