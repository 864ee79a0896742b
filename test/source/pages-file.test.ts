import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { type ImportReport, importArchive } from '../../src/import.ts';
import { strip } from '../../src/look/strip.ts';
import type { Post } from '../../src/post.ts';
import { type Fetchable, openPages } from '../../src/source/api/pages-file.ts';
import { readPage } from '../../src/source/api/read-page.ts';
import { openSource } from '../../src/source/open-source.ts';
import type { Source } from '../../src/source/source.ts';
import { Store } from '../../src/store/store.ts';
import { account, only, type RawPage, type RawPost, renamed, timeline } from './api-answers.ts';
import { caseFolder, handle, temporary, zipCase } from './archive-case.ts';
import { asArchive } from './as-archive.ts';

const nowhere: Fetchable = () => null;

async function written(content: string | Buffer, name = 'pages.jsonl'): Promise<string> {
  const path = join(await temporary(), name);
  await writeFile(path, content);
  return path;
}

function lines(...pages: unknown[]): string {
  return pages.map((page) => `${JSON.stringify(page)}\n`).join('');
}

/** The posts of a page as `twarc2 flatten` writes them: what the page includes stands in each. */
function flattened({ data, includes }: RawPage): unknown[] {
  const user = (id?: string) => includes.users.find((one) => one.id === id) ?? {};
  const expand = (post: RawPost): object => ({
    ...post,
    author: user(post.author_id),
    ...(post.in_reply_to_user_id ? { in_reply_to_user: user(post.in_reply_to_user_id) } : {}),
    ...(post.attachments
      ? {
          attachments: {
            ...post.attachments,
            media: post.attachments.media_keys?.map((key) => includes.media.find((one) => one.media_key === key) ?? {}),
            poll: includes.polls.find(({ id }) => id === post.attachments?.poll_ids?.at(-1)),
          },
        }
      : {}),
    ...(post.referenced_tweets
      ? {
          referenced_tweets: post.referenced_tweets.map((one) => {
            const other = includes.tweets.find(({ id }) => id === one.id);
            return { ...one, ...(other ? expand(other) : {}) };
          }),
        }
      : {}),
  });
  return data.map(expand);
}

/** What twarc2 adds to each page. */
function kept(page: RawPage): unknown {
  return {
    ...page,
    __twarc: { url: 'https://api.twitter.com/2/users/900100200/tweets', version: '2.14.0', retrieved_at: '2026-03-02' },
  };
}

async function pages(content: string | Buffer, name?: string): Promise<Source> {
  return openPages(await written(content, name), { handle, fetchable: nowhere });
}

async function postsOf(source: Source): Promise<Post[]> {
  return (await Array.fromAsync(source.posts())).map(({ post }) => post);
}

async function refusal(content: string | Buffer): Promise<string> {
  try {
    await pages(content);
  } catch (error) {
    if (error instanceof Error && error.name === 'BadInput') return error.message;
    throw error;
  }
  throw new Error('The file was not refused.');
}

const whole = readPage(timeline(), account).posts.map(({ post }) => post);

