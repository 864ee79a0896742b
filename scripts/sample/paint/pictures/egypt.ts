/** A painting on papyrus of scales, a feather and a jackal-headed god. */
import { many, move, serpentine } from '../brush.ts';
import { ground } from '../motifs.ts';
import type { Painter } from '../paint.ts';
import { palette as p } from '../palette.ts';
import { leaf } from '../scenery.ts';

export const egypt: Painter = (b) =>
  ground(b, p.umber, 'hatch') +
  b.box(90, 60, 1020, 780, p.straw, { texture: 'weave', edge: p.ochre, line: 8 }) +
  many(14, (index) => b.rule(100, 110 + index * 54, 1100, 112 + index * 54, p.sand, 3)) +
  b.box(120, 90, 960, 40, p.teal, { texture: 'dots' }) +
  b.box(120, 770, 960, 40, p.teal, { texture: 'dots' }) +
  many(16, (index) =>
    b.cut(
      [
        [140 + index * 60, 130],
        [170 + index * 60, 130],
        [155 + index * 60, 158],
      ],
      p.brick,
    ),
  ) +
  b.rule(640, 740, 640, 260, p.umber, 17) +
  b.rule(380, 300, 900, 270, p.umber, 15) +
  b.disc(640, 250, 30, p.mustard, { edge: p.umber, line: 5 }) +
  many(2, (side) => {
    const x = 390 + side * 500;
    const y = 304 - side * 28;
    return (
      b.rule(x, y, x - 70, y + 220, p.ink, 4) +
      b.rule(x, y, x + 70, y + 220, p.ink, 4) +
      b.blob(
        [
          [x - 96, y + 216],
          [x + 96, y + 216],
          [x + 50, y + 262],
          [x - 50, y + 262],
        ],
        p.mustard,
        { texture: 'hatch', edge: p.umber, line: 4 },
      )
    );
  }) +
  b.blob('370 500, 350 470, 374 450, 392 464, 410 448, 434 470, 412 506, 392 522', p.brick) +
  leaf(b, 884, 500, 150, 18, p.cream, p.teal) +
  move(
    b.blob('-60 200, -50 20, 50 20, 60 200', p.cream, { texture: 'hatch' }) +
      b.box(-58, 80, 116, 34, p.brick) +
      b.stroke('-44 30, -100 80, -60 130', p.clay, 24) +
      b.stroke('44 30, 110 0, 150 -40', p.clay, 24) +
      b.blob('-44 30, -50 -60, -40 -130, -20 -80, 0 -90, 30 -140, 34 -80, 100 -50, 98 -30, 40 -26, 44 30', p.ink) +
      b.disc(16, -58, 8, p.mustard) +
      b.stroke('-46 24, 0 44, 46 24', p.teal, 22),
    210,
    530,
    1,
  ) +
  many(5, (index) => {
    const y = 330 + index * 80;
    return (
      [
        b.disc(1010, y, 20, 'none', { edge: p.ink, line: 5 }),
        b.stroke(serpentine([980, y], [1044, y], 3, 9), p.navy, 6),
        b.blob(
          [
            [984, y + 10],
            [1000, y - 18],
            [1030, y - 10],
            [1040, y + 10],
          ],
          p.brick,
        ),
        b.cut(
          [
            [986, y + 16],
            [1012, y - 20],
            [1038, y + 16],
          ],
          p.leaf,
        ),
        b.rule(1012, y - 20, 1012, y + 20, p.ink, 6) + b.disc(1012, y - 22, 11, 'none', { edge: p.ink, line: 5 }),
      ][index] ?? ''
    );
  });
