/** Children from behind, crouching at the edge of a pond with nets. */
import { many } from '../brush.ts';
import type { Painter } from '../paint.ts';
import { palette as p } from '../palette.ts';
import { child } from '../people.ts';
import { flower, land, sky, tree, water } from '../scenery.ts';

export const ponddip: Painter = (b) =>
  sky(b, p.mist, p.cream, 340) +
  many(7, (index) => tree(b, 40 + index * 190, 400, b.chance.between(260, 330), [p.leaf, p.olive, p.moss, p.sage])) +
  land(b, 390, 10, p.olive, 'dry') +
  b.blob('70 600, 300 500, 700 480, 1100 540, 1170 650, 900 740, 400 750', p.river, { texture: 'dry' }) +
  water(b, 530, 700, p.mist, 14) +
  many(
    5,
    (index) =>
      b.disc(280 + index * 170, 560 + (index % 2) * 70, 46, p.leaf, { tall: 0.4 }) +
      (index % 2 ? flower(b, 284 + index * 170, 620, 24, p.cream, p.mustard, 8) : ''),
  ) +
  many(12, (index) =>
    b.stroke(
      [
        [70 + index * 17, 600],
        [66 + index * 17, 500],
        [80 + index * 17, 430 + (index % 3) * 20],
      ],
      index % 2 ? p.olive : p.leaf,
      9,
    ),
  ) +
  b.blob('-40 740, 300 720, 700 770, 1240 720, 1240 960, -40 960', p.sage, { texture: 'stipple' }) +
  many(3, (index) => {
    const x = 300 + index * 310;
    return (
      b.rule(x + 60, 720, x + 160, 600, p.ochre, 11) +
      b.disc(x + 178, 584, 40, 'none', { edge: p.umber, line: 8, tall: 0.6, texture: 'cross' }) +
      child(b, x, 900, 420, { pose: index === 1 ? 'reach' : 'kneel' })
    );
  });
