/** Odd socks of every pattern on a washing line. */
import { many, serpentine } from '../brush.ts';
import type { Painter } from '../paint.ts';
import { brights, palette as p } from '../palette.ts';
import { cloud, flower, land, sky } from '../scenery.ts';

export const socks: Painter = (b) =>
  sky(b, p.sky, p.cream, 560) +
  cloud(b, 280, 130, 130) +
  cloud(b, 930, 180, 110) +
  land(b, 720, 20, p.sage, 'dry') +
  b.rule(90, 900, 90, 130, p.umber, 30) +
  b.rule(1120, 900, 1120, 130, p.umber, 30) +
  many(
    2,
    (row) =>
      b.stroke(
        Array.from(
          { length: 9 },
          (_, index) => [90 + index * 129, 170 + row * 300 + Math.sin((index / 8) * Math.PI) * 40] as const,
        ),
        p.ink,
        5,
      ) +
      many(6, (index) => {
        const x = 180 + index * 168;
        const y = 180 + row * 300 + Math.sin(((index + 0.6) / 6) * Math.PI) * 40;
        const colour = brights[(index * 3 + row * 5) % 8] ?? p.brick;
        const kind = (index + row * 2) % 4;
        return (
          b.box(x - 6, y - 20, 14, 40, p.ochre) +
          b.stroke(
            [
              [x, y + 20],
              [x + 4, y + 130],
              [x + 54, y + 166],
            ],
            colour,
            62,
          ) +
          (kind === 0
            ? many(4, (stripe) => b.rule(x - 30, y + 30 + stripe * 28, x + 32, y + 28 + stripe * 28, p.cream, 11))
            : kind === 1
              ? many(8, (dot) => b.disc(x - 14 + (dot % 2) * 28, y + 26 + Math.floor(dot / 2) * 30, 8, p.straw))
              : kind === 2
                ? b.stroke(serpentine([x, y + 10], [x + 4, y + 130], 3, 15), p.cream, 9)
                : flower(b, x + 2, y + 70, 26, p.cream, p.brick, 7)) +
          b.rule(x - 30, y + 4, x + 30, y + 4, p.cream, 16) +
          b.disc(x + 66, y + 172, 22, p.cream, { opacity: 0.8 })
        );
      }),
  );
