/** Bean seedlings in paper pots on a windowsill. */
import { many, serpentine } from '../brush.ts';
import { pane, shade } from '../motifs.ts';
import type { Painter } from '../paint.ts';
import { brights, palette as p } from '../palette.ts';
import { cloud, leaf } from '../scenery.ts';

export const seedlings: Painter = (b) =>
  pane(b, -20, -20, 1240, 600, p.sky, p.cream) +
  cloud(b, 260, 190, 130) +
  cloud(b, 920, 140, 110) +
  b.blob('-20 500, 300 440, 600 500, 900 450, 1220 500, 1220 580, -20 580', p.sage) +
  b.rule(600, -20, 600, 580, p.cream, 26) +
  b.box(-20, 570, 1240, 360, p.sand, { texture: 'hatch' }) +
  b.rule(-20, 574, 1220, 572, p.cream, 20) +
  many(2, (row) =>
    many(6 - row, (index) => {
      const x = 120 + index * 192 + row * 96;
      const y = 700 + row * 150;
      const tall = 130 + ((index * 67 + row * 90) % 190);
      return (
        shade(b, x, y + 64, 62) +
        b.cut(
          [
            [x - 62, y - 36],
            [x + 62, y - 36],
            [x + 46, y + 64],
            [x - 46, y + 64],
          ],
          brights[(index * 3 + row) % 8] ?? p.clay,
          { texture: index % 2 ? 'dots' : 'hatch' },
        ) +
        b.disc(x, y - 36, 62, p.umber, { tall: 0.24 }) +
        b.stroke(serpentine([x, y - 36], [x + 10, y - 36 - tall], 1, 13), p.leaf, 9) +
        leaf(b, x + 6, y - 30 - tall, 70, 50, p.leaf) +
        leaf(b, x + 6, y - 30 - tall, 70, -56, p.olive) +
        (tall > 200 ? leaf(b, x + 2, y - tall * 0.5, 56, 70, p.olive) : '') +
        b.rule(x - 34, y - 30, x - 38, y - 120, p.ochre, 10) +
        b.box(x - 72, y - 150, 66, 38, p.cream, { edge: p.ochre, line: 3 }) +
        b.stroke(serpentine([x - 62, y - 130], [x - 18, y - 131], 2, 5), p.navy, 4)
      );
    }),
  );
