import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { inventedAccount } from '../api-server/invented-account.ts';
import { startApi } from '../api-server/start-api.ts';
import { temporary } from '../temporary.ts';
import { oddPlatform } from './odd-platform.ts';
import { postsIn, pullInto, removalsIn, stateIn, token } from './pull-into.ts';

describe('odd lists', () => {
  const small = () => startApi(inventedAccount({ posts: 12, media: false }));
  const isOf = (kind: string) => (asked: URL) => asked.pathname.endsWith(`/${kind}`);

  test('an empty one of an account with followers is no snapshot', async () => {
    await using api = await oddPlatform(await small(), (asked) =>
      isOf('followers')(asked) ? { meta: { result_count: 0 } } : null,
    );
    const report = await pullInto(await temporary('no-list'), api);
    expect(report.withoutList).toEqual([{ kind: 'followers', why: 'refused' }]);
    expect(report.lists.map(({ kind }) => kind)).not.toContain('followers');
  });

  test('one that breaks off with an error is no snapshot of half of them', async () => {
    let isBroken = true;
    await using api = await oddPlatform(await small(), (asked, body) => {
      if (!isOf('followers')(asked) || !isBroken) return null;
      if (asked.searchParams.has('pagination_token')) return { errors: [{ title: 'Service Unavailable' }] };
      return { data: body.data?.slice(0, 5), meta: { next_token: 'more' } };
    });
    const folder = await temporary('half-list');
    expect((await pullInto(folder, api)).withoutList).toEqual([{ kind: 'followers', why: 'refused' }]);
    isBroken = false;
    const next = await pullInto(folder, api, { today: '2026-07-21' });
    expect(next.lists).toContainEqual({ kind: 'followers', lines: api.account.followers.length });
  });

  test('one with empty pages on its way is whole', async () => {
    await using api = await small();
    api.fail('followers', 'empty-page', 3);
    const report = await pullInto(await temporary('empty-pages'), api);
    expect(report.stopped).toBeNull();
    expect(report.lists).toContainEqual({ kind: 'followers', lines: api.account.followers.length });
  });

  test('one whose pages go round in a circle comes to an end', async () => {
    let page = 0;
    await using api = await oddPlatform(await small(), (asked) =>
      isOf('followers')(asked) ? { data: [{ id: '5' }], meta: { next_token: `t${page++ % 2}` } } : null,
    );
    const report = await pullInto(await temporary('circle'), api);
    expect(report.stopped?.message).toMatch(/does not come to an end/u);
    expect(page).toBeLessThan(30);
  });

  test('one that was begun long ago is begun anew where the platform has forgotten it', async () => {
    await using api = await small();
    const folder = await temporary('old-token');
    await pullInto(folder, api, { lists: false });
    const path = join(folder, 'pull.json');
    const state = JSON.parse(await readFile(path, 'utf8'));
    state.followers.under = { day: '2026-05-01', token: 'of-long-ago', lines: [{ id: '5', handle: null }] };
    await writeFile(path, JSON.stringify(state));
    const report = await pullInto(folder, api);
    expect(report.stopped).toBeNull();
    expect(report.lists).toContainEqual({ kind: 'followers', lines: api.account.followers.length });
  });

  test('one whose every place is forgotten at once is not begun for ever', async () => {
    let begun = 0;
    await using api = await oddPlatform(await small(), (asked, body) => {
      if (!isOf('followers')(asked) || asked.searchParams.has('pagination_token')) return null;
      begun += 1;
      return { data: body.data?.slice(0, 5), meta: { next_token: 'forgotten' } };
    });
    const report = await pullInto(await temporary('for-ever'), api);
    expect(report.stopped?.message).toMatch(/does not come to an end/u);
    expect(begun).toBe(2);
  });

  test('odd mentions are left out, and odd names are none', async () => {
    await using api = await oddPlatform(await small(), (asked, body) => {
      if (!isOf('mentions')(asked)) return null;
      body.data?.splice(1, 0, null as never, { text: 'no id' });
      for (const user of body.includes?.users ?? []) user.username = 'no name / at all';
      return null;
    });
    const folder = await temporary('odd-mentions');
    const report = await pullInto(folder, api);
    expect(report.stopped).toBeNull();
    expect(report.lists.find(({ kind }) => kind === 'mentions')?.lines).toBe(api.account.mentions.length);
    const lines = (await readFile(join(folder, 'mentions', '2026-07-20.jsonl'), 'utf8')).trim().split('\n');
    expect(lines.map((line) => JSON.parse(line).handle)).toEqual(lines.map(() => null));
  });

  test('new mentions on several pages are asked for once', async () => {
    const api = await small();
    const folder = await temporary('mentions');
    await pullInto(folder, api);
    const [author] = [...api.account.people.keys()].filter((id) => id !== api.account.person.id);
    const more = Array.from({ length: 120 }, (_, minute) =>
      api.account.addPost({
        author: author ?? '',
        at: new Date(Date.UTC(2026, 6, 20, 8, minute)).toISOString(),
        text: '@hogarth_the',
      }),
    );
    api.account.mentions.push(...more.map(({ id }) => id));
    const second = await pullInto(folder, api, { today: '2026-07-21' });
    expect(second.lists).toContainEqual({ kind: 'mentions', lines: 120 });
    expect((await stateIn(folder)).mentions.newest).toBe(more.at(-1)?.id);
    await api.close();
  });
});

