/** Rows of clay pots with banded patterns on two shelves. */
import { type Brush, many, serpentine } from '../brush.ts';
import { bunting, ground, shade } from '../motifs.ts';
import type { Painter } from '../paint.ts';
import { palette as p } from '../palette.ts';

const pot = (b: Brush, x: number, y: number, r: number, colour: string, kind: number) =>
  shade(b, x, y + 4, r) +
  b.blob(
    kind % 2
      ? [
          [x - r * 0.5, y],
          [x - r, y - r * 0.9],
          [x - r * 0.5, y - r * 1.6],
          [x - r * 0.6, y - r * 1.9],
          [x + r * 0.6, y - r * 1.9],
          [x + r * 0.5, y - r * 1.6],
          [x + r, y - r * 0.9],
          [x + r * 0.5, y],
        ]
      : [
          [x - r * 0.6, y],
          [x - r * 0.95, y - r * 0.6],
          [x - r, y - r * 1.3],
          [x + r, y - r * 1.3],
          [x + r * 0.95, y - r * 0.6],
          [x + r * 0.6, y],
        ],
    colour,
    { texture: 'dry' },
  ) +
  b.disc(x, y - r * (kind % 2 ? 1.88 : 1.28), r * (kind % 2 ? 0.56 : 0.9), p.umber, { tall: 0.22 }) +
  (kind % 3 === 0
    ? b.stroke(serpentine([x - r * 0.8, y - r * 0.8], [x + r * 0.8, y - r * 0.8], 3, r * 0.12), p.cream, r / 9)
    : kind % 3 === 1
      ? many(5, (index) => b.disc(x - r * 0.62 + index * r * 0.31, y - r * 0.85, r * 0.09, p.night))
      : b.rule(x - r * 0.88, y - r * 0.9, x + r * 0.88, y - r * 0.9, p.teal, r / 8) +
        b.rule(x - r * 0.9, y - r * 0.66, x + r * 0.9, y - r * 0.66, p.cream, r / 12));

export const pots: Painter = (b) =>
  ground(b, p.sage, 'dry') +
  bunting(b, [-20, 20], [1220, 20], 40, 18, [p.clay, p.cream, p.teal]) +
  many(
    2,
    (row) =>
      b.box(40, 430 + row * 350, 1120, 34, p.ochre, { texture: 'hatch' }) +
      b.box(40, 464 + row * 350, 1120, 14, p.umber, { opacity: 0.5 }) +
      many(6, (index) =>
        pot(
          b,
          140 + index * 184,
          428 + row * 350,
          b.chance.between(62, 84),
          b.chance.pick([p.clay, p.brick, p.ochre, p.clay, p.sand]),
          index + row,
        ),
      ),
  );
