/** A running track with curved lanes and flags, far-off runners on it. */
import { many, serpentine } from '../brush.ts';
import { track } from '../field.ts';
import { bunting } from '../motifs.ts';
import type { Painter } from '../paint.ts';
import { brights, palette as p } from '../palette.ts';
import { child } from '../people.ts';
import { cloud, sky, sun, tree } from '../scenery.ts';

export const sportsday: Painter = (b) =>
  sky(b, p.sky, p.cream, 380) +
  cloud(b, 300, 120, 120) +
  sun(b, 1030, 120, 48) +
  many(9, (index) => tree(b, 10 + index * 150, 390, b.chance.between(150, 220), [p.leaf, p.olive, p.sage])) +
  many(
    5,
    (index) =>
      b.rule(120 + index * 240, 400, 120 + index * 240, 220, p.umber, 9) +
      b.stroke(serpentine([122 + index * 240, 240], [200 + index * 240, 236], 1, 9), brights[index % 8] ?? p.brick, 40),
  ) +
  track(b, 400) +
  many(5, (index) =>
    child(b, 180 + index * 200, 570 + index * 62, 140 + index * 16, {
      pose: 'run',
      top: brights[(index * 3) % 8] ?? p.teal,
    }),
  ) +
  bunting(b, [-20, 850], [1220, 840], 40, 18);
