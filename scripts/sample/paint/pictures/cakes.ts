/** A long table of cakes on stands under paper bunting. */
import { type Brush, many, serpentine } from '../brush.ts';
import { bunting, room, table } from '../motifs.ts';
import type { Painter } from '../paint.ts';
import { brights, palette as p } from '../palette.ts';

const cake = (b: Brush, x: number, y: number, r: number, kind: number) => {
  const icing = [p.blush, p.cream, p.umber, p.straw, p.brick][kind % 5] ?? p.cream;
  return (
    b.rule(x, y, x, y + 66, p.stone, 24) +
    b.disc(x, y + 72, r * 0.5, p.stone, { tall: 0.3 }) +
    b.disc(x, y, r * 1.15, p.cream, { tall: 0.26, edge: p.stone, line: 4 }) +
    b.cut(
      [
        [x - r, y - 6],
        [x - r, y - 110],
        [x + r, y - 110],
        [x + r, y - 6],
      ],
      kind % 2 ? p.ochre : p.sand,
      { texture: 'stipple' },
    ) +
    b.disc(x, y - 6, r, kind % 2 ? p.ochre : p.sand, { tall: 0.2 }) +
    b.rule(x - r, y - 56, x + r, y - 56, p.brick, 9) +
    b.blob(
      [
        [x - r - 4, y - 110],
        [x, y - 140],
        [x + r + 4, y - 110],
        [x + r + 2, y - 78],
        [x + r * 0.6, y - 92],
        [x + r * 0.25, y - 66],
        [x - r * 0.2, y - 90],
        [x - r * 0.6, y - 70],
        [x - r - 2, y - 86],
      ],
      icing,
    ) +
    (kind % 3 === 0
      ? many(5, (index) => b.disc(x - r * 0.7 + index * r * 0.35, y - 126, 14, p.brick))
      : kind % 3 === 1
        ? many(14, () =>
            b.disc(x + b.chance.between(-r * 0.8, r * 0.8), y - b.chance.between(106, 126), 4, b.chance.pick(brights)),
          )
        : b.stroke(serpentine([x - r * 0.8, y - 116], [x + r * 0.8, y - 116], 3, 8), p.brick, 7))
  );
};

export const cakes: Painter = (b) =>
  room(b, p.sky, p.sage, 500, 'dots') +
  bunting(b, [-20, 70], [620, 60], 70, 8) +
  bunting(b, [600, 60], [1220, 80], 70, 8) +
  table(b, 480, p.cream, 'cross') +
  cake(b, 190, 520, 110, 0) +
  cake(b, 520, 500, 124, 2) +
  cake(b, 840, 520, 104, 1) +
  cake(b, 1080, 500, 90, 3) +
  many(9, (index) => {
    const [x, y] = [120 + index * 122, 720 + (index % 2) * 44];
    return (
      b.cut(
        [
          [x - 34, y - 20],
          [x + 34, y - 20],
          [x + 24, y + 30],
          [x - 24, y + 30],
        ],
        brights[index % 8] ?? p.brick,
        { texture: 'hatch' },
      ) +
      b.blob(
        [
          [x - 42, y - 16],
          [x - 26, y - 50],
          [x, y - 62],
          [x + 26, y - 50],
          [x + 42, y - 16],
        ],
        [p.blush, p.cream, p.straw][index % 3] ?? p.cream,
      ) +
      b.disc(x, y - 60, 9, p.brick)
    );
  });
