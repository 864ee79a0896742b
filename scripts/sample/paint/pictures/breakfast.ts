/** Racks of toast, jam jars and a teapot on a checked cloth. */
import { many, move, serpentine } from '../brush.ts';
import { plate } from '../food.ts';
import { room, shade, table } from '../motifs.ts';
import type { Painter } from '../paint.ts';
import { palette as p } from '../palette.ts';

export const breakfast: Painter = (b) => {
  const rack = (x: number, y: number) =>
    many(5, (index) =>
      b.cut(
        [
          [x + index * 46, y],
          [x + index * 46 + 14, y - 112],
          [x + index * 46 + 70, y - 118],
          [x + index * 46 + 60, y - 4],
        ],
        index % 2 ? p.ochre : p.mustard,
        { texture: 'stipple', edge: p.umber, line: 4 },
      ),
    ) + b.rule(x - 20, y + 4, x + 290, y - 6, p.grey, 9);
  const jar = (x: number, y: number, colour: string) =>
    shade(b, x, y + 4, 66) +
    b.box(x - 54, y - 116, 108, 120, colour, { round: 24, texture: 'dry' }) +
    b.box(x - 46, y - 146, 92, 36, p.cream, { texture: 'cross' }) +
    b.box(x - 36, y - 84, 72, 48, p.cream);
  return (
    room(b, p.blush, p.sand, 420, 'dots') +
    b.box(130, 60, 300, 260, p.sky, { edge: p.cream, line: 20 }) +
    b.disc(280, 190, 54, p.straw) +
    table(b, 420, p.cream, 'cross') +
    many(12, (index) => b.rule(index * 110, 424, index * 130 - 100, 860, p.sky, 30)) +
    rack(160, 600) +
    rack(520, 780) +
    jar(560, 570, p.brick) +
    jar(700, 580, p.mustard) +
    jar(160, 780, p.plum) +
    move(
      shade(b, 0, 92, 150) +
        b.blob('-110 60, -130 -10, -70 -80, 70 -80, 130 -10, 110 60, 0 96', p.teal, { texture: 'dry' }) +
        b.stroke('110 -10, 180 -40, 190 -90', p.teal, 30) +
        b.stroke('-118 -40, -190 -10, -120 44', p.teal, 22) +
        b.disc(0, -84, 60, p.teal, { tall: 0.3 }) +
        b.disc(0, -106, 15, p.brick) +
        b.stroke(serpentine([-80, 6], [80, 6], 2, 16), p.cream, 9),
      950,
      540,
    ) +
    b.stroke(serpentine([950, 420], [970, 250], 1, 20), p.cream, 13, { opacity: 0.7 }) +
    plate(b, 980, 770, 120) +
    b.cut('920 770, 930 690, 1030 700, 1040 770', p.mustard, { texture: 'stipple', edge: p.umber, line: 4 })
  );
};
