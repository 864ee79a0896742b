/** Makes the pictures that the site shows, smaller, in a modern format and with faces covered, once: by content of the source and recipe. */
import { createHash, randomBytes } from 'node:crypto';
import { access, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { coverFaces } from './look/cover.ts';
import { moves, posterOf } from './look/frames.ts';
import { type PixelSource, type Pixels, readPixels } from './look/pixels.ts';
import type { Showing } from './showing.ts';

export type Derivative = { width: number; height: number; file: string; path: string };

/** Changes with every change of what follows, so that old derivatives are not taken for new ones. */
const recipe = 'webp 75/2, 480 960 largest, covers 4, 2';
const widths = [480, 960];

/**
 * The sizes of a stored picture, or of the still frame of what moves, narrowest first, never larger than it is. `source` is named by
 * its hash, as in `media/`; `largest` is the longest side in pixels. Files are named by their own content, so that an address says nothing
 * of the file in the store. @throws Unreadable for a video without a frame that can be shown
 */
export async function derive(
  source: string,
  options: { cache: string; largest: number; showing?: Showing },
): Promise<{ sizes: Derivative[] }> {
  const { cache, largest, showing = { still: false, cover: [] } } = options;
  const wanted = [recipe, largest, showing.still, JSON.stringify(showing.cover), source.split(/[\\/]/u).at(-1)];
  const key = createHash('sha256').update(wanted.join('\0')).digest('hex');
  const list = join(cache, `${key}.json`);
  const made = await readMade(list);
  const sizes = made ?? (await make(source, cache, largest, showing));
  if (!made) await writeWhole(list, JSON.stringify(sizes));
  return { sizes: sizes.map((size) => ({ ...size, path: join(cache, size.file) })) };
}

type Size = Omit<Derivative, 'path'>;

async function readMade(list: string): Promise<Size[] | null> {
  try {
    const sizes = JSON.parse(await readFile(list, 'utf8')) as Size[];
    await Promise.all(sizes.map(({ file }) => access(join(dirname(list), file))));
    return sizes;
  } catch {
    return null;
  }
}

async function make(source: string, cache: string, largest: number, showing: Showing): Promise<Size[]> {
  await mkdir(cache, { recursive: true });
  const image = await openImage(source, largest, showing);
  const full = Math.round(image.width * Math.min(1, largest / Math.max(image.width, image.height)));
  const wanted = [...new Set([...widths.filter((one) => one < full), full])];
  return Promise.all(
    wanted.map(async (to) => {
      const { data, info } = await image
        .open()
        .resize({ width: to, withoutEnlargement: true })
        .webp({ quality: 75, effort: 2 })
        .toBuffer({ resolveWithObject: true });
      const file = `${createHash('sha256').update(data).digest('hex').slice(0, 32)}-${info.width}.webp`;
      await writeWhole(join(cache, file), data);
      return { width: info.width, height: info.pageHeight ?? info.height, file };
    }),
  );
}

/** The picture as it is shown, to be opened once a size. */
async function openImage(
  source: string,
  largest: number,
  { still, cover }: Showing,
): Promise<{ width: number; height: number; open: () => Sharp }> {
  const frame = still && (await moves(source)) ? await posterOf(source) : null;
  if (frame === null && cover.length === 0) {
    const { width, height, pageHeight } = await sharp(source, { animated: true }).metadata();
    return { width, height: pageHeight ?? height, open: () => sharp(source, { animated: true }) };
  }
  // Covered in the size in which it is shown largest, before anything smaller is made of it.
  const from: PixelSource = frame ? { data: frame.data, raw: frame } : source;
  const pixels: Pixels = await coverFaces(await readPixels(from, largest), cover);
  const { width, height } = pixels;
  return { width, height, open: () => sharp(pixels.data, { raw: { width, height, channels: 3 } }) };
}

/** Leaves the old file, or the whole new one. */
async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  const beside = `${path}.${randomBytes(6).toString('hex')}.half`;
  await writeFile(beside, content);
  await rename(beside, path);
}
