import { describe, expect, test } from 'vitest';
import { gap } from '../src/redact.ts';
import { textPieces } from '../src/text-pieces.ts';

const links = {
  addressOf: (id: string) => (id === '11' ? '11' : id === '12' ? 'a1b2c3' : null),
  isOwn: (id: string) => id.length === 2,
  linked: new Set(['hogarth_the', 'ofsted']),
  toPlatform: true,
};
const pieces = (text: string) => textPieces(text, '@hogarth_the', links);

describe('a text as pieces', () => {
  test('hashtags, accounts and links are told from words', () => {
    expect(pieces('Hello @Ofsted & @someone, see https://www.example.org/a-page/. #W4!')).toEqual([
      { type: 'words', text: 'Hello ' },
      { type: 'mention', text: '@Ofsted', href: 'https://twitter.com/Ofsted' },
      { type: 'words', text: ' & ' },
      { type: 'mention', text: '@someone', href: null },
      { type: 'words', text: ', see ' },
      { type: 'link', text: 'example.org/a-page', href: 'https://www.example.org/a-page/' },
      { type: 'words', text: '. ' },
      { type: 'hashtag', text: '#W4', tag: 'w4' },
      { type: 'words', text: '!' },
    ]);
  });

  test('numbers after a hash, addresses of mail and fragments of links are words', () => {
    const shown = pieces('We came #1, write to office@school.example or read https://example.org/x#part');
    expect(shown.filter((piece) => piece.type === 'hashtag' || piece.type === 'mention')).toEqual([]);
  });

  test('a link to an own post leads to its place here', () => {
    expect(pieces('As in https://x.com/hogarth_the/status/11?s=20')).toEqual([
      { type: 'words', text: 'As in ' },
      { type: 'post', text: 'an earlier post', address: '11' },
    ]);
    expect(pieces('https://twitter.com/i/status/12')).toEqual([
      { type: 'post', text: 'an earlier post', address: 'a1b2c3' },
    ]);
  });

  test('one to an own post that is not shown is left out without a trace', () => {
    expect(pieces('Read https://mobile.twitter.com/Hogarth_The/status/99')).toEqual([{ type: 'words', text: 'Read ' }]);
    expect(pieces('Read https://twitter.com/i/status/99')).toEqual([{ type: 'words', text: 'Read ' }]);
    expect(pieces('Read https://twitter.com/someone/status/123')).toHaveLength(2);
  });

  test('nor does any other address or number of a post that is not shown under its id', () => {
    const held = '1433715135083446273';
    const own = { ...links, isOwn: (id: string) => id === held };
    const words = (text: string) => textPieces(text, '@hogarth_the', own);
    for (const url of [
      `https://twitter.com/i/web/status/${held}`,
      `http://twitter.com/#!/hogarth_the/status/${held}`,
      `https://nitter.example/hogarth_the/status/${held}`,
      `https://web.example/save/https%3A%2F%2Ftwitter.com%2Fx%2Fstatus%2F${held}`,
    ]) {
      expect(words(`Read ${url}`)).toEqual([{ type: 'words', text: 'Read ' }]);
    }
    expect(words(`See x.com/x/status/${held} or p${held}`)).toEqual([
      { type: 'words', text: 'See x.com/x/status/… or …' },
    ]);
    expect(words('Ring 02089944783')).toEqual([{ type: 'words', text: 'Ring 02089944783' }]);
  });

  test('what was taken out is a gap, also beside a hashtag or a link', () => {
    expect(pieces(`A ${gap} and #Art${gap}`)).toEqual([
      { type: 'words', text: 'A ' },
      { type: 'gap' },
      { type: 'words', text: ' and ' },
      { type: 'hashtag', text: '#Art', tag: 'art' },
      { type: 'gap' },
    ]);
  });

  test('only http and https become links', () => {
    expect(pieces('javascript:alert(1) data:text/html,x ftp://example.org')).toEqual([
      { type: 'words', text: 'javascript:alert(1) data:text/html,x ftp://example.org' },
    ]);
  });

  test('all words together are the text', () => {
    const text = 'Line one\nLine two #Vikings 😀 @Ofsted https://example.org/é?q=1#x, end';
    expect(
      pieces(text)
        .map((piece) => ('text' in piece && piece.type !== 'link' ? piece.text : ''))
        .join(''),
    ).toBe(text.replace('https://example.org/é?q=1#x', ''));
  });
});

describe('a link that does not say where it leads', () => {
  const of = (text: string) =>
    textPieces(text, '@hogarth_the', {
      addressOf: () => null,
      isOwn: () => false,
      linked: new Set(),
      toPlatform: true,
    });
  test.each(['https://t.co/AbC123', 'http://t.co/x', 'pic.twitter.com/AbC123', 'https://pbs.twimg.com/media/Ab.jpg'])(
    '%s is left out: it may lead to a picture that nobody has judged',
    (link) => {
      expect(of(`Look! ${link}`)).toEqual([{ type: 'words', text: 'Look! ' }]);
    },
  );
  test('others stay', () => {
    expect(of('Look! https://www.topic.twitter.community.example/pic').at(-1)).toMatchObject({ type: 'link' });
  });
});
