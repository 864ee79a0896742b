import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import type { How } from '../api-server/faults.ts';
import { inventedAccount } from '../api-server/invented-account.ts';
import { startApi } from '../api-server/start-api.ts';
import { temporary } from '../temporary.ts';
import { contentOf, postsIn, pullInto, removalsIn, stateIn } from './pull-into.ts';

/** A school whose first picture is about to go wrong. */
async function school(posts = 26) {
  const api = await startApi(inventedAccount({ posts }));
  const folder = await temporary('pull-media');
  return { api, folder, [Symbol.asyncDispose]: () => api.close() };
}

async function filesIn(folder: string) {
  return (await postsIn(folder)).flatMap(({ media }) => media);
}

async function undisturbed(): Promise<Record<string, string>> {
  await using calm = await school();
  await pullInto(calm.folder, calm.api);
  return contentOf(calm.folder);
}

describe('a file that breaks off on its way', () => {
  test.each<[string, How]>([
    ['with the connection', 'cut'],
    ['before its length', 'too-short'],
    ['because its host is out of order', { status: 503 }],
    ['because nothing comes any more', 'timeout'],
  ])('%s: is had by another try, and the records are those of an undisturbed pull', async (_, how) => {
    await using one = await school();
    one.api.fail('media', how, 1);
    const report = await pullInto(one.folder, one.api);
    expect(report.faults).toEqual([]);
    expect(await contentOf(one.folder)).toEqual(await undisturbed());
  });

  test('is gone on with where it broke off, not begun anew', async () => {
    await using one = await school();
    one.api.fail('media', 'cut', 1);
    await pullInto(one.folder, one.api);
    const ranges = one.api.requests.filter(({ range, status }) => range !== null && status === 206);
    expect(ranges).toHaveLength(1);
    expect(ranges[0]?.range).toMatch(/^bytes=[1-9]\d*-$/u);
  });
});

describe('a file that is not to be had today', () => {
  test('is told, its post is kept, and the next run asks for it alone', async () => {
    await using one = await school();
    const path = [...one.api.account.files.keys()].find((name) => name.endsWith('.jpg'));
    one.api.fail((request) => request.path === path, { status: 503 }, 9);
    const report = await pullInto(one.folder, one.api);
    expect(report.stopped).toBeNull();
    expect(report.faults).toHaveLength(1);
    expect((await filesIn(one.folder)).filter(({ file }) => file === null)).toHaveLength(1);
    one.api.mend();
    one.api.forget();
    await pullInto(one.folder, one.api);
    expect(one.api.requests.filter(({ kind }) => kind === 'media').map((request) => request.path)).toEqual([path]);
    expect((await filesIn(one.folder)).filter(({ file }) => file === null)).toEqual([]);
    expect((await stateIn(one.folder)).media).toEqual([]);
    expect(await contentOf(one.folder)).toEqual(await undisturbed());
  });

  test('when no host answers, the hosts are left alone after a few', async () => {
    await using one = await school();
    one.api.fail('media', { status: 503 }, 999);
    const report = await pullInto(one.folder, one.api);
    expect(report.posts.added).toBe(26);
    expect(one.api.requests.filter(({ kind }) => kind === 'media').length).toBeLessThan(30);
    one.api.mend();
    await pullInto(one.folder, one.api);
    expect(await contentOf(one.folder)).toEqual(await undisturbed());
  });
});

describe('what is no picture or video of the platform', () => {
  test.each<[string, How, RegExp]>([
    ['a page that says it is a picture', 'wrong-type', /no kind that is known/u],
    ['a file without an end', 'too-long', /larger than it may be/u],
    ['an address that leads elsewhere', 'redirect', /leads elsewhere/u],
    ['a file that is gone', 'gone', /answered 404/u],
  ])('%s: the post is kept without it, and the report says why', async (_, how, why) => {
    await using one = await school();
    const path = [...one.api.account.files.keys()].find((name) => name.endsWith('.jpg'));
    one.api.fail((request) => request.path === path, how, 9);
    const report = await pullInto(one.folder, one.api);
    expect(report.stopped).toBeNull();
    expect(report.faults.map(({ message }) => message).join()).toMatch(why);
    const without = (await filesIn(one.folder)).filter(({ file }) => file === null);
    expect(without.map(({ fault }) => fault).join()).toMatch(why);
    expect(one.api.requests.every(({ host }) => host.startsWith('127.0.0.1'))).toBe(true);
  });

  test('an address of any other host is never asked', async () => {
    await using one = await school();
    const photo = [...one.api.account.posts.values()]
      .flatMap(({ media }) => media)
      .find(({ type }) => type === 'photo');
    if (photo) photo.url = 'https://pictures.example/media/other.jpg';
    const report = await pullInto(one.folder, one.api);
    expect(report.faults.map(({ message }) => message).join()).toMatch(/none of the platform's media hosts/u);
    expect(one.api.requests.map(({ path }) => path)).not.toContain('/media/other.jpg');
  });
});

describe('a picture with metadata', () => {
  test('is stripped on its way in, and what was received is nowhere', async () => {
    await using one = await school();
    const path = [...one.api.account.files.keys()].find((name) => name.endsWith('.jpg')) ?? '';
    const tagged = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#246' } })
      .withExif({ IFD0: { Copyright: 'Someone of the invented school' } })
      .jpeg()
      .toBuffer();
    one.api.account.files.set(path, { type: 'image/jpeg', bytes: async () => tagged });
    await pullInto(one.folder, one.api);
    const found = (await filesIn(one.folder)).find(({ had }) => had.includes('exif'));
    expect(found?.file).toMatch(/\.jpg$/u);
    for (const name of await readdir(join(one.folder, 'media'))) {
      expect((await readFile(join(one.folder, 'media', name))).includes('Someone of the invented'), name).toBe(false);
    }
    expect(await readdir(one.folder)).not.toContain('pull');
  });
});

describe('the media hosts', () => {
  test('never see the token', async () => {
    await using one = await school();
    await pullInto(one.folder, one.api);
    const media = one.api.requests.filter(({ kind }) => kind === 'media');
    expect(media.length).toBeGreaterThan(5);
    expect(media.filter(({ signed }) => signed)).toEqual([]);
    expect(await removalsIn(one.folder)).toEqual([]);
  });
});
