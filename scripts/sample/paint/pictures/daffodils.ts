/** Daffodils in a jam jar on a windowsill. */
import { around, many, serpentine } from '../brush.ts';
import { ground, pane, shade } from '../motifs.ts';
import type { Painter } from '../paint.ts';
import { palette as p } from '../palette.ts';
import { flower } from '../scenery.ts';

export const daffodils: Painter = (b) =>
  ground(b, p.sky, 'dry') +
  pane(b, 90, 60, 720, 780, p.mist) +
  b.cut('90 640, 300 590, 560 632, 810 600, 810 840, 90 840', p.sage, { texture: 'dry' }) +
  b.box(-30, 900, 960, 330, p.cream, { texture: 'dry' }) +
  b.rule(-20, 902, 920, 900, p.stone, 8) +
  many(9, (index) => {
    const x = 200 + (index % 5) * 122 + (index > 4 ? 60 : 0);
    const y = 300 + ((index * 83) % 210);
    return (
      b.stroke(
        [
          [450, 860],
          [(450 + x) / 2 + 10, 700],
          [x, y],
        ],
        p.leaf,
        15,
      ) +
      flower(b, x, y, 88, p.straw, p.mustard, 6) +
      b.disc(x, y, 40, p.mustard, { texture: 'hatch' }) +
      b.disc(x, y, 22, p.ochre)
    );
  }) +
  many(7, (index) =>
    b.stroke(
      [
        [450, 850],
        [300 + index * 50, 660],
        [220 + index * 78, 500],
      ],
      p.olive,
      13,
    ),
  ) +
  shade(b, 460, 1092, 190, 0.12) +
  b.box(300, 790, 300, 300, p.mist, { round: 34, opacity: 0.85 }) +
  b.box(300, 910, 300, 180, p.river, { round: 34, opacity: 0.6 }) +
  b.box(288, 770, 324, 40, p.brick, { round: 12, texture: 'hatch' }) +
  b.stroke(serpentine([330, 960], [570, 960], 2, 10), p.cream, 6) +
  many(3, (index) =>
    b.blob(
      around(7, (angle) => [150 + index * 290 + Math.cos(angle) * 22, 1130 + Math.sin(angle) * 9]),
      p.straw,
    ),
  );
