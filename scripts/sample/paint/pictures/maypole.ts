/** A maypole with plaited ribbons, tiny dancers round its foot. */
import { many, serpentine } from '../brush.ts';
import type { Painter } from '../paint.ts';
import { brights, palette as p } from '../palette.ts';
import { child } from '../people.ts';
import { cloud, flower, land, sky, sun, tree } from '../scenery.ts';

export const maypole: Painter = (b) =>
  sky(b, p.sky, p.cream, 760) +
  sun(b, 160, 150, 58) +
  cloud(b, 690, 190, 130) +
  land(b, 700, 20, p.sage, 'dry') +
  tree(b, 90, 770, 300, [p.leaf, p.olive, p.blush]) +
  tree(b, 820, 770, 330, [p.leaf, p.olive, p.cream]) +
  land(b, 780, 16, p.olive, 'dry') +
  b.disc(450, 980, 390, p.leaf, { tall: 0.36, texture: 'stipple' }) +
  many(12, (index) => {
    const angle = (index / 12) * 6.283 + 0.2;
    const [x, y] = [450 + Math.cos(angle) * 350, 960 + Math.sin(angle) * 116];
    const colour = brights[index % 8] ?? p.brick;
    return y < 960
      ? child(b, x, y + 30, 130, { pose: 'wave', top: colour, mirror: x > 450 }) +
          b.stroke(serpentine([450, 210], [x + (x > 450 ? -30 : 30), y - 92], 1, Math.cos(angle) * 16), colour, 9)
      : '';
  }) +
  b.rule(450, 990, 450, 130, p.cream, 32) +
  b.stroke(serpentine([450, 980], [450, 200], 9, 15, 8), p.brick, 11) +
  b.stroke(serpentine([450, 980], [450, 200], 9, -15, 8), p.teal, 11) +
  many(12, (index) => {
    const angle = (index / 12) * 6.283 + 0.2;
    const [x, y] = [450 + Math.cos(angle) * 350, 960 + Math.sin(angle) * 116];
    const colour = brights[index % 8] ?? p.brick;
    return y >= 960
      ? b.stroke(serpentine([450, 210], [x + (x > 450 ? -34 : 34), y - 118], 1, Math.cos(angle) * 22), colour, 11) +
          child(b, x, y + 50, 168, { pose: 'wave', top: colour, mirror: x > 450 })
      : '';
  }) +
  many(9, (index) =>
    flower(
      b,
      450 + Math.cos(index * 0.698) * 62,
      150 + Math.sin(index * 0.698) * 24,
      36,
      brights[index % 8] ?? p.brick,
      p.straw,
      7,
    ),
  ) +
  b.disc(450, 110, 26, p.mustard);
