/** A school roof with tennis balls in the gutter and a kite round the chimney. */
import { many, move, serpentine } from '../brush.ts';
import { bricks } from '../motifs.ts';
import type { Painter } from '../paint.ts';
import { palette as p } from '../palette.ts';
import { cloud, sky } from '../scenery.ts';

export const roof: Painter = (b) => {
  const tiles = many(13, (row) =>
    many(30, (index) =>
      b.disc(
        -30 + index * 44 + (row % 2) * 22,
        380 + row * 30,
        27,
        b.chance.pick([p.brick, p.clay, p.umber, p.brick]),
        { tall: 0.75, texture: row % 2 ? 'dry' : 'hatch' },
      ),
    ),
  );
  const ball = (x: number, y: number) =>
    b.disc(x, y, 20, p.straw, { texture: 'stipple' }) +
    b.stroke(
      [
        [x - 15, y - 10],
        [x, y - 3],
        [x + 15, y - 10],
      ],
      p.cream,
      4,
    );
  return (
    sky(b, p.sky, p.cream, 560) +
    cloud(b, 260, 150, 150) +
    cloud(b, 700, 90, 90) +
    bricks(b, 840, 120, 150, 330) +
    b.box(820, 100, 190, 34, p.clay) +
    b.box(855, 56, 46, 50, p.umber) +
    b.box(925, 56, 46, 50, p.umber) +
    tiles +
    b.box(-30, 766, 1260, 34, p.grey, { texture: 'hatch' }) +
    bricks(b, -30, 800, 1260, 130) +
    ball(150, 752) +
    ball(212, 748) +
    ball(470, 752) +
    ball(520, 745) +
    ball(1050, 750) +
    ball(640, 560) +
    b.stroke(serpentine([840, 210], [380, 330], 1.5, 34), p.ink, 4) +
    move(
      b.cut('0 -100, 62 0, 0 120, -62 0', p.mustard, { texture: 'hatch' }) +
        b.cut('0 -100, 62 0, 0 0', p.brick) +
        b.cut('0 120, -62 0, 0 0', p.teal),
      395,
      290,
      1,
      24,
    ) +
    move(
      b.blob('-50 0, -46 -34, -10 -40, 8 -18, 48 -8, 54 10, 0 16', p.cream, { edge: p.ink, line: 4 }),
      960,
      640,
      1,
      8,
    )
  );
};
