/** A bronze gong in a wooden frame. */
import { around } from '../brush.ts';
import { room, shade } from '../motifs.ts';
import type { Painter } from '../paint.ts';
import { palette as p } from '../palette.ts';

export const gong: Painter = (b) =>
  room(b, p.sand, p.umber, 760, 'dots') +
  shade(b, 500, 900, 420, 0.12) +
  b.rule(130, 900, 150, 170, p.brick, 40) +
  b.rule(870, 900, 850, 170, p.brick, 40) +
  b.blob('70 180, 100 130, 500 150, 900 130, 930 180, 500 200', p.brick, { texture: 'hatch' }) +
  b.rule(90, 900, 200, 900, p.brick, 40) +
  b.rule(800, 900, 910, 900, p.brick, 40) +
  b.rule(390, 190, 370, 300, p.ink, 7) +
  b.rule(610, 190, 630, 300, p.ink, 7) +
  b.disc(500, 520, 290, p.ochre, { texture: 'dry', edge: p.umber, line: 8 }) +
  b.disc(500, 520, 220, p.mustard, { texture: 'hatch' }) +
  b.disc(500, 520, 150, p.ochre, { texture: 'dry' }) +
  b.disc(500, 520, 70, p.straw, { texture: 'stipple' }) +
  b.stroke(
    around(60, (angle) => [
      500 + Math.cos(angle * 1.02) * (186 + Math.sin(angle * 12) * 14),
      520 + Math.sin(angle * 1.02) * (186 + Math.sin(angle * 12) * 14),
    ]),
    p.umber,
    6,
  ) +
  b.rule(840, 760, 740, 560, p.umber, 19) +
  b.disc(730, 540, 44, p.cream, { texture: 'cross' });
