/** An open painted suitcase with a record, a hat, a recipe and a photograph frame. */
import { many, move, serpentine } from '../brush.ts';
import { room, shade } from '../motifs.ts';
import type { Painter } from '../paint.ts';
import { palette as p } from '../palette.ts';

export const suitcase: Painter = (b) =>
  room(b, p.sky, p.ochre, 660, 'dots') +
  shade(b, 600, 820, 480, 0.1) +
  b.cut('190 120, 1010 110, 1030 420, 170 430', p.umber, { texture: 'hatch' }) +
  b.cut('220 150, 980 142, 996 404, 204 410', p.blush, { texture: 'cross' }) +
  b.cut('150 430, 1050 420, 1090 790, 110 800', p.umber, { texture: 'hatch' }) +
  b.cut('190 462, 1010 454, 1040 760, 160 770', p.clay, { texture: 'dots' }) +
  b.disc(370, 600, 132, p.night, { texture: 'hatch' }) +
  many(3, (index) => b.disc(370, 600, 112 - index * 24, 'none', { edge: p.grey, line: 2 })) +
  b.disc(370, 600, 40, p.mustard) +
  b.disc(370, 600, 9, p.cream) +
  b.blob('560 620, 600 596, 612 520, 740 520, 752 596, 800 620, 680 654', p.navy, { texture: 'dry' }) +
  b.box(608, 576, 140, 24, p.brick) +
  move(
    b.box(-90, -70, 180, 140, p.cream) +
      many(5, (index) =>
        b.stroke(serpentine([-70, -40 + index * 22], [index === 4 ? 0 : 70, -40 + index * 22], 4, 3), p.navy, 4),
      ),
    880,
    690,
    1,
    -9,
  ) +
  b.box(830, 470, 150, 120, p.ochre, { texture: 'hatch' }) +
  b.box(850, 490, 110, 80, p.mist) +
  b.disc(890, 534, 17, p.umber) +
  b.disc(922, 534, 17, p.clay) +
  b.stroke(serpentine([480, 740], [790, 720], 2, 24), p.mustard, 30) +
  many(4, (index) =>
    move(
      b.box(-60, -36, 120, 72, [p.teal, p.mustard, p.cream, p.brick][index] ?? p.teal) +
        b.stroke(serpentine([-40, 0], [40, 0], 1, 13), p.navy, 7),
      320 + index * 190,
      276 + (index % 2) * 30,
      1,
      -13 + index * 9,
    ),
  ) +
  b.stroke('540 800, 560 850, 640 850, 660 800', p.ink, 17);
