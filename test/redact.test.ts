import { describe, expect, test } from 'vitest';
import type { Picture } from '../src/look.ts';
import { gap, redact } from '../src/redact.ts';
import { fail, review, type SeenPost } from '../src/rule.ts';

function picture(number: number, alt: string | null = null): Picture {
  return {
    number,
    kind: 'photo',
    file: `${String(number).repeat(64)}.jpg`,
    alt,
    ocr: null,
    rights: [],
    look: null,
    machinePeople: null,
    machineFaces: null,
    sureFaces: 0,
    ocrBoxes: [],
    cleared: false,
  };
}

function seen(text: string, pictures: Picture[] = []): SeenPost {
  return {
    id: '1',
    at: '2026-01-05T12:00:00.000Z',
    kind: 'tweet',
    text,
    pictures,
    quoted: null,
    reply_to: null,
    retweet_of: null,
    beside: [],
  };
}

const at = (text: string, part: string) => [text.indexOf(part), text.indexOf(part) + part.length] as const;

describe('redacting a post', () => {
  test('masks the flagged spans, and tells which words were hidden', () => {
    const text = 'Well done to Ottoline Brackenbury and friends!';
    const left = redact(seen(text), [fail('', { where: 'text', at: at(text, 'Ottoline Brackenbury') })]);
    expect(left?.post.text).toBe(`Well done to ${gap} and friends!`);
    expect(left?.hidden).toEqual(['Ottoline Brackenbury']);
  });

  test('takes hashtags, links and handles whole', () => {
    const text = 'See #WellDoneOttoline and https://example.org/ottoline-brackenbury/poem today';
    const left = redact(seen(text), [
      fail('', { where: 'hashtag', at: at(text, 'Ottoline') }),
      fail('', { where: 'url', at: at(text, 'ottoline-brackenbury') }),
    ]);
    expect(left?.post.text).toBe(`See ${gap} and ${gap} today`);
  });

  test('takes each of them whole where a span lies over two', () => {
    const text = 'Well done @otto_b and #OttolineBrackenbury, or ＃Ottoline_B, today';
    const [from, to] = [text.indexOf('otto_b'), text.indexOf('#Ottoline') + 9];
    const left = redact(seen(text), [
      fail('', { where: 'text', at: [from, to] }),
      fail('', { where: 'hashtag', at: at(text, 'Ottoline_B') }),
    ]);
    expect(left?.post.text).toBe(`Well done ${gap}, or ${gap}, today`);
  });

  test('joins spans that overlap', () => {
    const text = 'Ottoline B in 3H';
    const left = redact(seen(text), [
      fail('', { where: 'text', at: [0, 8] }),
      review('', { where: 'text', at: [0, 10] }),
    ]);
    expect(left?.post.text).toBe(`${gap} in 3H`);
  });

  test('leaves out a flagged picture, and keeps the others under their numbers', () => {
    const left = redact(seen('Two', [picture(1), picture(2)]), [fail('', { where: 'media', picture: 1 })]);
    expect(left?.pictures).toEqual([2]);
    expect(left?.post.pictures.map((one) => one.number)).toEqual([2]);
  });

  test('masks a description in place, and drops a picture with flagged words in it', () => {
    const left = redact(seen('', [picture(1, 'Ottoline smiles'), picture(2)]), [
      fail('', { where: 'alt', at: [0, 8], picture: 1 }),
      fail('', { where: 'ocr', at: [0, 4], picture: 2 }),
    ]);
    expect(left?.post.pictures).toMatchObject([{ number: 1, alt: `${gap} smiles` }]);
  });

  test('is not possible where a problem has no place', () => {
    expect(redact(seen('Words'), [fail('', { where: 'text' })])).toBeNull();
  });
});
