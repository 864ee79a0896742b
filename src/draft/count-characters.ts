/** How long a post is, as the platform counts it. */
import { linksIn } from '../reading/words.ts';

/** The most that an account without a subscription can send. */
export const mostCharacters = 280;

/** Whatever its length, a link is replaced by one of the platform's own. */
const linkLength = 23;

/** Code points that count as one; every other counts as two. */
const single = [
  [0, 4351],
  [8192, 8205],
  [8208, 8223],
  [8242, 8247],
] as const;

const emoji = /^\p{RGI_Emoji}$/v;
const characters = new Intl.Segmenter('en-GB', { granularity: 'grapheme' });

/**
 * Characters of a text, composed (NFC): a link counts 23, an emoji of however many code points 2, a code point of the ranges above 1 and any
 * other 2. Source: twitter-text, `config/v3.json`, and developer.x.com, "Counting characters".
 */
export function countCharacters(written: string): number {
  const text = written.normalize('NFC');
  let count = 0;
  let done = 0;
  for (const [start, end] of linksIn(text)) {
    count += countWords(text.slice(done, start)) + linkLength;
    done = end;
  }
  return count + countWords(text.slice(done));
}

function countWords(text: string): number {
  let count = 0;
  for (const { segment } of characters.segment(text)) {
    count += emoji.test(segment) ? 2 : [...segment].reduce((sum, one) => sum + weightOf(one), 0);
  }
  return count;
}

function weightOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return single.some(([first, last]) => first <= code && code <= last) ? 1 : 2;
}
