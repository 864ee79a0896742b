import { describe, expect, test } from 'vitest';
import { holdsAll, wordsAsked } from '../../src/site/search/asked.ts';
import { excerptOf } from '../../src/site/search/excerpt.ts';

const marked = (text: string, query: string) =>
  excerptOf(text, wordsAsked(query))
    .map((part) => (part.found ? `[${part.text}]` : part.text))
    .join('');

describe('an excerpt of a post', () => {
  test('marks what was found, without the marks around it', () => {
    expect(marked('We planted “beans”, and more beans!', 'bean')).toBe('We planted “[beans]”, and more [beans]!');
    expect(marked('Fish & <b>chips</b> for all', 'fish')).toBe('[Fish] & <b>chips</b> for all');
  });

  test('of a long one begins a little before what was found', () => {
    const words = Array.from({ length: 80 }, (_, at) => `word${at}`);
    const shown = marked(words.join(' '), 'word50');

    expect(shown).toMatch(/^… word44 /u);
    expect(shown).toContain('[word50]');
    expect(shown).toMatch(/ word73 …$/u);
  });

  test('without a word shows how it begins', () => {
    expect(marked('One two.', '')).toBe('One two.');
  });
});

describe('what was asked for', () => {
  test.each([
    ['planting', 'We planted beans'],
    ['bean', 'We planted beans'],
    ['Café', 'the cafe is open'],
    ['happily', 'A happy day'],
    ['stories', 'A story of the sea'],
    ['swimming', 'We swim on Fridays'],
    ['beans we', 'We planted beans'],
    ['viking', '#Vikings'],
  ])('“%s” is held by “%s”', (query, text) => {
    expect(holdsAll(text, wordsAsked(query))).toBe(true);
  });

  test.each([
    ['Agnes', 'A great again and agreed'],
    ['Ottoline', 'Otters swam to us'],
    ['beans Agnes', 'We planted beans'],
  ])('“%s” is not held by “%s”', (query, text) => {
    expect(holdsAll(text, wordsAsked(query))).toBe(false);
  });
});
