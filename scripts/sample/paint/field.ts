/** The sports field. */

import { many } from './brush.ts';
import type { Painter } from './paint.ts';
import { palette as p } from './palette.ts';
import { land } from './scenery.ts';

export const track = (b: Parameters<Painter>[0], top: number) =>
  land(b, top, 8, p.sage, 'dry') +
  b.blob(
    [
      [-40, top + 120],
      [400, top + 60],
      [900, top + 60],
      [1240, top + 110],
      [1240, 960],
      [-40, 960],
    ],
    p.clay,
    { texture: 'stipple' },
  ) +
  many(6, (index) =>
    b.stroke(
      [
        [-40, top + 140 + index * 78],
        [400, top + 76 + index * 84],
        [900, top + 76 + index * 84],
        [1240, top + 130 + index * 80],
      ],
      p.cream,
      6,
    ),
  );
