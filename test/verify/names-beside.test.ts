/** Each view of a page is judged anew, as the rule judges a post: a name beside a picture of pupils is found, whichever way it came there. */
import { describe, expect, test } from 'vitest';
import { namesBeside } from '../../src/verify/names-beside.ts';
import { decision, look, picture, post, type Situation } from '../invented-school.ts';
import { besideOf } from './beside-of.ts';

const media = (letter: string) => `/media/${letter.repeat(32)}-480.webp`;
const image = (letter: string, alt = 'Picture without a description') =>
  `<div class="prints"><img src="${media(letter)}" srcset="${media(letter)} 480w" alt="${alt}"></div>`;
const article = (id: string, words: string, more = '') =>
  `<article class="post" aria-label="Post of 2 March 2026, 12:00"><p class="by"><a href="/posts/${id}/"><time datetime="2026-03-02T12:00">12:00<span>, 2 March 2026</span></time></a></p><p class="words">${words} <a class="tag" href="/hashtags/chiswick/">#Chiswick</a> <a class="tag" href="/hashtags/w4/">#W4</a> <a class="tag" href="/hashtags/lbofhounslow/">#LBofHounslow</a></p>${more}</article>`;
const quote = (words: string) =>
  `<figure class="quoted"><figcaption>Quotes @hogarth_the</figcaption><blockquote class="words">${words} #Chiswick #W4 #LBofHounslow</blockquote></figure>`;
const page = (main: string, title = 'Latest') =>
  `<!doctype html><html lang="en-GB"><head><title>${title}</title></head><body><header><nav><ul><li><a href="/">Latest</a></li></ul></nav></header><main>${main}</main></body></html>`;

/** 1: pupils pictured; 2: work pictured; 3: a name, and no picture; 4: words alone. */
const school: Situation = {
  posts: [
    post('1', 'What a tower.', { media: [picture('a')] }),
    post('2', 'A heron in clay.', { media: [picture('b')] }),
    post('3', 'Well done to Ottoline for the poem.'),
    post('4', 'The hall is open.'),
  ],
  looks: [look('1', 'yes', 'P004'), look('2', 'no')],
};

/** How many names are found on a page of a school. */
async function found(html: string, situation: Situation = school, file = 'index.html'): Promise<number> {
  return namesBeside(file, html, await besideOf({ pictures: { faces: 'show' }, ...situation }));
}

describe('a right page', () => {
  test('passes, though a name stands in one article and pupils are pictured in the next', async () => {
    const list = [
      article('1', 'What a tower.', image('a')),
      article('3', 'Well done to Ottoline for the poem.'),
      article('2', 'A heron in clay.', image('b')),
    ];
    expect(await found(page(list.join('')))).toBe(0);
    expect(await found(page(`<ul>${list.map((one) => `<li>${one}</li>`).join('')}</ul>`))).toBe(0);
  });
  test('passes with a name beside a picture of work, or one in which nobody is recognisable', async () => {
    const posts = [post('1', 'Ottoline built a tower.', { media: [picture('a')] })];
    const html = page(article('1', 'Ottoline built a tower.', image('a')));
    expect(await found(html, { posts, looks: [look('1', 'no')] })).toBe(0);
    expect(await found(html, { posts, looks: [look('1', 'yes')] })).toBe(0);
    expect(await found(html, { posts, looks: [look('1', 'yes', '?')] })).toBe(1);
    expect(await found(html, { posts, looks: [look('1', 'yes', '-P002')] })).toBe(1);
  });
  test('passes with a teacher, a public figure and a month beside a picture of pupils', async () => {
    const words = 'Mr Pennywell read Florian of the fens to 3H in May.';
    const posts = [post('1', 'Mr Pennywell and 3H in May half term.', { media: [picture('a')] })];
    const looks = [look('1', 'yes', 'P004')];
    expect(await found(page(article('1', 'Mr Pennywell and 3H in May half term.', image('a'))), { posts, looks })).toBe(
      0,
    );
    expect(await found(page(article('1', words, image('a'))), { posts, looks })).toBe(1);
  });
});

