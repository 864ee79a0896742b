/** Children round a rock pool. */
import { many } from '../brush.ts';
import type { Painter } from '../paint.ts';
import { brights, palette as p } from '../palette.ts';
import { child } from '../people.ts';
import { cloud, flower, land, sky, water } from '../scenery.ts';

export const rockpool: Painter = (b) =>
  sky(b, p.sky, p.cream, 300) +
  cloud(b, 250, 110, 110) +
  b.cut('-30 280, 1240 280, 1240 480, -30 480', p.teal, { texture: 'dry' }) +
  water(b, 300, 450, p.mist, 14) +
  land(b, 440, 20, p.stone, 'stipple') +
  many(9, (index) =>
    b.blob(
      [
        [index * 150 - 90, 560],
        [index * 150 - 50, 470],
        [index * 150 + 30, 450],
        [index * 150 + 90, 540],
        [index * 150, 590],
      ],
      index % 2 ? p.grey : p.stone,
      { texture: 'hatch' },
    ),
  ) +
  b.blob('180 760, 400 650, 800 660, 1030 760, 900 860, 340 870', p.river, { texture: 'dry' }) +
  b.disc(460, 760, 34, p.brick) +
  flower(b, 740, 780, 54, p.clay, p.brick, 5) +
  many(6, (index) =>
    child(b, 140 + index * 190, 690 + (index % 3) * 90, 330, {
      from: index % 2 ? 'front' : 'behind',
      pose: index % 3 ? 'kneel' : 'reach',
      top: brights[(index * 3) % 8] ?? p.teal,
    }),
  );
