/** A papier-mâché globe on a stand beside a row of recycling boxes. */
import { around, many, move } from '../brush.ts';
import { bunting, room, shade, table } from '../motifs.ts';
import type { Painter } from '../paint.ts';
import { palette as p } from '../palette.ts';

export const globe: Painter = (b) =>
  room(b, p.straw, p.sage, 560, 'dots') +
  table(b, 540, p.ochre, 'hatch') +
  shade(b, 440, 770, 220, 0.14) +
  b.blob('340 770, 400 720, 480 720, 540 770', p.umber) +
  b.rule(440, 730, 440, 650, p.umber, 21) +
  b.stroke(
    around(26, (angle) => [440 + Math.cos(angle * 0.52 - 1.4) * 296, 390 + Math.sin(angle * 0.52 - 1.4) * 296]),
    p.umber,
    16,
  ) +
  b.disc(440, 390, 260, p.river, { texture: 'weave' }) +
  b.blob('300 250, 380 200, 430 250, 400 330, 440 400, 380 480, 330 420, 270 360', p.leaf, { texture: 'dry' }) +
  b.blob('500 240, 600 230, 650 320, 580 330, 600 430, 550 530, 500 440, 480 340', p.olive, { texture: 'dry' }) +
  b.blob('400 600, 460 580, 500 606, 440 636', p.cream) +
  b.blob('400 150, 460 140, 500 160, 440 170', p.cream) +
  many(3, (index) => {
    const x = 780 + index * 150;
    const colour = [p.leaf, p.navy, p.brick][index] ?? p.leaf;
    return (
      b.box(x - 62, 560, 124, 190, colour, { texture: 'hatch' }) +
      b.box(x - 70, 544, 140, 30, p.cream) +
      move(
        many(
          3,
          (arm) =>
            `<g transform="rotate(${arm * 120})">${b.stroke('-20 -30, 0 -40, 22 -26', p.cream, 9)}${b.cut(
              '16 -40, 36 -24, 12 -14',
              p.cream,
            )}</g>`,
        ),
        x,
        656,
      )
    );
  }) +
  bunting(b, [-20, 50], [1220, 50], 60, 14, [p.leaf, p.cream, p.sky]);
