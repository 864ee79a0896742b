/** A narrow brick house with a bay window behind a wall, and an old mulberry tree. */
import { many, move } from '../brush.ts';
import { bricks, pane } from '../motifs.ts';
import type { Painter } from '../paint.ts';
import { palette as p } from '../palette.ts';
import { cloud, land, sky } from '../scenery.ts';

export const hogarthhouse: Painter = (b) =>
  sky(b, p.sky, p.cream, 600) +
  cloud(b, 170, 140, 120) +
  bricks(b, 470, 170, 430, 560, p.brick, 40) +
  b.cut('440 180, 520 70, 850 70, 930 180', p.umber, { texture: 'hatch' }) +
  bricks(b, 560, 24, 60, 70, p.clay) +
  many(3, (index) => pane(b, 510 + index * 130, 220, 84, 104, p.navy)) +
  b.cut('575 380, 795 380, 830 410, 830 560, 540 560, 540 410', p.cream, { texture: 'dry' }) +
  many(3, (index) => pane(b, 560 + index * 92, 425, 62, 110, p.teal)) +
  b.cut('560 382, 810 382, 785 345, 585 345', p.teal, { texture: 'hatch' }) +
  b.box(640, 600, 92, 140, p.moss, { edge: p.cream, line: 8 }) +
  bricks(b, -20, 640, 480, 200, p.clay, 48) +
  bricks(b, 910, 640, 320, 200, p.clay, 48) +
  b.box(-20, 622, 482, 22, p.sand) +
  b.box(908, 622, 320, 22, p.sand) +
  land(b, 742, 5, p.sage, 'dry') +
  b.blob('640 736, 735 736, 760 800, 690 850, 860 940, 480 940, 560 850, 655 800', p.sand, { texture: 'stipple' }) +
  b.stroke('240 830, 222 700, 270 590, 230 480', p.umber, 62) +
  b.stroke('256 600, 340 520, 400 500', p.umber, 34) +
  b.stroke('240 560, 150 470, 110 460', p.umber, 34) +
  many(13, (index) =>
    b.disc(
      60 + (index % 5) * 92 + b.chance.between(-20, 20),
      300 + Math.floor(index / 5) * 92 + b.chance.between(-20, 20),
      b.chance.between(66, 92),
      b.chance.pick([p.leaf, p.moss, p.olive]),
      { texture: (['dry', 'stipple', 'dots'] as const)[index % 3] ?? 'dry' },
    ),
  ) +
  many(34, () =>
    b.disc(b.chance.between(10, 470), b.chance.between(250, 560), 8, b.chance.pick([p.plum, p.plum, p.brick])),
  ) +
  b.rule(226, 690, 214, 830, p.sand, 12) +
  move(
    b.blob('-58 0, -60 -44, -30 -58, 40 -52, 58 -30, 54 0, 40 4, 34 -18, -28 -18, -34 4', p.straw) +
      b.disc(-66, -62, 34, p.straw) +
      b.disc(-80, -52, 18, p.umber) +
      b.disc(-72, -70, 5, p.ink) +
      b.blob('-50 -90, -32 -84, -38 -60', p.umber) +
      b.stroke('54 -40, 76 -56, 62 -72', p.straw, 9),
    985,
    850,
    1.05,
  );
