/** What goes wrong on demand, seen by the client that a pull uses, and by a plain request for a file. */
import { ApiPartialResponseError, ApiRequestError } from 'twitter-api-v2';
import { describe, expect, test } from 'vitest';
import type { How } from './faults.ts';
import { inventedAccount } from './invented-account.ts';
import { everything, idsIn, open, refusal, wholeTimeline } from './opened-api.ts';
import type { ApiOptions } from './start-api.ts';

const small = (options?: ApiOptions) => open(inventedAccount({ posts: 30 }), options);
const secondsFromNow = (epoch: number | undefined) => Math.round((epoch ?? 0) - Date.now() / 1000);

describe('limits', () => {
  test('are told with every answer, and kept', async () => {
    await using server = await small({ limits: { timeline: { limit: 3, windowSeconds: 60 } } });
    for (const remaining of [2, 1, 0]) {
      const { rateLimit } = await server.client.userTimeline(server.id);
      expect(rateLimit).toMatchObject({ limit: 3, remaining });
      expect(secondsFromNow(rateLimit.reset)).toBeOneOf([59, 60, 61]);
    }
    const { code, data, rateLimit } = await refusal(server.client.userTimeline(server.id));
    expect([code, data, rateLimit?.remaining]).toEqual([
      429,
      { title: 'Too Many Requests', detail: 'Too Many Requests', type: 'about:blank', status: 429 },
      0,
    ]);
    expect((await server.client.tweets(['1'])).errors).toHaveLength(1);
  });

  test('end with their window', async () => {
    await using server = await small({ limits: { timeline: { limit: 1, windowSeconds: 1 } } });
    await server.client.userTimeline(server.id);
    expect((await refusal(server.client.userTimeline(server.id))).code).toBe(429);
    await new Promise((waited) => setTimeout(waited, 1050));
    expect((await server.client.userTimeline(server.id)).tweets).toHaveLength(10);
  });

  test('are told by a clock that may be ahead of ours', async () => {
    await using server = await small({ clockSkew: 3600 });
    const { rateLimit } = await server.client.userTimeline(server.id);
    expect(secondsFromNow(rateLimit.reset)).toBeGreaterThan(4400);
    server.api.fail('timeline', { rateLimited: 5 });
    const { headers, rateLimit: told } = await refusal(server.client.userTimeline(server.id));
    const ahead = (told?.reset ?? 0) - Date.parse(String(headers.date)) / 1000;
    expect(Math.round(ahead)).toBeOneOf([5, 6]);
    expect(secondsFromNow(told?.reset)).toBeGreaterThan(3600);
  });
});

describe('a request that is refused', () => {
  const refusals: [How, number, string][] = [
    [{ status: 500 }, 500, 'Internal Server Error'],
    [{ status: 503 }, 503, 'Service Unavailable'],
    [{ rateLimited: 30 }, 429, 'Too Many Requests'],
    ['usage-cap', 429, 'UsageCapExceeded'],
    ['out-of-credits', 402, 'CreditsDepleted'],
    ['unauthorized', 401, 'Unauthorized'],
    ['forbidden', 403, 'Client Forbidden'],
    ['not-found', 404, 'Not Found'],
  ];
  test.for(refusals)('says %o: status %i, %s', async ([how, status, title]) => {
    await using server = await small();
    server.api.fail('timeline', how);
    const { code, data, rateLimit } = await refusal(server.client.userTimeline(server.id));
    expect([code, data.title]).toEqual([status, title]);
    if (how === 'usage-cap') expect(rateLimit?.remaining).toBeGreaterThan(1000);
    if (how === 'usage-cap') expect(data.type).toBe('https://api.twitter.com/2/problems/usage-capped');
    if (title === 'Too Many Requests') expect(secondsFromNow(rateLimit?.reset)).toBeOneOf([29, 30, 31]);
    expect(server.api.requests.map((request) => request.status)).toEqual([status]);
    expect((await server.client.userTimeline(server.id)).tweets).toHaveLength(10);
  });

  test('is chosen by kind or by what it asks, at once or later, as often as wanted', async () => {
    await using server = await open(inventedAccount());
    server.api.fail('timeline', { status: 502, body: '<h1>Bad gateway</h1>' }, 2, { after: 1 });
    server.api.fail(({ query }) => query.ids === '7', 'unauthorized', Number.POSITIVE_INFINITY);
    const first = await server.client.userTimeline(server.id, { max_results: 100 });
    expect((await refusal(first.fetchNext())).code).toBe(502);
    expect((await refusal(first.fetchNext())).code).toBe(502);
    expect((await first.fetchNext()).tweets).toHaveLength(200);
    for (const _again of [1, 2]) expect((await refusal(server.client.tweets(['7']))).code).toBe(401);
    expect((await server.client.tweets(['8'])).errors).toHaveLength(1);
    server.api.mend();
    expect((await server.client.tweets(['7'])).errors).toHaveLength(1);
  });
});

