import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sniffBytes } from '../../src/look/sniff.ts';
import { strip, Unreadable } from '../../src/look/strip.ts';
import { metadataIn } from '../../src/look/structure.ts';
import { gif, jpeg, png, tiff, webp } from './planted-metadata.ts';

const media = join(import.meta.dirname, '..', 'fixtures', 'media');
let folder: string;
let count = 0;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'strip-'));
});

afterAll(() => rm(folder, { recursive: true }));

async function stripped(bytes: Buffer) {
  const input = join(folder, String(count++));
  await writeFile(input, bytes);
  return { ...(await strip(input, `${input}.out`)), input, output: `${input}.out` };
}

describe('a picture with metadata', () => {
  test.each([
    [
      'JPEG',
      jpeg,
      'jpg',
      ['comment', 'exif', 'gps', 'iptc', 'trailer', 'xmp'],
      ['(c) Somebody Else', 'A. Photographer', 'Another Photographer', 'Press Office', 'The Agency'],
    ],
    ['PNG', png, 'png', ['comment', 'exif', 'gps', 'times'], ['(c) Somebody Else', 'A. Photographer']],
    [
      'WebP',
      webp,
      'webp',
      ['exif', 'gps', 'xmp'],
      ['(c) Somebody Else', 'A. Photographer', 'Another Photographer', 'The Agency'],
    ],
  ] as const)('%s loses all of it, and it is noted what and whose it was', async (_, make, ext, had, rights) => {
    const result = await stripped(await make());
    expect(await metadataIn(result.input)).not.toEqual([]);
    expect(await metadataIn(result.output)).toEqual([]);
    expect(result).toMatchObject({ ext, width: 64, height: 48 });
    expect([...result.had].sort()).toEqual(had);
    expect([...result.rights].sort()).toEqual(rights);
  });

  test('an animated GIF stays animated', async () => {
    const result = await stripped(await gif());
    expect(await metadataIn(result.input)).toEqual(['comment']);
    expect(await metadataIn(result.output)).toEqual([]);
    expect((await sharp(result.output, { animated: true }).metadata()).pages).toBe(3);
    expect(result).toMatchObject({ ext: 'gif', width: 20, height: 20 });
  });

  test.each([
    ['AVIF', 'avif', 'avif'],
    ['TIFF', 'tiff', 'jpg'],
  ] as const)('%s is read too', async (_, format, ext) => {
    const bytes = await sharp({ create: { width: 64, height: 48, channels: 3, background: '#3a6' } })
      .toFormat(format)
      .toBuffer();
    const result = await stripped(bytes);
    expect(result).toMatchObject({ ext, width: 64, height: 48 });
    expect(await metadataIn(result.output)).toEqual([]);
  });

  test('a TIFF tells whose it is', async () => {
    const bytes = tiff();
    const result = await stripped(bytes);
    expect([...result.rights].sort()).toEqual(['(c) Somebody Else', 'A. Photographer']);
    expect(result.had).toContain('exif');
    expect(await metadataIn(result.output)).toEqual([]);
  });

  test('one that lies on its side is turned upright', async () => {
    expect(await stripped(await jpeg(6))).toMatchObject({ width: 48, height: 64 });
    expect(await stripped(await jpeg(3))).toMatchObject({ width: 64, height: 48 });
  });

  test('the same picture gives the same bytes', async () => {
    const bytes = await jpeg();
    const [one, two] = [await stripped(bytes), await stripped(bytes)];
    expect((await readFile(one.output)).equals(await readFile(two.output))).toBe(true);
  });
});

