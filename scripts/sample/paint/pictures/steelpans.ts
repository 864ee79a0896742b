/** Steel pans on stands in front of bright flags. */
import { many, serpentine } from '../brush.ts';
import { bunting, ground } from '../motifs.ts';
import type { Painter } from '../paint.ts';
import { palette as p } from '../palette.ts';

export const steelpans: Painter = (b) => {
  const pan = (x: number, y: number, r: number, colour: string) =>
    b.rule(x - r * 0.7, y, x - r, y + 330, p.ink, 9) +
    b.rule(x + r * 0.7, y, x + r, y + 330, p.ink, 9) +
    b.cut(
      [
        [x - r, y],
        [x + r, y],
        [x + r * 0.96, y + r * 0.7],
        [x - r * 0.96, y + r * 0.7],
      ],
      colour,
      { texture: 'dry' },
    ) +
    b.disc(x, y, r, p.grey, { tall: 0.36, edge: p.cream, line: 7 }) +
    many(7, (index) =>
      b.disc(x + Math.cos(index * 0.9) * r * 0.62, y + Math.sin(index * 0.9) * r * 0.2, r * 0.17, p.stone, {
        tall: 0.5,
        edge: p.ink,
        line: 3,
      }),
    ) +
    b.stroke(serpentine([x - r * 0.8, y + r * 0.42], [x + r * 0.8, y + r * 0.42], 2, 9), p.cream, 7);
  return (
    ground(b, p.straw, 'dots') +
    bunting(b, [-20, 40], [1220, 30], 90, 13) +
    bunting(b, [-20, 170], [1220, 160], 80, 15, [p.teal, p.cream, p.brick]) +
    b.cut('-20 690, 1220 690, 1220 940, -20 940', p.leaf, { texture: 'hatch' }) +
    b.rule(-20, 690, 1220, 690, p.umber, 9) +
    pan(220, 460, 150, p.brick) +
    pan(970, 460, 150, p.navy) +
    pan(600, 500, 210, p.teal) +
    b.rule(520, 440, 690, 380, p.umber, 11) +
    b.disc(694, 378, 15, p.cream) +
    b.rule(560, 430, 470, 360, p.umber, 11) +
    b.disc(468, 358, 15, p.cream)
  );
};
