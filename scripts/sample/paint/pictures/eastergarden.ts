/** A small garden of moss, pebbles and twigs in a tray. */
import { around, many, move, serpentine } from '../brush.ts';
import { room, shade, table } from '../motifs.ts';
import type { Painter } from '../paint.ts';
import { palette as p } from '../palette.ts';
import { flower } from '../scenery.ts';

export const eastergarden: Painter = (b) =>
  room(b, p.straw, p.sage, 330, 'dots') +
  table(b, 300, p.sand, 'weave') +
  shade(b, 600, 770, 500, 0.12) +
  b.cut('110 500, 1090 500, 1150 760, 50 760', p.umber, { texture: 'hatch' }) +
  b.blob('120 520, 240 440, 420 470, 560 380, 720 340, 900 400, 1080 520, 1120 730, 600 742, 80 730', p.leaf, {
    texture: 'stipple',
  }) +
  many(60, () =>
    b.disc(
      b.chance.between(130, 1080),
      b.chance.between(520, 720),
      b.chance.between(13, 32),
      b.chance.pick([p.olive, p.leaf, p.moss, p.sage]),
      { texture: 'stipple', tall: 0.6 },
    ),
  ) +
  b.blob('620 540, 660 420, 760 390, 860 430, 890 540', p.stone, { texture: 'dry' }) +
  b.blob('700 540, 716 470, 760 450, 806 470, 820 540', p.night) +
  b.disc(880, 560, 60, p.stone, { texture: 'hatch' }) +
  b.stroke(serpentine([760, 550], [330, 740], 1, 46), p.sand, 46) +
  many(26, (index) =>
    b.disc(
      760 - index * 17 + b.chance.between(-20, 20),
      556 + index * 7 + b.chance.between(-10, 10),
      b.chance.between(6, 13),
      b.chance.pick([p.cream, p.stone, p.grey]),
      { tall: 0.7 },
    ),
  ) +
  many(
    3,
    (index) =>
      b.rule(300 + index * 100, 490 - (index % 2) * 50, 300 + index * 100, 290 - (index % 2) * 50, p.umber, 15) +
      b.rule(264 + index * 100, 350 - (index % 2) * 50, 336 + index * 100, 350 - (index % 2) * 50, p.umber, 13),
  ) +
  many(9, (index) =>
    flower(
      b,
      180 + index * 104,
      640 + (index % 3) * 26,
      26,
      [p.cream, p.mustard, p.blush][index % 3] ?? p.cream,
      p.ochre,
      6,
    ),
  ) +
  move(
    b.stroke('-60 20, 0 26, 70 16, 84 -18', p.ochre, 24) +
      b.disc(0, -16, 44, p.clay) +
      b.stroke(
        around(14, (angle, index) => [
          Math.cos(angle * 1.7) * (34 - index * 2.3),
          -16 + Math.sin(angle * 1.7) * (34 - index * 2.3),
        ]),
        p.cream,
        7,
      ) +
      b.rule(80, -20, 76, -50, p.ochre, 6) +
      b.rule(90, -20, 98, -48, p.ochre, 6),
    960,
    690,
    1,
  );
