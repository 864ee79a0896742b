/** A kingfisher above its reflection. */
import { around, many, move, serpentine } from '../brush.ts';
import { ground } from '../motifs.ts';
import type { Painter } from '../paint.ts';
import { palette as p } from '../palette.ts';

export const kingfisher: Painter = (b) =>
  ground(b, p.mist, 'dry') +
  many(9, (index) =>
    b.stroke(
      [
        [60 + index * 140, 520],
        [50 + index * 140, 300],
        [80 + index * 140, 90],
      ],
      index % 2 ? p.sage : p.olive,
      13,
    ),
  ) +
  b.cut('-30 520, 1240 512, 1240 940, -30 940', p.river, { texture: 'dry' }) +
  b.stroke(serpentine([-30, 250], [560, 190], 1, 26), p.umber, 30) +
  move(
    b.blob('-110 60, -60 -40, 30 -70, 90 -30, 70 40, -20 80', p.teal, { texture: 'dry' }) +
      b.blob('0 10, 80 -10, 66 46, -16 78', p.clay, { texture: 'dry' }) +
      b.disc(70, -60, 54, p.teal, { texture: 'stipple' }) +
      b.cut('104 -66, 280 30, 96 -26', p.ink) +
      b.disc(84, -70, 9, p.ink) +
      b.disc(60, -38, 15, p.cream) +
      b.cut('-100 40, -190 80, -100 80', p.navy),
    600,
    330,
    1.5,
    38,
  ) +
  move(
    b.blob('-110 60, -60 -40, 30 -70, 90 -30, 70 40, -20 80', p.navy) + b.disc(70, -60, 54, p.navy),
    650,
    730,
    1,
    140,
  ).replace('<g ', '<g opacity=".28" ') +
  many(5, (index) =>
    b.stroke(
      around(20, (angle) => [
        760 + Math.cos(angle * 1.04) * (60 + index * 56),
        640 + Math.sin(angle * 1.04) * (14 + index * 13),
      ]),
      p.cream,
      4,
      { opacity: 0.7 },
    ),
  );