describe('an answer that is spoilt', () => {
  const failing = async (how: How) => {
    await using server = await small();
    server.api.fail('timeline', how);
    return await server.client.userTimeline(server.id).then(
      ({ data }) => data as unknown,
      (error: unknown) => error,
    );
  };

  test('ends in the middle, is half of its JSON, is the page of a proxy, or never begins', async () => {
    expect(await failing('cut')).toBeInstanceOf(ApiPartialResponseError);
    expect(await failing('half-json')).toBeInstanceOf(ApiPartialResponseError);
    expect(await failing('html')).toContain('<title>Web filter</title>');
    expect(await failing('reset')).toBeInstanceOf(ApiRequestError);
  });

  test('does not come at all, or late', async () => {
    await using server = await small();
    server.api.fail('timeline', 'timeout');
    const waiting = AbortSignal.timeout(200);
    const address = `${server.api.url}/2/users/${server.id}/tweets`;
    const headers = { authorization: 'Bearer test-token' };
    await expect(fetch(address, { headers, signal: waiting })).rejects.toThrow('timeout');
    expect(server.api.requests.map(({ status }) => status)).toEqual([null]);
    server.api.fail('timeline', { slow: 300 });
    const before = performance.now();
    expect((await fetch(address, { headers })).status).toBe(200);
    expect(performance.now() - before).toBeGreaterThan(290);
  });

  test('is a page with fewer posts than there are, or with none, and goes on after it', async () => {
    await using server = await open(inventedAccount());
    server.api.fail('timeline', 'empty-page');
    server.api.fail('timeline', 'short-page');
    server.api.fail('timeline', 'empty-page');
    const { tweets } = await wholeTimeline(server);
    expect(idsIn(tweets)).toEqual(idsIn(server.account.ownPosts()));
    expect(server.api.requests.map(({ posts }) => posts)).toEqual([0, 50, 0, 100, 80]);
  });

  test('lacks a post without a word that it is gone', async () => {
    await using server = await small();
    const ids = idsIn(server.account.ownPosts()).slice(0, 3);
    server.api.fail('lookup', 'partial-errors');
    const { data, errors } = await server.client.tweets(ids);
    expect(idsIn(data)).toEqual(ids.slice(0, 2));
    expect(errors?.map(({ value, type }) => [value, type.split('/').at(-1)])).toEqual([
      [ids[2], 'resource-unavailable'],
    ]);
    server.api.fail('timeline', 'partial-errors');
    const page = await server.client.userTimeline(server.id, { max_results: 100, ...everything });
    expect(page.tweets).toHaveLength(30);
    const missed = page.errors.find(({ type }) => type.endsWith('/resource-unavailable'))?.value;
    expect(server.account.posts.has(missed ?? '') && page.includes.tweetById(missed ?? '')).toBeUndefined();
  });

  test('is compressed where that is welcome, and can be cut then too', async () => {
    await using server = await small();
    const headers = { authorization: 'Bearer test-token', 'accept-encoding': 'gzip' };
    const answer = await fetch(`${server.api.url}/2/users/${server.id}/tweets`, { headers });
    expect(answer.headers.get('content-encoding')).toBe('gzip');
    expect(((await answer.json()) as { data: unknown[] }).data).toHaveLength(10);
    server.api.fail('timeline', 'cut');
    await expect(
      fetch(`${server.api.url}/2/users/${server.id}/tweets`, { headers }).then((cut) => cut.json()),
    ).rejects.toThrow();
  });
});

