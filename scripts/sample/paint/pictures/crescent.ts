/** A crescent moon, stars and paper lanterns on a deep blue ground. */
import { serpentine } from '../brush.ts';
import { ground } from '../motifs.ts';
import type { Painter } from '../paint.ts';
import { palette as p } from '../palette.ts';
import { stars } from '../scenery.ts';

export const crescent: Painter = (b) => {
  const lantern = (x: number, y: number, size: number, colour: string) =>
    b.rule(x, -20, x, y - size * 1.5, p.straw, 4) +
    b.disc(x, y, size * 1.5, p.straw, { opacity: 0.14 }) +
    b.blob(
      [
        [x, y - size * 1.5],
        [x + size * 0.4, y - size],
        [x - size * 0.4, y - size],
      ],
      p.mustard,
    ) +
    b.cut(
      [
        [x - size * 0.5, y - size],
        [x + size * 0.5, y - size],
        [x + size * 0.75, y],
        [x + size * 0.5, y + size],
        [x - size * 0.5, y + size],
        [x - size * 0.75, y],
      ],
      colour,
      { texture: 'cross', edge: p.mustard, line: 7 },
    ) +
    b.rule(x, y - size, x, y + size, p.mustard, 5) +
    b.blob(
      [
        [x, y - size * 0.6],
        [x + size * 0.26, y],
        [x, y + size * 0.5],
        [x - size * 0.26, y],
      ],
      p.straw,
    ) +
    b.box(x - size * 0.5, y + size, size, size * 0.2, p.mustard);
  return (
    ground(b, p.navy, 'dry') +
    stars(b, 90, 800) +
    b.disc(840, 380, 236, p.straw, { texture: 'stipple' }) +
    b.disc(924, 332, 210, p.navy) +
    lantern(190, 330, 96, p.brick) +
    lantern(420, 220, 74, p.teal) +
    lantern(600, 460, 86, p.plum) +
    lantern(1060, 240, 70, p.clay) +
    b.blob(
      '-40 780, 100 780, 120 700, 180 640, 240 700, 260 780, 420 780, 440 730, 470 690, 500 730, 520 780, 760 780, 780 660, 860 570, 940 660, 960 780, 1240 780, 1240 940, -40 940',
      p.night,
    ) +
    b.stroke(serpentine([-30, 850], [1230, 840], 3, 15), p.mustard, 11)
  );
};
