/** Chalk cliffs and a winding bay under gulls. */
import { many, type Point } from '../brush.ts';
import type { Painter } from '../paint.ts';
import { palette as p } from '../palette.ts';
import { cloud, sky, sun, water } from '../scenery.ts';

export const coast: Painter = (b) => {
  const cliff = (points: readonly Point[]) => b.blob(points, '#f2ead9', { texture: 'hatch', edge: p.stone, line: 4 });
  return (
    sky(b, p.sky, p.cream, 380) +
    sun(b, 990, 130, 52) +
    cloud(b, 420, 130, 120) +
    b.cut('-30 380, 1240 380, 1240 940, -30 940', p.teal, { texture: 'dry' }) +
    water(b, 400, 700, p.mist, 26) +
    cliff([
      [-60, 940],
      [-60, 330],
      [120, 300],
      [330, 330],
      [450, 352],
      [470, 430],
      [400, 520],
      [330, 640],
      [240, 940],
    ]) +
    b.blob('-60 336, 100 262, 300 296, 470 346, 330 352, 120 318, -60 360', p.leaf, { texture: 'dry' }) +
    cliff([
      [560, 390],
      [590, 340],
      [640, 336],
      [670, 394],
    ]) +
    cliff([
      [710, 392],
      [724, 356],
      [760, 352],
      [780, 392],
    ]) +
    b.blob('200 960, 300 720, 450 640, 520 720, 470 800, 660 860, 900 900, 1240 900, 1240 960', p.straw, {
      texture: 'stipple',
    }) +
    b.stroke('300 720, 450 640, 520 720, 470 800, 660 860, 900 900, 1240 896', p.cream, 15) +
    many(7, (index) =>
      b.stroke(
        [
          [560 + index * 78, 210 + Math.sin(index * 2) * 46],
          [584 + index * 78, 194 + Math.sin(index * 2) * 46],
          [606 + index * 78, 212 + Math.sin(index * 2) * 46],
        ],
        p.cream,
        7,
      ),
    ) +
    b.blob('850 560, 1000 560, 1030 530, 1000 596, 880 596', p.brick) +
    b.rule(930, 560, 930, 420, p.umber, 8) +
    b.blob('938 426, 1020 510, 938 540', p.cream, { texture: 'hatch' })
  );
};
