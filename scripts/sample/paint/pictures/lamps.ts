/** Rows of painted clay lamps, each with a small flame. */
import { many, serpentine } from '../brush.ts';
import { flame } from '../festive.ts';
import { ground, shade } from '../motifs.ts';
import type { Painter } from '../paint.ts';
import { brights, palette as p } from '../palette.ts';
import { flower } from '../scenery.ts';

export const lamps: Painter = (b) => {
  const lamp = (x: number, y: number, r: number, index: number) =>
    shade(b, x, y + r * 0.3, r * 1.1, 0.3) +
    flame(b, x + r * 0.75, y - r * 0.3, r * 0.55) +
    b.blob(
      [
        [x - r, y - r * 0.24],
        [x, y - r * 0.36],
        [x + r * 0.6, y - r * 0.3],
        [x + r * 1.1, y - r * 0.4],
        [x + r * 0.7, y + r * 0.24],
        [x, y + r * 0.46],
        [x - r * 0.7, y + r * 0.26],
      ],
      brights[index % 4] ?? p.clay,
      { texture: 'dry' },
    ) +
    b.disc(x, y - r * 0.26, r * 0.72, p.umber, { tall: 0.22 }) +
    b.stroke(serpentine([x - r * 0.7, y + r * 0.06], [x + r * 0.7, y + r * 0.06], 2.5, r * 0.09), p.straw, r / 12) +
    many(5, (dot) => b.disc(x - r * 0.5 + dot * r * 0.25, y + r * 0.26, r * 0.045, p.cream));
  return (
    ground(b, p.night, 'dry') +
    b.blob('-40 240, 400 180, 900 260, 1240 190, 1240 940, -40 940', p.plum, { texture: 'weave' }) +
    many(13, (index) =>
      flower(b, 50 + index * 94, 90 + Math.sin(index) * 24, 44, index % 2 ? p.mustard : p.clay, p.brick, 10),
    ) +
    many(4, (row) =>
      many(4 + (row % 2), (index) =>
        lamp(row % 2 ? 120 + index * 236 : 230 + index * 244, 330 + row * 160, 74 + row * 6, index + row),
      ),
    )
  );
};
