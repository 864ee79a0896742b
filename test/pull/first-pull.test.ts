import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Post } from '../../src/post.ts';
import type { PullReport } from '../../src/pull.ts';
import { inventedAccount } from '../api-server/invented-account.ts';
import { type Api, startApi } from '../api-server/start-api.ts';
import { temporary } from '../temporary.ts';
import { contentOf, postsIn, pullInto, schoolFolder, start, stateIn, token } from './pull-into.ts';

describe('the first pull', () => {
  let api: Api;
  let folder: string;
  let report: PullReport;
  let posts: Post[];

  beforeAll(async () => {
    api = await startApi(inventedAccount({ posts: 130 }));
    folder = await temporary('first-pull');
    report = await pullInto(folder, api);
    posts = await postsIn(folder);
    return () => api.close();
  }, 60_000);

  test('ends well', () => {
    expect(report.stopped).toBeNull();
    expect(report.olderLeft).toBe(false);
  });

  test('holds every post of the timeline, each once', () => {
    expect(posts.map(({ id }) => id).sort()).toEqual(
      api.account
        .ownPosts()
        .map(({ id }) => id)
        .sort(),
    );
    expect(report.posts.added).toBe(posts.length);
  });

  test('asks for no page twice, and for every field that is kept', () => {
    const pages = api.requests.filter(({ kind }) => kind === 'timeline');
    expect(pages).toHaveLength(2);
    expect(new Set(pages.map(({ query }) => query.pagination_token)).size).toBe(2);
    expect(
      pages.every(({ query }) => query.max_results === '100' && query['tweet.fields']?.includes('note_tweet')),
    ).toBe(true);
  });

  test('has the whole text of what the platform cuts: long posts and retweets', () => {
    expect(posts.filter(({ cut }) => cut)).toEqual([]);
    const long = posts.filter(({ kind, text }) => kind === 'tweet' && text.length > 300);
    expect(long.length).toBeGreaterThan(0);
    expect(posts.some(({ kind, text }) => kind === 'retweet' && text.length > 300)).toBe(true);
  });

  test('has quotes with their words, polls with their votes, and pictures with their descriptions', () => {
    expect(posts.some(({ quoted }) => quoted?.text)).toBe(true);
    expect(posts.some(({ poll }) => poll?.options.some(({ votes }) => votes !== null))).toBe(true);
    expect(posts.some(({ media }) => media.some(({ alt, file }) => alt && file))).toBe(true);
  });

  test('has every file of the media hosts, and fetched none twice', () => {
    expect(posts.flatMap(({ media }) => media).filter(({ file }) => file === null)).toEqual([]);
    const paths = api.requests.filter(({ kind }) => kind === 'media').map(({ path }) => path);
    expect(paths.length).toBeGreaterThan(20);
    expect(new Set(paths).size).toBe(paths.length);
  });

  test('keeps the history of an edited post in its latest version', () => {
    const edited = posts.filter(({ versions }) => versions.length > 0);
    expect(edited.length).toBeGreaterThan(0);
    for (const { id, versions } of edited) {
      expect([...versions.map((version) => version.id), id]).toEqual(api.account.historyOf(id));
    }
  });

  test('takes snapshots of followers, of the followed and of mentions, dated today', async () => {
    for (const kind of ['followers', 'following', 'mentions']) {
      const lines = (await readFile(join(folder, kind, '2026-07-20.jsonl'), 'utf8')).trim().split('\n');
      expect(
        lines.map((line) => JSON.parse(line).handle).every((handle) => /^@\w+$/u.test(handle)),
        kind,
      ).toBe(true);
    }
    expect(report.lists.map(({ kind }) => kind)).toEqual(['followers', 'following', 'mentions']);
  });

  test('says what it has read and what that costs', () => {
    expect(report.spent.posts).toBe(posts.length);
    const { posts: own, others, users, cost } = report.spent;
    expect(cost).toBeCloseTo(own * 0.005 + others * 0.005 + users * 0.01, 6);
  });

  test('leaves nothing of its work behind but the records, and its token nowhere', async () => {
    expect(await readdir(folder)).not.toContain('pull');
    expect(await readdir(folder)).not.toContain('incoming');
    for (const file of Object.keys(await contentOf(folder))) {
      expect((await readFile(join(folder, file))).includes(token), file).toBe(false);
    }
  });

  test('a second one on the same day asks for what is new, finds nothing, and changes no byte', async () => {
    const before = await contentOf(folder);
    api.forget();
    const again = await pullInto(folder, api);
    expect(again.posts.read).toBe(0);
    expect(api.requests.map(({ kind }) => kind)).toEqual(['timeline', 'mentions']);
    expect(api.requests[0]?.query.since_id).toBe((await stateIn(folder)).newest);
    expect(await contentOf(folder)).toEqual(before);
  });

  test('the renamed schema gives the same records, byte for byte', async () => {
    await using renamed = await startApi(inventedAccount({ posts: 130 }), { schema: 'renamed' });
    const other = await temporary('renamed');
    await pullInto(other, renamed);
    expect(await contentOf(other)).toEqual(await contentOf(folder));
  });
});

describe('the command', () => {
  test('brings the posts into a folder without records, and says what it did and spent', async () => {
    await using api = await startApi(inventedAccount({ posts: 30 }));
    const school = await schoolFolder();
    const { status, said } = await start('pull', school, { X_API_URL: api.url, X_BEARER_TOKEN: token }).ended;
    expect(said).toMatch(/30 posts read from the platform: 30 new, 0 changed/u);
    expect(said).toMatch(/Spent: about \$\d\.\d\d \(30 posts, \d+ other posts, \d+ accounts\)/u);
    expect(said).not.toContain(token);
    expect(status).toBe(0);
    expect(await postsIn(school.records)).toHaveLength(30);
  });

  test('without an archive and without a token says that there is nothing to pull from', async () => {
    const school = await schoolFolder();
    const { status, said } = await start('pull', school, { X_BEARER_TOKEN: '' }).ended;
    expect(said).toMatch(/no records in the private folder/u);
    expect(status).toBe(2);
  });

  test('refuses an address that is neither https nor on this machine', async () => {
    const school = await schoolFolder();
    const env = { X_API_URL: 'http://proxy.example/', X_BEARER_TOKEN: token };
    const { status, said } = await start('pull', school, env).ended;
    expect(said).toMatch(/X_API_URL must begin with https:\/\//u);
    expect(status).toBe(2);
  });

  test('with half of the account’s own keys says which are missing', async () => {
    const school = await schoolFolder();
    const { status, said } = await start('pull', school, { X_API_KEY: 'secret-of-a-key', X_API_SECRET: 'b' }).ended;
    expect(said).toMatch(/missing: X_ACCESS_TOKEN, X_ACCESS_SECRET/u);
    expect(said).not.toContain('secret-of-a-key');
    expect(status).toBe(2);
  });
});
