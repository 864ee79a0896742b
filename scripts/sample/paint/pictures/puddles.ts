/** Three children jumping in puddles on an autumn day. */
import { many, serpentine } from '../brush.ts';
import type { Painter } from '../paint.ts';
import { palette as p } from '../palette.ts';
import { child } from '../people.ts';
import { land, leaf, sky, tree } from '../scenery.ts';

export const puddles: Painter = (b) =>
  sky(b, p.grey, p.mist, 430) +
  many(30, () => {
    const [x, y] = [b.chance.between(0, 1200), b.chance.between(0, 600)];
    return b.rule(x, y, x - 9, y + 34, p.sky, 5);
  }) +
  many(6, (index) =>
    tree(b, 50 + index * 230, 470, b.chance.between(280, 350), [p.clay, p.mustard, p.ochre, p.brick]),
  ) +
  land(b, 450, 12, p.olive, 'stipple') +
  b.blob('-40 560, 600 530, 1240 560, 1240 960, -40 960', p.ochre, { texture: 'stipple' }) +
  many(
    3,
    (index) =>
      b.disc(250 + index * 350, 800 + (index % 2) * 20, 190, p.river, { tall: 0.3, texture: 'dry' }) +
      b.stroke(serpentine([130 + index * 350, 800], [370 + index * 350, 800], 2, 9), p.mist, 5),
  ) +
  many(3, (index) => {
    const x = 250 + index * 350;
    return (
      child(b, x, 800 + (index % 2) * 20, 400, {
        pose: index === 1 ? 'cheer' : 'wave',
        top: [p.mustard, p.brick, p.teal][index] ?? p.mustard,
        legs: [p.brick, p.navy, p.plum][index] ?? p.navy,
        mirror: index === 2,
      }) +
      many(7, (drop) =>
        b.stroke(
          [
            [x + (drop - 3) * 40, 780 - Math.abs(3 - drop) * 4],
            [x + (drop - 3) * 62, 720 - (3 - Math.abs(3 - drop)) * 16],
          ],
          p.mist,
          9,
        ),
      )
    );
  }) +
  many(40, () =>
    leaf(
      b,
      b.chance.between(0, 1200),
      b.chance.between(560, 890),
      b.chance.between(22, 40),
      b.chance.between(0, 360),
      b.chance.pick([p.clay, p.brick, p.mustard]),
    ),
  );
