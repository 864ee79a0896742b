import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Frame, framesOf, moves, posterOf } from '../../src/look/frames.ts';
import { Unreadable } from '../../src/look/unreadable.ts';
import { gif, jpeg } from './planted-metadata.ts';

// Painted by code: twelve seconds of paper boats.
const boats = resolve(import.meta.dirname, '../../scripts/sample/videos/paper-boats.mp4');
let folder: string;
const file = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'frames-'));
  await writeFile(file('three.gif'), await gif());
  await writeFile(
    file('still.gif'),
    await sharp({ create: { width: 9, height: 9, channels: 3, background: '#a00' } })
      .gif()
      .toBuffer(),
  );
  await writeFile(file('still.jpg'), await jpeg());
  await writeFile(file('cut.mp4'), Buffer.from('\0\0\0\x10ftypisom\0\0\0\0\0\0\0\x10moov\0\0\0\x08free', 'latin1'));
});
afterAll(() => rm(folder, { recursive: true }));

async function all(path: string): Promise<(Frame & { poster: boolean })[]> {
  const frames: (Frame & { poster: boolean })[] = [];
  for await (const frame of framesOf(path)) frames.push(frame);
  return frames;
}

/** The colour in the middle of a frame. */
function middle({ data, width, height, channels }: Frame): number[] {
  const at = (Math.floor(height / 2) * width + Math.floor(width / 2)) * channels;
  return [...data.subarray(at, at + 3)];
}

describe('what moves', () => {
  test.each([
    ['a video', () => boats, true],
    ['an animated GIF', () => file('three.gif'), true],
    ['a GIF of one frame', () => file('still.gif'), false],
    ['a photograph', () => file('still.jpg'), false],
  ] as const)('%s', async (_, path, expected) => {
    expect(await moves(path())).toBe(expected);
  });
});

describe('a video', () => {
  test('is looked at in frames spread over its length, one of them its poster', async () => {
    const frames = await all(boats);
    expect(frames.length).toBeGreaterThanOrEqual(5);
    expect(frames.filter(({ poster }) => poster)).toHaveLength(1);
    const [first] = frames;
    expect(frames.every(({ width, height }) => width === first?.width && height === first.height)).toBe(true);
    const different = new Set(frames.map(({ data }) => data.toString('latin1')));
    expect(different.size).toBe(frames.length);
  });

  test('has the same poster each time', async () => {
    const [one, two] = [await posterOf(boats), await posterOf(boats)];
    expect(one.data.equals(two.data)).toBe(true);
    const seen = (await all(boats)).find(({ poster }) => poster);
    expect(seen?.data.equals(one.data)).toBe(true);
  });

  test('that cannot be decoded is said to be so', async () => {
    await expect(posterOf(file('cut.mp4'))).rejects.toBeInstanceOf(Unreadable);
  });
});

test('an animation is looked at frame by frame', async () => {
  const frames = await all(file('three.gif'));
  expect(
    frames.map(middle).map(([r = 0, g = 0, b = 0]) => (r > 100 ? 'red' : g > 100 ? 'green' : b > 100 ? 'blue' : '')),
  ).toEqual(['red', 'green', 'blue']);
  expect(frames.map(({ poster }) => poster)).toEqual([false, true, false]);
});
