/** Tents glowing under a sky full of stars. */
import { many, move, serpentine } from '../brush.ts';
import { ground } from '../motifs.ts';
import type { Painter } from '../paint.ts';
import { palette as p } from '../palette.ts';
import { land, stars } from '../scenery.ts';

export const tents: Painter = (b) => {
  const tent = (x: number, y: number, size: number, colour: string) =>
    move(
      b.disc(0, 8, 220, p.straw, { tall: 0.3, opacity: 0.35 }) +
        b.cut('-150 0, 0 -170, 150 0', colour, { texture: 'dry' }) +
        b.cut('-46 0, 0 -150, 46 0', p.straw, { texture: 'dots' }) +
        b.rule(0, -170, 0, -190, p.umber, 6) +
        b.rule(-150, 0, -190, 18, p.sand, 4) +
        b.rule(150, 0, 190, 18, p.sand, 4),
      x,
      y,
      size,
    );
  return (
    ground(b, p.night, 'dry') +
    b.blob('-40 400, 400 300, 900 420, 1240 320, 1240 940, -40 940', p.navy, { opacity: 0.7 }) +
    stars(b, 130, 520) +
    b.disc(950, 170, 74, p.straw) +
    b.disc(984, 150, 66, p.night) +
    b.stroke(serpentine([-40, 240], [1240, 160], 1, 60), p.mist, 44, { opacity: 0.13 }) +
    land(b, 570, 26, p.moss, 'dry') +
    many(8, (index) =>
      b.cut(
        [
          [index * 170 - 60, 610],
          [index * 170, 430 + (index % 3) * 40],
          [index * 170 + 60, 610],
        ],
        p.night,
        { texture: 'hatch' },
      ),
    ) +
    land(b, 640, 18, p.leaf, 'stipple') +
    tent(260, 720, 0.9, p.brick) +
    tent(930, 730, 0.95, p.teal) +
    tent(600, 830, 1.35, p.mustard)
  );
};
