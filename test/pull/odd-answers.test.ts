import { once } from 'node:events';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { Client } from '../../src/source/api/client.ts';
import { MediaFiles } from '../../src/source/api/media-files.ts';
import { platformAt } from '../../src/source/api/platform.ts';
import { inventedAccount } from '../api-server/invented-account.ts';
import { startApi } from '../api-server/start-api.ts';
import { temporary } from '../temporary.ts';
import { oddPlatform } from './odd-platform.ts';
import { postsIn, pullInto, removalsIn, stateIn, token } from './pull-into.ts';

/** A server that gives one answer to everything. */
async function serverOf(answer: (response: ServerResponse, asked: number) => void) {
  let asked = 0;
  const server = createServer((_, response) => answer(response, ++asked));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked: () => asked,
    [Symbol.asyncDispose]: async () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

function clientOf(url: string): Client {
  return new Client({
    credentials: { kind: 'app', token },
    platform: platformAt(url),
    maxWait: 0,
    timeout: 1,
    pauses: [],
    wait: async () => {},
  });
}

const ask = (url: string) => clientOf(url).ask({ path: 'tweets', query: {} }, (body) => body);

describe('an answer that the client library trips over', () => {
  test.each<[string, number, unknown, string]>([
    ['errors that are none', 400, { errors: [null] }, 'bad-request'],
    ['errors in no list', 500, { errors: { length: 1, 0: { code: 1 } } }, 'unreachable'],
    ['no words at all', 503, '', 'unreachable'],
    ['a cap of the month in a text', 429, { title: 'UsageCapExceeded' }, 'usage-cap'],
  ])('%s: is a refusal like any other', async (_, status, body, reason) => {
    await using server = await serverOf((response) => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(body === '' ? '' : JSON.stringify(body));
    });
    await expect(ask(server.url)).rejects.toMatchObject({ name: 'Refused', reason });
  });

  test('one without an end is given up', async () => {
    await using server = await serverOf((response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      const more = () => {
        while (!response.destroyed && response.write(Buffer.alloc(1 << 22, ' ')));
      };
      response.on('drain', more);
      more();
    });
    await expect(ask(server.url)).rejects.toThrow(/without an end/u);
  });

  test('one that is called by another type is read all the same', async () => {
    await using server = await serverOf((response) => {
      response.writeHead(200, { 'content-type': 'text/plain' }).end('{"data": []}');
    });
    expect(await ask(server.url)).toEqual({ data: [] });
  });

  test('many over one connection leave no warning', async () => {
    const warned: string[] = [];
    const note = ({ name }: Error) => warned.push(name);
    process.on('warning', note);
    await using server = await serverOf((response) => void response.end('{"data": []}'));
    const client = clientOf(server.url);
    for (let time = 0; time < 15; time += 1) await client.ask({ path: 'tweets', query: {} }, (body) => body);
    await new Promise((done) => setImmediate(done));
    process.off('warning', note);
    expect(warned).toEqual([]);
  });
});

describe('a file of the media hosts', () => {
  const picture = Buffer.alloc(200_000, 'not for looking at');
  const options = (url: string) => ({ platform: platformAt(url), timeout: 1, pauses: [] });
  const address = 'https://pbs.twimg.com/media/A.jpg';

  async function read(files: MediaFiles, place: number): Promise<Buffer> {
    const stream = await files.file([address], { post: '1', place })?.open();
    return Buffer.concat(await Array.fromAsync(stream as AsyncIterable<Buffer>));
  }

  test('that two posts hold is fetched once, and whole for both', async () => {
    const folder = await temporary('media-twice');
    await using server = await serverOf((response, asked) => {
      response.writeHead(200, { 'content-type': 'image/jpeg', 'content-length': picture.length });
      response.write(picture.subarray(0, 100_000));
      setTimeout(() => response.end(picture.subarray(100_000)), asked * 40);
    });
    const files = new MediaFiles(options(server.url), (name) => join(folder, name), {});
    const both = await Promise.all([read(files, 0), read(files, 1)]);
    expect(both.map((one) => one.equals(picture))).toEqual([true, true]);
    expect(server.asked()).toBe(1);
  });

  test('that a proxy has compressed is the file itself', async () => {
    const folder = await temporary('media-packed');
    const packed = gzipSync(picture);
    await using server = await serverOf((response) => {
      const headers = { 'content-type': 'image/jpeg', 'content-length': packed.length, 'content-encoding': 'gzip' };
      response.writeHead(200, headers).end(packed);
    });
    const files = new MediaFiles(options(server.url), (name) => join(folder, name), {});
    expect((await read(files, 0)).equals(picture)).toBe(true);
  });

  test('that says it is too large is not begun', async () => {
    const folder = await temporary('media-large');
    await using server = await serverOf((response) => {
      response.writeHead(200, { 'content-type': 'image/jpeg', 'content-length': 65_000_000 });
      response.write('a');
    });
    const files = new MediaFiles(options(server.url), (name) => join(folder, name), {});
    await expect(read(files, 0)).rejects.toThrow(/larger than it may be/u);
  });

  test.each([
    ['https://someone:secret@pbs.twimg.com/media/A.jpg'],
    ['https://pbs.twimg.com:8443/media/A.jpg'],
    ['http://pbs.twimg.com/media/A.jpg'],
    ['https://pbs.twimg.com.other.example/media/A.jpg'],
    ['https://[::1]/media/A.jpg'],
  ])('is asked for at no such address: %s', (odd) => {
    expect(platformAt(undefined).mediaAt(odd)).toBeNull();
    expect(platformAt('https://proxy.example').mediaAt(odd)).toBeNull();
  });

  test.each([['https://:secret@proxy.example'], ['https://name@proxy.example']])('nor is X_API_URL %s', (odd) => {
    expect(() => platformAt(odd)).toThrow(/without a user name/u);
  });

  test('X_API_URL may end in anything that means nothing', () => {
    for (const end of ['', '/', '/2', '/2/', '/?', '/#']) {
      expect(platformAt(`https://proxy.example/x${end}`).api).toBe('https://proxy.example/x/2/');
    }
  });
});

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
