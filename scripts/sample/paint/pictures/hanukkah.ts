/** A menorah on a windowsill, with dreidels and coins before it. */
import { around, many, move, serpentine } from '../brush.ts';
import { flame } from '../festive.ts';
import { pane } from '../motifs.ts';
import type { Painter } from '../paint.ts';
import { palette as p } from '../palette.ts';
import { stars } from '../scenery.ts';

export const hanukkah: Painter = (b) =>
  pane(b, -10, -10, 1220, 640, p.navy, p.sand) +
  stars(b, 40, 560) +
  b.box(-20, 620, 1240, 320, p.cream, { texture: 'dry' }) +
  b.rule(-20, 624, 1220, 620, p.stone, 9) +
  many(4, (index) =>
    b.stroke(
      around(40, (angle) => [
        600 + Math.cos(angle / 2) * (100 + index * 92),
        330 + Math.sin(angle / 2) * (100 + index * 70),
      ]),
      p.mustard,
      21,
    ),
  ) +
  b.rule(600, 330, 600, 700, p.mustard, 26) +
  b.blob('480 730, 540 690, 660 690, 720 730', p.mustard, { texture: 'hatch' }) +
  many(9, (index) => {
    const x = 232 + index * 92;
    const top = index === 4 ? 250 : 290;
    return (
      b.box(x - 20, top + 30, 40, 20, p.ochre) +
      b.box(x - 11, top - 40, 22, 74, [p.cream, p.sky, p.blush][index % 3] ?? p.cream, { texture: 'hatch' }) +
      flame(b, x, top - 42, 24)
    );
  }) +
  many(3, (index) =>
    move(
      b.cut('-40 -44, 40 -44, 40 20, 0 66, -40 20', [p.brick, p.teal, p.plum][index] ?? p.teal, { texture: 'dry' }) +
        b.rule(0, -44, 0, -80, p.umber, 12) +
        b.stroke(serpentine([-20, -12], [20, -12], 1, 13), p.cream, 8),
      180 + index * 190 + (index > 1 ? 440 : 0),
      800,
      1,
      -18 + index * 20,
    ),
  ) +
  many(8, (index) =>
    b.disc(440 + (index % 4) * 88, 800 + Math.floor(index / 4) * 50, 32, p.mustard, {
      tall: 0.6,
      edge: p.ochre,
      line: 4,
    }),
  );
