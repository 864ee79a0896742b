/** A whiteboard full of shapes, sums and a number line. */
import { around, many, serpentine } from '../brush.ts';
import { letters } from '../lettering.ts';
import { room } from '../motifs.ts';
import type { Painter } from '../paint.ts';
import { brights, palette as p } from '../palette.ts';

export const whiteboard: Painter = (b) =>
  room(b, p.sage, p.ochre, 820) +
  b.box(90, 70, 1020, 640, p.grey) +
  b.box(112, 92, 976, 596, '#fbfaf3') +
  letters(b, '12 × 8 = 96', { x: 160, y: 190, size: 50, colour: p.navy }) +
  letters(b, '3/4 of 60 = 45', { x: 160, y: 290, size: 46, colour: p.brick }) +
  letters(b, '7 + 7 + 7 = 3 × 7', { x: 160, y: 386, size: 42, colour: p.leaf }) +
  b.cut('720 330, 820 150, 920 330', 'none', { edge: p.brick, line: 8 }) +
  b.box(960, 170, 96, 150, 'none', { edge: p.navy, line: 8 }) +
  b.disc(770, 430, 64, 'none', { edge: p.teal, line: 8 }) +
  b.cut('770 430, 770 366, 834 430', p.mustard, { opacity: 0.8 }) +
  b.cut(
    around(6, (angle) => [960 + Math.cos(angle) * 74, 440 + Math.sin(angle) * 74]),
    'none',
    { edge: p.plum, line: 8 },
  ) +
  b.rule(160, 580, 1050, 580, p.ink, 6) +
  many(
    11,
    (index) =>
      b.rule(170 + index * 86, 564, 170 + index * 86, 596, p.ink, 5) +
      letters(b, String(index * 5), { x: 170 + index * 86, y: 646, size: 26, colour: p.ink, align: 'middle' }),
  ) +
  many(5, (index) =>
    b.stroke(
      [
        [170 + index * 172, 560],
        [256 + index * 172, 500],
        [342 + index * 172, 560],
      ],
      p.clay,
      6,
    ),
  ) +
  b.box(200, 710, 800, 22, p.stone) +
  many(4, (index) => b.box(330 + index * 120, 692, 90, 20, brights[index] ?? p.brick, { round: 8 })) +
  b.stroke(serpentine([150, 456], [640, 456], 3, 14), p.river, 5);
