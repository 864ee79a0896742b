/** Raised beds with neat rows of seedlings and a winding hose. */
import { many, move, serpentine } from '../brush.ts';
import { shade } from '../motifs.ts';
import type { Painter } from '../paint.ts';
import { palette as p } from '../palette.ts';
import { cloud, land, leaf, sky } from '../scenery.ts';

export const garden: Painter = (b) => {
  const bed = (x: number, y: number, size: number, kind: number) =>
    move(
      shade(b, 150, 150, 190, 0.1) +
        b.cut('0 0, 290 -20, 330 130, 20 156', p.umber, { texture: 'stipple' }) +
        many(3, (row) =>
          many(6, (index) =>
            kind === 0
              ? leaf(b, 34 + index * 48 + row * 8, 40 + row * 42 - index * 3, 34, (index % 3) * 24 - 24, p.leaf)
              : kind === 1
                ? b.disc(36 + index * 48 + row * 8, 28 + row * 42 - index * 3, 19, b.chance.pick([p.sage, p.olive]), {
                    texture: 'stipple',
                  })
                : b.stroke(
                    [
                      [34 + index * 48 + row * 8, 44 + row * 42],
                      [38 + index * 48 + row * 8, 2 + row * 42],
                    ],
                    p.leaf,
                    7,
                  ),
          ),
        ) +
        b.cut('18 150, 330 128, 334 170, 20 194', p.ochre, { texture: 'hatch' }),
      x,
      y,
      size,
    );
  return (
    sky(b, p.sky, p.cream, 330) +
    cloud(b, 300, 110, 110) +
    cloud(b, 1010, 150, 100) +
    many(26, (index) =>
      b.cut(
        [
          [index * 48 - 10, 400],
          [index * 48 - 10, 270],
          [index * 48 + 10, 250],
          [index * 48 + 30, 270],
          [index * 48 + 30, 400],
        ],
        index % 2 ? p.sand : p.stone,
        { texture: 'hatch' },
      ),
    ) +
    land(b, 390, 8, p.sage, 'dry') +
    bed(70, 450, 1, 0) +
    bed(480, 440, 1, 1) +
    bed(860, 450, 1, 2) +
    bed(180, 660, 1.25, 1) +
    bed(690, 660, 1.25, 0) +
    b.stroke(serpentine([-30, 640], [1230, 640], 1.5, 34), p.teal, 17) +
    b.stroke(serpentine([-30, 634], [1230, 634], 1.5, 34), p.sky, 4) +
    move(
      b.cut('-50 -70, 50 -70, 42 40, -42 40', p.brick, { texture: 'dry' }) +
        b.stroke('50 -40, 110 -60, 124 -96', p.brick, 15) +
        b.disc(130, -104, 20, p.brick) +
        b.stroke('-50 -50, -100 -20, -46 20', p.brick, 12),
      640,
      420,
      0.85,
    )
  );
};
