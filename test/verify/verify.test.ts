/** A right site passes; a leak of each kind, planted by hand, is named by file and kind, and never by what leaked. */
import { createHash } from 'node:crypto';
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hostHeaders } from '../../src/site/host-headers.ts';
import { type Allowed, type LeakKind, type Secret, verifySite } from '../../src/verify.ts';
import { besideOf } from './beside-of.ts';

const work = mkdtempSync(join(tmpdir(), 'verify-'));
const right = join(work, 'right');
const held = 'The lanterns were lit along the river wall and somebody had brought far too much soup';

const secret: Secret = {
  heldPosts: [
    {
      ids: ['2000000000000000001', '2000000000000000000'],
      texts: [`${held} #Chiswick`, 'The latest from school #W4', 'The Emily Davies School'],
    },
    // Its words are shown; what describes its picture is not.
    { ids: [], texts: ['Two wooden longships beside the painted cardboard harbour'] },
  ],
  redactions: [
    {
      address: 'a1b2c3d4e5f6a7b8',
      ids: ['2000000000000000003'],
      hidden: ['Ottoline Brackenbury', 'Quillon', 'William', 'April'],
    },
  ],
  pupilIds: ['P0417', '12', '3H-1', '3H-2', '4H-1'],
  pupils: [
    { forenames: ['Ottoline', 'Otty'], surname: 'Brackenbury' },
    { forenames: ['Zoë'], surname: "O'Leary-Hume" },
    { forenames: ['Emma'], surname: 'Watson' },
    { forenames: ['Rose'], surname: 'Tremlett' },
    { forenames: ['Harry'], surname: 'Fotheringay' },
    { forenames: ['Robin'], surname: 'Goodfellow' },
    { forenames: ['Emily'], surname: 'Davies' },
    { forenames: ['April'], surname: 'Fennimore' },
    { forenames: ['William'], surname: 'Mkhize' },
  ],
  // What is not plainly a rose.
  never: {
    letters: ['ansgar', 'rose'],
    namesIn: (line) =>
      [...line.matchAll(/ansgar|Rose(?! Garden)/giu)].map(({ 0: { length }, index }) => [index, index + length]),
  },
};
const allowed: Allowed = {
  publishedTexts: [
    'Even the fans of Emma Watson in the film agreed. The rose garden is open.',
    'Well done to   , who swam fifty metres.',
  ],
  houseTexts: [
    'No names of pupils will be used alongside any pictures of pupils',
    'P0417 and P0999 are in this picture.',
  ],
  harmless: [
    { evidence: 'Emma Watson', text: 'Even the fans of Emma Watson in the film agreed. The rose garden is open.' },
    { evidence: 'Emma Watson', text: 'Emma Watson film.example/her-story\nWhat a speech!' },
  ],
  plainTexts: ['The film was The Name of the Rose.'],
  tags: ['harryfotheringay', 'team_robin_goodfellow', 'robin_goodfellow'],
  media: [],
  searchWords: ['Even the fans of Emma Watson in the film agreed. The rose garden is open.'],
  phrases: ['The Emily Davies School', '1 William', '2 April 2026'],
  fixedTexts: ['The latest from school'],
  indexedPhrases: ['2 April 2026'],
};

const page = (body: string) =>
  `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Posts</title><link rel="stylesheet" href="/twitter/style.css"><link rel="icon" href="/twitter/favicon.svg"></head><body><main id="main">${body}</main><script type="module" src="/twitter/search.js"></script></body></html>`;

const paths = {
  home: 'index.html',
  post: 'posts/1999999999999999999/index.html',
  redacted: 'posts/a1b2c3d4e5f6a7b8/index.html',
  feed: 'feed.xml',
  json: 'feed.json',
  style: 'style.css',
  script: 'search.js',
  picture: 'media/0123456789abcdef-480.webp',
};

function put(folder: string, file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), content);
}

let media: Allowed['media'] = [];

