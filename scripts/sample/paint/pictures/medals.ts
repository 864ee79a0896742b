/** Medals on ribbons, or the house cup. */
import { around, many, serpentine } from '../brush.ts';
import { bunting, ground, room, shade } from '../motifs.ts';
import type { Painter } from '../paint.ts';
import { palette as p } from '../palette.ts';
import { flower } from '../scenery.ts';

export const medals: Painter = (b, version) => {
  const rosette = (x: number, y: number, r: number, colour: string) =>
    b.cut(
      [
        [x - r * 0.5, y],
        [x - r * 0.1, y],
        [x - r * 0.3, y + r * 2.3],
        [x - r * 0.62, y + r * 2],
      ],
      colour,
    ) +
    b.cut(
      [
        [x + r * 0.5, y],
        [x + r * 0.1, y],
        [x + r * 0.3, y + r * 2.3],
        [x + r * 0.62, y + r * 2],
      ],
      colour,
    ) +
    flower(b, x, y, r * 1.15, colour, p.cream, 16) +
    b.disc(x, y, r * 0.62, p.cream) +
    b.cut(
      around(10, (angle, index) => [
        x + Math.cos(angle - 1.57) * (index % 2 ? r * 0.2 : r * 0.44),
        y + Math.sin(angle - 1.57) * (index % 2 ? r * 0.2 : r * 0.44),
      ]),
      p.mustard,
    );
  if (version === 'house cup')
    return (
      room(b, p.sage, p.umber, 700, 'dots') +
      bunting(b, [-20, 40], [1220, 40], 60, 14, [p.navy, p.cream]) +
      shade(b, 600, 800, 230, 0.14) +
      b.box(450, 700, 300, 96, p.umber, { texture: 'hatch' }) +
      b.box(510, 724, 180, 46, p.mustard) +
      b.blob('520 700, 570 610, 560 560, 640 560, 630 610, 680 700', p.mustard, { texture: 'hatch' }) +
      b.stroke('410 260, 300 290, 330 430, 450 450', p.mustard, 26) +
      b.stroke('790 260, 900 290, 870 430, 750 450', p.mustard, 26) +
      b.blob('390 200, 810 200, 780 420, 690 540, 600 570, 510 540, 420 420', p.mustard, {
        texture: 'dry',
        edge: p.ochre,
        line: 6,
      }) +
      b.disc(600, 200, 212, p.straw, { tall: 0.16 }) +
      b.stroke(serpentine([450, 330], [750, 330], 2, 34), p.ochre, 19) +
      b.stroke(serpentine([330, 340], [240, 640], 1, 30), p.navy, 30) +
      b.stroke(serpentine([870, 340], [960, 640], 1, 30), p.navy, 30) +
      rosette(170, 560, 76, p.brick) +
      rosette(1040, 560, 76, p.teal)
    );
  return (
    ground(b, p.navy, 'weave') +
    many(5, (index) => {
      const x = 140 + index * 230;
      const y = 560 + Math.sin(index * 1.6) * 50;
      return (
        b.cut(
          [
            [x - 70, -20],
            [x - 24, -20],
            [x + 14, y - 90],
            [x - 24, y - 84],
          ],
          index % 2 ? p.brick : p.teal,
          { texture: 'hatch' },
        ) +
        b.cut(
          [
            [x + 70, -20],
            [x + 24, -20],
            [x - 14, y - 90],
            [x + 24, y - 84],
          ],
          index % 2 ? p.clay : p.cream,
          { texture: 'dry' },
        ) +
        b.disc(x + 8, y + 10, 104, p.ink, { opacity: 0.3 }) +
        b.disc(x, y, 102, p.ochre, { texture: 'dry', edge: p.umber, line: 5 }) +
        b.disc(x, y, 78, p.clay, { texture: 'hatch' }) +
        b.stroke(serpentine([x - 24, y + 56], [x + 24, y - 56], 1, 24), p.straw, 19) +
        many(20, (dot) => b.disc(x + Math.cos(dot * 0.314) * 90, y + Math.sin(dot * 0.314) * 90, 5, p.straw))
      );
    })
  );
};
