/** The swap, with a disk that fails at its worst moment. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { mendSwap, swapIn } from '../src/swap.ts';

vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof import('node:fs/promises')>();
  return { ...real, rename: vi.fn(real.rename) };
});

const folder = mkdtempSync(join(tmpdir(), 'swap-'));
const place = join(folder, 'site');

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function put(path: string, base: string): string {
  mkdirSync(path);
  writeFileSync(join(path, 'archive.json'), JSON.stringify({ sample: false, base }));
  return path;
}

const baseOf = (path: string) => JSON.parse(readFileSync(join(path, 'archive.json'), 'utf8')).base;

test('the old site is put back where the new one cannot take its place', async () => {
  put(place, '/old/');
  const actual = vi.mocked(rename).getMockImplementation() as typeof rename;
  vi.mocked(rename).mockImplementation(async (from, to) => {
    if (`${from}`.endsWith('.new')) throw Object.assign(new Error('busy'), { code: 'EBUSY' });
    return actual(from, to);
  });
  await expect(swapIn(put(join(folder, 'staged'), '/new/'), place)).rejects.toThrow('busy');
  expect(baseOf(place)).toBe('/old/');
  vi.mocked(rename).mockImplementation(actual);
  await swapIn(put(join(folder, 'staged'), '/newer/'), place);
  expect(baseOf(place)).toBe('/newer/');
  expect(readdirSync(folder)).toEqual(['site']);
});

test("a school's own copy stays, and comes to no place from which the site was taken", async () => {
  const own = join(folder, 'own');
  put(`${own}.old`, '/copy/');
  put(`${own}.new`, '/draft/');
  await mendSwap(own);
  expect(readdirSync(folder).sort()).toEqual(['own.new', 'own.old', 'site']);
  put(own, '/there/');
  await mendSwap(own);
  expect(baseOf(`${own}.old`)).toBe('/copy/');
  for (const one of ['own', 'own.old', 'own.new']) rmSync(join(folder, one), { recursive: true });
});

test.each([
  ['before the old one left', { there: '/old/', new: '/new/' }, '/old/'],
  ['between the two', { old: '/old/', new: '/new/' }, '/old/'],
  ['when it was all but through', { there: '/new/', old: '/old/' }, '/new/'],
  ['then, and the site was taken down since', { old: '/old/' }, null],
])('a swap that was cut off %s is mended', async (_, left: { there?: string; old?: string; new?: string }, stands) => {
  const cut = join(folder, 'cut');
  if (left.there) put(cut, left.there);
  if (left.old) put(`${cut}.old`, left.old);
  if (left.new) put(`${cut}.new`, left.new);
  writeFileSync(`${cut}.swap`, '');
  await mendSwap(cut);
  expect(readdirSync(folder).sort()).toEqual(stands === null ? ['site'] : ['cut', 'site']);
  if (stands !== null) expect(baseOf(cut)).toBe(stands);
  rmSync(cut, { recursive: true, force: true });
});

test.each(['.old', '.new'])(
  'one that was cut off while %s was being removed is mended, and the next one goes on',
  async (beside) => {
    const cut = put(join(folder, 'cut'), '/there/');
    // What tells that a folder is a site may be the first to go.
    mkdirSync(join(`${cut}${beside}`, 'posts'), { recursive: true });
    writeFileSync(`${cut}.swap`, '');
    await swapIn(put(join(folder, 'staged'), '/next/'), cut);
    expect(baseOf(cut)).toBe('/next/');
    expect(readdirSync(folder).sort()).toEqual(['cut', 'site']);
    rmSync(cut, { recursive: true });
  },
);

test('a private folder on another disk is copied from', async () => {
  const actual = vi.mocked(rename).getMockImplementation() as typeof rename;
  vi.mocked(rename).mockImplementationOnce(async () => {
    throw Object.assign(new Error('elsewhere'), { code: 'EXDEV' });
  });
  await swapIn(put(join(folder, 'staged'), '/copied/'), place);
  vi.mocked(rename).mockImplementation(actual);
  expect(baseOf(place)).toBe('/copied/');
  expect(readdirSync(folder)).toEqual(['site']);
});
