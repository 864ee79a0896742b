/** A patchwork quilt of houses, trees, suns and two boats. */
import { many, move, serpentine } from '../brush.ts';
import { ground } from '../motifs.ts';
import type { Painter } from '../paint.ts';
import { palette as p } from '../palette.ts';
import { flower } from '../scenery.ts';

export const quilt: Painter = (b) => {
  const size = 184;
  const kinds = (index: number) =>
    [
      b.box(-48, -14, 96, 66, p.cream) + b.cut('-64 -10, 0 -66, 64 -10', p.brick) + b.box(-14, 10, 28, 42, p.umber),
      b.rule(0, 60, 0, -10, p.umber, 16) + b.disc(0, -24, 46, p.leaf, { texture: 'stipple' }),
      b.disc(0, 0, 36, p.mustard) +
        many(10, (ray) =>
          b.rule(
            Math.cos(ray * 0.628) * 46,
            Math.sin(ray * 0.628) * 46,
            Math.cos(ray * 0.628) * 66,
            Math.sin(ray * 0.628) * 66,
            p.mustard,
            9,
          ),
        ),
      b.blob('-60 10, 60 10, 40 46, -40 46', p.brick) +
        b.rule(0, 10, 0, -62, p.umber, 7) +
        b.cut('5 -58, 52 -6, 5 -6', p.cream),
      b.blob('-70 50, -30 -30, 0 10, 34 -50, 74 50', p.teal) + b.cut('16 -22, 34 -50, 52 -18', p.cream),
      flower(b, 0, 0, 56, p.clay, p.straw, 8),
      b.box(-60, -10, 120, 62, p.sand) +
        many(
          3,
          (tower) =>
            b.box(-66 + tower * 50, -44, 32, 60, p.sand) +
            b.blob(
              [
                [-66 + tower * 50, -44],
                [-50 + tower * 50, -76],
                [-34 + tower * 50, -44],
              ],
              p.teal,
            ),
        ),
      b.stroke(serpentine([-60, 0], [60, 0], 1.5, 26), p.navy, 22),
    ][index % 8] ?? '';
  return (
    ground(b, p.umber, 'weave') +
    many(25, (index) => {
      const [column, row] = [index % 5, Math.floor(index / 5)];
      const [x, y] = [40 + column * size, 40 + row * size];
      const colour = [p.sky, p.straw, p.blush, p.sage, p.mist, p.cream, p.clay][(column * 2 + row * 3) % 7] ?? p.cream;
      const kind = index === 7 || index === 18 ? 3 : ([0, 1, 2, 4, 5, 6, 7][(index * 5 + row) % 7] ?? 0);
      return (
        b.box(x, y, size - 4, size - 4, colour, {
          texture: (['dots', 'weave', 'hatch', 'cross'] as const)[(index * 3) % 4] ?? 'dots',
        }) +
        move(kinds(kind), x + size / 2 - 2, y + size / 2 - 2) +
        `<rect x="${x + 9}" y="${y + 9}" width="${size - 22}" height="${size - 22}" fill="none" stroke="${p.cream}" stroke-width="3.5" stroke-dasharray="13 10"/>`
      );
    })
  );
};
