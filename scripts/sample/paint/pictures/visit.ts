/** A child who waves beside three from behind. */
import { many, serpentine } from '../brush.ts';
import { room, sheet } from '../motifs.ts';
import type { Painter } from '../paint.ts';
import { brights, palette as p } from '../palette.ts';
import { child } from '../people.ts';
import { flower } from '../scenery.ts';

export const visit: Painter = (b) =>
  room(b, p.sky, p.ochre, 600, 'dots') +
  b.box(110, 120, 240, 490, p.teal, { edge: p.cream, line: 11 }) +
  b.box(150, 160, 160, 150, p.mist) +
  b.stroke(serpentine([430, 130], [1170, 120], 3, 30), p.cream, 20) +
  many(5, (index) =>
    sheet(
      b,
      440 + index * 148,
      220,
      116,
      130,
      b.box(0, 0, 116, 130, p.straw) + flower(b, 58, 66, 40, brights[index] ?? p.brick, p.cream, 8),
    ),
  ) +
  child(b, 380, 900, 460, { from: 'front', hair: 'curls', pose: 'wave', top: p.plum }) +
  many(3, (index) => child(b, 660 + index * 190, 940, 440, { pose: index === 1 ? 'wave' : 'stand' }));
