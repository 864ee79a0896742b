/** Parakeets, a robin and blue tits round a feeder on a bare branch. */
import { serpentine } from '../brush.ts';
import type { Painter } from '../paint.ts';
import { palette as p } from '../palette.ts';
import { bareTree, sky } from '../scenery.ts';

export const birds: Painter = (b) => {
  const bird = (x: number, y: number, size: number, body: string, breast: string, side: number) =>
    `<g transform="translate(${x} ${y}) scale(${side * size} ${size})">${
      b.cut('-50 4, -130 40, -120 60, -40 24', body, { texture: 'hatch' }) +
      b.blob('-60 6, -30 -44, 30 -50, 60 -6, 30 40, -30 40', body, { texture: 'dry' }) +
      b.blob('10 -16, 54 -10, 40 32, 0 40, -6 10', breast) +
      b.disc(44, -50, 36, body) +
      b.cut('74 -58, 108 -46, 74 -38', body === p.leaf ? p.brick : p.mustard) +
      b.disc(54, -56, 6, p.ink) +
      b.disc(56, -58, 2, p.cream) +
      b.blob('-50 -10, 10 -16, 0 20, -40 24', p.ink, { opacity: 0.25 }) +
      b.rule(0, 40, 0, 64, p.ink, 5) +
      b.rule(16, 40, 16, 64, p.ink, 5)
    }</g>`;
  return (
    sky(b, p.mist, p.cream, 520) +
    bareTree(b, 1040, 960, 900) +
    b.stroke(serpentine([-30, 330], [1230, 240], 1, 30), p.umber, 32) +
    b.stroke(serpentine([-30, 700], [900, 740], 1, 26), p.umber, 26) +
    b.rule(560, 290, 560, 400, p.ink, 5) +
    b.cut('480 420, 560 380, 640 420', p.brick, { texture: 'hatch' }) +
    b.box(500, 420, 120, 220, p.cream, { opacity: 0.8, edge: p.umber, line: 5 }) +
    b.box(504, 500, 112, 136, p.ochre, { texture: 'stipple' }) +
    b.box(480, 636, 160, 18, p.umber) +
    bird(250, 240, 1.15, p.leaf, p.sage, 1) +
    bird(860, 210, 1.15, p.leaf, p.sage, -1) +
    bird(390, 580, 0.75, p.navy, p.straw, 1) +
    bird(720, 590, 0.75, p.navy, p.straw, -1) +
    bird(180, 660, 0.85, p.umber, p.brick, 1) +
    bird(420, 690, 0.62, p.navy, p.straw, -1)
  );
};