beforeAll(async () => {
  put(
    right,
    paths.home,
    page(
      '<a href="/twitter/posts/1999999999999999999/">Even the fans of <b>Emma</b> Watson in the film agreed.</a> <a href="#main">Up</a>',
    ),
  );
  put(
    right,
    paths.post,
    page(
      '<p>Even the fans of Emma Watson in the film agreed. The rose garden is open.</p><img src="/twitter/media/0123456789abcdef-480.webp" srcset="/twitter/media/0123456789abcdef-480.webp 480w" alt="A ship"><a href="https://example.org/">Elsewhere</a>',
    ),
  );
  put(right, paths.redacted, page('<p>Well done to […], who swam fifty metres.</p>'));
  put(
    right,
    paths.feed,
    '<?xml version="1.0"?><rss version="2.0"><channel><link>/twitter/</link><item><description>Even the fans</description></item></channel></rss>',
  );
  put(right, paths.json, '{"version":"https://jsonfeed.org/version/1.1","items":[{"content_text":"Even the fans"}]}');
  put(right, paths.style, 'body { background: url("/twitter/favicon.svg"); }');
  put(right, paths.script, 'const words = "hello";');
  put(right, 'favicon.svg', '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>');
  const picture = await sharp({ create: { width: 480, height: 360, channels: 3, background: '#a42' } })
    .webp()
    .toBuffer();
  put(right, paths.picture, picture);
  media = [{ file: '0123456789abcdef-480.webp', sha256: createHash('sha256').update(picture).digest('hex') }];
  await buildSearch(right, 'Even the fans of Emma Watson agreed. The rose garden is open.');
});

afterAll(async () => {
  await pagefind.close();
  rmSync(work, { recursive: true, force: true });
});

async function buildSearch(folder: string, content: string, day = '2 April 2026, 12:00'): Promise<void> {
  const { index } = await pagefind.createIndex();
  if (!index) throw new Error('Pagefind did not start.');
  await index.addCustomRecord({
    url: '/posts/1999999999999999999/',
    content,
    language: 'en',
    meta: { date: day },
    filters: { year: ['2026'], class: ['1 William'] },
  });
  await index.writeFiles({ outputPath: join(folder, 'pagefind') });
  await index.deleteIndex();
}

const beside = await besideOf({ posts: [] });

function verify(folder: string, more: Partial<Allowed> = {}) {
  return verifySite({ folder, base: '/twitter/', secret, allowed: { ...allowed, media, ...more }, beside });
}

let count = 0;

/** What is found after a change to a copy of the right site. */
async function foundAfter(
  plant: (folder: string) => void | Promise<void>,
  more: Partial<Allowed> = {},
): Promise<string[]> {
  const folder = join(work, `planted-${count++}`);
  cpSync(right, folder, { recursive: true });
  await plant(folder);
  const { leaks } = await verify(folder, more);
  const said = JSON.stringify(leaks);
  for (const word of ['Ottoline', 'Brackenbury', 'Quillon', 'lanterns', '2000000000000000001', 'P0417']) {
    expect(said.toLowerCase()).not.toContain(word.toLowerCase());
  }
  return leaks.map(({ file, kind }) => `${file}: ${kind}`);
}

const append = (file: string, text: string | Uint8Array) => (folder: string) =>
  appendFileSync(join(folder, file), text);

