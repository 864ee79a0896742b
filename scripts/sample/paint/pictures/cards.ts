/** Handmade cards with pressed flowers. */
import { many, serpentine } from '../brush.ts';
import { ground, sheet } from '../motifs.ts';
import type { Painter } from '../paint.ts';
import { brights, palette as p } from '../palette.ts';
import { flower, leaf } from '../scenery.ts';

export const cards: Painter = (b) =>
  ground(b, p.blush, 'weave') +
  many(8, (index) => {
    const colour = [p.cream, p.mist, p.straw, p.paper][index % 4] ?? p.cream;
    const inside =
      b.box(14, 14, 212, 292, 'none', { edge: p.sand, line: 3 }) +
      many(3, (stem) => b.stroke(serpentine([120, 280], [60 + stem * 60, 120 + (stem % 2) * 30], 1, 9), p.leaf, 7)) +
      many(3, (stem) =>
        flower(
          b,
          60 + stem * 60,
          110 + (stem % 2) * 30,
          40,
          brights[(index * 3 + stem * 2) % 8] ?? p.brick,
          p.straw,
          8,
        ),
      ) +
      leaf(b, 110, 250, 50, -60, p.olive) +
      leaf(b, 130, 240, 50, 60, p.leaf) +
      b.stroke(serpentine([84, 290], [156, 290], 1, 7), p.brick, 8);
    return sheet(b, 70 + (index % 4) * 278, 60 + Math.floor(index / 4) * 410, 240, 320, inside, {
      turn: b.chance.between(-7, 7),
      colour,
      pin: null,
    });
  });
