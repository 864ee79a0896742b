/** Small files that would keep a decoder busy for ever, or take all memory: each ends soon, in words. Made here, byte by byte. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { strip, Unreadable } from '../../src/look/strip.ts';
import { chunk } from './planted-metadata.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bombs-'));
});
afterAll(() => rm(folder, { recursive: true }));

let count = 0;
async function stripped(bytes: Buffer) {
  const input = join(folder, String(count++));
  await writeFile(input, bytes);
  return strip(input, `${input}.out`);
}

/** A whole and right PNG, of one colour. */
function png(width: number, height: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = 1;
  const rows = deflateSync(Buffer.alloc(height * (1 + Math.ceil(width / 8))));
  const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0))]);
}

/** A GIF whose frames are a pixel each. */
function gif(frames: number, width: number, height: number): Buffer {
  const screen = Buffer.from([0, 0, 0, 0, 0x80, 0, 0, 0, 0, 0, 255, 255, 255]);
  screen.writeUInt16LE(width, 0);
  screen.writeUInt16LE(height, 2);
  const frame = Buffer.from([0x21, 0xf9, 4, 0, 5, 0, 0, 0, 0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0]);
  return Buffer.concat([
    Buffer.from('GIF89a', 'latin1'),
    screen,
    ...Array<Buffer>(frames).fill(frame),
    Buffer.from([0x3b]),
  ]);
}

function box(type: string, ...content: Buffer[]): Buffer {
  const body = Buffer.concat(content);
  const head = Buffer.alloc(8);
  head.writeUInt32BE(body.length + 8);
  head.write(type, 4, 'latin1');
  return Buffer.concat([head, body]);
}

const numbers = (...values: number[]) => {
  const bytes = Buffer.alloc(4 * values.length);
  for (const [index, value] of values.entries()) bytes.writeUInt32BE(value, 4 * index);
  return bytes;
};

const ftyp = box('ftyp', Buffer.from('isom\0\0\0\0isom'));

/** A video with one track of pictures, whose tables say what they are told to. */
function video({ sizes, places }: { sizes: Buffer; places: Buffer }): Buffer {
  const handler = Buffer.alloc(25);
  handler.write('vide', 8, 'latin1');
  const runs = numbers(0, 1, 1, 1, 1);
  const tables = box('stbl', box('stsd', Buffer.alloc(8)), box('stsz', sizes), box('stsc', runs), box('stco', places));
  const media = box('mdia', box('mdhd', Buffer.alloc(24)), box('hdlr', handler), box('minf', tables));
  const track = box('trak', box('tkhd', Buffer.alloc(84)), media);
  return Buffer.concat([ftyp, box('moov', box('mvhd', Buffer.alloc(100)), track), box('mdat', Buffer.alloc(100))]);
}

describe('a small file that unfolds without end is refused', () => {
  test.each([
    ['a picture of three thousand million pixels', () => png(60_000, 60_000), /more pixels/u],
    ['a picture one pixel wide and ten million high', () => png(1, 10_000_000), /pixels long/u],
    ['an animation of 200,000 frames', () => gif(200_000, 10, 10), /frames/u],
    ['an animation of few but huge frames', () => gif(900, 1500, 1500), /more pixels/u],
    [
      'a video of 200,000 parts',
      () => Buffer.concat([ftyp, box('moov', ...Array(2000).fill(Buffer.concat(Array(100).fill(box('free')))))]),
      /too many parts/u,
    ],
    [
      'a video that claims four thousand million samples',
      () => video({ sizes: numbers(0, 0, 0xffffffff), places: numbers(0, 1, 200) }),
      /damaged/u,
    ],
    [
      'a video of two million chunks',
      () => {
        const places = Buffer.alloc(8 + 4 * 2_000_000);
        places.writeUInt32BE(2_000_000, 4);
        return video({ sizes: numbers(0, 1, 2_000_000), places });
      },
      /too many parts/u,
    ],
  ] as [string, () => Buffer, RegExp][])('%s', async (_, make, says) => {
    const fault = await stripped(make()).catch((cause: unknown) => cause);
    expect(fault).toBeInstanceOf(Unreadable);
    expect(String(fault)).toMatch(says);
  });

  test('an AVIF of eighty million pixels', async () => {
    const options = { create: { width: 9000, height: 9000, channels: 3, background: '#888' } } as const;
    await expect(stripped(await sharp(options).avif({ effort: 0 }).toBuffer())).rejects.toThrow(/more pixels/u);
  });
});

describe('what is large and right is kept', () => {
  test('a picture larger than is ever shown, smaller', async () => {
    expect(await stripped(png(9999, 5000))).toMatchObject({ ext: 'png', width: 4096, height: 2048, moves: false });
  });
  test('an animation of some hundred frames, whole', async () => {
    expect(await stripped(gif(300, 40, 30))).toMatchObject({ ext: 'gif', width: 40, height: 30, moves: true });
  });
});