describe('a right site', () => {
  test('passes, with its names in harmless places, its words and its links', async () => {
    const { files, leaks } = await verify(right);
    expect(leaks).toEqual([]);
    expect(files).toBeGreaterThan(12);
  });
  test('passes with the id and words of a post whose pictures are not shown', async () => {
    expect(
      await foundAfter(append(paths.home, '<p id="post-2000000000000000002">Vikings at the gate today</p>')),
    ).toEqual([]);
  });
  test("passes with a pupil's name in the school's own, in a class, in a day, and with words that every page has", async () => {
    const texts = [
      'Posts of The Emily Davies School, kept',
      '1 William',
      'Thursday 2 April 2026',
      'The latest from school',
    ];
    const said = texts.map((text) => `<p>${text}</p>`).join('');
    expect(await foundAfter(append(paths.home, said))).toEqual([]);
    expect(await foundAfter(append(paths.redacted, said))).toEqual([]);
  });
  test('passes with a whole line that is harmless, whatever stands in the blocks around it', async () => {
    const line = '<p>Shared</p><p>Emma Watson film.example/her-story</p><p>Thursday</p>';
    expect(await foundAfter(append(paths.home, line))).toEqual([]);
    expect(
      await foundAfter(
        append(paths.feed, '<description>Emma Watson film.example/her-story&lt;br&gt;With pictures</description>'),
      ),
    ).toEqual([]);
  });
  test('passes with a name in a hashtag that is published, on its page and in its address', async () => {
    const found = await foundAfter((folder) => {
      put(folder, 'hashtags/harryfotheringay/index.html', page('<h1>#HarryFotheringay</h1>'));
      put(folder, 'hashtags/robin_goodfellow/index.html', page('<h1>#Robin_Goodfellow</h1>'));
      append(paths.home, '<a href="/twitter/hashtags/robin_goodfellow/">robin_goodfellow</a>')(folder);
    });
    expect(found).toEqual([]);
  });
  test('passes where one block ends with a forename and the next begins with a surname', async () => {
    expect(await foundAfter(append(paths.home, '<p>Thank you, Otty</p><p>Brackenbury is a village.</p>'))).toEqual([]);
  });
  test('passes with a word that could be a name which must stand nowhere, where it was judged to be a word', async () => {
    const said = '<p>The film was The Name of the Rose.</p><p>Rose Garden</p>';
    expect(await foundAfter(append(paths.home, said))).toEqual([]);
  });
  test('passes with such a name in an example of a rule, on the pages of the policy alone', async () => {
    const example = page('<p>Ansgar was first.</p>');
    const own = { ...allowed, media, houseTexts: [...allowed.houseTexts, 'Ansgar was first.'] };
    for (const [path, found] of [
      ['policy/forename-only/index.html', []],
      ['about/index.html', ['pupil-name']],
    ] as const) {
      const folder = join(work, `house-${found.length}`);
      cpSync(right, folder, { recursive: true });
      put(folder, path, example);
      const { leaks } = await verifySite({ folder, base: '/twitter/', secret, allowed: own, beside });
      expect(leaks.map(({ kind }) => kind)).toEqual(found);
    }
  });
  test('passes with a clause of the policy and a link that a reader clicks', async () => {
    expect(
      await foundAfter(
        append(
          paths.home,
          '<p>no names of pupils will be used</p><a href="https://twitter.com/hogarth_the/status/1999999999999999999">x</a>',
        ),
      ),
    ).toEqual([]);
  });
});