describe('odd timelines', () => {
  test('a post of somebody else among the account’s own is left out', async () => {
    const plain = await startApi(inventedAccount({ posts: 12, media: false }));
    const id = plain.account.ownPosts()[3]?.id;
    await using api = await oddPlatform(plain, (_, body) => {
      for (const post of Array.isArray(body.data) ? body.data : []) if (post.id === id) post.author_id = '77';
      return null;
    });
    const folder = await temporary('not-own');
    await pullInto(folder, api, { lists: false });
    const ids = (await postsIn(folder)).map((post) => post.id);
    expect(ids).toHaveLength(11);
    expect(ids).not.toContain(id);
  });

  test('one whose place the platform has forgotten is gone on with by the posts themselves', async () => {
    await using api = await startApi(inventedAccount({ posts: 230, media: false }));
    const folder = await temporary('forgotten');
    await pullInto(folder, api, { maxPosts: 100, lists: false });
    const path = join(folder, 'pull.json');
    const state = JSON.parse(await readFile(path, 'utf8'));
    expect(state.passes).toHaveLength(1);
    state.passes[0].token = 'of-long-ago';
    await writeFile(path, JSON.stringify(state));
    api.forget();
    const report = await pullInto(folder, api, { lists: false, lookUps: 0 });
    expect(report.stopped).toBeNull();
    expect(await postsIn(folder)).toHaveLength(230);
    expect(api.requests.reduce((sum, { posts }) => sum + posts, 0)).toBe(130);
  });

  test.each<[string, object]>([
    ['errors alone', { errors: [{ title: 'Service Unavailable', type: 'about:blank' }] }],
    ['a list without its meta', { data: [] }],
  ])('%s in place of a page are not the end of it', async (_, odd) => {
    let isOdd = true;
    const plain = await startApi(inventedAccount({ posts: 130, media: false }));
    await using api = await oddPlatform(plain, (asked) =>
      isOdd && asked.searchParams.has('pagination_token') ? odd : null,
    );
    const folder = await temporary('no-end');
    const report = await pullInto(folder, api, { lists: false });
    expect(report.stopped?.code).toBe(4);
    expect((await stateIn(folder)).whole).toBe(false);
    isOdd = false;
    await pullInto(folder, api, { lists: false });
    expect(await postsIn(folder)).toHaveLength(130);
  });

  test.each([['@hogarth_the'], ['@another_name']])(
    'those of another account than before are not mixed in (%s)',
    async (handle) => {
      await using api = await startApi(inventedAccount({ posts: 5, media: false }));
      const folder = await temporary('another');
      await pullInto(folder, api);
      const path = join(folder, 'pull.json');
      const state = JSON.parse(await readFile(path, 'utf8'));
      await writeFile(path, JSON.stringify({ ...state, account: { handle: handle.slice(1), id: '77' } }));
      const before = await postsIn(folder);
      const report = await pullInto(folder, api, { today: '2026-08-20' });
      expect(report.stopped?.message).toMatch(/another account than the one that was read before/u);
      expect(report.stopped?.code).toBe(2);
      expect(await postsIn(folder)).toEqual(before);
    },
  );

  test('one that gives the same posts again and again comes to an end', async () => {
    let pages = 0;
    const plain = await startApi(inventedAccount({ posts: 12, media: false }));
    const first = await (
      await fetch(`${plain.url}/2/users/${plain.account.person.id}/tweets?max_results=12&expansions=author_id`, {
        headers: { authorization: `Bearer ${token}` },
      })
    ).json();
    await using api = await oddPlatform(plain, (asked) =>
      asked.pathname.endsWith('/tweets') && asked.pathname.includes('/users/')
        ? { ...(first as object), meta: { next_token: `t${pages++ % 3}` } }
        : null,
    );
    const folder = await temporary('again');
    const report = await pullInto(folder, api);
    expect(report.stopped?.message).toMatch(/does not come to an end/u);
    expect(pages).toBeLessThan(30);
    expect(await postsIn(folder)).toHaveLength(12);
  });

  test('a state that cannot be read now is not taken for a lost one', async () => {
    await using api = await startApi(inventedAccount({ posts: 5, media: false }));
    const folder = await temporary('no-state');
    await mkdir(join(folder, 'pull.json'), { recursive: true });
    await expect(pullInto(folder, api)).rejects.toThrow(/EISDIR/u);
    expect(api.requests).toEqual([]);
  });
});

