/** A row of coat pegs, each with a small painted picture above it. */
import { many, move, serpentine } from '../brush.ts';
import { room, shade } from '../motifs.ts';
import type { Painter } from '../paint.ts';
import { brights, palette as p } from '../palette.ts';
import { flower } from '../scenery.ts';

export const pegs: Painter = (b) => {
  const drawn = [
    b.stroke(serpentine([-24, 12], [24, 12], 1, 7), p.ochre, 13) +
      b.disc(-4, -8, 19, p.clay) +
      b.disc(-4, -8, 8, p.cream),
    b.cut('0 -34, 24 0, 0 34, -24 0', p.brick) + b.stroke(serpentine([0, 34], [10, 56], 1, 6), p.ink, 3),
    b.disc(0, 4, 24, p.teal) + b.stroke('22 0, 38 -10', p.teal, 9) + b.disc(0, -20, 6, p.teal),
    flower(b, 0, 0, 32, p.mustard, p.umber, 9),
    b.blob('-30 6, 0 -18, 24 4, 36 -12, 36 20, 24 8, 0 22', p.navy) + b.disc(-14, 0, 3, p.cream),
    b.cut('-26 24, -26 -6, 0 -30, 26 -6, 26 24', p.brick) + b.box(-8, 2, 16, 22, p.cream),
  ];
  return (
    room(b, p.sage, p.ochre, 760, 'dots') +
    b.stroke(serpentine([-20, 50], [1220, 50], 5, 18), p.cream, 22) +
    b.box(-20, 300, 1240, 60, p.umber, { texture: 'hatch' }) +
    drawn
      .map((inside, index) => {
        const x = 110 + index * 196;
        const coat = brights[(index * 3) % 8] ?? p.brick;
        return (
          b.box(x - 56, 130, 112, 112, p.cream, { edge: p.umber, line: 5 }) +
          move(inside, x, 186, 1.25) +
          b.rule(x, 316, x, 364, p.mustard, 15) +
          b.disc(x, 322, 15, p.mustard) +
          (index % 3 === 2
            ? b.stroke(
                [
                  [x - 26, 380],
                  [x, 350],
                  [x + 26, 380],
                ],
                p.navy,
                9,
              ) +
              b.box(x - 66, 376, 132, 160, p.navy, { round: 30, texture: 'hatch' }) +
              b.box(x - 46, 440, 92, 70, p.teal, { round: 14 })
            : b.blob(
                [
                  [x - 30, 354],
                  [x + 30, 354],
                  [x + 70, 420],
                  [x + 84, 640],
                  [x, 660],
                  [x - 84, 640],
                  [x - 70, 420],
                ],
                coat,
                { texture: index % 2 ? 'dots' : 'hatch' },
              ) +
              b.rule(x, 380, x, 650, p.cream, 5) +
              many(4, (button) => b.disc(x + 13, 420 + button * 60, 7, p.cream))) +
          shade(b, x, 824, 60, 0.2) +
          b.blob(
            [
              [x - 60, 822],
              [x - 56, 776],
              [x - 22, 772],
              [x - 6, 804],
              [x - 4, 824],
            ],
            p.ink,
          ) +
          b.blob(
            [
              [x + 6, 822],
              [x + 10, 776],
              [x + 40, 772],
              [x + 58, 804],
              [x + 62, 824],
            ],
            p.ink,
          )
        );
      })
      .join('')
  );
};
