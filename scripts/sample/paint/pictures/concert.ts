/** A vast dark arena of tiny lights seen from high up. */
import { many } from '../brush.ts';
import { ground } from '../motifs.ts';
import type { Painter } from '../paint.ts';
import { brights, palette as p } from '../palette.ts';

export const concert: Painter = (b) =>
  ground(b, p.night, 'dry') +
  b.blob('-40 300, 600 160, 1240 300, 1240 940, -40 940', p.navy) +
  many(7, (index) =>
    b.cut(
      [
        [600, 420],
        [120 + index * 140, -30],
        [200 + index * 140, -30],
      ],
      brights[(index * 3) % 8] ?? p.brick,
      { opacity: 0.3 },
    ),
  ) +
  b.blob('440 470, 600 400, 760 470, 740 510, 460 510', p.mustard, { texture: 'dots' }) +
  many(6, (index) => b.box(494 + index * 38, 430, 13, 40, p.cream, { round: 6 })) +
  many(1500, (index) => {
    const ring = index % 16;
    const angle = b.chance.between(0.05, 3.09);
    const r = 230 + ring * 44;
    return b.cut(
      [
        [600 + Math.cos(angle) * r, 410 + Math.sin(angle) * r * 0.72],
        [606 + Math.cos(angle) * r, 410 + Math.sin(angle) * r * 0.72],
        [603 + Math.cos(angle) * r, 418 + Math.sin(angle) * r * 0.72],
      ],
      b.chance.pick([p.straw, p.straw, p.cream, p.blush, p.sky]),
    );
  });
