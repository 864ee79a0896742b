/** A round rangoli pattern in chalk colours. */
import { many, move } from '../brush.ts';
import { ground } from '../motifs.ts';
import type { Painter } from '../paint.ts';
import { palette as p } from '../palette.ts';
import { flower, leaf } from '../scenery.ts';

export const rangoli: Painter = (b) => {
  const { width: w } = b;
  const c = w / 2;
  const ring = (r: number, count: number, size: number, colour: string, kind: 'petal' | 'dot' | 'leaf') =>
    many(count, (index) => {
      const angle = (index / count) * 360;
      const [x, y] = [
        c + Math.cos(((angle - 90) * Math.PI) / 180) * r,
        c + Math.sin(((angle - 90) * Math.PI) / 180) * r,
      ];
      return kind === 'dot'
        ? b.disc(x, y, size, colour)
        : kind === 'leaf'
          ? leaf(b, x, y, size, angle, colour)
          : move(
              b.blob(
                [
                  [0, 0],
                  [size * 0.42, -size * 0.5],
                  [0, -size],
                  [-size * 0.42, -size * 0.5],
                ],
                colour,
                { texture: index % 2 ? 'stipple' : 'dots' },
              ),
              x,
              y,
              1,
              angle,
            );
    });
  return (
    ground(b, p.umber, 'stipple') +
    b.disc(c, c, 440, p.night) +
    ring(370, 24, 92, p.brick, 'petal') +
    ring(366, 24, 60, p.mustard, 'petal') +
    b.disc(c, c, 372, p.teal, { texture: 'stipple' }) +
    ring(330, 36, 9, p.cream, 'dot') +
    ring(210, 16, 128, p.cream, 'petal') +
    ring(214, 16, 92, p.clay, 'petal') +
    b.disc(c, c, 232, p.plum, { texture: 'stipple' }) +
    ring(200, 24, 8, p.straw, 'dot') +
    ring(90, 8, 116, p.mustard, 'petal') +
    ring(94, 8, 78, p.brick, 'petal') +
    ring(150, 8, 14, p.cream, 'dot') +
    b.disc(c, c, 96, p.cream) +
    flower(b, c, c, 84, p.brick, p.mustard, 8) +
    b.disc(c, c, 22, p.mustard) +
    many(4, (index) => flower(b, index % 2 ? 90 : 910, index > 1 ? 90 : 910, 66, p.clay, p.straw, 11))
  );
};