describe('a file of kept pages', () => {
  test('is the timeline that it holds', async () => {
    const source = await pages(lines(kept(timeline())));
    expect(await postsOf(source)).toEqual(whole);
    expect(source).toMatchObject({
      kind: 'pages',
      account: { handle: '@brook_lane', name: 'Brook Lane Primary', id: '900100200' },
      made: null,
      partial: false,
      directMessages: null,
      counts: { posts: 14, edits: 2, notes: 1, media: 10, missing: 10, unreadable: 0 },
    });
    expect(await source.lists()).toEqual({ followers: null, following: null });
  });

  test('is the same in the schema of August 2026, packed, with a byte order mark, blank lines and other line breaks', async () => {
    const plain = lines(kept(timeline()));
    const odd = `\uFEFF\r\n${plain.trim()}\r\n\r\n`;
    for (const content of [lines(renamed(kept(timeline()))), gzipSync(plain), odd, plain.trim()]) {
      expect(await postsOf(await pages(content))).toEqual(whole);
    }
  });

  test('keeps a line together that holds line separators of other kinds', async () => {
    const raw = only(timeline(), '1616');
    (raw.data[0] as RawPost).text = 'One\u2028two\u0085three';
    expect((await postsOf(await pages(lines(raw))))[0]?.text).toBe('One\u2028twothree');
  });

  test('may hold a post on several pages, each of which knows another part of it', async () => {
    const poor = timeline();
    poor.includes = { ...poor.includes, tweets: [], media: [], polls: [] };
    const asked: string[] = [];
    const fetchable: Fetchable = (addresses) => {
      asked.push(addresses[0] ?? '');
      return null;
    };
    const path = await written(lines(poor, timeline(), poor));
    const source = await openPages(path, { handle, fetchable });
    expect(await postsOf(source)).toEqual(whole);
    expect(source.counts).toMatchObject({ posts: 14, media: 10 });
    // All but the three that have no address on any page.
    expect(asked).toHaveLength(7);
  });

  test('folds versions of a post that stand on different pages', async () => {
    const parts = ['1021', '1011'].map((end) => {
      const part = only(timeline(), end);
      return { ...part, includes: { ...part.includes, tweets: [] } };
    });
    const [third, second] = ['1021', '1011'].map((end) => only(timeline(), end)) as [RawPage, RawPage];
    third.includes = { ...third.includes, tweets: [] };
    const [all] = await postsOf(await pages(lines(third, second)));
    expect(all?.versions.map(({ id }) => id.slice(-4))).toEqual(['1001', '1011']);
    for (const order of [parts, parts.toReversed()]) {
      const source = await pages(lines(...order));
      const [post, ...more] = await postsOf(source);
      expect([post?.id.slice(-4), post?.versions.map(({ id }) => id.slice(-4)), more]).toEqual(['1021', ['1011'], []]);
      expect(source.counts.edits).toBe(1);
    }
  });

  test('may hold single look-ups and empty pages', async () => {
    const single = timeline().data.map((data) => ({ ...timeline(), data }));
    const empty = { meta: { result_count: 0, next_token: 'b26v89invented' } };
    expect(await postsOf(await pages(lines(empty, ...single)))).toEqual(whole);
  });

  test('may be flattened: a post a line, with what its page included', async () => {
    const source = await pages(lines(...flattened(timeline())));
    // The version that only the page included is in none of its posts.
    expect(await postsOf(source)).toEqual(
      whole.map((post) => ({ ...post, versions: post.versions.filter(({ id }) => !id.endsWith('1001')) })),
    );
    expect(source.counts).toMatchObject({ posts: 14, media: 10, notes: 1 });
  });

  test('leaves posts of other accounts out, and says how many', async () => {
    const raw = timeline();
    for (const post of raw.data.slice(0, 3)) post.author_id = '900100300';
    const source = await pages(lines(raw));
    expect(source.counts.posts).toBe(11);
    expect(source.faults.map(({ message }) => message)).toContain('3 posts are by other accounts: left out');
    expect(JSON.stringify(source.faults)).not.toMatch(/hilltop|183000/u);
  });

  test('knows its account from another page where one does not tell', async () => {
    const mute = timeline();
    mute.includes = { ...mute.includes, users: [] };
    (mute.data[1] as RawPost).author_id = '900100300';
    const source = await pages(lines(mute, only(timeline(), '1616')));
    expect(source.counts.posts).toBe(13);
    expect(source.faults.map(({ message }) => message)).toContain('1 posts are by other accounts: left out');
  });

  test('counts what it lists and cannot give', async () => {
    const raw = { ...timeline(), data: [...timeline().data, { id: '5' }] };
    const { faults, counts } = await pages(lines(raw));
    expect(counts.unreadable).toBe(1);
    expect(faults).toEqual([
      { entry: 'pages.jsonl', message: '1 posts cannot be read: left out' },
      {
        entry: 'pages.jsonl',
        message: '2 posts that others refer to were deleted, protected or withheld: their words are not here',
      },
      {
        entry: 'pages.jsonl',
        message: '10 pictures and videos are listed, but not to be had: their posts are kept without them',
      },
    ]);
  });

  test('may be large: its lines are read one at a time', async () => {
    const many = Array.from({ length: 400 }, () => kept(timeline()));
    expect(await postsOf(await pages(lines(...many)))).toEqual(whole);
  });
});

describe('a file that is refused, by its line and never by its content', () => {
  const good = lines(timeline());

  test.each([
    ['half a line in the middle', `${good.slice(0, 400)}\n${good}`, /^pages\.jsonl, line 1: is not JSON/u],
    ['one cut off at its end', good + good.slice(0, 400), /^pages\.jsonl, line 2: is cut off/u],
    ['one written over several lines', JSON.stringify(timeline(), null, 2), /^pages\.jsonl, line 1: is not JSON/u],
    ['one that is empty', '\n\n', /holds no page/u],
    ['one of something else', lines({ name: 'x' }), /line 1: is no page of posts/u],
    ['one of accounts', lines({ data: timeline().includes.users }), /none of the 3 things in it is a post/u],
    ['one that is no text', Buffer.from([0x7b, 0xff, 0xfe, 0x0a]), /line 1: is not UTF-8/u],
    ['a packed one that is cut off', gzipSync(good).subarray(0, 900), /line 1: cannot be unpacked/u],
  ])('%s', async (_, content, message) => {
    const said = await refusal(content);
    expect(said).toMatch(message);
    expect(said).not.toMatch(/Eggs|hilltop|183000/u);
  });

  test('one of another account', async () => {
    const raw = timeline();
    for (const post of raw.data) post.author_id = '900100300';
    expect(await refusal(lines(raw))).toBe(
      "pages.jsonl: holds no post of @brook_lane: all 14 are by other accounts. Give the pages of @brook_lane's own timeline, or correct account.handle in school.yaml.",
    );
  });

  test('one that does not say whose posts it holds', async () => {
    const raw = timeline();
    raw.includes.users = [];
    expect(await refusal(lines(raw))).toMatch(/does not say whose posts these are/u);
  });
});

