import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { pupils, register } from './invented-register.ts';

describe('the register', () => {
  test('is never written out', () => {
    expect(() => JSON.stringify({ register })).toThrow('never written out');
  });

  test('shows only its size', () => {
    const shown = [
      inspect(register, { depth: 9, showHidden: true }),
      inspect({ a: [register] }, { depth: 9 }),
      String(register),
    ];

    expect(shown[0]).toContain(`${pupils.length} pupils`);
    for (const text of shown) for (const { surname } of pupils) expect(text).not.toContain(surname);
  });

  test('has no property that could be read', () => {
    expect(Object.keys(register)).toEqual([]);
    expect({ ...register }).toEqual({});
  });
});

describe('words for search', () => {
  test('leave out every place that may be a pupil’s name', () => {
    expect(register.searchText('Well done Thandiwe and Zoltan Farkas! #TeamNgozi')).toBe('Well done … and …! #Team…');
    expect(register.searchText('And then it was Ruby again.')).toBe('And then it was … again.');
  });

  test('keep what is somebody or something else', () => {
    const text = 'Florence Nightingale came in May, and will you join us this summer?';

    expect(register.searchText(text)).toBe(text);
  });
});
