/** A line of paper lanterns along a dark river. */
import { many } from '../brush.ts';
import { ground } from '../motifs.ts';
import type { Painter } from '../paint.ts';
import { palette as p } from '../palette.ts';
import { bareTree, land, stars, water } from '../scenery.ts';

export const lanterns: Painter = (b) =>
  ground(b, p.night, 'dry') +
  stars(b, 50, 330) +
  land(b, 330, 16, p.moss, 'dry') +
  many(9, (index) => bareTree(b, 40 + index * 150, 370, 220, p.ink)) +
  b.cut('-30 520, 1240 520, 1240 940, -30 940', p.navy, { texture: 'dry' }) +
  b.blob('-40 400, 400 372, 800 404, 1240 380, 1240 540, 800 520, 400 548, -40 520', p.umber, { texture: 'stipple' }) +
  water(b, 540, 880, p.river, 26) +
  many(13, (index) => {
    const part = index / 12;
    const [x, y] = [60 + part * 1090, 400 + Math.sin(part * 6.283) * 44];
    const colour = [p.straw, p.clay, p.mustard, p.blush][index % 4] ?? p.straw;
    return (
      b.blob(
        [
          [x - 26, y + 96],
          [x - 20, y + 20],
          [x, y + 4],
          [x + 20, y + 20],
          [x + 26, y + 96],
        ],
        p.ink,
      ) +
      b.disc(x, y - 4, 19, p.ink) +
      b.rule(x + 20, y + 40, x + 42, y - 46, p.umber, 5) +
      b.disc(x + 42, y - 20, 66, colour, { opacity: 0.2 }) +
      b.disc(x + 42, y - 20, 27, colour, { tall: 1.15, texture: 'hatch' }) +
      b
        .rule(x + 42, 566, x + 42 + b.chance.between(-6, 6), 566 + b.chance.between(90, 210), colour, 17)
        .replace('/>', ' opacity=".45"/>')
    );
  });
