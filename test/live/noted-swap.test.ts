/** What the private folder knows of a swap, wherever it is cut off. */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { rememberedOf } from '../../src/live/live-step.ts';
import { notedSwap } from '../../src/live/noted-swap.ts';
import type { Work } from '../../src/pipe/work.ts';
import { Store } from '../../src/store/store.ts';
import { swapIn } from '../../src/swap.ts';
import { temporary } from '../temporary.ts';

let folder: string;
let store: Store;
let out: string;

beforeEach(async () => {
  folder = await temporary();
  out = join(folder, 'site');
  store = await Store.open(join(folder, 'private'));
  return () => store.close();
});

const owners = {
  posts: new Map([
    ['17', '17'],
    ['digest18', '18'],
  ]),
  media: new Map([['a-480.webp', { post: '17', source: 'f.jpg' }]]),
};

/** A site of some posts, in front of the door. */
async function render(posts: readonly string[], content: string, sample = false): Promise<string> {
  const site = join(folder, 'staged');
  await rm(site, { recursive: true, force: true });
  const files = ['index.html', 'assets/x.css', ...posts.map((post) => `posts/${post}/index.html`)];
  if (posts.includes('17')) files.push('media/a-480.webp');
  for (const file of files) {
    await mkdir(join(site, file, '..'), { recursive: true });
    await writeFile(join(site, file), '');
  }
  const made = { sample, base: '/b/', checked: '2026-04-20', content: content.repeat(64) };
  await writeFile(join(site, 'archive.json'), JSON.stringify(made));
  return site;
}

async function build(posts: readonly string[], content: string, today: string, cut?: 'before' | 'after') {
  const site = await render(posts, content);
  const swap = notedSwap({ store, site, out, owners, today }, async () => {
    if (cut === 'before') throw new Error('cut');
    await swapIn(site, out);
    if (cut === 'after') throw new Error('cut');
  });
  if (cut) await expect(swap).rejects.toThrow('cut');
  else await swap;
}

const cameDown = async () => (await store.liveState()).cameDown.map(({ path, post, on }) => [path, post, on]);
const remembered = (today: string) =>
  rememberedOf(
    { store, sample: false, school: {}, options: { out, today } } as unknown as Work,
    new URL('https://a.example/b/'),
  );

test('what only the old site had came down, with its post, whatever lies in the place of the site', async () => {
  await build(['17', 'digest18'], 'a', '2026-04-20');
  await rm(out, { recursive: true });
  await build([], 'b', '2026-04-21');
  expect(await cameDown()).toEqual([
    ['/b/media/a-480.webp', '17', '2026-04-21'],
    ['/b/posts/17/', '17', '2026-04-21'],
    ['/b/posts/digest18/', '18', '2026-04-21'],
  ]);
  expect((await store.liveState()).addresses.map(({ path }) => path)).toEqual(['/b/']);
});

test('a site from before anything was remembered counts as well', async () => {
  await swapIn(await render(['17'], 'a'), out);
  await build([], 'b', '2026-04-21');
  expect((await cameDown()).map(([path]) => path)).toEqual(['/b/media/a-480.webp', '/b/posts/17/']);
});

test('the sample that lay there does not', async () => {
  await swapIn(await render(['17'], 'a', true), out);
  await build([], 'b', '2026-04-21');
  expect(await cameDown()).toEqual([]);
});

test('what comes back up is no longer open, and what comes down again is open anew', async () => {
  await build(['17'], 'a', '2026-04-20');
  await build([], 'b', '2026-04-21');
  const state = await store.liveState();
  await store.keepLiveState({ ...state, cameDown: state.cameDown.map((one) => ({ ...one, down: '2026-04-21' })) });
  await build(['17'], 'a', '2026-04-22');
  expect(await cameDown()).toEqual([]);
  await build([], 'b', '2026-04-23');
  expect((await store.liveState()).cameDown.map(({ on, down }) => [on, down])).toEqual([
    ['2026-04-23', null],
    ['2026-04-23', null],
  ]);
});

describe('a swap that was cut off', () => {
  test.each(['before', 'after'] as const)(
    '%s the site took its place: the next build knows what came down',
    async (cut) => {
      await build(['17', 'digest18'], 'a', '2026-04-20');
      await build(['digest18'], 'b', '2026-04-21', cut);
      await build(['digest18'], 'b', '2026-04-22');
      expect((await cameDown()).map(([path]) => path)).toEqual(['/b/media/a-480.webp', '/b/posts/17/']);
    },
  );

  test('after it: a check of the live site notes what came down first', async () => {
    await build(['17'], 'a', '2026-04-20');
    await build([], 'b', '2026-04-21', 'after');
    const { state } = await remembered('2026-04-21');
    expect(state.cameDown.map(({ path, post }) => [path, post])).toContainEqual(['/b/posts/17/', '17']);
    expect((await store.liveState()).swapping).toBe(false);
  });

  test('and of which the site is not there: nobody knows, and the check says so', async () => {
    await build(['17'], 'a', '2026-04-20');
    await build([], 'b', '2026-04-21', 'after');
    await rm(out, { recursive: true });
    await expect(remembered('2026-04-21')).rejects.toMatchObject({
      code: 4,
      message: expect.stringContaining('build'),
    });
  });
});

test('the sample, and an address that is not the archive’s, are wrong use', async () => {
  const work = { store, sample: true, school: { site: { base: '/b/' } }, options: { out, today: '2026-04-21' } };
  const at = (address: string, sample: boolean) =>
    rememberedOf({ ...work, sample } as unknown as Work, new URL(address));
  await expect(at('https://a.example/b/', true)).rejects.toMatchObject({ code: 2 });
  await expect(at('https://a.example/', false)).rejects.toMatchObject({
    code: 2,
    message: expect.stringContaining('https://a.example/b/'),
  });
  expect((await at('https://a.example/b/', false)).state.cameDown).toEqual([]);
});

test('a damaged line stops, by file and line, and a merged file is read', async () => {
  await build(['17'], 'a', '2026-04-20');
  await build([], 'b', '2026-04-21');
  const file = join(folder, 'private', 'came-down.jsonl');
  const text = await readFile(file, 'utf8');
  // As two machines leave it that each added what they knew.
  await writeFile(file, text + text.replaceAll('"down":null', '"down":"2026-04-21"'));
  expect((await store.liveState()).cameDown.map(({ down }) => down)).toEqual([null, null]);
  await writeFile(file, `${text}{"path": "torn\n`);
  await expect(store.liveState()).rejects.toThrow(/came-down\.jsonl, line 3.*damaged/u);
});
