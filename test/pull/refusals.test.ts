import { describe, expect, test } from 'vitest';
import { readPullOptions } from '../../src/pull-options.ts';
import type { How } from '../api-server/faults.ts';
import { inventedAccount } from '../api-server/invented-account.ts';
import { type Api, type ApiOptions, startApi } from '../api-server/start-api.ts';
import { temporary } from '../temporary.ts';
import { contentOf, postsIn, pullInto, schoolFolder, start, token } from './pull-into.ts';

/** Three pages of a timeline, of which the second is about to go wrong. */
async function school(options: ApiOptions = {}) {
  const api = await startApi(inventedAccount({ posts: 230, media: false }), options);
  const folder = await temporary('refusals');
  return { api, folder, [Symbol.asyncDispose]: () => api.close() };
}

/** What an undisturbed pull of the same account leaves. */
let whole: Promise<Record<string, string>> | undefined;
function undisturbed(): Promise<Record<string, string>> {
  whole ??= (async () => {
    await using calm = await school();
    await pullInto(calm.folder, calm.api);
    return contentOf(calm.folder);
  })();
  return whole;
}

function pagesRead(api: Api): Map<string, number> {
  const pages = api.requests.filter(({ kind, status }) => kind === 'timeline' && status === 200);
  return new Map(
    [...Map.groupBy(pages, ({ query }) => `${query.since_id} ${query.pagination_token}`)].map(([page, all]) => [
      page,
      all.length,
    ]),
  );
}