describe('what is given to import', () => {
  test('is told apart by its name, else by how it begins', async () => {
    const kindOf = async (path: string) => {
      const source = await openSource(path, { handle, fetchable: nowhere });
      await source.close();
      return source.kind;
    };
    const content = lines(timeline());
    expect(await kindOf(await written(content, 'a.ndjson'))).toBe('pages');
    expect(await kindOf(await written(content, 'b.json'))).toBe('pages');
    expect(await kindOf(await written(` \n${content}`, 'c'))).toBe('pages');
    expect(await kindOf(await written(gzipSync(content), 'd'))).toBe('pages');
    expect(await kindOf(await zipCase('several-parts'))).toBe('archive');
    expect(await kindOf(caseFolder('several-parts'))).toBe('archive');
    await expect(kindOf('/nowhere/at.all')).rejects.toMatchObject({ name: 'BadInput' });
    await expect(kindOf(await written('words', 'e.zip'))).rejects.toMatchObject({ name: 'BadInput' });
  });
});

async function importInto(folder: string, path: string, fetchable?: Fetchable): Promise<ImportReport> {
  const store = await Store.open(folder);
  try {
    return await importArchive(path, { handle, store, strip, ...(fetchable ? { fetchable } : {}) });
  } finally {
    await store.close();
  }
}

async function postsIn(folder: string): Promise<Post[]> {
  const store = await Store.open(folder);
  try {
    return await store.posts();
  } finally {
    await store.close();
  }
}

describe('an import of kept pages', () => {
  test('and of an archive gives the same posts, whichever comes first; again, nothing changes', async () => {
    const [file, archive] = [await written(lines(kept(timeline()))), await asArchive(timeline())];
    const [one, other] = [await temporary(), await temporary()];
    const first = await importInto(one, file);
    expect(first).toMatchObject({ made: null, partial: false, directMessages: null, posts: { read: 14, added: 14 } });
    expect(first.media).toEqual({ listed: 10, added: 0, kept: 0, missing: 10, unreadable: 0 });
    expect((await importInto(one, archive)).posts).toMatchObject({ added: 0, changed: 0, unchanged: 14 });
    await importInto(other, archive);
    await importInto(other, file);
    expect(await postsIn(one)).toEqual(await postsIn(other));
    for (const again of [file, archive]) {
      expect((await importInto(other, again)).posts).toMatchObject({ added: 0, changed: 0, unchanged: 14 });
    }
    expect(await postsIn(one)).toEqual(whole);
  });

  test('takes media from where they are to be had, once, and no second picture from another source', async () => {
    const file = await written(lines(only(timeline(), '0707')));
    const folder = await temporary();
    const asked: string[] = [];
    const picture = await sharp({ create: { width: 64, height: 48, channels: 3, background: '#3a6' } })
      .jpeg()
      .toBuffer();
    const fetchable: Fetchable = (addresses) => ({
      name: addresses[0] ?? '',
      size: picture.length,
      open: async () => {
        asked.push(addresses[0] ?? '');
        return Readable.from([picture]);
      },
    });
    expect((await importInto(folder, file, fetchable)).media).toMatchObject({ listed: 4, missing: 0, unreadable: 0 });
    expect(asked.sort()).toEqual(
      [1, 2, 3, 4].map((number) => `https://pbs.twimg.com/media/Pond${number}.jpg?name=orig`),
    );
    expect((await importInto(folder, file, fetchable)).media).toMatchObject({ added: 0, kept: 4 });
    expect(asked).toHaveLength(4);
    expect((await importInto(folder, file)).posts).toMatchObject({ changed: 0 });
    const [post] = await postsIn(folder);
    expect(post?.media.map(({ file: name, alt }) => [name === null, alt])).toEqual(
      [1, 2, 3, 4].map((number) => [false, `Pond ${number}`]),
    );
    expect(await readdir(join(folder, 'media'))).toHaveLength(1);
  });

  test('changes nothing where the file is bad', async () => {
    const folder = await temporary();
    await importInto(folder, await written(lines(only(timeline(), '1616'))));
    const before = await postsIn(folder);
    const bad = await written(lines(timeline()) + lines(timeline()).slice(0, 200));
    await expect(importInto(folder, bad)).rejects.toMatchObject({ name: 'BadInput' });
    expect(await postsIn(folder)).toEqual(before);
  });
});
