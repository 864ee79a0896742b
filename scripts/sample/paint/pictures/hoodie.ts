/** The back of a hoodie, a 26 made of small writing. */
import { serpentine } from '../brush.ts';
import { ground, shade } from '../motifs.ts';
import type { Painter } from '../paint.ts';
import { palette as p } from '../palette.ts';

/** 26, in rows of small writing. */
const digits = ['1111001111', '0001001000', '0001001000', '1111001111', '1000001001', '1000001001', '1111001111'];

export const hoodie: Painter = (b) =>
  ground(b, p.sage, 'weave') +
  shade(b, 510, 860, 400, 0.1) +
  b.cut(
    '230 250, 400 180, 600 180, 770 250, 940 620, 830 680, 740 470, 750 880, 250 880, 260 470, 170 680, 60 620',
    p.navy,
    { texture: 'hatch' },
  ) +
  b.blob('380 210, 420 90, 500 60, 580 90, 620 210, 500 260', p.navy, { texture: 'dry', edge: p.night, line: 6 }) +
  digits
    .map((row, y) =>
      [...row]
        .map((mark, x) =>
          mark === '1'
            ? b.stroke(serpentine([300 + x * 44, 340 + y * 54], [334 + x * 44, 340 + y * 54], 2, 5), p.cream, 5) +
              b.stroke(serpentine([300 + x * 44, 364 + y * 54], [330 + x * 44, 364 + y * 54], 2, 5), p.straw, 5)
            : '',
        )
        .join(''),
    )
    .join('');