describe('what must not be read', () => {
  const cases: [string, keyof typeof paths, string, LeakKind][] = [
    ['an id in the text', 'home', '<p>See 2000000000000000001.</p>', 'held-id'],
    ['an id as the tables write it', 'home', '<p>p2000000000000000001</p>', 'held-id'],
    ['an id of an older version', 'home', '<p>See 2000000000000000000.</p>', 'held-id'],
    ['an id in an attribute', 'home', '<p data-post="2000000000000000001"></p>', 'held-id'],
    [
      'an id in an address',
      'home',
      '<a href="https://x.com/hogarth_the/status/2000000000000000001?s=20">x</a>',
      'held-link',
    ],
    ['an id in a comment', 'home', '<!-- 2000000000000000001 -->', 'held-id'],
    ['an id in a script', 'script', 'const id = "2000000000000000001";', 'held-id'],
    ['an id of a redacted post', 'home', '<p>2000000000000000003</p>', 'held-id'],
    ['words of a held post', 'home', '<p>Remember how somebody had brought far too much of it</p>', 'held-words'],
    ['words across tags', 'home', '<p>The lan<b>terns</b> were <i>lit</i> along the river</p>', 'held-words'],
    [
      'words of a picture that is not shown',
      'home',
      '<p>two wooden longships beside the painted harbour</p>',
      'held-words',
    ],
    ['words in capitals and with other spaces', 'home', '<p>THE  LANTERNS&nbsp;WERE LIT ALONG</p>', 'held-words'],
    [
      'words as an attribute',
      'home',
      '<img src="/twitter/favicon.svg" alt="the lanterns were lit along">',
      'held-words',
    ],
    [
      'words in a description for others',
      'home',
      '<meta name="description" content="the lanterns were lit along">',
      'held-words',
    ],
    [
      'words in a feed, as CDATA',
      'feed',
      '<item><description><![CDATA[the lanterns were lit along]]></description></item>',
      'held-words',
    ],
    ['an id of the register', 'home', '<p class="P0417">x</p>', 'register-id'],
    ['one that a rule’s example holds', 'home', '<p>Seat P0417 won.</p>', 'register-id'],
    ['the name of a published hashtag, in words', 'home', '<p>Robin Goodfellow swam.</p>', 'full-name'],
    ['part of a harmless line', 'home', '<p>Look: Emma Watson</p>', 'full-name'],
    ['an id of the register in several words', 'home', '<p>Seat 3H-1 won.</p>', 'register-id'],
    ['another that begins so', 'home', '<p>Seat 3H-2 won.</p>', 'register-id'],
    ['the name of the school alone', 'home', '<p>Emily Davies swam.</p>', 'full-name'],
    ['the name of a class alone, where it was hidden', 'redacted', '<p>Well done, William</p>', 'redacted'],
    ['the name of a month alone, where it was hidden', 'redacted', '<p>Well done, April</p>', 'redacted'],
    [
      'a name in a page within the page',
      'home',
      '<iframe srcdoc="&lt;b&gt;Otto&lt;/b&gt;line Brackenbury"></iframe>',
      'full-name',
    ],
    [
      'a name in an address that was coded twice',
      'home',
      '<a href="https://example.org/ottoline%252Dbrackenbury?%">x</a>',
      'full-name',
    ],
    ['a full name', 'home', '<p>Ottoline Brackenbury</p>', 'full-name'],
    ['a forename alone that must stand nowhere', 'home', '<p>Ansgar was first.</p>', 'pupil-name'],
    ['… within a hashtag', 'home', '<p>#TeamAnsgar</p>', 'pupil-name'],
    ['… in what describes a picture', 'home', '<img src="/twitter/favicon.svg" alt="by Ansgar">', 'pupil-name'],
    ['… in a feed', 'feed', '<item><title>Ansgar</title></item>', 'pupil-name'],
    ['… that is a word elsewhere', 'home', '<p>Well done to Rose!</p>', 'pupil-name'],
    ['a known name', 'home', '<p>Otty Brackenbury</p>', 'full-name'],
    ['surname first', 'home', '<p>Brackenbury, Ottoline</p>', 'full-name'],
    ['a name in two cells', 'home', '<table><tr><td>Ottoline</td><td>Brackenbury</td></tr></table>', 'full-name'],
    ['a name split by tags', 'home', '<p>Otto<b>line</b> <span>Bracken</span>bury</p>', 'full-name'],
    ['a name as entities', 'home', '<p>&#79;ttoline Brackenbur&#x79;</p>', 'full-name'],
    ['a name with a zero-width space', 'home', '<p>Otto\u200Bline Brackenbury</p>', 'full-name'],
    ['a name with look-alike letters', 'home', '<p>\u041Ettoline Br\u0430ckenbury</p>', 'full-name'],
    ['a name with other accents', 'home', '<p>Zoe O’Leary Hume</p>', 'full-name'],
    ['a name joined in a hashtag', 'home', '<p>#OttolineBrackenbury</p>', 'full-name'],
    [
      'a name in a percent-coded address',
      'home',
      '<a href="https://example.org/ottoline%2Dbracken%62ury">x</a>',
      'full-name',
    ],
    ['a name in a script, as codes', 'script', 'const n = "\\u004fttoline Brackenbury";', 'full-name'],
    ['a name in a style sheet', 'style', '/* Ottoline Brackenbury */', 'full-name'],
    ['a name that is harmless elsewhere', 'home', '<p>Our reader of the week: Emma Watson!</p>', 'full-name'],
    ['what a redaction hid, on its page', 'redacted', '<p>Quillon</p>', 'redacted'],
    ['what a redaction hid, in a feed', 'feed', '<item><title>ottoline  brackenbury</title></item>', 'redacted'],
  ];
  test.each(cases)('%s', async (_, file, text, kind) => {
    expect(await foundAfter(append(paths[file], text))).toContain(`${paths[file]}: ${kind}`);
  });

  test('a name in JSON, as codes', async () => {
    const found = await foundAfter((folder) =>
      put(folder, paths.json, '{"items":[{"a":"\\u004fttoline Brackenbury"}]}'),
    );
    expect(found).toContain('feed.json: full-name');
  });
  test('in the search records and their index, compressed', async () => {
    const found = await foundAfter((folder) => buildSearch(folder, `Ottoline came. 2000000000000000001 ${held}`));
    const kinds = (part: string) =>
      new Set(found.filter((line) => line.includes(part)).map((line) => line.split(': ')[1]));
    expect([...kinds('.pf_fragment')].sort()).toEqual(['held-id', 'held-words', 'search-name']);
    expect([...kinds('.pf_index')].sort()).toEqual(['held-id', 'search-name']);
  });
  test('but not words that a published post’s record brings together by leaving others out', async () => {
    const parted = 'The lanterns were lit Ottoline along the river Brackenbury wall';
    const record = 'The lanterns were lit along the river wall';
    const more = {
      publishedTexts: [...allowed.publishedTexts, parted],
      searchWords: [...allowed.searchWords, record],
    };
    const inRecord = await foundAfter((folder) => buildSearch(folder, record), more);
    expect(inRecord.filter((line) => line.includes('held-words'))).toEqual([]);
    const inPage = await foundAfter(append(paths.home, `<p>${record}</p>`), more);
    expect(inPage).toContain(`${paths.home}: held-words`);
  });
  test('in a file that is compressed again', async () => {
    const found = await foundAfter((folder) => put(folder, 'extra.html.gz', gzipSync(page('Ottoline Brackenbury'))));
    expect(found).toContain('extra.html.gz: full-name');
  });
  test('in the name of a file or folder, which is then not repeated', async () => {
    const found = await foundAfter((folder) => {
      put(folder, 'posts/2000000000000000001/index.html', page('x'));
      put(folder, 'ottoline-brackenbury.txt', 'x');
    });
    expect(found.sort()).toEqual([
      '(a file whose name leaks): full-name',
      '(a file whose name leaks): held-id',
      '(a file whose name leaks): redacted',
    ]);
  });
  test('wherever in a page it stands', async () => {
    const text = readFileSync(join(right, paths.post), 'utf8');
    const gaps = [...text.matchAll(/>/gu)].map((match) => match.index + 1);
    for (const at of gaps.filter((_, index) => index % 3 === 0)) {
      const planted = `${text.slice(0, at)} Ottoline Brackenbury ${text.slice(at)}`;
      expect(await foundAfter((folder) => put(folder, paths.post, planted))).toContain(`${paths.post}: full-name`);
    }
  });
});

