/** A street of cardboard houses with painted timber beams. */
import { many, type Point, serpentine } from '../brush.ts';
import { bunting, ground, pane, shade } from '../motifs.ts';
import type { Painter } from '../paint.ts';
import { palette as p } from '../palette.ts';
import { sun } from '../scenery.ts';

export const town: Painter = (b) => {
  const house = (x: number, width: number, top: number, wall: string, roofing: string) => {
    const beam = (points: readonly Point[]) => b.stroke(points, p.umber, 13);
    return (
      b.box(x, top + 150, width, 600 - top, wall, { texture: 'dry' }) +
      b.box(x - 14, top + 138, width + 28, 210, wall, { texture: 'dry' }) +
      b.cut(
        [
          [x - 32, top + 146],
          [x + width / 2, top - 20],
          [x + width + 32, top + 146],
        ],
        roofing,
        { texture: 'hatch' },
      ) +
      b.cut(
        [
          [x + 20, top + 140],
          [x + width / 2, top + 32],
          [x + width - 20, top + 140],
        ],
        wall,
      ) +
      beam([
        [x - 12, top + 140],
        [x + width + 12, top + 140],
      ]) +
      beam([
        [x - 12, top + 346],
        [x + width + 12, top + 346],
      ]) +
      beam([
        [x, top + 146],
        [x + 30, top + 240],
        [x, top + 340],
      ]) +
      beam([
        [x + width, top + 146],
        [x + width - 30, top + 240],
        [x + width, top + 340],
      ]) +
      beam([
        [x + width / 2, top + 40],
        [x + width / 2, top + 140],
      ]) +
      pane(b, x + width / 2 - 34, top + 196, 68, 84, p.straw, p.umber) +
      b.blob(
        [
          [x + width / 2 - 30, 740],
          [x + width / 2 - 30, 660],
          [x + width / 2, 634],
          [x + width / 2 + 30, 660],
          [x + width / 2 + 30, 740],
        ],
        p.umber,
        { texture: 'hatch' },
      )
    );
  };
  return (
    ground(b, p.blush, 'dry') +
    sun(b, 980, 130, 54, p.clay) +
    house(60, 210, 210, p.cream, p.clay) +
    house(330, 180, 130, p.sand, p.brick) +
    house(580, 220, 240, p.cream, p.umber) +
    house(870, 190, 160, p.straw, p.brick) +
    b.cut('-30 740, 1240 734, 1240 940, -30 940', p.sage, { texture: 'weave' }) +
    b.stroke(serpentine([-40, 830], [1240, 820], 1, 34), p.sand, 62) +
    many(
      3,
      (index) =>
        shade(b, 220 + index * 330, 800 + (index % 2) * 40, 52) +
        b.disc(220 + index * 330, 780 + (index % 2) * 40, 40, p.ochre, { tall: 1.1, texture: 'hatch' }) +
        b.disc(220 + index * 330, 744 + (index % 2) * 40, 34, p.umber, { tall: 0.36 }),
    ) +
    bunting(b, [-20, 60], [1220, 80], 60, 16)
  );
};
