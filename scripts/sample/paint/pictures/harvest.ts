/** Loaves, pumpkins, apples and tins piled up for Harvest. */
import { type Brush, many, move } from '../brush.ts';
import { apple, pumpkin } from '../food.ts';
import { room, shade, table } from '../motifs.ts';
import type { Painter } from '../paint.ts';
import { palette as p } from '../palette.ts';
import { leaf } from '../scenery.ts';

const loaf = (b: Brush, x: number, y: number, size: number) =>
  move(
    shade(b, 0, 10, 140) +
      b.blob('-140 0, -130 -70, -60 -104, 60 -104, 130 -70, 140 0, 0 18', p.ochre, { texture: 'dry' }) +
      many(4, (index) =>
        b.stroke(
          [
            [-88 + index * 50, -88],
            [-70 + index * 50, -56],
            [-62 + index * 50, -30],
          ],
          p.straw,
          13,
        ),
      ),
    x,
    y,
    size,
  );

export const harvest: Painter = (b) => {
  const tin = (x: number, y: number, colour: string, tall = 120) =>
    b.box(x - 44, y - tall, 88, tall, p.stone, { texture: 'hatch' }) +
    b.box(x - 44, y - tall + 18, 88, tall - 36, colour, { texture: 'dry' }) +
    b.disc(x, y - tall, 44, p.cream, { tall: 0.24 }) +
    b.disc(x, y - tall / 2, 22, p.cream);
  return (
    room(b, p.straw, p.sage, 520, 'dry') +
    many(22, (index) => {
      const part = index / 21;
      return leaf(
        b,
        -10 + part * 1220,
        60 + Math.sin(part * Math.PI * 3) * 34,
        76,
        part * 900,
        b.chance.pick([p.clay, p.brick, p.olive, p.ochre]),
      );
    }) +
    table(b, 500, p.cream, 'cross') +
    tin(190, 560, p.teal) +
    tin(290, 556, p.mustard, 150) +
    tin(250, 440, p.plum, 96) +
    tin(1010, 560, p.leaf, 140) +
    tin(1106, 566, p.clay) +
    loaf(b, 560, 560, 1.1) +
    loaf(b, 800, 580, 0.85) +
    pumpkin(b, 400, 620, 100) +
    pumpkin(b, 930, 660, 130, p.mustard) +
    pumpkin(b, 150, 700, 84, p.mustard) +
    many(7, (index) =>
      apple(
        b,
        520 + (index % 4) * 78 + (index > 3 ? 40 : 0),
        720 - (index > 3 ? 62 : 0),
        42,
        b.chance.pick([p.brick, p.olive, p.clay]),
      ),
    ) +
    many(
      6,
      (index) =>
        b.stroke(
          [
            [690 + index * 13, 500],
            [684 + index * 18, 400],
            [660 + index * 26, 300 + (index % 2) * 30],
          ],
          p.ochre,
          5,
        ) +
        b.blob(
          [
            [650 + index * 26, 300],
            [660 + index * 26, 260],
            [674 + index * 26, 300],
            [662 + index * 26, 330],
          ],
          p.mustard,
          { texture: 'hatch' },
        ),
    )
  );
};
