/** A stick insect on a bramble, almost invisible. */
import { many, serpentine } from '../brush.ts';
import { ground } from '../motifs.ts';
import type { Painter } from '../paint.ts';
import { palette as p } from '../palette.ts';
import { leaf } from '../scenery.ts';

export const stickinsect: Painter = (b) =>
  ground(b, p.mist, 'dots') +
  b.box(90, 60, 1020, 740, '#e4efe9', { edge: p.grey, line: 11 }) +
  b.box(90, 690, 1020, 110, p.umber, { texture: 'stipple' }) +
  b.box(-20, 806, 1240, 120, p.ochre, { texture: 'hatch' }) +
  many(3, (branch) => {
    const from = [230 + branch * 340, 700] as const;
    return (
      b.stroke(serpentine(from, [from[0] + 130, 120], 1, 44), p.moss, 17) +
      many(8, (index) =>
        leaf(
          b,
          from[0] + index * 15 + Math.sin(index) * 34,
          650 - index * 66,
          b.chance.between(84, 124),
          index % 2 ? 66 : -66,
          b.chance.pick([p.leaf, p.olive, p.moss]),
        ),
      )
    );
  }) +
  b.stroke('430 470, 560 420, 700 400, 830 360', p.olive, 17) +
  b.stroke('830 360, 900 300, 930 290', p.olive, 5) +
  b.stroke('830 360, 910 350, 950 330', p.olive, 5) +
  many(3, (index) => {
    const [x, y] = [520 + index * 130, 434 - index * 24];
    return (
      b.stroke(
        [
          [x, y],
          [x - 40, y - 70],
          [x - 10, y - 130],
        ],
        p.olive,
        7,
      ) +
      b.stroke(
        [
          [x, y],
          [x + 44, y + 70],
          [x + 20, y + 120],
        ],
        p.olive,
        7,
      )
    );
  }) +
  b.disc(832, 358, 11, p.olive) +
  b.disc(838, 354, 3, p.ink) +
  b.rule(140, 100, 140, 640, p.cream, 15);
