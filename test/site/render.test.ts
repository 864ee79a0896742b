/** The site as files: two runs of the same data side by side, and what stands in every page. */
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PublicArchiveFields } from '../../src/public-post.ts';
import { rules } from '../../src/rules/index.ts';
import { renderSite } from '../../src/site/render.ts';
import { inventArchive } from '../browser/invented-archive.ts';

const base = '/our/archive/';
/** Its hashtag holds a name, so search does not know it. */
const extra = [
  {
    address: '1900000000000000777',
    text: [{ type: 'hashtag', text: '#GoOttoline', tag: 'goottoline' } as const],
    hashtags: ['goottoline'],
    searchTags: [],
  },
];
let folder: string;
let archive: PublicArchiveFields;
let out: string;
let twin: string;
/** Of another policy, without an address of the website. */
let other: string;
let counted: { pages: number; seconds: number };
let pages: { file: string; html: string }[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hogarth-render-'));
  [out, twin, other] = [join(folder, 'out'), join(folder, 'twin'), join(folder, 'other')];
  const [data, again, cache] = [join(folder, 'data'), join(folder, 'again'), join(folder, 'cache')];
  archive = await inventArchive({ folder: data, base, url: 'https://school.example', plain: 130, extra });
  await writeFile(join(data, 'media', `${'f'.repeat(32)}-480.webp`), 'a file that no post names');
  await inventArchive({ folder: again, base, url: 'https://school.example', plain: 130, extra });
  [counted] = await Promise.all([renderSite({ data, out, cache }), renderSite({ data: again, out: twin, cache })]);
  const elsewhere = join(folder, 'elsewhere');
  const same = await inventArchive({ folder: elsewhere, base, plain: 1 });
  const policy = { ...same.policy, markdown: '# Ours\n\nNo names of children will be shown.\n', clauses: [] };
  const reviews = { ...same.reviews, policy: '2025-09-02' };
  await writeFile(join(elsewhere, 'public.json'), JSON.stringify({ ...same, policy, reviews }));
  await renderSite({ data: elsewhere, out: other, cache });
  pages = globSync('**/*.html', { cwd: out }).map((file) => ({ file, html: readFileSync(join(out, file), 'utf8') }));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

function digests(root: string): Record<string, string> {
  const files = globSync('**/*', { cwd: root, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [file.slice(root.length), createHash('sha256').update(readFileSync(file)).digest('hex')])
      .sort(),
  );
}

/** What a reader reads: no tags, no head. */
function text(html: string): string {
  return html
    .replace(/^[\s\S]*<body>/u, '')
    .replace(
      /<(?:\/?(?:p|li|dd|dt|td|th|h\d|div|section|option|span|time|ul|ol|svg|label|blockquote|figcaption)\b[^>]*|[^>]*\/)>/gu,
      '\n',
    )
    .replace(/<[^>]+>/gu, '')
    .replace(/&(?:quot|#34|#39|amp);/gu, ' ');
}

test('the notes on the policy keep a space between a duty and who has it', () => {
  const policy = pages.find(({ file }) => file === join('policy', 'index.html'));
  const notes = [...(policy?.html.matchAll(/<\/a>\s*<span class="who">\(/gu) ?? [])].map(([own]) => own);
  expect(notes.length).toBeGreaterThan(0);
  for (const note of notes) expect(note).toMatch(/<\/a>\s+<span/u);
});

describe('a run', () => {
  test('two at once, of the same data, give the same bytes', () => {
    expect(digests(out)).toEqual(digests(twin));
  });

  test('says how many pages it made, and the site says what it is', async () => {
    expect(counted.pages).toBe(pages.length);
    expect(JSON.parse(await readFile(join(out, 'archive.json'), 'utf8'))).toEqual({
      sample: true,
      base,
      checked: '2026-03-14',
      content: expect.stringMatching(/^[0-9a-f]{64}$/u),
    });
  });

  test('takes the files that posts name, and no other', () => {
    const named = archive.posts.flatMap((post) =>
      post.pictures.flatMap((picture) => [
        ...picture.sizes.map((size) => size.file),
        ...(picture.video ? [picture.video] : []),
      ]),
    );
    expect(globSync('*', { cwd: join(out, 'media') }).sort()).toEqual([...new Set(named)].sort());
  });

  test('refuses a folder that is not empty, and leaves it as it is', async () => {
    const before = digests(twin);
    await expect(renderSite({ data: join(folder, 'data'), out: twin, cache: join(folder, 'cache') })).rejects.toThrow(
      'not empty',
    );
    expect(digests(twin)).toEqual(before);
  });

  test('refuses a field that the public may not see', async () => {
    const data = join(folder, 'leak');
    await mkdir(data);
    const posts = archive.posts.map((post) => ({ ...post, pupils: ['P001'] }));
    await writeFile(join(data, 'public.json'), JSON.stringify({ ...archive, posts }));
    await expect(renderSite({ data, out: join(folder, 'leaked'), cache: join(folder, 'cache') })).rejects.toThrow(
      'public.json',
    );
  });

  test('with no posts at all there is a site that says so', async () => {
    const data = join(folder, 'none');
    await mkdir(join(data, 'media'), { recursive: true });
    await writeFile(
      join(data, 'public.json'),
      JSON.stringify({ ...archive, posts: [], checkedTo: null, pending: false }),
    );
    await renderSite({ data, out: join(folder, 'empty'), cache: join(folder, 'cache') });
    expect(await readFile(join(folder, 'empty', 'index.html'), 'utf8')).toContain('There are no posts here yet.');
  });
});

describe('every page', () => {
  test('has nothing inline: no script, no style, no handler', () => {
    const inline = /<script(?![^>]*\bsrc=)|<style|\sstyle=|\son\w+=|javascript:/u;
    expect(pages.filter(({ html }) => inline.test(html)).map(({ file }) => file)).toEqual([]);
  });

  test('asks robots to stay away, tells nobody where a reader came from, and carries the policy for content', () => {
    for (const needed of [
      '<meta name="robots" content="noindex, noimageindex">',
      '<meta name="referrer" content="no-referrer">',
      "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; media-src 'self'; base-uri 'none'; form-action 'self'; object-src 'none'",
      'This is an invented sample',
    ]) {
      const decoded = pages.filter(({ html }) => !html.replaceAll('&#39;', "'").includes(needed));
      expect([needed, decoded.map(({ file }) => file)]).toEqual([needed, []]);
    }
  });

  test('leads only to pages, files and places that are there', () => {
    const files = new Set(Object.keys(digests(out)));
    const ids = new Map(
      pages.map(({ file, html }) => [`/${file}`, new Set([...html.matchAll(/\sid="([^"]+)"/gu)].map((m) => m[1]))]),
    );
    const broken = new Set<string>();
    let checked = 0;
    for (const { file, html } of pages) {
      const srcsets = [...html.matchAll(/srcset="([^"]+)"/gu)].flatMap((m) =>
        (m[1] ?? '').split(', ').map((one) => one.split(' ')[0]),
      );
      const links = [...html.matchAll(/\s(?:href|src|poster|action)="([^"]+)"/gu)].map((match) => match[1]);
      for (const link of [...links, ...srcsets]) {
        if (!link || /^(?:https:|mailto:)/u.test(link)) continue;
        const url = new URL(link, `http://x${base}${file}`);
        const path = decodeURIComponent(url.pathname).slice(base.length - 1);
        const target = path.endsWith('/') ? `${path}index.html` : path;
        checked += 1;
        if (!url.pathname.startsWith(base) || !files.has(target)) broken.add(`${file} → ${link}`);
        else if (url.hash && !ids.get(target)?.has(url.hash.slice(1))) broken.add(`${file} → ${link}`);
      }
    }
    expect([...broken]).toEqual([]);
    expect(checked).toBeGreaterThan(1000);
  });

  test('leaves the site only by links that a reader clicks, and never tells where from', () => {
    const foreign = /<(?!a\b|link rel="alternate")\w+[^>]*\s(?:href|src|srcset|poster|action)="(?:https?:)?\/\/[^"]*"/u;
    expect(pages.filter(({ html }) => foreign.test(html)).map(({ file }) => file)).toEqual([]);
    const careless = pages
      .flatMap(({ html }) => html.match(/<a [^>]*href="https?:[^>]*>/gu) ?? [])
      .filter((tag) => !tag.includes('noopener noreferrer'));
    expect(careless).toEqual([]);
  });

  test('has no words that run together where a line of its source ends', () => {
    const together = /\p{Ll}[.,;:!?]\p{Lu}\p{Ll}|\p{Ll}\p{Lu}\p{Ll}+ (?:is|are|of|the|and)\b/u;
    const found = pages.flatMap(({ file, html }) => {
      const match = together.exec(text(html).replace(/[@#]\w+/gu, ''));
      return match ? [`${file}: ${match[0]}`] : [];
    });
    expect(found).toEqual([]);
  });

  test('knows the size of each picture before it is loaded, and describes it or says that nobody has', () => {
    const images = pages
      .filter(({ file }) => file.startsWith('posts/'))
      .flatMap(({ html }) => html.match(/<img [^>]*>/gu) ?? []);
    expect(images.length).toBeGreaterThan(20);
    expect(images.filter((tag) => !/\swidth="\d+"/u.test(tag) || !/\sheight="\d+"/u.test(tag))).toEqual([]);
    expect(images.filter((tag) => !/\salt="[^"]+"/u.test(tag))).toEqual([]);
    expect(images.some((tag) => /alt="Picture (?:\d of \d )?without a description"/u.test(tag))).toBe(true);
  });
});

describe('the page of pictures', () => {
  test('holds pictures without people only', () => {
    const withPeople = archive.posts.filter((post) => post.pictures.some((picture) => picture.people));
    expect(withPeople.length).toBeGreaterThan(0);
    const album = pages
      .filter(({ file }) => file.startsWith('pictures/'))
      .map(({ html }) => html.replace(/^[\s\S]*<main/u, ''))
      .join('');
    expect(withPeople.filter((post) => album.includes(`/posts/${post.address}/`))).toEqual([]);
    expect(album).toContain('<img ');
  });
});

describe('what a page says', () => {
  const html = (...names: string[]) => readFileSync(join(out, ...names, 'index.html'), 'utf8');

  test('of the policy’s age once, and of duties without names of files', () => {
    const words = text(html('compliance')).replace(/\s+/gu, ' ');
    expect(words).toContain(
      'As it stands here it was reviewed on 7 October 2020. Its next review was due on 30 September 2021',
    );
    expect(pages.filter(({ html }) => /\w+\.csv|photo_consent/u.test(html)).map(({ file }) => file)).toEqual([]);
  });

  test('of a review of the policy that was recorded since', () => {
    const words = text(readFileSync(join(other, 'compliance', 'index.html'), 'utf8')).replace(/\s+/gu, ' ');
    expect(words).toContain(
      'It was reviewed again on 2 September 2025; what came of that is still to be entered here.',
    );
    expect(words).not.toContain('overdue');
  });

  test('of a rule in the policy’s own sentences, and of none that another policy does not hold', () => {
    for (const { id, clause, alsoKeeps = [] } of rules) {
      const count = (clause === null ? 0 : 1) + alsoKeeps.length;
      expect(html('policy', id).match(/<blockquote class="from-policy">/gu) ?? []).toHaveLength(count);
      expect(readFileSync(join(other, 'policy', id, 'index.html'), 'utf8')).not.toContain('<blockquote');
    }
  });

  test('of a thread, which of its posts was opened; and each picture there opens', () => {
    expect(html('posts', '1900000000000000002')).toContain('The one that you opened is number 2.');
    const withPicture = archive.posts.find(({ pictures }) =>
      pictures.some(({ sizes, video }) => sizes.length > 1 && !video),
    );
    const largest = withPicture?.pictures.find(({ sizes }) => sizes.length > 1)?.sizes.at(-1)?.file;
    expect(html('posts', withPicture?.address ?? '')).toContain(`href="${base}media/${largest}"`);
  });

  test('of hashtags that search may filter by, and no other', () => {
    const offered = /<select id="hashtag"[\s\S]*?<\/select>/u.exec(html('search'))?.[0] ?? '';
    expect(offered).toContain('value="science"');
    expect(offered).not.toContain('goottoline');
    expect(html('hashtags')).toContain('GoOttoline');
  });
});

describe('feeds', () => {
  test('are left out where the website has no address, and nothing leads to them', () => {
    const files = globSync('**/*', { cwd: other }).filter((file) => /feed/u.test(file));
    expect(files).toEqual([]);
    const said = globSync('**/*.html', { cwd: other }).filter((file) =>
      /feed\.|RSS/u.test(readFileSync(join(other, file), 'utf8')),
    );
    expect(said).toEqual([]);
  });

  test('hold words and links, and no photograph', async () => {
    const [rss, json] = await Promise.all(['feed.xml', 'feed.json'].map((name) => readFile(join(out, name), 'utf8')));
    for (const feed of [rss, json]) {
      expect(feed).toContain(`https://school.example${base}posts/`);
      expect(feed).not.toMatch(/\/media\/|\.webp|\.mp4|<img|enclosure|"image"|attachments/u);
    }
  });

  test('RSS gives each post an id that stays, a link, a date and its words', async () => {
    const rss = await readFile(join(out, 'feed.xml'), 'utf8');
    const [first] = rss.match(/<item>[\s\S]*?<\/item>/u) ?? [];
    const [post] = archive.posts;
    expect(first).toContain(`<guid isPermaLink="false">hogarth_the/posts/${post?.address}</guid>`);
    expect(first).toMatch(/<pubDate>Fri, 13 Mar 2026 \d\d:\d\d:00 GMT<\/pubDate>/u);
    expect(rss.match(/<item>/gu)).toHaveLength(40);
  });

  test('JSON Feed has what version 1.1 asks for, with British time', async () => {
    const feed = JSON.parse(await readFile(join(out, 'feed.json'), 'utf8'));
    expect(feed.version).toBe('https://jsonfeed.org/version/1.1');
    expect(feed.items).toHaveLength(40);
    for (const entry of feed.items) {
      expect(entry.id).toMatch(/^hogarth_the\/posts\//u);
      expect(entry.content_text).not.toBe('');
      expect(entry.date_published).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:00\+00:00$/u);
    }
  });
});
