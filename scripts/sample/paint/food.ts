/** Food and plates that several pictures share. */
import { type Brush, many } from './brush.ts';
import { shade } from './motifs.ts';
import { palette as p } from './palette.ts';
import { leaf } from './scenery.ts';

export const plate = (b: Brush, x: number, y: number, r: number, rim: string = p.cream) =>
  shade(b, x + 8, y + 12, r, 0.42) +
  b.disc(x, y, r, rim, { tall: 0.42 }) +
  b.disc(x, y - 2, r * 0.74, p.stone, { tall: 0.38, opacity: 0.5 });

export const apple = (b: Brush, x: number, y: number, r: number, colour: string) =>
  shade(b, x, y + r * 0.9, r) +
  b.blob(
    [
      [x - r, y],
      [x - r * 0.5, y - r * 0.85],
      [x, y - r * 0.7],
      [x + r * 0.5, y - r * 0.85],
      [x + r, y],
      [x + r * 0.55, y + r * 0.9],
      [x - r * 0.55, y + r * 0.9],
    ],
    colour,
    { texture: 'dry' },
  ) +
  b.stroke(
    [
      [x, y - r * 0.7],
      [x + r * 0.14, y - r * 1.15],
    ],
    p.umber,
    r / 7,
  ) +
  leaf(b, x + 4, y - r * 0.9, r * 0.6, 60, p.leaf);

export const ribs = [-0.62, 0.62, -0.32, 0.32, 0];

export const pumpkin = (b: Brush, x: number, y: number, r: number, colour: string = p.clay) =>
  shade(b, x, y + r * 0.72, r * 1.1) +
  many(5, (index) =>
    b.disc(x + (ribs[index] ?? 0) * r, y, r * 0.62, index === 4 ? colour : index > 1 ? p.clay : p.brick, {
      tall: 1.22,
      texture: 'hatch',
    }),
  ) +
  b.stroke(
    [
      [x, y - r * 0.66],
      [x + r * 0.06, y - r],
      [x + r * 0.24, y - r * 1.1],
    ],
    p.leaf,
    r / 6,
  );
