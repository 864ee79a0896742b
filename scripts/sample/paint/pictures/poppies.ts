/** A field of red paper poppies under a pale sky. */
import { many } from '../brush.ts';
import type { Painter } from '../paint.ts';
import { palette as p } from '../palette.ts';
import { bareTree, land, sky, sun } from '../scenery.ts';

export const poppies: Painter = (b) =>
  sky(b, p.mist, p.cream, 380) +
  sun(b, 240, 150, 48, p.straw) +
  land(b, 340, 20, p.sage, 'dry') +
  bareTree(b, 980, 360, 240) +
  land(b, 410, 18, p.olive, 'dry') +
  land(b, 560, 16, p.leaf, 'dry') +
  b.blob('560 404, 620 400, 560 480, 700 560, 560 690, 760 940, 420 940, 400 700, 560 560, 470 470', p.straw, {
    opacity: 0.55,
  }) +
  many(120, (index) => {
    const y = 400 + (index / 120) ** 1.4 * 520;
    const size = 8 + (y - 400) / 9;
    const x = b.chance.between(-20, 1220);
    return (
      b.stroke(
        [
          [x, y],
          [x + size * 0.2, y + size * 1.9],
        ],
        p.moss,
        size / 9,
      ) +
      b.blob(
        [
          [x - size, y - size * 0.2],
          [x - size * 0.4, y - size * 0.9],
          [x + size * 0.5, y - size * 0.8],
          [x + size, y - size * 0.1],
          [x + size * 0.5, y + size * 0.6],
          [x - size * 0.5, y + size * 0.6],
        ],
        b.chance.pick([p.brick, p.brick, p.clay]),
        { texture: 'dry' },
      ) +
      b.disc(x, y - size * 0.1, size * 0.28, p.night)
    );
  });
