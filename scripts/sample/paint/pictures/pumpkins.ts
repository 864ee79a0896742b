/** Carved pumpkins glowing on a wall at dusk. */
import { many, serpentine } from '../brush.ts';
import { pumpkin } from '../food.ts';
import { bricks, ground } from '../motifs.ts';
import type { Painter } from '../paint.ts';
import { palette as p } from '../palette.ts';

export const pumpkins: Painter = (b) => {
  const face = (x: number, y: number, r: number, kind: number) =>
    pumpkin(b, x, y, r) +
    (kind % 2
      ? b.cut(
          [
            [x - r * 0.5, y - r * 0.1],
            [x - r * 0.3, y - r * 0.4],
            [x - r * 0.12, y - r * 0.1],
          ],
          p.straw,
        ) +
        b.cut(
          [
            [x + r * 0.5, y - r * 0.1],
            [x + r * 0.3, y - r * 0.4],
            [x + r * 0.12, y - r * 0.1],
          ],
          p.straw,
        )
      : b.disc(x - r * 0.3, y - r * 0.2, r * 0.15, p.straw) + b.disc(x + r * 0.3, y - r * 0.2, r * 0.15, p.straw)) +
    (kind === 2
      ? b.disc(x, y + r * 0.3, r * 0.24, p.straw, { tall: 1.2 })
      : b.blob(
          [
            [x - r * 0.5, y + r * 0.15],
            [x, y + r * 0.3],
            [x + r * 0.5, y + r * 0.15],
            [x + r * 0.3, y + r * 0.5],
            [x, y + r * 0.58],
            [x - r * 0.3, y + r * 0.5],
          ],
          p.straw,
        ));
  return (
    ground(b, p.plum, 'dry') +
    b.disc(940, 190, 96, p.straw) +
    b.stroke(serpentine([-30, 250], [1230, 200], 2, 34), p.navy, 90, { opacity: 0.35 }) +
    many(5, (index) => {
      const [x, y] = [150 + index * 130, 120 + Math.sin(index * 2) * 60];
      return b.blob(
        [
          [x - 54, y - 14],
          [x - 18, y],
          [x, y - 12],
          [x + 18, y],
          [x + 54, y - 14],
          [x + 24, y + 18],
          [x, y + 8],
          [x - 24, y + 18],
        ],
        p.night,
      );
    }) +
    bricks(b, -30, 660, 1260, 280, p.brick, 60) +
    b.box(-30, 630, 1260, 44, p.stone, { texture: 'hatch' }) +
    face(150, 560, 104, 1) +
    face(380, 540, 128, 2) +
    face(640, 566, 96, 3) +
    face(860, 536, 134, 0) +
    face(1090, 566, 98, 1) +
    many(3, (index) => face(260 + index * 330, 820, 90, index + 1))
  );
};
