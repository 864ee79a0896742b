/** Paints the frames of the two short videos into a folder: `node scripts/sample/paint/moving.ts FOLDER`. */
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { chance } from '../random.ts';
import { type Brush, brush } from './brush.ts';
import { canvas } from './canvas.ts';
import { boats } from './pictures/boats.ts';
import { dragonAt } from './pictures/dragon.ts';
import { print } from './print.ts';

const size = { width: 1200, height: 900 };

/** `turn` goes once round from 0 to 2π, so that the last frame leads back to the first. */
const films: readonly { name: string; frames: number; paint: (b: Brush, turn: number) => string }[] = [
  { name: 'boats', frames: 38, paint: boats },
  { name: 'dragon', frames: 24, paint: dragonAt },
];

const folder = process.argv[2] ?? '.cache/frames';
await mkdir(folder, { recursive: true });
for (const { name, frames, paint } of films) {
  for (let frame = 0; frame < frames; frame += 1) {
    const held = brush(size.width, size.height, chance(name));
    const svg = Buffer.from(canvas(held, paint(held, (frame / frames) * Math.PI * 2)));
    const data = await sharp(svg).flatten({ background: '#f6ead2' }).toColourspace('srgb').raw().toBuffer();
    const printed = print({ data, ...size }, chance(`print of ${name}`));
    const file = path.join(folder, `${name}-${String(frame).padStart(2, '0')}.png`);
    await sharp(printed, { raw: { ...size, channels: 3 } })
      .resize(640, 480)
      .png()
      .toFile(file);
  }
}