describe('what a browser must not load or meet', () => {
  const cases: [string, string, LeakKind][] = [
    ['a picture from elsewhere', '<img src="https://pbs.twimg.com/media/x.jpg" alt="">', 'other-origin'],
    [
      'one of several sizes',
      '<img src="/twitter/favicon.svg" srcset="//cdn.example/x.webp 2x" alt="">',
      'other-origin',
    ],
    ['a script', '<script src="https://platform.twitter.com/widgets.js"></script>', 'other-origin'],
    ['a style sheet', '<link rel="stylesheet" href="https://fonts.example/x.css">', 'other-origin'],
    ['a connection beforehand', '<link rel="preconnect" href="https://fonts.example">', 'other-origin'],
    ['a frame', '<iframe src="https://www.youtube.com/embed/x"></iframe>', 'other-origin'],
    ['a poster', '<video poster="https://example.org/x.jpg"></video>', 'other-origin'],
    ['a form', '<form action="https://example.org/"></form>', 'other-origin'],
    ['a ping', '<a href="#main" ping="https://example.org/">x</a>', 'other-origin'],
    ['a refresh', '<meta http-equiv="refresh" content="0; url=https://example.org/">', 'other-origin'],
    ['another base', '<base href="https://example.org/">', 'other-origin'],
    [
      'one of several sizes beforehand',
      '<link rel="preload" as="image" imagesrcset="https://example.org/a.png 1x">',
      'other-origin',
    ],
    [
      'a picture in a filter',
      '<svg><filter><feImage href="https://example.org/a.svg"/></filter></svg>',
      'other-origin',
    ],
    ['an attribute that nobody knows', '<p data-src="https://example.org/a.svg">x</p>', 'other-origin'],
    ['a page within the page', '<iframe srcdoc="&lt;img src=https://example.org/a.png&gt;"></iframe>', 'other-origin'],
    ['any page within the page', '<iframe srcdoc="x"></iframe>', 'inline-code'],
    ['a script within the page', '<script>alert(1)</script>', 'inline-code'],
    ['a handler', '<p onclick="alert(1)">x</p>', 'inline-code'],
    ['a style within the page', '<p style="color: red">x</p>', 'inline-code'],
    ['a link that runs', '<a href="javascript:alert(1)">x</a>', 'inline-code'],
    ['a page that is not there', '<a href="/twitter/posts/1/">x</a>', 'broken-link'],
    ['a page outside the base', '<a href="/elsewhere/">x</a>', 'broken-link'],
    ['a place in a page that is not there', '<a href="/twitter/#nowhere">x</a>', 'broken-link'],
    ['a picture that is not there', '<img src="/twitter/media/x.webp" alt="">', 'broken-link'],
  ];
  test.each(cases)('%s', async (_, text, kind) => {
    expect(await foundAfter(append(paths.home, text))).toContain(`index.html: ${kind}`);
  });
  test.each([
    '@import "https://x.example/a.css";',
    'a { background: image-set("https://x.example/a.png" 1x) }',
    'a { background: u\\72l(https://x.example/a.png) }',
    'a { background: url("\\68ttps://x.example/a.png") }',
    'a { background: url(//x.example/a.png) }',
  ])('a style sheet with %s', async (text) => {
    expect(await foundAfter(append(paths.style, text))).toContain('style.css: other-origin');
  });
  test.each([
    'fetch("https://x.example/");',
    'const u = "https://x.example/"; fetch(u);',
    'new Image().src = `//x.example/a.png`;',
    'new WebSocket("wss://x.example/");',
    'fetch("https:\\u002f/x.example/");',
  ])('a script with %s', async (text) => {
    expect(await foundAfter(append(paths.script, text))).toContain('search.js: other-origin');
  });
});