describe('a name that a fault put beside a picture of pupils', () => {
  const cases: [string, string][] = [
    ['in the words', article('1', 'What a tower, Ottoline.', image('a'))],
    ['in two pieces', article('1', 'What a tower, Otto<b>line</b>.', image('a'))],
    ['in a description', article('1', 'What a tower.', image('a', 'Ottoline and a tower'))],
    [
      'in a quoted own post',
      article('1', 'What a tower.', `${image('a')}${quote('Well done to Ottoline for the poem.')}`),
    ],
    [
      'in a caption',
      article('1', 'What a tower.', `<figure>${image('a')}<figcaption>Ottoline builds</figcaption></figure>`),
    ],
    [
      'in where a link leads',
      article('1', '<a href="https://clips.example/ottoline-sings">clips.example</a>', image('a')),
    ],
    ['in the name of a hashtag’s page', article('1', '<a href="/hashtags/welldoneottoline/">more</a>', image('a'))],
    ['in the name of a file', article('1', 'What a tower.', `${image('a')}<img src="/media/ottoline.webp" alt="">`)],
    ['in an account', article('1', 'What a tower.', `<p>Shared from @OttolineBrackenbury</p>${image('a')}`)],
    ['in the heading of its own article', article('1', 'What a tower.', `<h3>By Ottoline</h3>${image('a')}`)],
    ['in a comment', article('1', 'What a tower.', `<!-- Ottoline -->${image('a')}`)],
    [
      'beside a picture in a link',
      article('3', 'Well done to Ottoline for the poem.', `<a href="${media('a')}">More</a>`),
    ],
    [
      'beside the still of a video',
      article('3', 'Well done to Ottoline for the poem.', `<video poster="${media('a')}"></video>`),
    ],
    ['with the picture of another post', article('3', 'Well done to Ottoline for the poem.', image('a'))],
    [
      'in one article with another post',
      article('1', 'What a tower.', `${image('a')}<p>Well done to Ottoline for the poem.</p>`),
    ],
    ['outside of any article', `<p>Well done to Ottoline</p>${image('a')}`],
    ['in the list of pictures', `<ul class="album"><li>${image('a', 'Ottoline and a tower, 2 March 2026')}</li></ul>`],
  ];
  test.each(cases)('%s', async (_, html) => {
    expect(await found(page(html))).toBe(1);
    // The same beside a picture of work is right.
    expect(await found(page(html.replaceAll(media('a'), media('b'))))).toBe(0);
  });
  test('beside a picture that nobody knows', async () => {
    expect(await found(page(article('3', 'Well done to Ottoline for the poem.', image('c'))))).toBe(1);
  });
  test('that can be read in a picture beside it', async () => {
    const posts = [...school.posts.slice(0, 1), post('5', 'The certificates.', { media: [picture('d')] })];
    const situation: Situation = {
      posts,
      looks: [look('1', 'yes', 'P004'), look('5', 'no')],
      machine: [['d', false, 'STAR OF THE WEEK\nOttoline']],
    };
    expect(await found(page(article('5', 'The certificates.', image('d'))), situation)).toBe(0);
    expect(await found(page(article('5', 'The certificates.', image('d') + image('a'))), situation)).toBe(1);
  });
  test('on a post’s own page, wherever that stands', async () => {
    const own = article('1', 'What a tower.', image('a'));
    expect(await found(page(own, 'Post of 2 March 2026, 12:00'), school, 'posts/1/index.html')).toBe(0);
    expect(await found(page(own, 'Ottoline, 2 March 2026'), school, 'posts/1/index.html')).toBe(1);
    const other = `<ol>${own}${article('3', 'Well done to Ottoline for the poem.')}</ol>`;
    expect(await found(page(other), school, 'posts/1/index.html')).toBe(1);
  });
  test('in an entry of a feed, as RSS and as JSON', async () => {
    const words = 'Well done to Ottoline for the poem. #Chiswick #W4 #LBofHounslow';
    const rss = (more: string) =>
      `<rss><channel><title>Posts</title><item><description>${words}</description></item><item><description>What a tower${more}</description></item></channel></rss>`;
    const img = `&lt;br&gt;&lt;img src="${media('a')}"&gt;`;
    expect(await found(rss(img), school, 'feed.xml')).toBe(0);
    expect(await found(rss(`${img} and Ottoline`), school, 'feed.xml')).toBe(1);
    // Its lines are read as one text, as the rule read them.
    const lines = 'In the picture:&lt;br&gt;Ottoline';
    expect(await found(rss(img).replace('What a tower', lines), school, 'feed.xml')).toBe(1);
    const entries = (image: string) =>
      JSON.stringify({ items: [{ content_text: words, image }, { content_text: 'x' }] });
    expect(await found(entries(media('b')), school, 'feed.json')).toBe(0);
    expect(await found(entries(media('a')), school, 'feed.json')).toBe(1);
  });
});

