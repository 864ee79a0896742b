import { describe, expect, test } from 'vitest';
import { goneByLookUp } from '../../src/removed.ts';
import { inventedAccount } from '../api-server/invented-account.ts';
import { startApi } from '../api-server/start-api.ts';
import { temporary } from '../temporary.ts';
import { postsIn, pullInto, removalsIn, stateIn } from './pull-into.ts';

/** Posts of the last month before the first pull; each later day is of the same school. */
async function pulled(posts = 20) {
  const account = inventedAccount({ posts, media: false, from: '2026-06-25', until: '2026-07-18' });
  const api = await startApi(account);
  const folder = await temporary('removals');
  await pullInto(folder, api, { lists: false });
  api.forget();
  const day = (today: string, more = {}) => pullInto(folder, api, { lists: false, today, ...more });
  return { account, api, folder, day, [Symbol.asyncDispose]: () => api.close() };
}

describe('a post that is deleted on the platform', () => {
  test('is found by looking it up the next day, with its id, the day and the reason', async () => {
    await using school = await pulled();
    const [, gone] = school.account.ownPosts();
    school.account.remove(gone?.id ?? '');
    const report = await school.day('2026-07-21');
    expect(report.removed).toBe(1);
    expect(await removalsIn(school.folder)).toEqual([{ id: gone?.id, on: '2026-07-21', reason: 'deleted' }]);
    expect((await postsIn(school.folder)).some(({ id }) => id === gone?.id)).toBe(true);
  });

  test('is not asked for again before its turn, and told only once', async () => {
    await using school = await pulled();
    school.account.remove(school.account.ownPosts()[1]?.id ?? '');
    await school.day('2026-07-21');
    const again = await school.day('2026-07-21');
    expect(again.lookedUp).toBe(0);
    expect((await school.day('2026-07-22')).removed).toBe(0);
    expect(await removalsIn(school.folder)).toHaveLength(1);
  });

  test('is shown again when it is there again', async () => {
    await using school = await pulled();
    const id = school.account.ownPosts()[1]?.id ?? '';
    school.account.remove(id);
    await school.day('2026-07-21');
    school.account.removed.clear();
    const report = await school.day('2026-07-22');
    expect(report.back).toBe(1);
    expect((await removalsIn(school.folder)).map(({ reason }) => reason)).toEqual(['deleted', 'back']);
  });

  test('is asked for again every day for a week, however old it is: a platform can be wrong', async () => {
    await using school = await pulled();
    const id = school.account.ownPosts().at(-1)?.id ?? '';
    await school.day('2026-09-01');
    school.account.remove(id);
    expect((await school.day('2026-09-29')).removed).toBe(1);
    school.account.removed.clear();
    expect((await school.day('2026-09-30')).back).toBe(1);
  });

  test('an older one comes to its turn within four weeks', async () => {
    await using school = await pulled();
    const id = school.account.ownPosts().at(-1)?.id ?? '';
    await school.day('2026-09-01');
    school.account.remove(id);
    expect((await school.day('2026-09-20')).removed).toBe(0);
    expect((await school.day('2026-09-29')).removed).toBe(1);
  });
});

describe('a sudden mass of removals', () => {
  test('is taken for an outage: nothing is withdrawn, and the run says so', async () => {
    await using school = await pulled();
    for (const { id } of school.account.ownPosts().slice(0, 14)) school.account.remove(id);
    const report = await school.day('2026-07-21');
    expect(report.stopped?.code).toBe(4);
    expect(report.stopped?.message).toMatch(/14 posts at once .* nothing was withdrawn/u);
    expect(await removalsIn(school.folder)).toEqual([]);
  });

  test('is believed where somebody says so, and looked at again until then', async () => {
    await using school = await pulled();
    for (const { id } of school.account.ownPosts().slice(0, 14)) school.account.remove(id);
    await school.day('2026-07-21');
    const report = await school.day('2026-07-21', { acceptRemovals: true });
    expect(report.stopped).toBeNull();
    expect(report.removed).toBe(14);
  });

  test('a protected account withdraws nothing', async () => {
    await using school = await pulled();
    school.account.protectAll();
    const report = await school.day('2026-07-21');
    expect(report.stopped?.message).toMatch(/whole timeline is not there.*nothing was withdrawn/u);
    expect(await removalsIn(school.folder)).toEqual([]);
  });

  test('a timeline that answers 404 is an outage, and not the end of every post', async () => {
    await using school = await pulled();
    school.api.fail('timeline', 'not-found', 9);
    const report = await school.day('2026-07-21');
    expect(report.stopped?.code).toBe(4);
    expect(report.stopped?.message).toMatch(/taken for an outage/u);
    expect(await removalsIn(school.folder)).toEqual([]);
    expect(await postsIn(school.folder)).toHaveLength(school.account.ownPosts().length);
  });
});

describe('a post that is edited after it was pulled', () => {
  test('is replaced by its latest version, which keeps the older one', async () => {
    await using school = await pulled();
    const before = (await postsIn(school.folder)).find(
      ({ kind, versions }) => kind === 'tweet' && versions.length === 0,
    );
    const after = school.account.edit(before?.id ?? '', 'What was meant all along.');
    await school.day('2026-07-21');
    const posts = await postsIn(school.folder);
    const found = posts.find(({ id }) => id === after.id);
    expect(found?.text).toBe('What was meant all along.');
    expect(found?.versions.map(({ id, text }) => ({ id, text }))).toEqual([{ id: before?.id, text: before?.text }]);
    expect(posts.some(({ id }) => id === before?.id)).toBe(false);
    expect(await removalsIn(school.folder)).toEqual([]);
  });
});

describe('posts that no reading of the timeline has met', () => {
  test('are looked up once the whole timeline is read', async () => {
    await using school = await pulled();
    const { seen, whole } = await stateIn(school.folder);
    expect(whole).toBe(true);
    expect(Object.keys(seen)).toHaveLength(school.account.ownPosts().length);
  });
});

describe('a clock that went wrong once', () => {
  test('takes nothing down of which it said so on a day to come', () => {
    const removals = [{ id: '7', on: '2031-01-01', reason: 'deleted' } as const];
    expect([...goneByLookUp(removals, '2026-07-21')]).toEqual([]);
    expect([...goneByLookUp(removals, '2031-01-01')]).toEqual(['7']);
  });

  test('leaves no post without its look-up', async () => {
    await using school = await pulled();
    await school.day('2031-01-01');
    expect((await school.day('2026-07-21')).lookedUp).toBe(school.account.ownPosts().length);
  });
});
