import { describe, expect, test } from 'vitest';
import { partsOf } from '../../src/site/search/excerpt.ts';

describe('an excerpt of the search', () => {
  test('is cut at its marks, and its signs are read', () => {
    expect(partsOf('Fish &amp; <mark>chips</mark> &lt;3, Hogarth&#39;s <mark>line</mark>')).toEqual([
      { text: 'Fish & ', found: false },
      { text: 'chips', found: true },
      { text: " <3, Hogarth's ", found: false },
      { text: 'line', found: true },
    ]);
  });

  test('an escaped tag stays words', () => {
    expect(partsOf('&lt;img src=x&gt;')).toEqual([{ text: '<img src=x>', found: false }]);
    expect(partsOf('&amp;lt;')).toEqual([{ text: '&lt;', found: false }]);
  });
});
