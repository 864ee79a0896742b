/** Three children from behind on a rug in the playground, in coats and hats. */
import { many, serpentine } from '../brush.ts';
import { bricks, pane } from '../motifs.ts';
import type { Painter } from '../paint.ts';
import { palette as p } from '../palette.ts';
import { cap, child } from '../people.ts';
import { bareTree, cloud, land, sky, sun } from '../scenery.ts';

export const picnic: Painter = (b) =>
  sky(b, p.sky, p.cream, 420) +
  sun(b, 990, 120, 44) +
  cloud(b, 240, 120, 120) +
  bricks(b, -30, 260, 500, 200, p.clay) +
  many(3, (index) => pane(b, 50 + index * 150, 310, 84, 96, p.sky)) +
  bareTree(b, 860, 470, 360, p.umber, p.blush) +
  land(b, 450, 10, p.sage, 'dry') +
  b.cut('170 640, 1030 620, 1150 880, 60 890', p.brick, { texture: 'cross' }) +
  many(6, (index) => b.rule(240 + index * 140, 640, 160 + index * 180, 880, p.cream, 11)) +
  b.stroke(serpentine([120, 760], [1100, 750], 2, 9), p.straw, 9) +
  many(3, (index) =>
    child(b, 300 + index * 290, 830 + (index % 2) * 20, 420, {
      pose: 'sit',
      top: [p.navy, p.plum, p.moss][index] ?? p.navy,
      hair: (['short', 'plaits', 'bob'] as const)[index] ?? 'short',
      hat: cap(b, [p.mustard, p.teal, p.clay][index] ?? p.mustard),
    }),
  ) +
  many(3, (index) =>
    b.box(420 + index * 290 - 60, 770, 90, 66, [p.teal, p.mustard, p.navy][index] ?? p.teal, {
      round: 14,
      texture: 'dots',
    }),
  );
