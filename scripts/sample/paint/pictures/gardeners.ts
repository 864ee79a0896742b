/** Three children from behind, kneeling at a bare bed. */
import { many, serpentine } from '../brush.ts';
import type { Painter } from '../paint.ts';
import { palette as p } from '../palette.ts';
import { child, sunHat } from '../people.ts';
import { flower, land, leaf, sky, sun } from '../scenery.ts';

export const gardeners: Painter = (b) =>
  sky(b, p.sky, p.cream, 340) +
  sun(b, 180, 120, 50) +
  many(26, (index) =>
    b.cut(
      [
        [index * 48 - 10, 430],
        [index * 48 - 10, 280],
        [index * 48 + 10, 258],
        [index * 48 + 30, 280],
        [index * 48 + 30, 430],
      ],
      index % 2 ? p.sand : p.stone,
      { texture: 'hatch' },
    ),
  ) +
  land(b, 420, 10, p.sage, 'dry') +
  b.cut('60 500, 1140 490, 1190 700, 20 716', p.umber, { texture: 'stipple' }) +
  many(3, (row) =>
    many(13, (index) =>
      leaf(b, 110 + index * 82, 560 + row * 60, 46, (index % 3) * 20 - 20, row % 2 ? p.olive : p.leaf),
    ),
  ) +
  b.cut('20 712, 1190 698, 1190 740, 20 756', p.ochre, { texture: 'hatch' }) +
  b.stroke(serpentine([-30, 860], [1230, 850], 1.5, 24), p.teal, 17) +
  many(3, (index) =>
    child(b, 260 + index * 330, 880, 440, {
      pose: 'kneel',
      top: [p.teal, p.brick, p.teal][index] ?? p.teal,
      hair: index === 1 ? 'plaits' : 'short',
      hat: index === 1 ? '' : sunHat(b),
    }),
  ) +
  b.cut('1030 800, 1130 800, 1110 880, 1050 880', p.clay, { texture: 'dry' }) +
  flower(b, 1080, 770, 44, p.mustard, p.umber, 9);
