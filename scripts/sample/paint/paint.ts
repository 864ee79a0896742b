/** Paints one picture of the sample and turns it into a JPEG of 25 to 50 kB. */
import sharp from 'sharp';
import type { Size } from '../archive.ts';
import { chance } from '../random.ts';
import { brush } from './brush.ts';
import { canvas } from './canvas.ts';
import { type PainterName, painters } from './painters.ts';
import { print } from './print.ts';

/** Finest first: the first that is small enough is taken. */
const qualities = [82, 76, 70, 64, 58, 52, 46, 40, 34, 30];
const largest = 46_000;

export type Painter = (b: ReturnType<typeof brush>, version: string) => string;

/** The same name, version and size give the same bytes. */
export async function paint(name: PainterName, version: string, { width, height }: Size): Promise<Buffer> {
  const svg = Buffer.from(svgOf(name, version, { width, height }));
  const data = await sharp(svg).flatten({ background: '#f6ead2' }).toColourspace('srgb').raw().toBuffer();
  const printed = sharp(print({ data, width, height }, chance(`print of ${name} ${version}`)), {
    raw: { width, height, channels: 3 },
  });
  let jpeg: Buffer = Buffer.alloc(0);
  for (const quality of qualities) {
    jpeg = await printed.clone().jpeg({ quality, mozjpeg: true }).toBuffer();
    if (jpeg.length <= largest) break;
  }
  return jpeg;
}

export function svgOf(name: PainterName, version: string, { width, height }: Size): string {
  const held = brush(width, height, chance(`${name} ${version}`));
  const painter: Painter = painters[name];
  return canvas(held, painter(held, version));
}