describe('pictures and files that publish did not let out', () => {
  test('another picture', async () => {
    const other = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#124' } })
      .webp()
      .toBuffer();
    expect(await foundAfter((folder) => put(folder, 'media/ffffffffffffffff-8.webp', other))).toEqual([
      'media/ffffffffffffffff-8.webp: unknown-media',
    ]);
  });
  test('a picture with something behind its end', async () => {
    const found = await foundAfter(append(paths.picture, Buffer.from('GPS 51.48, -0.25')));
    expect(found).toContain(`${paths.picture}: metadata`);
    expect(found).toContain(`${paths.picture}: unknown-media`);
  });
  test.each(['notes.pdf', 'records.csv', 'search.js.map', '.htaccess', 'backup.zip', 'noending'])(
    '%s',
    async (name) => {
      expect(await foundAfter((folder) => put(folder, name, 'x'))).toEqual([`${name}: unknown-file`]);
    },
  );
  test('the headers for hosts pass as they are, and with a word more they do not', async () => {
    const headers = hostHeaders({ index: false });
    expect(await foundAfter((folder) => put(folder, '_headers', headers))).toEqual([]);
    expect(await foundAfter((folder) => put(folder, '_headers', `${headers}  X-By: Otty\n`))).toEqual([
      '_headers: unknown-file',
    ]);
    expect(await foundAfter((folder) => put(folder, 'posts/_headers', headers))).toEqual([
      'posts/_headers: unknown-file',
    ]);
  });
  test('a link to a file elsewhere on the machine', async () => {
    expect(await foundAfter((folder) => symlinkSync(import.meta.filename, join(folder, 'x.txt')))).toContain(
      'x.txt: unknown-file',
    );
  });
  test('a damaged search record', async () => {
    const found = await foundAfter((folder) => {
      const [name] = readdirSync(join(folder, 'pagefind', 'fragment'));
      writeFileSync(join(folder, 'pagefind', 'fragment', name ?? ''), 'x');
    });
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/\.pf_fragment: unreadable$/u);
  });
  test('a page that was moved breaks what leads to it', async () => {
    const found = await foundAfter((folder) =>
      renameSync(join(folder, 'posts', '1999999999999999999'), join(folder, 'posts', '5')),
    );
    expect(found).toEqual(['index.html: broken-link']);
  });
});