describe('a file that cannot be read', () => {
  const ftyp = (brand: string) =>
    Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from(`ftyp${brand}\0\0\0\0mif1${brand}`)]);
  test.each([
    ['HEIC', ftyp('heic'), /HEIC/u],
    ['a bitmap', Buffer.from('BM\0\0\0\0\0\0\0\0'), /BMP/u],
    ['text', Buffer.from('not a picture at all'), /no kind/u],
    ['nothing', Buffer.alloc(0), /no kind/u],
    [
      'a video without its index',
      Buffer.concat([ftyp('isom'), Buffer.from([0, 0, 0, 8]), Buffer.from('mdat')]),
      /track/u,
    ],
    [
      'a video whose sizes lie',
      Buffer.concat([ftyp('isom'), Buffer.from([0x7f, 0, 0, 0]), Buffer.from('moov')]),
      /cut off/u,
    ],
  ])('%s is said to be so, without a word of what is in it', async (_, bytes, says) => {
    const fault = await stripped(bytes).catch((cause: unknown) => cause);
    expect(fault).toBeInstanceOf(Unreadable);
    expect(String(fault)).toMatch(says);
  });

  test('a picture that is cut off', async () => {
    const bytes = await jpeg();
    await expect(stripped(bytes.subarray(0, bytes.length / 2))).rejects.toBeInstanceOf(Unreadable);
  });

  test('a picture that claims to be enormous', async () => {
    const bytes = await png();
    bytes.writeUInt32BE(60_000, 16);
    bytes.writeUInt32BE(60_000, 20);
    await expect(stripped(bytes)).rejects.toBeInstanceOf(Unreadable);
  });

  test('boxes within boxes without end', async () => {
    let box = Buffer.alloc(0);
    for (let depth = 0; depth < 60; depth += 1) {
      const head = Buffer.alloc(8);
      head.writeUInt32BE(box.length + 8);
      head.write(depth === 59 ? 'moov' : 'trak', 4, 'latin1');
      box = Buffer.concat([head, box]);
    }
    await expect(stripped(Buffer.concat([ftyp('isom'), box]))).rejects.toThrow(/too deep/u);
  });

  test('cuts and flips anywhere end in an answer or in Unreadable', async () => {
    const sources = [
      await jpeg(),
      await png(),
      await webp(),
      await gif(),
      await readFile(join(media, 'title-and-place.mp4')),
    ];
    let seed = 7;
    const random = (below: number) => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed % below;
    };
    for (const source of sources) {
      for (let round = 0; round < 12; round += 1) {
        const bytes = Buffer.from(source.subarray(0, round % 2 ? source.length : random(source.length)));
        if (bytes.length > 0) for (let flips = 0; flips < 3; flips += 1) bytes[random(bytes.length)] = random(256);
        const answer = await stripped(bytes).catch((cause: unknown) => cause);
        if (answer instanceof Error) expect(answer).toBeInstanceOf(Unreadable);
        else expect(await metadataIn((answer as { output: string }).output)).toEqual([]);
      }
    }
  });
});

describe('a video', () => {
  /** Bytes of the packets: what stands in `mdat`. */
  async function packets(path: string): Promise<Buffer> {
    const bytes = await readFile(path);
    const at = bytes.indexOf('mdat', 0, 'latin1');
    return bytes.subarray(at + 4, at - 4 + bytes.readUInt32BE(at - 4));
  }

  test.each(['title-and-place.mp4', 'title-and-place.mov'])(
    '%s keeps every packet, and loses title, place, names and times',
    async (name) => {
      const result = await stripped(await readFile(join(media, name)));
      expect(result).toMatchObject({ width: 320, height: 240, had: ['gps', 'udta'] });
      expect(await metadataIn(result.input)).toEqual(expect.arrayContaining(['names', 'udta']));
      expect(await metadataIn(result.output)).toEqual([]);
      expect((await packets(result.output)).equals(await packets(result.input))).toBe(true);
      const text = (await readFile(result.output)).toString('latin1');
      expect(text).not.toMatch(/Secret|51\.48|VideoHandler/u);
    },
  );

  test('loses a track that is neither picture nor sound, its packets too', async () => {
    const result = await stripped(await readFile(join(media, 'timecode-track.mov')));
    expect(result.had).toContain('tracks');
    expect(await metadataIn(result.input)).toContain('tracks');
    expect(await metadataIn(result.output)).toEqual([]);
    const [before, after] = [await packets(result.input), await packets(result.output)];
    const changed = [...before.keys()].filter((at) => before[at] !== after[at]);
    // Four bytes: the one time code. Everything else stays where it was.
    expect(changed.length).toBeLessThanOrEqual(4);
  });

  test('keeps one track of pictures and one of sound, and tells whose it is', async () => {
    const result = await stripped(await readFile(join(media, 'two-of-each.mp4')));
    expect(result.had).toContain('tracks');
    expect(result.rights).toEqual(['(c) Somebody Else']);
    const handlers = (await readFile(result.output)).toString('latin1').match(/hdlr\0{8}(?:vide|soun)/gu) ?? [];
    expect(handlers.map((one) => one.slice(-4)).sort()).toEqual(['soun', 'vide']);
    expect(await metadataIn(result.output)).toEqual([]);
  });

  test('times are taken out of the headers', async () => {
    const bytes = await readFile(join(media, 'title-and-place.mp4'));
    const header = bytes.indexOf('mvhd', 0, 'latin1');
    bytes.writeUInt32BE(3_800_000_000, header + 8);
    const result = await stripped(bytes);
    expect(result.had).toContain('times');
    expect((await readFile(result.output)).readUInt32BE(header + 8)).toBe(0);
  });

  test('its name is not believed', async () => {
    const path = join(folder, 'holiday.jpg');
    await copyFile(join(media, 'title-and-place.mp4'), path);
    expect(await strip(path, `${path}.out`)).toMatchObject({ ext: 'mp4' });
    expect(sniffBytes(Buffer.from('GIF89a'))).toBe('gif');
  });
});
