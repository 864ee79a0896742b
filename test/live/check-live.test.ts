/** Hosts as they are: what their answers prove, and what they do not. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { checkLive } from '../../src/live/check-live.ts';
import { openHost } from '../../src/live/host.ts';
import { type CameDown, type LiveState, nothingRemembered } from '../../src/live/live-state.ts';
import { noteLive } from '../../src/live/note-live.ts';
import { readLiveOptions } from '../../src/live/read-live-options.ts';
import { tellLive } from '../../src/live/tell-live.ts';
import { temporary } from '../temporary.ts';
import { type WebHost, webHost } from './web-host.ts';

const base = '/our/archive/';
const today = '2026-04-22';
const built = { base, checked: today, content: 'a'.repeat(64) };
const line = (path: string, more: Partial<CameDown> = {}): CameDown => ({
  ...{ path: base + path, kind: path.startsWith('media') ? 'picture' : 'page', post: null, source: null },
  ...{ on: today, down: null, public: null },
  ...more,
});
const gone = line('posts/19/');
const picture = line('media/old-480.webp');
const stays = { path: `${base}media/new-480.webp`, kind: 'picture', post: null, source: null } as const;
const state: LiveState = { ...nothingRemembered, since: today, built, addresses: [stays], cameDown: [gone, picture] };

let folder: string;
let host: WebHost;

beforeEach(async () => {
  folder = await temporary();
  host = await webHost(folder, base);
  await put('index.html', `<time data-last-check datetime="${today}">today</time>`);
  await put('archive.json', JSON.stringify({ sample: false, ...built }));
  await put('media/new-480.webp', 'a picture');
});

async function put(file: string, text: string): Promise<void> {
  await mkdir(join(folder, file, '..'), { recursive: true });
  await writeFile(join(folder, file), text);
}

async function ask(given: LiveState = state, login?: string) {
  const findings = await checkLive(given, openHost(readLiveOptions(host.url, login)), base, today);
  const after = noteLive(given, findings, { today, url: host.url });
  let [code, said] = [0, ''];
  try {
    said = tellLive(given, findings, { isPrivate: false });
  } catch (cause) {
    ({ code, message: said } = cause as { code: number; message: string });
  }
  return { code, said, after };
}

test('what the host answers 404 for, plainly and past its caches, is down from today on', async () => {
  const { code, said, after } = await ask();
  expect([code, said]).toEqual([0, expect.stringContaining('All that came down is down: 1 page, 1 picture or video')]);
  expect(after.cameDown).toMatchObject([{ down: today }, { down: today }]);
  expect(after.check).toEqual({ on: today, url: host.url, checked: today });
  expect(host.asked.filter(({ path }) => path === picture.path)).toHaveLength(2);
});

describe('proves nothing', () => {
  test.each([
    ['the home page for what is not there', { missing: 'home' }, 'answers 200 for a page that never was'],
    ['a way to the home page', { missing: 'redirect' }, 'answers 200 for a page that never was'],
    ['a lock for what is not there', { missing: 'forbidden' }, 'answers 403 for a page that never was'],
    ['the question for a password', { login: 'a:b' }, 'LIVE_LOGIN=user:password'],
    ['a way to another host', { away: { path: base, to: 'http://127.0.0.1:1/' } }, 'sends its readers on'],
  ] as const)('a host that answers with %s', async (_, manners, words) => {
    host.manners = manners;
    const { code, said, after } = await ask();
    expect([code, said]).toEqual([4, expect.stringContaining(words)]);
    expect(after).toBe(state);
  });

  test.each([
    ['without a home page', 'index.html', 'no page at that address'],
    ['without archive.json', 'archive.json', 'no archive of this kind'],
  ])('a site %s', async (_, file, words) => {
    await rm(join(folder, file));
    expect(await ask()).toMatchObject({ code: 4, said: expect.stringContaining(words) });
  });

  test.each([
    ['the sample', { sample: true }, 'the invented sample'],
    ['another archive', { base: '/' }, 'no archive of this kind'],
  ])('%s', async (_, other, words) => {
    await put('archive.json', JSON.stringify({ sample: false, ...built, ...other }));
    expect(await ask()).toMatchObject({ code: 4, said: expect.stringContaining(words) });
  });

  test('nobody at all: it is asked again and given up', async () => {
    const address = 'http://127.0.0.1:9/our/archive/';
    const findings = await checkLive(state, openHost(readLiveOptions(address, undefined)), base, today);
    expect(() => tellLive(state, findings, { isPrivate: false })).toThrow(/could not be asked: \w+/u);
  });
});

test('a host that is busy for a moment is asked again', async () => {
  host.manners = { busy: 2 };
  expect((await ask()).code).toBe(0);
});

describe('is still public', () => {
  test('what answers, whatever it shows', async () => {
    await put('posts/19/index.html', 'the post');
    const { code, said, after } = await ask();
    expect([code, said]).toEqual([3, expect.stringContaining('1 page.\nDeploy with deletion')]);
    expect(said).not.toContain('19');
    expect(after.cameDown).toMatchObject([{ down: null, public: today }, { down: today }]);
    expect(after.check).toBeNull();
  });

  test('what only a cache still holds, and the message says so', async () => {
    host.manners = { cached: new Set([picture.path]) };
    const { code, said, after } = await ask();
    expect([code, said]).toEqual([3, expect.stringContaining('purge the cache')]);
    expect(after.cameDown[1]).toMatchObject({ down: null, public: today });
  });

  test('what sends its readers elsewhere', async () => {
    host.manners = { away: { path: gone.path, to: 'http://127.0.0.1:1/' } };
    expect((await ask()).code).toBe(3);
  });

  test('what was down and is back; what has been down for long is not asked any more', async () => {
    await put('posts/19/index.html', 'the post');
    const back = {
      ...state,
      cameDown: [
        { ...gone, down: '2026-04-01' },
        { ...picture, down: '2026-01-01' },
      ],
    };
    const { code, after } = await ask(back);
    expect(code).toBe(3);
    expect(after.cameDown[0]).toMatchObject({ down: null, public: today });
    expect(host.asked.some(({ path }) => path === picture.path)).toBe(false);
  });
});

describe('an older site', () => {
  test('that answers 404 for the addresses still may show it elsewhere: 3, and nothing is down', async () => {
    await put('archive.json', JSON.stringify({ sample: false, ...built, content: 'b'.repeat(64) }));
    const { code, said, after } = await ask();
    expect([code, said]).toEqual([3, expect.stringContaining('built on 22 April 2026 has not been deployed yet')]);
    expect(after.cameDown).toMatchObject([{ down: null }, { down: null }]);
  });

  test('is 4 where nothing came down', async () => {
    await put('archive.json', JSON.stringify({ sample: false, base }));
    expect((await ask({ ...state, cameDown: [] })).code).toBe(4);
  });

  test('of which only the home page is left, or a part of the pictures is missing', async () => {
    await put('index.html', '<time data-last-check datetime="2026-04-01">before</time>');
    expect(await ask()).toMatchObject({ code: 3, said: expect.stringContaining('not of the same day') });
    await put('index.html', `<time data-last-check datetime="${today}">today</time>`);
    await rm(join(folder, 'media'), { recursive: true });
    expect(await ask()).toMatchObject({ code: 3, said: expect.stringContaining('in part only: pictures') });
  });
});

describe('pictures that caches may keep', () => {
  test.each(['public, max-age=31536000, immutable', 'max-age=60, immutable', 'public, s-maxage=31536000'])(
    '%s: the host has to be mended, though what came down is down',
    async (caching) => {
      host.manners = { caching };
      const { code, said, after } = await ask();
      expect([code, said]).toEqual([4, expect.stringContaining('max-age=3600, must-revalidate')]);
      expect(after.cameDown[0]?.down).toBe(today);
    },
  );

  test.each(['public, max-age=3600, must-revalidate', 'max-age=604800', ''])('"%s" is well', async (caching) => {
    host.manners = { caching };
    expect((await ask()).code).toBe(0);
  });
});

test('a terminal is told the addresses, a log is not', async () => {
  await put('posts/19/index.html', 'the post');
  const findings = await checkLive(state, openHost(readLiveOptions(host.url, undefined)), base, today);
  expect(() => tellLive(state, findings, { isPrivate: true })).toThrow(gone.path);
  expect(() => tellLive(state, findings, { isPrivate: false })).not.toThrow(gone.path);
});

describe('an address that is refused before anything is asked', () => {
  test.each([
    ['http://school.example/', undefined, 'https://'],
    ['ftp://school.example/', undefined, '--live must be the address'],
    ['school', undefined, '--live must be the address'],
    ['https://a:s3cret@school.example/', undefined, 'LIVE_LOGIN=user:password'],
    ['https://school.example/?s3cret', undefined, 'without ? and #'],
    ['https://school.example/', 's3cret', 'LIVE_LOGIN must be written'],
  ])('%s', (address, login, words) => {
    const read = () => readLiveOptions(address, login);
    expect(read).toThrow(words);
    expect(read).not.toThrow('s3cret');
  });

  test.each(['http://127.0.0.1:8080/x', 'http://localhost/x/', 'http://[::1]/x/', 'https://school.example/x'])(
    'but not %s',
    (address) => {
      expect(readLiveOptions(address, undefined).url.pathname).toBe('/x/');
    },
  );
});
