import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { Store } from '../../src/store/store.ts';
import { chance } from '../api-server/chance.ts';
import { inventedAccount } from '../api-server/invented-account.ts';
import { type Api, startApi } from '../api-server/start-api.ts';
import { temporary } from '../temporary.ts';
import { contentOf, postsIn, pullInto, stateIn } from './pull-into.ts';

const kills = 50;
const posts = 230;

function startPull(folder: string, api: Api): ChildProcess {
  return spawn(process.execPath, [join(import.meta.dirname, 'pull-process.ts'), folder, api.url], { stdio: 'ignore' });
}

function endOf(child: ChildProcess): Promise<number | null> {
  return new Promise((done) => child.once('close', done));
}

/** Pulls to the end. How many milliseconds it took from its first question on. */
async function pullWhole(folder: string, api: Api): Promise<number> {
  const child = startPull(folder, api);
  const end = endOf(child);
  await firstQuestion(api, child);
  const start = performance.now();
  expect(await end).toBe(0);
  return performance.now() - start;
}

async function firstQuestion(api: Api, child: ChildProcess): Promise<void> {
  const before = api.requests.length;
  while (api.requests.length === before && child.exitCode === null) await after(2);
}

/** How often each page of posts was sent. */
function readings(api: Api): number[] {
  const pages = api.requests.filter(({ kind, status }) => kind === 'timeline' && status === 200);
  const named = pages.map(({ query }) => `${query.since_id} ${query.pagination_token}`);
  return [...new Set(named)].map((page) => named.filter((other) => other === page).length);
}

describe(`a pull that is killed at ${kills} random moments`, () => {
  let undisturbed: Record<string, string>;
  let duration: number;

  beforeAll(async () => {
    await using api = await startApi(inventedAccount({ posts }));
    const folder = await temporary('undisturbed');
    duration = await pullWhole(folder, api);
    expect(await postsIn(folder)).toHaveLength(posts);
    undisturbed = await contentOf(folder);
  }, 30_000);

  // Several schools, each killed again and again before it may come to its end, as a night job on a failing machine would be.
  test.concurrent.each([1, 2, 3, 4, 5])(
    'school %i: its records end byte for byte as those of an undisturbed one, and no page is read more than twice',
    async (seed) => {
      const by = chance(seed);
      await using api = await startApi(inventedAccount({ posts }));
      const folder = await temporary('killed');
      let inTheMidst = 0;
      for (let kill = 0; kill < kills / 5; kill += 1) {
        const child = startPull(folder, api);
        const end = endOf(child);
        await firstQuestion(api, child);
        await after((by.below(1000) / 1000) * (duration / 3));
        if (child.exitCode === null) inTheMidst += 1;
        child.kill('SIGKILL');
        await end;
      }
      expect(inTheMidst).toBeGreaterThan(kills / 10);
      await pullWhole(folder, api);
      expect(await contentOf(folder)).toEqual(undisturbed);
      expect(Math.max(...readings(api))).toBeLessThanOrEqual(2);
    },
    60_000,
  );
});

describe('a page that a run was cut off at', () => {
  /** A school whose run was killed between receiving its second page and storing it. */
  async function cutOff() {
    const api = await startApi(inventedAccount({ posts, media: false }));
    const folder = await temporary('cut-off');
    api.fail('timeline', { status: 503 }, 9, { after: 2 });
    const store = await Store.open(folder);
    const { keepState } = store.pull;
    let states = 0;
    store.pull.keepState = async (state) => {
      // The account, the first page; then the second one is lost on the way.
      states += 1;
      if (states > 2) throw new Error('killed');
      await keepState(state);
    };
    await expect(pullInto(folder, api, { store })).rejects.toThrow('killed');
    api.mend();
    return { api, folder, [Symbol.asyncDispose]: () => api.close() };
  }

  test('is stored before anything else is asked for, and not asked for again', async () => {
    await using one = await cutOff();
    await pullInto(one.folder, one.api);
    expect(Math.max(...readings(one.api))).toBe(1);
    expect(await postsIn(one.folder)).toHaveLength(posts);
  });

  test('counts for the day on which it came', async () => {
    await using one = await cutOff();
    await pullInto(one.folder, one.api, { today: '2026-07-25', lookUps: 0 });
    const days = Object.values((await stateIn(one.folder)).seen);
    expect(days.filter((day) => day === '2026-07-20')).toHaveLength(200);
    expect(days.filter((day) => day === '2026-07-25')).toHaveLength(posts - 200);
  });
});
