/** A brick wall at dusk with lit windows, one of them a paper scene of a boat. */
import { around, many, move, serpentine } from '../brush.ts';
import { bricks, pane } from '../motifs.ts';
import type { Painter } from '../paint.ts';
import { palette as p } from '../palette.ts';
import { leaf } from '../scenery.ts';

export const windows: Painter = (b) => {
  const lit = [p.straw, p.mustard, p.straw, p.clay];
  return (
    bricks(b, -30, -30, 1260, 960, p.plum, 52) +
    many(8, (index) => {
      if (index === 5 || index === 6) return '';
      const [x, y] = [80 + (index % 4) * 284, 90 + Math.floor(index / 4) * 410];
      return (
        pane(b, x, y, 170, 250, b.chance.next() < 0.6 ? (lit[index % 4] ?? p.straw) : p.night, p.cream) +
        b.box(x - 22, y + 254, 214, 24, p.sand)
      );
    }) +
    b.box(356, 470, 490, 330, p.cream) +
    b.box(374, 488, 454, 294, p.straw, { texture: 'dots' }) +
    b.disc(740, 560, 42, p.cream) +
    b.blob('374 700, 470 680, 580 712, 700 684, 828 706, 828 782, 374 782', p.navy) +
    b.blob('500 668, 640 664, 700 640, 670 716, 530 716', p.night) +
    b.rule(590, 668, 590, 528, p.night, 8) +
    b.blob('600 534, 676 580, 668 646, 600 650', p.brick) +
    b.blob('580 548, 520 610, 530 648, 580 650', p.clay) +
    b.stroke(serpentine([374, 740], [828, 738], 4, 9), p.river, 6) +
    many(60, () =>
      b.disc(b.chance.between(0, 1200), b.chance.between(0, 900), b.chance.between(3, 7), p.cream, { opacity: 0.9 }),
    ) +
    b.blob('-30 860, 260 848, 600 868, 900 850, 1230 862, 1230 940, -30 940', p.cream) +
    many(2, (index) =>
      move(
        many(
          6,
          (turn) =>
            b.stroke(
              around(9, (angle) => [Math.cos(angle) * 8, Math.sin(angle) * 8]),
              p.leaf,
              2,
            ) + leaf(b, 0, 0, 44, turn * 60, p.moss),
        ) + b.disc(0, 0, 12, p.brick),
        165 + index * 852,
        445,
        1,
      ),
    )
  );
};
