/** Honeycomb with bees on it, one cell sealed with gold. */
import { around, many, move, serpentine } from '../brush.ts';
import { ground } from '../motifs.ts';
import type { Painter } from '../paint.ts';
import { palette as p } from '../palette.ts';

export const honeycomb: Painter = (b) => {
  const cell = (x: number, y: number, r: number, fill: string) =>
    b.cut(
      around(6, (angle) => [x + Math.cos(angle + 0.5236) * r, y + Math.sin(angle + 0.5236) * r]),
      fill,
      { edge: p.ochre, line: 11, texture: fill === p.umber ? 'stipple' : 'dry', shake: 4 },
    );
  const bee = (x: number, y: number, turn: number, size = 1) =>
    move(
      b.disc(-16, -36, 34, p.mist, { tall: 0.6, opacity: 0.85 }) +
        b.disc(26, -36, 34, p.mist, { tall: 0.6, opacity: 0.85 }) +
        b.disc(0, 0, 58, p.straw, { tall: 0.62, edge: p.ink, line: 5 }) +
        b.rule(-20, -30, -20, 30, p.ink, 13) +
        b.rule(8, -34, 8, 34, p.ink, 13) +
        b.rule(34, -26, 34, 26, p.ink, 11) +
        b.disc(-54, 0, 22, p.ink) +
        b.stroke('-66 -14, -84 -34', p.ink, 4) +
        b.stroke('-60 -18, -70 -42', p.ink, 4),
      x,
      y,
      size,
      turn,
    );
  return (
    ground(b, p.ochre, 'dry') +
    many(9, (row) =>
      many(11, (index) =>
        cell(
          index * 118 + (row % 2) * 59,
          row * 102 + 20,
          62,
          row === 4 && index === 6 ? p.straw : b.chance.pick([p.mustard, p.mustard, p.ochre, p.straw, p.umber, p.clay]),
        ),
      ),
    ) +
    b.stroke(serpentine([150, 160], [960, 700], 1, 110), p.cream, 7, { dash: '3 24' }) +
    bee(150, 170, -20) +
    bee(520, 250, 30) +
    bee(880, 190, 160) +
    bee(330, 520, -70) +
    bee(1030, 500, 100) +
    bee(160, 740, 10) +
    bee(920, 760, -30) +
    bee(600, 640, 200, 1.35)
  );
};
