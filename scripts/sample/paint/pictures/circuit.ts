/** A battery and a glowing bulb joined by a long curling wire. */
import { many, move } from '../brush.ts';
import { letters } from '../lettering.ts';
import { room, table } from '../motifs.ts';
import type { Painter } from '../paint.ts';
import { palette as p } from '../palette.ts';

export const circuit: Painter = (b) =>
  room(b, p.sage, p.ochre, 190, 'dots') +
  table(b, 180, p.sand, 'weave') +
  b.disc(880, 330, 250, p.straw, { opacity: 0.5 }) +
  b.disc(880, 330, 160, p.straw, { opacity: 0.8 }) +
  b.stroke('330 590, 420 480, 560 560, 640 700, 760 720, 860 640, 862 520', p.brick, 15) +
  b.stroke('330 690, 400 800, 560 800, 700 800, 1000 790, 1060 640, 940 560, 902 520', p.navy, 15) +
  b.box(120, 540, 220, 200, p.ink, { round: 22 }) +
  b.box(120, 580, 220, 130, p.mustard, { texture: 'hatch' }) +
  b.box(336, 572, 22, 40, p.grey) +
  b.box(336, 672, 22, 40, p.grey) +
  letters(b, '+', { x: 270, y: 618, size: 44, colour: p.ink, width: 9 }) +
  letters(b, '-', { x: 276, y: 712, size: 44, colour: p.ink, width: 9 }) +
  b.disc(882, 300, 112, p.cream, { edge: p.ink, line: 6, opacity: 0.92 }) +
  b.stroke('850 380, 846 310, 868 268, 882 306, 896 268, 918 310, 914 380', p.clay, 8) +
  b.box(836, 390, 92, 84, p.grey, { texture: 'hatch' }) +
  b.box(848, 474, 68, 50, p.ink) +
  many(12, (index) => {
    const angle = (index / 12) * 6.283;
    return b.rule(
      882 + Math.cos(angle) * 150,
      300 + Math.sin(angle) * 150,
      882 + Math.cos(angle) * 196,
      300 + Math.sin(angle) * 196,
      p.mustard,
      12,
    );
  }) +
  move(
    b.blob('-120 10, -100 -40, 0 -56, 100 -36, 122 4, 100 40, 0 52, -100 46', p.olive, { texture: 'stipple' }),
    610,
    640,
    1,
    -14,
  ) +
  move(
    b.blob('-40 0, -30 -46, 30 -46, 40 0, 30 40, -30 40', p.stone, { edge: p.grey, line: 6 }) +
      b.rule(0, 40, 0, 190, p.grey, 17),
    200,
    300,
    0.9,
    60,
  );
