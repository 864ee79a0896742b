/** Paints one picture of the sample and turns it into a JPEG of 25 to 50 kB. */
import sharp from 'sharp';
import type { Size } from '../archive.ts';
import { chance } from '../random.ts';
import { brush } from './brush.ts';
import { canvas } from './canvas.ts';
import { type PainterName, painters } from './painters.ts';
import { print } from './print.ts';

/** Finest first: the finest that is small enough is taken, else the last. */
const qualities = [82, 76, 70, 64, 58, 52, 46, 40, 36, 32, 28];
const largest = 43_000;

export type Painter = (b: ReturnType<typeof brush>, version: string) => string;

/** The same name, version and size give the same bytes. */
export async function paint(name: PainterName, version: string, { width, height }: Size): Promise<Buffer> {
  const svg = Buffer.from(svgOf(name, version, { width, height }));
  const data = await sharp(svg).flatten({ background: '#f6ead2' }).toColourspace('srgb').raw().toBuffer();
  const printed = sharp(print({ data, width, height }, chance(`print of ${name} ${version}`)), {
    raw: { width, height, channels: 3 },
  });
  const encode = (quality: number) => printed.clone().jpeg({ quality, mozjpeg: true }).toBuffer();
  let [finest, coarsest] = [0, qualities.length - 1];
  let found = await encode(qualities[coarsest] ?? 28);
  while (finest < coarsest) {
    const middle = Math.floor((finest + coarsest) / 2);
    const tried = await encode(qualities[middle] ?? 28);
    if (tried.length <= largest) {
      found = tried;
      coarsest = middle;
    } else finest = middle + 1;
  }
  return found;
}

export function svgOf(name: PainterName, version: string, { width, height }: Size): string {
  const held = brush(width, height, chance(`${name} ${version}`));
  const painter: Painter = painters[name];
  return canvas(held, painter(held, version));
}
