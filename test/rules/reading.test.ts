import { describe, expect, test } from 'vitest';
import { hashtagsIn, linksIn, phrasesIn, placeIn, type Span, sentencesIn } from '../../src/rule.ts';

const cut = (text: string, spans: readonly Span[]) => spans.map((span) => text.slice(...span));

describe('sentences', () => {
  test.each([
    ['One. Two! Three?', ['One.', 'Two!', 'Three?']],
    [
      'At 9.30 Mr. Bell and E. Long came, eg. by bus. Then we left.',
      ['At 9.30 Mr. Bell and E. Long came, eg. by bus.', 'Then we left.'],
    ],
    ['First line\nsecond line\n\nnew thought', ['First line\nsecond line', 'new thought']],
    ['Wait... what? Wait... What?', ['Wait... what?', 'Wait...', 'What?']],
    ['"Is it?" she asked. (It was.) Yes', ['"Is it?"', 'she asked.', '(It was.)', 'Yes']],
    ['   ', []],
  ])('%j', (text, sentences) => {
    expect(cut(text, sentencesIn(text))).toEqual(sentences);
  });
});

describe('hashtags and links', () => {
  test('a hashtag ends where the platform ends it, and stands in no word and no link', () => {
    const text = '#W4, #LBofHounslow! #café’s a#b https://x.example/#W4 ＃wide 5#6';

    expect(cut(text, hashtagsIn(text))).toEqual(['#W4', '#LBofHounslow', '#café', '＃wide']);
  });

  test('a link has its address without the full stop behind it, and no e-mail address is one', () => {
    const text = 'See https://a.example/b?c=1, www.d.example/e. Or f.example/g/h; write to i@j.example.';

    expect(cut(text, linksIn(text))).toEqual(['https://a.example/b?c=1', 'www.d.example/e', 'f.example/g/h']);
  });

  test('a place in the post’s own text says when it lies in either; elsewhere it is where it is', () => {
    const text = 'See #TheNews at www.a.example/the-news now';
    const own = { where: 'text', text, picture: null } as const;
    const at = (word: string): Span => [text.indexOf(word), text.indexOf(word) + word.length];

    expect(placeIn(own, at('News'))).toEqual({ where: 'hashtag', at: at('News') });
    expect(placeIn(own, at('the-news'))).toEqual({ where: 'url', at: at('the-news') });
    expect(placeIn(own, at('now'))).toEqual({ where: 'text', at: at('now') });
    expect(placeIn({ where: 'ocr', text, picture: 2 }, at('News'))).toEqual({
      where: 'ocr',
      at: at('News'),
      picture: 2,
    });
  });
});

describe('phrases', () => {
  const found = (text: string, ...phrases: string[]) => cut(text, phrasesIn(text, phrases));

  test('stand as whole words, in any letter case, with any apostrophe', () => {
    expect(found('Hearing aids, a HEARING AID and hearings', 'hearing aid', 'hearing aids')).toEqual([
      'Hearing aids',
      'HEARING AID',
    ]);
    expect(found('It is down’s syndrome', "down's syndrome")).toEqual(['down’s syndrome']);
  });

  test('may be broken by a hyphen or a line end, and may leave one word open', () => {
    expect(found('an epi-pen and an epi\npen', 'epi pen')).toEqual(['epi-pen', 'epi\npen']);
    expect(found('broke her arm, broke his left arm', 'broke * arm')).toEqual(['broke her arm']);
  });

  test('may choose between words, and between a word and several', () => {
    expect(found('her dad moved out; his mum has moved out', 'dad|mum moved|has_moved out')).toEqual([
      'dad moved out',
      'mum has moved out',
    ]);
  });

  test('may leave up to five words open, of one sentence', () => {
    expect(found('the council has at last found them rooms', 'council ... found')).toEqual([
      'council has at last found',
    ]);
    expect(found('the council met. We found a frog', 'council ... found')).toEqual([]);
    expect(found('council a b c d e f found', 'council ... found')).toEqual([]);
  });

  test('may take any ending, and anybody’s possessive', () => {
    expect(found('adopted, adoption, adapt', 'adopt~')).toEqual(['adopted', 'adoption']);
    expect(found('Rose’s brace came off, her brace', "her|*'s brace")).toEqual(['Rose’s brace', 'her brace']);
  });

  test('are taken as they are written', () => {
    expect(found('A&E (again)', 'a&e')).toEqual(['A&E']);
    expect(found('axe', 'a.e')).toEqual([]);
    expect(phrasesIn('anything', [])).toEqual([]);
  });
});
