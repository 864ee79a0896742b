import { describe, expect, test } from 'vitest';
import { permalink } from '../../src/permalink.ts';
import { moment, momentOfId, sentAt } from '../../src/source/moment.ts';
import { unescapeText } from '../../src/source/unescape-text.ts';
import { unwrap } from '../../src/source/unwrap.ts';

describe('a moment', () => {
  test.each([
    ['Sat Feb 18 12:33:11 +0000 2023', '2023-02-18T12:33:11.000Z'],
    ['Sat Feb 18 12:33:11 +0100 2023', '2023-02-18T11:33:11.000Z'],
    ['2023-02-18T12:33:11.174Z', '2023-02-18T12:33:11.174Z'],
    ['2014-01-06 10:00:00 +0000', '2014-01-06T10:00:00.000Z'],
    ['2014-07-06 10:00:00', '2014-07-06T10:00:00.000Z'],
    ['Sat Feb 30 12:33:11 +0000 2023', null],
    ['yesterday', null],
    ['', null],
    [null, null],
  ])('%s', (written, at) => expect(moment(written)).toBe(at));

  test('is in an id of after 2010', () => {
    expect(momentOfId('1797577036842369024')).toBe('2024-06-03T10:32:17.606Z');
    expect(momentOfId('20')).toBe(null);
    expect(momentOfId('99999999999999999999')).toMatch(/^\d{4}-/u);
  });

  test('is as written where the id merely disagrees', () => {
    expect(sentAt('1797577036842369024', 'Sun Aug 20 10:57:40 +0000 2023')).toEqual({
      at: '2023-08-20T10:57:40.000Z',
      mended: false,
    });
    expect(sentAt('20', 'nonsense')).toBe(null);
  });
});

describe('the address of a post', () => {
  test.each([
    ['https://twitter.com/hilltop_farm/status/123', '@hilltop_farm'],
    ['https://x.com/hilltop_farm/status/123?s=20&t=abc', '@hilltop_farm'],
    ['http://mobile.twitter.com/hilltop_farm/statuses/123/photo/1', '@hilltop_farm'],
    ['https://www.x.com/i/web/status/123', null],
    ['https://twitter.com/i/status/123#m', null],
  ])('%s', (url, author) => expect(permalink(url)).toEqual({ author, id: '123' }));

  test.each([
    'https://twitter.com/hilltop_farm',
    'https://nottwitter.com/a/status/123',
    'https://x.com.evil.example/a/status/123',
    'https://evil.example/?u=https://x.com/a/status/123',
    'https://x.com/a/status/123abc',
    '',
  ])('is not %s', (url) => expect(permalink(url)).toBe(null));
});

describe('unwrapping', () => {
  const link = (url: string, to: string, at: [number, number] | null) => ({ url, to, at });

  test('takes a link away together with the space before it', () => {
    expect(unwrap('One t.co/a two', [link('t.co/a', '', [4, 10])])).toBe('One two');
  });

  test('puts each of two same links in its own place', () => {
    const twice = 't.co/a 😀 t.co/a';
    expect(unwrap(twice, [link('t.co/a', 'A', [9, 15]), link('t.co/a', 'B', [0, 6])])).toBe('B 😀 A');
    expect(unwrap(twice, [link('t.co/a', 'A', null), link('t.co/a', 'B', null)])).toBe('A 😀 B');
  });

  test('does not let two links share a place', () => {
    expect(unwrap('See t.co/a', [link('t.co/a', 'A', [4, 10]), link('t.co/a', 'B', [4, 10])])).toBe('See A');
  });

  test('unescapes what lies between, not what it puts in', () => {
    expect(unwrap('&lt;t.co/a&gt;', [link('t.co/a', '?a&amp;b', [4, 10])], unescapeText)).toBe('<?a&amp;b>');
  });
});
