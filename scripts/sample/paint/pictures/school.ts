/** The brick front of the school with its bell tower and an open gate. */
import { many, serpentine } from '../brush.ts';
import { bricks, pane } from '../motifs.ts';
import type { Painter } from '../paint.ts';
import { palette as p } from '../palette.ts';
import { cloud, land, sky, tree } from '../scenery.ts';

export const school: Painter = (b) => {
  const gable = (x: number, width: number, top: number) =>
    bricks(b, x, top + 150, width, 690 - top - 150) +
    b.cut(
      [
        [x - 18, top + 158],
        [x + width / 2, top],
        [x + width + 18, top + 158],
      ],
      p.umber,
      { texture: 'hatch' },
    ) +
    b.cut(
      [
        [x + 30, top + 152],
        [x + width / 2, top + 42],
        [x + width - 30, top + 152],
      ],
      p.clay,
      { texture: 'dry' },
    ) +
    b.disc(x + width / 2, top + 112, 22, p.cream, { edge: p.umber, line: 5 });
  return (
    sky(b, p.sky, p.mist, 600) +
    cloud(b, 240, 150, 130) +
    cloud(b, 950, 105, 95) +
    bricks(b, 150, 370, 900, 330) +
    b.cut('120 378, 190 290, 1010 290, 1080 378', p.umber, { texture: 'hatch' }) +
    gable(170, 230, 200) +
    gable(800, 230, 200) +
    b.box(555, 150, 90, 150, p.sand, { texture: 'hatch' }) +
    b.cut('535 155, 600 60, 665 155', p.teal, { texture: 'dry' }) +
    b.disc(600, 215, 27, p.cream, { edge: p.umber, line: 4 }) +
    b.stroke('600 64, 600 22', p.ink, 5) +
    b.stroke(serpentine([602, 28], [660, 36], 1, 8), p.brick, 14) +
    many(2, (index) => pane(b, 445 + index * 210, 400, 100, 150, p.navy)) +
    many(
      2,
      (index) => pane(b, 235 + index * 630, 400, 100, 120, p.navy) + pane(b, 235 + index * 630, 560, 100, 90, p.teal),
    ) +
    b.blob('540 700, 540 600, 600 556, 660 600, 660 700', p.teal, { edge: p.cream, line: 9 }) +
    b.rule(600, 570, 600, 700, p.cream, 5) +
    land(b, 700, 6, p.sage, 'dry') +
    b.blob('560 696, 640 696, 690 740, 610 790, 640 850, 840 940, 380 940, 430 850, 480 780, 555 738', p.sand, {
      texture: 'stipple',
    }) +
    tree(b, 90, 770, 430, [p.olive, p.leaf, p.mustard]) +
    tree(b, 1115, 790, 470, [p.olive, p.leaf, p.mustard, p.clay]) +
    many(
      15,
      (index) =>
        b.rule(190 + index * 20, 700, 190 + index * 20, 790, p.ink, 6) +
        b.rule(730 + index * 20, 700, 730 + index * 20, 790, p.ink, 6),
    ) +
    b.rule(185, 715, 475, 715, p.ink, 6) +
    b.rule(725, 715, 1015, 715, p.ink, 6)
  );
};
