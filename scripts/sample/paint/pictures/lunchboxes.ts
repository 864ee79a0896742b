/** Lunch boxes of many colours on a trolley. */
import { many, serpentine } from '../brush.ts';
import { room } from '../motifs.ts';
import type { Painter } from '../paint.ts';
import { brights, palette as p } from '../palette.ts';
import { flower } from '../scenery.ts';

export const lunchboxes: Painter = (b) => {
  const box = (x: number, y: number, w: number, index: number) => {
    const colour = brights[(index * 3) % 8] ?? p.brick;
    const marks = [
      flower(b, x + w / 2, y - 60, 26, p.cream, p.mustard, 7),
      b.stroke(serpentine([x + 26, y - 60], [x + w - 26, y - 60], 2, 16), p.cream, 9),
      b.disc(x + w / 2, y - 60, 28, p.straw),
      many(6, (dot) => b.disc(x + 34 + (dot % 3) * ((w - 68) / 2), y - 84 + Math.floor(dot / 3) * 46, 10, p.cream)),
    ];
    return (
      b.stroke(
        [
          [x + w * 0.32, y - 116],
          [x + w * 0.36, y - 150],
          [x + w * 0.64, y - 150],
          [x + w * 0.68, y - 116],
        ],
        p.ink,
        11,
      ) +
      b.box(x, y - 120, w, 120, colour, {
        round: 22,
        texture: (['dry', 'dots', 'hatch', 'weave'] as const)[index % 4] ?? 'dry',
      }) +
      b.rule(x + 8, y - 98, x + w - 8, y - 98, p.ink, 3) +
      (marks[index % 4] ?? '')
    );
  };
  const shelf = (y: number) => b.box(90, y, 1020, 26, p.grey, { texture: 'hatch' });
  return (
    room(b, p.straw, p.teal, 760, 'dots') +
    b.rule(120, 130, 120, 800, p.grey, 20) +
    b.rule(1080, 130, 1080, 800, p.grey, 20) +
    many(
      3,
      (row) =>
        shelf(320 + row * 220) +
        many(5, (index) => box(150 + index * 184, 320 + row * 220, b.chance.between(138, 168), index + row * 5)),
    ) +
    b.disc(150, 826, 40, p.ink) +
    b.disc(1050, 826, 40, p.ink) +
    b.disc(150, 826, 15, p.stone) +
    b.disc(1050, 826, 15, p.stone)
  );
};
