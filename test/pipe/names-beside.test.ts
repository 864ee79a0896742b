/** A name and a face in one view, from an archive to a verified site: a right site passes, and a fault of a page is caught. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SmallFolder, withoutConduct } from './small-school.ts';

const id = (last: number) => `19000000000000000${String(last).padStart(2, '0')}`;
const looks = (rows: readonly (readonly [post: number, pupils: string])[]) =>
  [
    'post,picture,people,pupils,by,role,on,note',
    ...rows.map(([post, pupils]) => `p${id(post)},1,yes,${pupils},A,Office,2026-03-03,`),
  ].join('\n');

const after = (one: number) => ({ in_reply_to_status_id_str: id(one), in_reply_to_screen_name: 'hogarth_the' });
const quoting = (one: number) => ({ links: { 'https://t.co/q': `https://twitter.com/hogarth_the/status/${id(one)}` } });

let school: SmallFolder;

/** Pupils who are called like words that every page has, like its days, its class and the school's address; all of them pictured. */
const called = ['Post', 'Still', 'April', 'Monday', 'Faces', 'Picture', 'Thread', 'Older', 'Ask', 'William', 'Page'];
const surnames = ['March', 'Newer', 'Quotes', 'Video', 'Part', 'Older', 'Description', 'Twitter', 'Pictures'];
const pupils = called.map((forename, at) => `P00${at},${forename},,${surnames[at % surnames.length]},1W,yes,,`);
const all = called.map((_, at) => `P00${at}`).join(';');

beforeAll(async () => {
  school = await SmallFolder.make({
    yaml: `${withoutConduct}pictures: { faces: show, people_page: true }
contacts: ["monday@william-headteacher.example"]
classes: [{ id: 1W, name: 1 William, year: 1, hashtags: ["#1W"] }]
site: { url: "https://school.example" }
`,
    pupils: [...pupils, 'P100,Ottoline,,Brackenbury,1W,yes,,', 'P101,Rose,,Tremlett,1W,yes,,'],
    tables: {
      'looks.csv': looks([
        [1, all],
        [2, 'P100'],
        [4, all],
        [5, 'P101'],
        [6, 'P100'],
        [8, 'P101'],
        [9, 'P101'],
        [11, 'P101'],
        [13, 'P101'],
      ]),
      'decisions.csv': [
        'post,verdict,by,role,on,reason,basis',
        ...[5, 7, 8, 9, 11, 12].map((one) => `p${id(one)},publish,A,Headteacher,2026-04-04,Somebody else,`),
      ].join('\n'),
      'waivers.csv': [
        'rule,phrase,by,role,on,reason',
        ...['forename-only', 'name-with-picture'].map(
          (rule) => `${rule},the Ottoline Brackenbury meadow,A,SLT,2026-01-01,A field`,
        ),
      ].join('\n'),
    },
    posts: [
      { id: id(1), text: 'We sailed all day long #1W', picture: '#111', at: 'Thu Apr 02 12:00:00 +0000 2026' },
      { id: id(2), text: 'Boats in the bath #1W', picture: '#222', at: 'Mon Mar 02 11:00:00 +0000 2026' },
      { id: id(3), text: 'Well done to Ottoline for the poem #1W' },
      {
        id: id(4),
        text: 'And on we sailed',
        picture: '#333',
        at: 'Thu Apr 02 13:00:00 +0000 2026',
        more: after(1),
      },
      { id: id(5), text: 'Found by Rose. #1W', picture: '#444' },
      { id: id(6), text: 'We planted the Ottoline Brackenbury meadow. #1W', picture: '#555' },
      { id: id(7), text: 'Found by Rose, all of these. #1W' },
      { id: id(8), text: 'And then we counted them. #1W', picture: '#666', more: after(7) },
      { id: id(9), text: 'Once more https://t.co/q #1W', picture: '#777', ...quoting(3) },
      { id: id(11), text: 'A thread begins #1W', picture: '#888' },
      { id: id(12), text: 'And goes on https://t.co/q', ...quoting(3), more: after(11) },
      { id: id(13), text: 'RT @Kew: Rose petals, and the roses smell of May. Summer term is here', picture: '#999' },
    ],
  });
  const { status, said } = school.build();
  expect(said).not.toMatch(/must not be published/u);
  expect(status).toBe(0);
});

afterAll(() => school.remove());

describe('a right site', () => {
  test('is published whole, whatever words of its pages pupils are called by', () => {
    expect(school.page('posts', id(1))).toContain('A thread of 2 posts');
    expect(school.page('posts', id(1))).toContain('Picture without a description');
    expect(school.page('posts', id(2))).toContain('Boats in the bath');
    expect(school.page('posts', id(3))).toContain('Ottoline');
    for (const one of [5, 6, 7, 8, 9, 11, 12, 13]) {
      expect([one, existsSync(join(school.out, 'posts', id(one)))]).toEqual([one, true]);
    }
    expect(school.page('posts', id(11))).toContain('Ottoline');
    expect(school.page('2026', '03')).toMatch(/<img[\s\S]*Ottoline|Ottoline[\s\S]*<img/u);
  });
});

describe('a fault in a page', () => {
  const verifiedAfter = (file: string, change: (page: string) => string) => {
    const path = join(school.out, file);
    const before = readFileSync(path, 'utf8');
    writeFileSync(path, change(before));
    const found = school.run('verify');
    writeFileSync(path, before);
    return found;
  };

  test('that puts a name beside a picture stops the site, and does not repeat it', () => {
    const file = `posts/${id(2)}/index.html`;
    const { status, said } = verifiedAfter(file, (page) => page.replace('in the bath', 'and Ottoline in the bath'));
    expect(status).toBe(3);
    expect(said).toContain(`${file}: name-beside-picture`);
    expect(said).not.toMatch(/Ottoline|Brackenbury|bath/u);
  });

  test('that makes two posts one article is caught by what stands in it', () => {
    const file = '2026/03/index.html';
    const { status, said } = verifiedAfter(file, (page) => page.replace(/<\/article>\s*<article[^>]*>/u, ''));
    expect(said).toContain(`${file}: name-beside-picture`);
    expect(status).toBe(3);
  });
});
