/** The pixels of a stored picture as a machine looks at them: upright, three channels, one frame. */
import sharp from 'sharp';

/** Rows of red, green and blue, a byte each. */
export type Pixels = { data: Uint8Array; width: number; height: number };

/** Part of a picture, in its own pixels. */
export type Part = { left: number; top: number; width: number; height: number };

/** What may be decoded at all: the store's own pictures are never larger (see strip-picture.ts). */
const limitInputPixels = 100_000_000;

/** A file of the store, or pixels that were decoded before. */
export type PixelSource = string | { data: Buffer; raw: { width: number; height: number; channels: 3 | 4 } };

/** Reads a picture, its longest side at most `largest` pixels. Transparency is shown on white. */
export async function readPixels(source: PixelSource, largest: number): Promise<Pixels> {
  const image =
    typeof source === 'string' ? sharp(source, { limitInputPixels }) : sharp(source.data, { raw: source.raw });
  const { data, info } = await image
    .resize({ width: largest, height: largest, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

/** A part of a picture, or all of it, at another size. */
export async function resizePixels(
  pixels: Pixels,
  to: { width: number; height: number },
  part?: Part,
): Promise<Pixels> {
  const image = sharp(pixels.data, { raw: { width: pixels.width, height: pixels.height, channels: 3 } });
  if (part) image.extract(part);
  const { data, info } = await image
    .resize({ ...to, fit: 'fill', kernel: 'linear' })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}
