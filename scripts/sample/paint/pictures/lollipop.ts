/** A crossing patrol’s stick leaning on a wall, hung with flowers. */
import { many, serpentine } from '../brush.ts';
import { letters } from '../lettering.ts';
import { bricks, bunting, shade } from '../motifs.ts';
import type { Painter } from '../paint.ts';
import { brights, palette as p } from '../palette.ts';
import { flower, leaf } from '../scenery.ts';

export const lollipop: Painter = (b) =>
  bricks(b, -30, -30, 960, 1010, p.clay, 56) +
  b.box(-30, 970, 960, 270, p.stone, { texture: 'stipple' }) +
  many(5, (index) =>
    b.cut(
      [
        [30 + index * 190, 1040],
        [150 + index * 190, 1040],
        [130 + index * 190, 1190],
        [-10 + index * 190, 1190],
      ],
      p.cream,
    ),
  ) +
  shade(b, 500, 1010, 130, 0.16) +
  b.rule(560, 1020, 450, 420, p.ink, 30) +
  many(5, (index) => b.rule(549 - index * 22, 960 - index * 120, 540 - index * 22, 910 - index * 120, p.straw, 32)) +
  b.disc(420, 270, 196, p.ink) +
  b.disc(420, 270, 180, p.straw) +
  b.disc(420, 270, 140, p.brick, { texture: 'dry' }) +
  letters(b, 'THANK', { x: 420, y: 256, size: 56, colour: p.cream, width: 11, align: 'middle' }) +
  letters(b, 'YOU', { x: 420, y: 342, size: 56, colour: p.cream, width: 11, align: 'middle' }) +
  b.stroke(serpentine([450, 470], [540, 900], 2, 60), p.leaf, 13) +
  many(11, (index) => {
    const part = index / 10;
    const [x, y] = [450 + part * 90 + Math.sin(part * 12.5) * 62, 480 + part * 420];
    return (
      leaf(b, x + 20, y + 10, 54, 70 + index * 40, p.olive) +
      flower(b, x, y, 44, brights[(index * 3) % 8] ?? p.brick, p.straw, 8)
    );
  }) +
  bunting(b, [-20, 40], [920, 50], 60, 10);