describe('what passes by itself', () => {
  test.each<[string, How]>([
    ['a server error', { status: 503 }],
    ['a gateway that answers with a page of its own', 'html'],
    ['a connection that is cut in the middle of an answer', 'cut'],
    ['a connection that is reset', 'reset'],
    ['half a JSON', 'half-json'],
    ['no answer in time', 'timeout'],
    ['an empty page with a next token', 'empty-page'],
    ['a page that is shorter than asked for', 'short-page'],
  ])('%s: the pull goes on, and the records are those of an undisturbed one', async (_, how) => {
    await using one = await school();
    one.api.fail('timeline', how, 1, { after: 1 });
    const report = await pullInto(one.folder, one.api);
    expect(report.stopped).toBeNull();
    expect(await contentOf(one.folder)).toEqual(await undisturbed());
  });

  test('limits by the header are waited for before the platform has to refuse', async () => {
    await using one = await school({ limits: { timeline: { limit: 2, windowSeconds: 2 } } });
    const waits: string[] = [];
    const report = await pullInto(one.folder, one.api, { said: (words) => waits.push(words), maxWait: 20 });
    expect(report.stopped).toBeNull();
    expect(waits.join('')).toMatch(/waiting for the platform's limit: \d s left/u);
    expect(one.api.requests.filter(({ status }) => status === 429)).toEqual([]);
    expect(await contentOf(one.folder)).toEqual(await undisturbed());
  });

  test('a limit that ends within the time to wait: by the clock of the platform, be that an hour ahead', async () => {
    await using one = await school({ clockSkew: 3600 });
    one.api.fail('timeline', { rateLimited: 1 }, 1, { after: 1 });
    const report = await pullInto(one.folder, one.api);
    expect(report.stopped).toBeNull();
    expect(await contentOf(one.folder)).toEqual(await undisturbed());
  });

  test('a post that an answer leaves out is told, and the rest is kept', async () => {
    await using one = await school();
    one.api.fail('timeline', 'partial-errors', 1);
    const report = await pullInto(one.folder, one.api);
    expect(report.partial).toBeGreaterThan(0);
    expect(report.stopped).toBeNull();
  });
});

describe('what stops a pull', () => {
  test.each<[string, How, number, RegExp]>([
    [
      'a limit that ends later than may be waited for',
      { rateLimited: 600 },
      4,
      /limit is used up for 1\d minutes more.*--max-wait/u,
    ],
    ['the cap of the month', 'usage-cap', 4, /cap on posts read is used up.*Raise the cap/u],
    ['an account without credits', 'out-of-credits', 4, /no credits left.*Buy some/u],
    ['a token that is not accepted', 'unauthorized', 2, /does not accept X_BEARER_TOKEN/u],
    ['a token that may not read posts', 'forbidden', 2, /knows X_BEARER_TOKEN, but does not let it read/u],
    ['a server that stays out of order', { status: 503 }, 4, /platform answered 503, also when asked again/u],
  ])('%s: what was fetched is kept, nothing doubles, and the next run goes on', async (_, how, code, words) => {
    await using one = await school();
    one.api.fail('timeline', how, 9, { after: 1 });
    const report = await pullInto(one.folder, one.api);
    expect(report.stopped?.code).toBe(code);
    expect(report.stopped?.message).toMatch(words);
    expect(report.stopped?.message).not.toContain(token);
    expect(await postsIn(one.folder)).toHaveLength(100);
    one.api.mend();
    const next = await pullInto(one.folder, one.api);
    expect(next.stopped).toBeNull();
    expect(Math.max(...pagesRead(one.api).values())).toBe(1);
    expect(await contentOf(one.folder)).toEqual(await undisturbed());
  });

  test('a listing that leads nowhere', async () => {
    await using one = await school();
    one.api.fail('timeline', 'empty-page', 99);
    const report = await pullInto(one.folder, one.api);
    expect(report.stopped?.message).toMatch(/does not come to an end/u);
  });

  test('an account that the platform does not know', async () => {
    await using other = await startApi(inventedAccount({ posts: 3, media: false, handle: '@another_school' }));
    const report = await pullInto(await temporary('unknown'), other);
    expect(report.stopped?.code).toBe(4);
    expect(report.stopped?.message).toMatch(/knows no account @hogarth_the/u);
  });

  test('a platform that is not there', async () => {
    const api = await startApi(inventedAccount({ posts: 3, media: false }));
    await api.close();
    const report = await pullInto(await temporary('nowhere'), api);
    expect(report.stopped?.code).toBe(4);
    expect(report.stopped?.message).toMatch(
      /could not be reached \(ECONNREFUSED\).*Look whether this machine is online/u,
    );
  });
});

describe('the account’s own access', () => {
  const credentials = {
    kind: 'account',
    appKey: 'test-app-key',
    appSecret: 'b',
    accessToken: 'test-access-token',
    accessSecret: 'd',
  } as const;

  test('reads as the bearer token does, and its own posts for less', async () => {
    await using one = await school();
    const report = await pullInto(one.folder, one.api, { credentials, lists: false });
    expect(report.stopped).toBeNull();
    expect(await postsIn(one.folder)).toHaveLength(230);
    expect(report.spent.cost).toBeLessThan(230 * 0.005);
  });

  test('that is refused is called by its own names', async () => {
    await using one = await school();
    const wrong = { ...credentials, appKey: 'another' };
    const report = await pullInto(one.folder, one.api, { credentials: wrong });
    expect(report.stopped?.message).toMatch(
      /does not accept X_API_KEY, X_API_SECRET, X_ACCESS_TOKEN, X_ACCESS_SECRET/u,
    );
    expect(report.stopped?.message).toMatch(/whether the clock of this machine is right/u);
    expect(report.stopped?.code).toBe(2);
  });
});

describe('lists that the access does not allow', () => {
  test('are told, and asked for again after the review cycle, while the posts are kept', async () => {
    await using one = await school();
    one.api.fail('followers', 'forbidden', 1);
    const report = await pullInto(one.folder, one.api);
    expect(report.stopped).toBeNull();
    expect(report.withoutList).toEqual([{ kind: 'followers', why: 'refused' }]);
    expect((await pullInto(one.folder, one.api, { today: '2026-07-21' })).lists.map(({ kind }) => kind)).not.toContain(
      'followers',
    );
    expect((await pullInto(one.folder, one.api, { today: '2026-08-03' })).lists.map(({ kind }) => kind)).toContain(
      'followers',
    );
  });
});

describe('what a run may spend', () => {
  test('--max-posts: the run ends well, says so, and the next ones go on', async () => {
    await using one = await school();
    const report = await pullInto(one.folder, one.api, { maxPosts: 40, lists: false });
    expect(report.budgetSpent).toBe(true);
    expect(report.stopped).toBeNull();
    expect(await postsIn(one.folder)).toHaveLength(40);
    for (let run = 0; run < 6; run += 1) await pullInto(one.folder, one.api, { maxPosts: 40, lists: false });
    expect(await postsIn(one.folder)).toHaveLength(230);
    expect(one.api.requests.filter(({ kind }) => kind === 'timeline').reduce((sum, { posts }) => sum + posts, 0)).toBe(
      230,
    );
  });

  test('look-ups of recent posts leave something for the older ones, day after day', async () => {
    const account = inventedAccount({ posts: 150, media: false, from: '2026-05-20', until: '2026-07-18' });
    await using api = await startApi(account);
    const folder = await temporary('frugal');
    let days = 0;
    for (let left = true; left && days < 20; days += 1) {
      const today = Temporal.PlainDate.from('2026-07-20').add({ days }).toString();
      left = (await pullInto(folder, api, { maxPosts: 40, lists: false, today })).olderLeft;
    }
    expect(days).toBeLessThan(12);
    expect(await postsIn(folder)).toHaveLength(150);
  });

  test('new posts come before the rest of the old ones', async () => {
    await using one = await school();
    await pullInto(one.folder, one.api, { maxPosts: 40, lists: false });
    const fresh = one.api.account.addPost({ text: 'Sports day is on Friday.' });
    await pullInto(one.folder, one.api, { maxPosts: 20, lists: false, today: '2026-07-20' });
    const posts = await postsIn(one.folder);
    expect(posts.at(-1)?.id).toBe(fresh.id);
    expect(posts.length).toBeGreaterThan(50);
  });

  test('--max-cost is never passed', async () => {
    await using one = await school();
    const costs: number[] = [];
    for (let run = 0; run < 3; run += 1) costs.push((await pullInto(one.folder, one.api, { maxCost: 0.6 })).spent.cost);
    expect(Math.max(...costs)).toBeLessThanOrEqual(0.6);
    expect(await postsIn(one.folder)).not.toHaveLength(0);
  });

  test('a list that would cost more is left for another run, and told', async () => {
    await using one = await school();
    const report = await pullInto(one.folder, one.api, { maxCost: 2 });
    expect(report.spent.cost).toBeLessThanOrEqual(2);
    expect(report.withoutList).toContainEqual({ kind: 'followers', why: 'cost' });
    const next = await pullInto(one.folder, one.api, { maxCost: 2 });
    expect(next.lists).toContainEqual({ kind: 'followers', lines: one.api.account.followers.length });
  });

  test.each([
    ['max-posts', '3', /at least 5/u],
    ['max-cost', 'two', /--max-cost must be US dollars/u],
    ['max-wait', '1.5', /--max-wait must be seconds/u],
    ['look-ups', '-1', /--look-ups must be a whole number/u],
  ])('--%s %s is refused', (name, value, words) => {
    const none = { 'max-posts': undefined, 'max-cost': undefined, 'max-wait': undefined, timeout: undefined };
    const own = { ...none, 'look-ups': undefined, 'no-lists': undefined, 'accept-removals': undefined, [name]: value };
    expect(() => readPullOptions(own)).toThrow(words);
  });

  test('a wrong option of the command ends it before anything is asked', async () => {
    const { status, said } = await start('pull', await schoolFolder(), { X_BEARER_TOKEN: token }, '--max-posts=3')
      .ended;
    expect(said).toMatch(/at least 5/u);
    expect(status).toBe(2);
  });
});
