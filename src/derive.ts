/** Makes the pictures that the site shows, smaller and in a modern format, once: by content of the source and recipe. */
import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';

export type Derivative = { width: number; height: number; file: string; path: string };

/** Changes with every change of what follows, so that old derivatives are not taken for new ones. */
const recipe = 'webp 75/2, 480 960 largest, 1';
const widths = [480, 960];

/**
 * The sizes of a stored picture, narrowest first, never larger than it is. `source` is named by its hash, as in `media/`; `largest`
 * is the longest side in pixels. Files are named by their own content, so that an address says nothing of the file in the store.
 */
export async function derive(
  source: string,
  options: { cache: string; largest: number },
): Promise<{ sizes: Derivative[] }> {
  const key = createHash('sha256')
    .update(`${recipe}\0${options.largest}\0${source.split(/[\\/]/u).at(-1)}`)
    .digest('hex');
  const list = join(options.cache, `${key}.json`);
  const made = await readMade(list);
  const sizes = made ?? (await make(source, options));
  if (!made) await writeWhole(list, JSON.stringify(sizes));
  return { sizes: sizes.map((size) => ({ ...size, path: join(options.cache, size.file) })) };
}

type Size = Omit<Derivative, 'path'>;

async function readMade(list: string): Promise<Size[] | null> {
  try {
    return JSON.parse(await readFile(list, 'utf8')) as Size[];
  } catch {
    return null;
  }
}

async function make(source: string, { cache, largest }: { cache: string; largest: number }): Promise<Size[]> {
  await mkdir(cache, { recursive: true });
  const { width, height, pageHeight } = await sharp(source, { animated: true }).metadata();
  const tall = pageHeight ?? height;
  const full = Math.round(width * Math.min(1, largest / Math.max(width, tall)));
  const wanted = [...new Set([...widths.filter((one) => one < full), full])];
  return Promise.all(
    wanted.map(async (to) => {
      const { data, info } = await sharp(source, { animated: true })
        .resize({ width: to, withoutEnlargement: true })
        .webp({ quality: 75, effort: 2 })
        .toBuffer({ resolveWithObject: true });
      const file = `${createHash('sha256').update(data).digest('hex').slice(0, 32)}-${info.width}.webp`;
      await writeWhole(join(cache, file), data);
      return { width: info.width, height: info.pageHeight ?? info.height, file };
    }),
  );
}

/** Leaves the old file, or the whole new one. */
async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  const beside = `${path}.${process.pid}.half`;
  await writeFile(beside, content);
  await rename(beside, path);
}