describe('what a person declared harmless', () => {
  const words = 'Look at Ottolin go!';
  const posts = [post('1', words, { media: [picture('a')] }), post('2', 'Runners.', { media: [picture('b')] })];
  const looks = [look('1', 'yes', 'P004'), look('2', 'yes', 'P004')];
  const decided: Situation = { posts, looks, decisions: [decision('1', 'publish')] };

  test('by a decision stands beside the pictures for which it was decided, and no others', async () => {
    expect(await found(page(article('1', words, image('a'))), decided)).toBe(0);
    expect(await found(page(article('1', words, image('b'))), decided)).toBe(1);
    expect(await found(page(article('1', words, image('a') + image('b'))), decided)).toBe(1);
  });
  test('is no more than that name', async () => {
    expect(await found(page(article('1', words, `<p>Ottoline too</p>${image('a')}`)), decided)).toBe(1);
    expect(await found(page(article('1', 'Look, and then Ottolin ran!', image('a'))), decided)).toBe(1);
  });
  test('by a waiver of this rule stands, by one of another does not', async () => {
    const rose = 'We planted the Ottoline Brackenbury rose.';
    const waiver = { phrase: 'the Ottoline Brackenbury rose', by: 'A', role: 'SLT', on: '2026-01-01', reason: 'x' };
    const waivers = ['forename-only', 'name-with-picture'].map((rule, line) => ({ ...waiver, rule, line }));
    const planted = [post('1', rose, { media: [picture('a')] }), post('2', 'Runners.', { media: [picture('b')] })];
    const html = page(article('1', rose, image('a')));
    expect(await found(html, { posts: planted, looks, waivers })).toBe(0);
    // The same words in a post of their own need no waiver of this rule, until a picture stands beside them.
    const alone = { posts: [post('1', rose), ...planted.slice(1)], looks, waivers: waivers.slice(0, 1) };
    expect(await found(page(article('1', rose)), alone)).toBe(0);
    expect(await found(page(article('1', rose, image('b'))), alone)).toBe(1);
  });
  test('of an account that a post answers or shares', async () => {
    const shared = [
      post('1', 'RT @OttolineBrackenbury: A fine tower.', {
        kind: 'retweet',
        retweet_of: '@OttolineBrackenbury',
        media: [picture('a')],
      }),
    ];
    const html = page(
      article('1', 'A fine tower.', `<p>12:00 <span>Shared from @OttolineBrackenbury</span></p>${image('a')}`),
    );
    expect(await found(html, { posts: shared, looks })).toBe(1);
  });
});

describe('posts of one thread', () => {
  const words = 'Well done to Ottoline for the poem.';
  const posts = [
    post('1', words),
    post('2', 'And then we played.', {
      kind: 'reply',
      reply_to: '@hogarth_the',
      reply_to_post: '1',
      media: [picture('a')],
    }),
  ];
  const decisions = [decision('1', 'publish'), decision('2', 'publish')];
  const situation: Situation = { posts, looks: [look('2', 'yes', 'P004')], decisions };
  const next = article('2', 'And then we played.', image('a'));

  test('are one view on every page, in which what was decided stands', async () => {
    expect(await found(page(article('1', words) + next), situation)).toBe(0);
    expect(await found(page(article('1', 'Well done to Ikenna for the poem.') + next), situation)).toBe(1);
    expect(await found(page(article('3', 'Well done to Ikenna for the poem.') + next), situation)).toBe(0);
  });
});

describe('a quoted own post', () => {
  const words = 'Well done to Ottoline for the poem.';
  const quoting = post('2', 'Once more.', {
    kind: 'quote',
    quoted: { author: '@hogarth_the', id: '1', text: null },
    media: [picture('a')],
  });
  const looks = [look('2', 'yes', 'P004'), look('3', 'yes', 'P004')];
  const html = page(article('2', 'Once more.', image('a') + quote(words)));

  test('stands beside the pictures of the post that quotes it where a person decided so', async () => {
    const posts = [post('1', words), quoting];
    expect(await found(html, { posts, looks, decisions: [decision('2', 'publish')] })).toBe(0);
    expect(await found(html, { posts, looks })).toBe(1);
  });
  test('and beside those of its thread', async () => {
    const { media: _, ...bare } = quoting;
    const next = post('3', 'And then we played.', {
      kind: 'reply',
      reply_to: '@hogarth_the',
      reply_to_post: '2',
      media: [picture('c')],
    });
    const posts = [post('1', words), { ...bare, media: [] }, next];
    const thread = `<ol>${article('2', 'Once more.', quote(words))}${article('3', 'And then we played.', image('c'))}</ol>`;
    const decisions = [decision('2', 'publish'), decision('3', 'publish')];
    expect(await found(page(thread), { posts, looks, decisions }, 'posts/2/index.html')).toBe(0);
    expect(await found(page(thread), { posts, looks }, 'posts/2/index.html')).toBe(1);
  });
});
