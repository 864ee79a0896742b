/** A shoebox loom with a half-finished band in stripes. */
import { many, serpentine } from '../brush.ts';
import { room, shade, table } from '../motifs.ts';
import type { Painter } from '../paint.ts';
import { palette as p } from '../palette.ts';

export const loom: Painter = (b) => {
  const colours = [p.brick, p.mustard, p.teal, p.cream, p.navy, p.clay];
  return (
    room(b, p.blush, p.sand, 300, 'dots') +
    table(b, 250, p.sand, 'weave') +
    b.cut('250 130, 950 120, 990 770, 210 780', p.clay, { texture: 'dry' }) +
    b.cut('300 180, 900 172, 930 720, 270 730', p.umber) +
    many(24, (index) => b.rule(318 + index * 24.6, 150, 300 + index * 26, 750, p.cream, 5)) +
    many(24, (row) => {
      const y = 700 - row * 16;
      const left = 296 + row * 0.8;
      const right = 906 - row * 0.8;
      return b.stroke(
        serpentine([left, y], [right, y], 11.5, row % 2 ? 5 : -5),
        colours[Math.floor(row / 4) % 6] ?? p.brick,
        13,
      );
    }) +
    b.stroke('906 316, 1000 300, 1060 380, 1040 480, 1100 560', p.navy, 11) +
    b.cut('560 250, 860 230, 880 258, 860 280, 560 280', p.ochre, { texture: 'hatch' }) +
    many(3, (index) => {
      const [x, y] = [110, 420 + index * 130];
      return (
        shade(b, x, y + 50, 60) +
        b.disc(x, y, 56, colours[index] ?? p.brick) +
        many(4, (turn) =>
          b.stroke(serpentine([x - 44, y - 24 + turn * 16], [x + 44, y - 30 + turn * 18], 1, 10), p.cream, 3, {
            opacity: 0.6,
          }),
        )
      );
    })
  );
};
