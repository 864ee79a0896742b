/** A long paper dragon that winds across a playground on many small legs. */
import { type Brush, many } from '../brush.ts';
import { bricks, bunting, pane, shade } from '../motifs.ts';
import type { Painter } from '../paint.ts';
import { palette as p } from '../palette.ts';
import { sky } from '../scenery.ts';

/** The dragon at one moment of its walk. */
export const dragonAt = (b: Brush, turn: number) => {
  const at = (part: number) => [960 - part * 900, 430 + Math.sin(part * 9.4 + turn) * 96] as const;
  const spine = Array.from({ length: 50 }, (_, index) => at(index / 49));
  return (
    sky(b, p.straw, p.cream, 380) +
    bricks(b, -30, 150, 1260, 310, p.clay) +
    many(6, (index) => pane(b, 50 + index * 205, 200, 90, 130, p.teal)) +
    b.cut('-30 456, 1240 450, 1240 940, -30 940', p.stone, { texture: 'stipple' }) +
    bunting(b, [-20, 60], [1220, 50], 70, 15, [p.brick, p.mustard]) +
    many(15, (index) => {
      const [x, y] = at(0.05 + index * 0.062);
      const step = Math.sin(turn * 2 + index) * 16;
      return (
        shade(b, x, 806, 46, 0.2) +
        b.stroke(
          [
            [x - 14, y + 60],
            [x - 18 + step, 720],
            [x - 18 + step, 790],
          ],
          p.navy,
          21,
        ) +
        b.stroke(
          [
            [x + 14, y + 60],
            [x + 18 - step, 720],
            [x + 18 - step, 790],
          ],
          p.grey,
          21,
        ) +
        b.disc(x - 14 + step, 798, 17, p.umber, { tall: 0.5 }) +
        b.disc(x + 22 - step, 798, 17, p.umber, { tall: 0.5 })
      );
    }) +
    b.stroke(spine, p.brick, 190) +
    b.stroke(
      spine.map(([x, y]) => [x, y + 74] as const),
      p.mustard,
      32,
    ) +
    b.stroke(
      spine.map(([x, y]) => [x, y + 74] as const),
      p.straw,
      13,
      { dash: '1 32' },
    ) +
    many(25, (index) => {
      const [x, y] = at(0.03 + index * 0.038);
      return (
        b.disc(x, y - 20, 24, index % 2 ? p.clay : p.mustard, { tall: 0.8 }) +
        b.disc(x, y - 20, 11, p.straw) +
        b.cut(
          [
            [x - 24, y - 88],
            [x, y - 136],
            [x + 24, y - 88],
          ],
          p.mustard,
          { texture: 'hatch' },
        )
      );
    }) +
    (() => {
      const [x, y] = at(-0.02);
      return (
        b.disc(x, y - 20, 128, p.brick, { texture: 'dry' }) +
        b.blob(
          [
            [x + 20, y + 20],
            [x + 120, y - 10],
            [x + 140, y + 40],
            [x + 60, y + 90],
            [x - 40, y + 80],
          ],
          p.clay,
        ) +
        b.stroke(
          [
            [x - 20, y + 66],
            [x + 50, y + 80],
            [x + 130, y + 40],
          ],
          p.cream,
          13,
          { dash: '11 13' },
        ) +
        b.disc(x + 20, y - 60, 42, p.cream) +
        b.disc(x + 30, y - 56, 20, p.ink) +
        many(3, (index) =>
          b.stroke(
            [
              [x - 60 - index * 22, y - 110],
              [x - 90 - index * 26, y - 190],
              [x - 60 - index * 20, y - 236],
            ],
            p.mustard,
            20,
          ),
        ) +
        b.stroke(
          [
            [x + 120, y + 70],
            [x + 150, y + 120],
            [x + 110, y + 150],
          ],
          p.straw,
          9,
        ) +
        b.disc(x + 126, y - 2, 9, p.umber)
      );
    })() +
    b.stroke([at(1), [46, 380 + Math.sin(turn) * 40], [16, 300 + Math.sin(turn) * 60]], p.mustard, 40)
  );
};

export const dragon: Painter = (b) => dragonAt(b, 0.6);
