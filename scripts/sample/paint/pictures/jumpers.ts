/** Knitted jumpers with reindeer, puddings and stars, laid out in rows. */
import { many, serpentine } from '../brush.ts';
import { jumper } from '../clothes.ts';
import { ground } from '../motifs.ts';
import type { Painter } from '../paint.ts';
import { palette as p } from '../palette.ts';

export const jumpers: Painter = (b) =>
  ground(b, p.sand, 'weave') +
  many(8, (index) =>
    jumper(
      b,
      170 + (index % 4) * 288,
      240 + Math.floor(index / 4) * 420,
      1.25,
      [p.brick, p.moss, p.navy, p.plum, p.teal, p.clay, p.brick, p.moss][index] ?? p.brick,
      b.chance.between(-5, 5),
      1 + ((index * 3) % 4),
    ),
  ) +
  b.stroke(serpentine([-20, 450], [1220, 450], 4, 14), p.cream, 11);