describe('odd look-ups', () => {
  const types = {
    gone: 'https://api.x.com/2/problems/resource-not-found',
    hidden: 'https://api.x.com/2/problems/not-authorized-for-resource',
    broken: 'about:blank',
  };

  /** A school of which one post is answered for so, in the first `times` look-ups. */
  async function withOne(kind: keyof typeof types | 'nothing', times: number, { isThere = false } = {}) {
    const plain = await startApi(inventedAccount({ posts: 12, media: false, from: '2026-07-01', until: '2026-07-18' }));
    const folder = await temporary('odd-look-up');
    await pullInto(folder, plain, { lists: false });
    const id = plain.account.ownPosts()[2]?.id;
    let asked = 0;
    const api = await oddPlatform(plain, (address, body) => {
      if (address.pathname !== '/2/tweets' || asked++ >= times) return null;
      body.data = (body.data ?? []).filter((post) => isThere || post.id !== id);
      if (kind !== 'nothing')
        body.errors = [{ type: types[kind], resource_type: 'tweet', resource_id: id, value: id, parameter: 'ids' }];
      return null;
    });
    const report = await pullInto(folder, api, { lists: false, today: '2026-07-21' });
    const removals = (await removalsIn(folder)).map((line) => [line.id === id, line.reason]);
    await api.close();
    return { report, removals };
  }

  test('a slip of the platform takes no post down: what is gone is asked for twice', async () => {
    const { report, removals } = await withOne('gone', 1);
    expect(report.removed).toBe(0);
    expect(removals).toEqual([]);
  });

  test('a post that nobody may see any more is withdrawn too', async () => {
    expect((await withOne('hidden', 9)).removals).toEqual([[true, 'hidden']]);
  });

  test('a post that is there is not gone, whatever else the answer says of it', async () => {
    expect((await withOne('gone', 9, { isThere: true })).removals).toEqual([]);
  });

  test.each(['broken', 'nothing'] as const)('what an answer merely leaves out stays (%s)', async (kind) => {
    const { report, removals } = await withOne(kind, 9);
    expect(report.stopped).toBeNull();
    expect(removals).toEqual([]);
  });
});
