/** A den of branches between autumn trees. */
import { many, serpentine } from '../brush.ts';
import { ground, shade } from '../motifs.ts';
import type { Painter } from '../paint.ts';
import { palette as p } from '../palette.ts';
import { land, leaf, tree } from '../scenery.ts';

export const woodland: Painter = (b) => {
  const leaves = [p.clay, p.mustard, p.ochre, p.brick, p.olive];
  return (
    ground(b, p.straw, 'dry') +
    land(b, 420, 22, p.sage, 'dry') +
    many(9, (index) => tree(b, 20 + index * 150, 500 + (index % 3) * 22, b.chance.between(330, 450), leaves)) +
    land(b, 560, 20, p.ochre, 'stipple') +
    shade(b, 600, 782, 300, 0.12) +
    many(19, (index) =>
      b.rule(
        600 + (index - 9) * 9,
        392 + Math.abs(index - 9) * 3 - (index % 3) * 16,
        600 + (index - 9) * 30,
        776 - Math.abs(index - 9) * 2,
        b.chance.pick([p.umber, p.ochre, p.umber, p.moss]),
        b.chance.between(17, 25),
      ),
    ) +
    b.blob('540 782, 566 640, 600 588, 636 640, 662 782', p.night) +
    b.stroke('470 640, 600 612, 730 640', p.sand, 8) +
    b.stroke('520 520, 600 504, 680 520', p.sand, 8) +
    b.stroke(serpentine([-20, 850], [560, 800], 1, 26), p.sand, 40) +
    many(90, () =>
      leaf(
        b,
        b.chance.between(-10, 1210),
        b.chance.between(650, 910),
        b.chance.between(22, 44),
        b.chance.between(0, 360),
        b.chance.pick(leaves),
      ),
    ) +
    b.stroke('-20 960, 60 620, 40 300, 80 -30', p.umber, 90) +
    b.stroke('1240 960, 1150 560, 1180 200, 1150 -30', p.umber, 110) +
    many(20, () =>
      leaf(
        b,
        b.chance.between(0, 1200),
        b.chance.between(0, 160),
        b.chance.between(40, 70),
        b.chance.between(90, 270),
        b.chance.pick(leaves),
      ),
    )
  );
};
