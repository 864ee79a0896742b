/** Three children from behind at their easels. */
import { many, serpentine } from '../brush.ts';
import { pane, room, sheet } from '../motifs.ts';
import type { Painter } from '../paint.ts';
import { brights, palette as p } from '../palette.ts';
import { child } from '../people.ts';
import { flower, sun } from '../scenery.ts';

export const easels: Painter = (b) =>
  room(b, p.sage, p.ochre, 620, 'dots') +
  pane(b, 80, 60, 220, 270, p.sky) +
  pane(b, 900, 60, 220, 270, p.sky) +
  many(3, (index) => {
    const x = 250 + index * 350;
    return (
      b.rule(x - 110, 760, x - 30, 230, p.umber, 15) +
      b.rule(x + 110, 760, x + 30, 230, p.umber, 15) +
      sheet(
        b,
        x - 130,
        270,
        260,
        270,
        [
          b.box(0, 0, 260, 270, p.sky) +
            flower(b, 130, 120, 84, p.mustard, p.umber, 11) +
            b.rule(130, 190, 130, 280, p.leaf, 15),
          b.box(0, 0, 260, 270, p.straw) + b.stroke(serpentine([40, 230], [220, 40], 1, 44), p.brick, 30),
          b.box(0, 0, 260, 270, p.mist) +
            b.blob('20 200, 90 90, 150 150, 200 70, 250 200', p.moss) +
            sun(b, 60, 60, 24),
        ][index] ?? '',
        { turn: 0, pin: null },
      ) +
      b.box(x - 140, 540, 280, 22, p.umber) +
      child(b, x, 890, 430, { pose: 'reach', top: brights[(index * 2 + 1) % 8] ?? p.teal }) +
      b.rule(x + 150, 590, x + 176, 520, p.umber, 8)
    );
  });
