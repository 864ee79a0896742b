/** Tall sunflowers against a brick wall, a ladder beside them. */
import { many, serpentine } from '../brush.ts';
import { bricks } from '../motifs.ts';
import type { Painter } from '../paint.ts';
import { palette as p } from '../palette.ts';
import { flower, land, leaf } from '../scenery.ts';

export const sunflowers: Painter = (b) =>
  bricks(b, -30, -30, 960, 1100, p.clay, 54) +
  land(b, 1010, 14, p.umber, 'stipple') +
  b.rule(720, 1030, 640, 180, p.ochre, 20) +
  b.rule(830, 1030, 740, 170, p.ochre, 20) +
  many(9, (index) => b.rule(716 - index * 7.5, 950 - index * 86, 826 - index * 8, 945 - index * 86, p.ochre, 14)) +
  many(4, (index) => {
    const x = 110 + index * 165 + (index % 2) * 20;
    const top = [330, 190, 300, 130][index] ?? 250;
    return (
      b.stroke(serpentine([x, 1030], [x + 10, top], 1, 14), p.leaf, 24) +
      many(4, (turn) => leaf(b, x, 900 - turn * 150, 120, turn % 2 ? 62 : -62, p.leaf)) +
      flower(b, x + 10, top, 132, p.mustard, p.umber, 15)
    );
  }) +
  many(26, () =>
    leaf(
      b,
      b.chance.between(0, 900),
      b.chance.between(1080, 1200),
      b.chance.between(40, 80),
      b.chance.between(-60, 60),
      b.chance.pick([p.leaf, p.olive, p.moss]),
    ),
  );
