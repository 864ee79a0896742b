/** Cut-paper snowflakes on a deep blue window. */
import { around, many, move, serpentine } from '../brush.ts';
import { ground } from '../motifs.ts';
import type { Painter } from '../paint.ts';
import { palette as p } from '../palette.ts';

export const snowflakes: Painter = (b) => {
  const flake = (x: number, y: number, size: number) =>
    move(
      many(
        6,
        (arm) =>
          `<g transform="rotate(${arm * 60})">${b.rule(0, 0, 0, -size, p.cream, size / 11)}${many(3, (twig) => {
            const at = -size * (0.4 + twig * 0.2);
            const long = size * (0.3 - twig * 0.07);
            return (
              b.rule(0, at, long, at - long * 0.8, p.cream, size / 14) +
              b.rule(0, at, -long, at - long * 0.8, p.cream, size / 14)
            );
          })}</g>`,
      ) +
        b.cut(
          around(6, (angle) => [Math.cos(angle) * size * 0.28, Math.sin(angle) * size * 0.28]),
          p.navy,
          { edge: p.cream, line: size / 14 },
        ),
      x,
      y,
      1,
      b.chance.between(0, 60),
    );
  return (
    ground(b, p.navy, 'dry') +
    b.blob('-40 640, 300 560, 700 640, 1240 570, 1240 940, -40 940', p.night, { opacity: 0.7 }) +
    b.disc(980, 180, 70, p.straw, { opacity: 0.9 }) +
    flake(230, 240, 150) +
    flake(580, 190, 110) +
    flake(860, 420, 160) +
    flake(430, 540, 140) +
    flake(150, 660, 100) +
    flake(700, 700, 120) +
    flake(1070, 700, 130) +
    flake(1060, 260, 70) +
    b.rule(400, -20, 400, 920, p.cream, 20) +
    b.rule(800, -20, 800, 920, p.cream, 20) +
    b.rule(-20, 450, 1220, 450, p.cream, 16) +
    b.box(-20, 850, 1240, 80, p.cream, { texture: 'dry' }) +
    b.stroke(serpentine([-20, 850], [1220, 850], 3, 9), '#fffdf6', 34)
  );
};
