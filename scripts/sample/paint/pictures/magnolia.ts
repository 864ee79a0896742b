/** A magnolia tree losing its petals in front of a brick wall. */
import { many, move, type Point } from '../brush.ts';
import { bricks } from '../motifs.ts';
import type { Painter } from '../paint.ts';
import { palette as p } from '../palette.ts';
import { cloud, land } from '../scenery.ts';

export const magnolia: Painter = (b) =>
  bricks(b, -30, 560, 960, 420, p.clay, 52) +
  b.box(-30, 530, 960, 36, p.sand) +
  b.box(-30, -30, 960, 562, p.mist, { texture: 'dry' }) +
  cloud(b, 700, 140, 120) +
  land(b, 950, 10, p.stone, 'stipple') +
  b.stroke('450 1000, 430 800, 480 640, 440 480', p.umber, 48) +
  many(11, (index) => {
    const side = index % 2 ? 1 : -1;
    const from: Point = [452, 820 - index * 48];
    return b.stroke(
      [
        from,
        [452 + side * (110 + index * 6), 720 - index * 52],
        [452 + side * (170 + (index % 4) * 62), 610 - index * 50],
      ],
      p.umber,
      18 - index,
    );
  }) +
  many(78, () => {
    const [x, y] = [b.chance.between(70, 850), b.chance.between(60, 640)];
    const size = b.chance.between(30, 54);
    return many(4, (petal) =>
      move(
        b.blob(
          [
            [0, 0],
            [size * 0.3, -size * 0.6],
            [0, -size],
            [-size * 0.3, -size * 0.6],
          ],
          petal % 2 ? p.blush : '#f6dfd0',
        ),
        x,
        y,
        1,
        -50 + petal * 33,
      ),
    );
  }) +
  many(54, () =>
    b.disc(
      b.chance.between(0, 900),
      b.chance.between(990, 1190),
      b.chance.between(9, 17),
      b.chance.pick([p.blush, '#f6dfd0']),
      { tall: 0.55 },
    ),
  );
