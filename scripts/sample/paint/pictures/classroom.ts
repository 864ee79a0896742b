/** A classroom from the back: rows of heads, a whiteboard, morning sun. */
import { many, serpentine } from '../brush.ts';
import { pane, room } from '../motifs.ts';
import type { Painter } from '../paint.ts';
import { palette as p } from '../palette.ts';
import { child } from '../people.ts';
import { sun } from '../scenery.ts';

export const classroom: Painter = (b) =>
  room(b, p.straw, p.ochre, 480, 'dots') +
  b.box(330, 80, 540, 300, '#fbfaf3', { edge: p.grey, line: 15 }) +
  b.stroke(serpentine([400, 240], [800, 220], 2, 44), p.teal, 15) +
  sun(b, 760, 150, 26) +
  pane(b, 50, 90, 190, 260, p.sky) +
  pane(b, 960, 90, 190, 260, p.sky) +
  b.cut('50 350, 240 350, 470 900, 100 900', p.cream, { opacity: 0.3 }) +
  many(3, (row) => {
    const tall = 230 + row * 80;
    const y = 640 + row * 150;
    const count = 6 - row;
    return (
      many(count, (index) =>
        child(b, ((index + 0.5) / count) * 1200 + b.chance.between(-8, 8), y, tall, { pose: 'sit' }),
      ) +
      b.box(-20, y - tall * 0.16 - 60, 0.1, 0.1, p.ochre) +
      many(Math.ceil(count / 2), (desk) =>
        b.cut(
          [
            [((desk * 2 + 0.1) / count) * 1200, y - 26],
            [((desk * 2 + 1.9) / count) * 1200, y - 26],
            [((desk * 2 + 1.95) / count) * 1200, y + 30],
            [((desk * 2 + 0.05) / count) * 1200, y + 30],
          ],
          p.umber,
          { texture: 'hatch', opacity: 0.9 },
        ),
      )
    );
  });
