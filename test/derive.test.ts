import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { derive } from '../src/derive.ts';
import { metadataIn } from '../src/look/structure.ts';

let folder: string;
let cache: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'derive-'));
  cache = join(folder, 'cache');
});

afterAll(() => rm(folder, { recursive: true }));

async function picture(width: number, height: number): Promise<string> {
  const path = join(folder, `${'a'.repeat(64 - String(width).length)}${width}.jpg`);
  await sharp({ create: { width, height, channels: 3, background: '#a63' } })
    .jpeg()
    .toFile(path);
  return path;
}

const widths = async (path: string, largest = 1600) =>
  (await derive(path, { cache, largest })).sizes.map(({ width }) => width);

describe('the sizes of a picture', () => {
  test('are three, narrowest first, and none larger than it is', async () => {
    expect(await widths(await picture(1200, 900))).toEqual([480, 960, 1200]);
    expect(await widths(await picture(700, 500))).toEqual([480, 700]);
    expect(await widths(await picture(300, 200))).toEqual([300]);
  });
  test('end at the largest side that the school allows, also of a tall one', async () => {
    expect(await widths(await picture(3000, 2000), 1600)).toEqual([480, 960, 1600]);
    expect(await widths(await picture(1000, 4000), 1600)).toEqual([400]);
  });
  test('hold no metadata, and names that say nothing of the stored file', async () => {
    const path = await picture(1100, 800);
    for (const size of (await derive(path, { cache, largest: 1600 })).sizes) {
      expect(await metadataIn(size.path)).toEqual([]);
      expect(size.file).toMatch(/^[0-9a-f]{32}-\d+\.webp$/u);
      expect(size.file).not.toContain('aaaa');
    }
  });
});

describe('a picture that was derived before', () => {
  test('is not made again', async () => {
    const path = await picture(1210, 900);
    const [first] = (await derive(path, { cache, largest: 1600 })).sizes;
    const before = await stat(first?.path ?? '');
    const files = (await readdir(cache)).length;
    const [again] = (await derive(path, { cache, largest: 1600 })).sizes;
    expect(again).toEqual(first);
    expect((await stat(again?.path ?? '')).mtimeMs).toBe(before.mtimeMs);
    expect((await readdir(cache)).length).toBe(files);
  });
  test('is made again where a file of it is gone', async () => {
    const path = await picture(1220, 900);
    const [first] = (await derive(path, { cache, largest: 1600 })).sizes;
    await rm(first?.path ?? '');
    expect((await derive(path, { cache, largest: 1600 })).sizes[0]).toEqual(first);
    expect((await stat(first?.path ?? '')).size).toBeGreaterThan(0);
  });
  test('is made for itself in another cache', async () => {
    const path = await picture(500, 400);
    const other = join(folder, 'other');
    expect((await derive(path, { cache: other, largest: 1600 })).sizes).toHaveLength(2);
    expect((await readdir(other)).length).toBe(3);
  });
});
