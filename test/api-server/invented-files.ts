/** Pictures and videos for an invented account: tiny, each of other bytes, and of nobody and nothing. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import type { MediaFile } from './account.ts';

const width = 24;
const height = 16;
const tile = 8;

/** Six tiles, whose colours come from the name. */
export function inventedPicture(name: string, format: 'jpeg' | 'png'): MediaFile {
  return {
    type: `image/${format}`,
    bytes: once(async () => {
      const colours = createHash('sha256').update(name).digest();
      const pixels = Buffer.alloc(width * height * 3);
      for (let y = 0; y < height; y++) {
        for (let x = 0; x < width; x++) {
          const nth = Math.floor(y / tile) * (width / tile) + Math.floor(x / tile);
          colours.copy(pixels, (y * width + x) * 3, nth * 3, nth * 3 + 3);
        }
      }
      const picture = sharp(pixels, { raw: { width, height, channels: 3 } });
      return format === 'jpeg' ? picture.jpeg({ quality: 90 }).toBuffer() : picture.png().toBuffer();
    }),
  };
}

/** One second of a test picture, with a box behind it that players skip and that holds the name. */
export function inventedFilm(name: string): MediaFile {
  return {
    type: 'video/mp4',
    bytes: once(async () => {
      const video = await readFile(join(import.meta.dirname, '../fixtures/media/title-and-place.mp4'));
      const skipped = Buffer.from(`....free${name}`);
      skipped.writeUInt32BE(skipped.length);
      return Buffer.concat([video, skipped]);
    }),
  };
}

function once(make: () => Promise<Uint8Array>): () => Promise<Uint8Array> {
  let made: Promise<Uint8Array> | null = null;
  return () => {
    made ??= make();
    return made;
  };
}