describe('a media host', () => {
  const pictured = async () => {
    const server = await small();
    const [path, file] = [...server.account.files].find(([name]) => name.endsWith('.mp4')) ?? [];
    if (!path || !file) throw new Error('The invented account has no video.');
    return { ...server, path, url: `${server.api.url}${path}?tag=12`, bytes: Buffer.from(await file.bytes()) };
  };
  const bytesOf = async (answer: Response) => Buffer.from(await answer.arrayBuffer());

  test('serves each file that posts name, whole, with its type and length', async () => {
    await using server = await small();
    const { includes } = await wholeTimeline(server, everything);
    const named = includes.media.flatMap(({ url, preview_image_url, variants = [] }) => [
      ...[url, preview_image_url].filter((one) => one !== undefined),
      ...variants.filter(({ content_type }) => content_type === 'video/mp4').map((variant) => variant.url),
    ]);
    expect(named.length).toBeGreaterThan(15);
    for (const address of named) {
      const { host, pathname } = new URL(address);
      expect(host).toBe(address.includes('.mp4') ? 'video.twimg.com' : 'pbs.twimg.com');
      const answer = await fetch(`${server.api.url}${pathname}?name=orig`);
      const bytes = await bytesOf(answer);
      expect([answer.status, answer.headers.get('content-length')]).toEqual([200, String(bytes.length)]);
      expect(bytes).toEqual(Buffer.from((await server.account.files.get(pathname)?.bytes()) ?? []));
      expect(answer.headers.get('content-type')).toMatch(/^(?:image\/(?:jpeg|png)|video\/mp4)$/u);
    }
    const still = includes.media.find(({ type }) => type === 'photo')?.url ?? '';
    const [bare, format] = new URL(still).pathname.split('.');
    expect((await fetch(`${server.api.url}${bare}?format=${format}&name=large`)).status).toBe(200);
    expect((await fetch(`${server.api.url}/media/never.jpg`)).status).toBe(404);
  });

  test('serves a part, where the file is still the same', async () => {
    await using server = await pictured();
    const ask = (headers: Record<string, string>) => fetch(server.url, { headers });
    const etag = (await ask({})).headers.get('etag') ?? '';
    const rest = await ask({ range: 'bytes=1000-', 'if-range': etag });
    expect([rest.status, rest.headers.get('content-range')]).toEqual([
      206,
      `bytes 1000-${server.bytes.length - 1}/${server.bytes.length}`,
    ]);
    expect(await bytesOf(rest)).toEqual(server.bytes.subarray(1000));
    expect(await bytesOf(await ask({ range: 'bytes=0-9' }))).toEqual(server.bytes.subarray(0, 10));
    expect(await bytesOf(await ask({ range: 'bytes=-5' }))).toEqual(server.bytes.subarray(-5));
    expect((await ask({ range: 'bytes=1000-', 'if-range': '"another"' })).status).toBe(200);
    expect((await ask({ range: `bytes=${server.bytes.length}-` })).status).toBe(416);
    expect(server.api.requests.map(({ range }) => range).slice(1, 3)).toEqual(['bytes=1000-', 'bytes=0-9']);
  });

  test('fails in its own ways', async () => {
    await using server = await pictured();
    const failing = (how: How) => {
      server.api.fail('media', how);
      return fetch(server.url, { redirect: 'manual', signal: AbortSignal.timeout(5000) });
    };
    expect((await failing('gone')).status).toBe(404);
    expect((await failing({ status: 503 })).status).toBe(503);
    const wrong = await failing('wrong-type');
    expect([wrong.headers.get('content-type'), (await wrong.text()).slice(0, 9)]).toEqual(['video/mp4', '<!doctype']);
    await expect(failing('cut').then(bytesOf)).rejects.toThrow();
    await expect(failing('too-short').then(bytesOf)).rejects.toThrow();
    const elsewhere = await failing('redirect');
    expect([elsewhere.status, new URL(elsewhere.headers.get('location') ?? '').hostname]).toEqual([302, 'localhost']);
    const long = await failing('too-long');
    let read = 0;
    for await (const chunk of long.body ?? []) {
      read += chunk.length;
      if (read > 20 * server.bytes.length) break;
    }
    expect([long.headers.get('content-length'), read > 20 * server.bytes.length]).toEqual([null, true]);
    expect((await fetch(server.url)).status).toBe(200);
  });
});
