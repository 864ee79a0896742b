/** Two children under a tree, half hidden behind their books. */
import { many } from '../brush.ts';
import { shade } from '../motifs.ts';
import type { Painter } from '../paint.ts';
import { palette as p } from '../palette.ts';
import { child } from '../people.ts';
import { flower, land, sky, sun, tree } from '../scenery.ts';

export const reading: Painter = (b) =>
  sky(b, p.straw, p.cream, 460) +
  sun(b, 1010, 140, 54) +
  land(b, 480, 20, p.sage, 'dry') +
  tree(b, 1060, 560, 280, [p.leaf, p.olive]) +
  b.stroke('560 800, 570 500, 540 100, 560 -40', p.umber, 150) +
  b.stroke('560 330, 760 180, 900 160', p.umber, 50) +
  b.stroke('560 380, 330 220, 220 210', p.umber, 50) +
  many(26, () =>
    b.disc(
      b.chance.between(40, 1060),
      b.chance.between(-40, 230),
      b.chance.between(70, 120),
      b.chance.pick([p.leaf, p.olive, p.moss, p.sage]),
      { texture: b.chance.pick(['dry', 'stipple', 'dots']) },
    ),
  ) +
  land(b, 780, 12, p.olive, 'stipple') +
  shade(b, 560, 860, 380, 0.12) +
  child(b, 390, 980, 440, { pose: 'sit', from: 'front', hair: 'curls' }) +
  child(b, 740, 980, 440, { pose: 'sit', from: 'front', hair: 'bob' }) +
  many(2, (index) =>
    many(2, (leg) => {
      const x = 390 + index * 350 + (leg ? 34 : -34);
      return (
        b.stroke(
          [
            [x, 830],
            [x + (leg ? 60 : -60), 780],
            [x + (leg ? 30 : -30), 872],
          ],
          index ? p.grey : p.ink,
          46,
        ) + b.disc(x + (leg ? 30 : -30), 880, 30, p.umber, { tall: 0.6 })
      );
    }),
  ) +
  many(2, (index) => {
    const x = 390 + index * 350;
    return (
      b.cut(
        [
          [x - 110, 680],
          [x, 710],
          [x + 110, 680],
          [x + 110, 800],
          [x, 832],
          [x - 110, 800],
        ],
        index ? p.brick : p.navy,
        { texture: 'dry' },
      ) +
      b.rule(x, 710, x, 832, p.cream, 6) +
      b.disc(x - 104, 770, 22, p.teal) +
      b.disc(x + 104, 770, 22, p.teal)
    );
  }) +
  many(16, () =>
    flower(
      b,
      b.chance.between(0, 1200),
      b.chance.between(820, 890),
      15,
      b.chance.pick([p.cream, p.mustard, p.blush]),
      p.ochre,
      6,
    ),
  );
