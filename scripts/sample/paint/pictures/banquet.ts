/** A long table with goblets, pies and a gilded paper swan. */
import { many, move } from '../brush.ts';
import { apple, plate } from '../food.ts';
import { room, shade, table } from '../motifs.ts';
import type { Painter } from '../paint.ts';
import { palette as p } from '../palette.ts';
import { flower, leaf } from '../scenery.ts';

export const banquet: Painter = (b) => {
  const goblet = (x: number, y: number) =>
    shade(b, x, y + 4, 44) +
    b.blob(
      [
        [x - 40, y - 130],
        [x + 40, y - 130],
        [x + 30, y - 76],
        [x, y - 60],
        [x - 30, y - 76],
      ],
      p.mustard,
      { texture: 'hatch' },
    ) +
    b.rule(x, y - 60, x, y - 8, p.mustard, 13) +
    b.disc(x, y - 2, 38, p.mustard, { tall: 0.3 });
  const pie = (x: number, y: number, r: number) =>
    plate(b, x, y + 14, r * 1.2) +
    b.disc(x, y, r, p.ochre, { tall: 0.5, texture: 'dry' }) +
    many(14, (index) =>
      b.disc(x + Math.cos(index * 0.449) * r * 0.94, y + Math.sin(index * 0.449) * r * 0.46, 13, p.mustard),
    ) +
    leaf(b, x - 10, y + 14, 52, -40, p.straw, p.umber) +
    leaf(b, x + 10, y + 14, 52, 40, p.straw, p.umber);
  const swan = move(
    shade(b, 0, 84, 190) +
      b.blob('-170 40, -190 -60, -90 -20, 20 -50, 150 -10, 140 50, 0 90', p.cream, {
        texture: 'dry',
        edge: p.mustard,
        line: 5,
      }) +
      b.stroke('120 10, 190 -90, 110 -190, 180 -240', p.cream, 40) +
      b.disc(184, -244, 30, p.cream) +
      b.cut('206 -256, 262 -240, 206 -228', p.clay) +
      b.disc(190, -250, 5, p.ink) +
      b.cut('158 -270, 164 -306, 180 -284, 194 -310, 206 -272', p.mustard) +
      many(4, (index) =>
        b.stroke(
          [
            [-140 + index * 40, 0],
            [-80 + index * 40, 14],
            [-30 + index * 40, 6],
          ],
          p.mustard,
          6,
        ),
      ),
    600,
    520,
    1,
  );
  return (
    room(b, p.plum, p.umber, 430, 'weave') +
    many(4, (index) => {
      const x = 130 + index * 310;
      return (
        b.cut(
          [
            [x - 70, 30],
            [x + 70, 30],
            [x + 70, 260],
            [x, 320],
            [x - 70, 260],
          ],
          index % 2 ? p.brick : p.moss,
          { texture: 'hatch', edge: p.mustard, line: 7 },
        ) + flower(b, x, 150, 50, p.cream, p.mustard, 5)
      );
    }) +
    table(b, 430, p.sand, 'weave') +
    swan +
    goblet(170, 620) +
    goblet(1040, 600) +
    goblet(330, 800) +
    pie(210, 730, 90) +
    pie(960, 740, 110) +
    goblet(760, 810) +
    many(5, (index) => apple(b, 500 + index * 56, 776 - (index % 2) * 20, 32, index % 2 ? p.olive : p.brick))
  );
};
