/** Eggs in straw under a lamp, one with a small crack. */
import { many } from '../brush.ts';
import { room } from '../motifs.ts';
import type { Painter } from '../paint.ts';
import { palette as p } from '../palette.ts';

export const eggs: Painter = (b) =>
  room(b, p.sage, p.teal, 380, 'dots') +
  b.cut('600 -30, 300 520, 900 520', p.straw, { opacity: 0.5 }) +
  b.rule(600, -20, 600, 90, p.ink, 9) +
  b.blob('520 140, 560 84, 640 84, 680 140', p.brick, { texture: 'hatch' }) +
  b.disc(600, 146, 36, p.straw) +
  b.box(110, 430, 980, 390, p.ochre, { texture: 'hatch' }) +
  b.box(150, 470, 900, 310, p.umber) +
  many(170, () => {
    const [x, y] = [b.chance.between(160, 1040), b.chance.between(500, 770)];
    return b.stroke(
      [
        [x - 50, y],
        [x, y + b.chance.between(-16, 16)],
        [x + 50, y + b.chance.between(-16, 16)],
      ],
      b.chance.pick([p.mustard, p.straw, p.ochre]),
      7,
    );
  }) +
  many(10, (index) => {
    const [x, y] = [250 + (index % 5) * 176 + (index > 4 ? 20 : 0), 580 + Math.floor(index / 5) * 120];
    return (
      b.blob(
        [
          [x, y - 76],
          [x + 48, y - 14],
          [x + 40, y + 40],
          [x, y + 58],
          [x - 40, y + 40],
          [x - 48, y - 14],
        ],
        [p.cream, p.blush, p.sand, p.mist][index % 4] ?? p.cream,
        { texture: 'stipple' },
      ) +
      (index === 7
        ? b.stroke(
            [
              [x - 40, y - 20],
              [x - 18, y - 4],
              [x, y - 26],
              [x + 16, y - 4],
              [x + 40, y - 20],
            ],
            p.umber,
            5,
          )
        : '')
    );
  });
