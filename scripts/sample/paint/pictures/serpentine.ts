/** A large serpentine line in red on cream, with small ones hidden all round it. */
import { type Brush, many, type Point, serpentine } from '../brush.ts';
import { bunting, ground } from '../motifs.ts';
import type { Painter } from '../paint.ts';
import { brights, palette as p } from '../palette.ts';

/** The line itself, thin at its ends as a pen would draw it. */
function beauty(b: Brush, colour: string, opacity: number, aside: number): string {
  const spine = serpentine([480 + aside, 730 + aside], [708 + aside, 160 + aside], 1, 132, 48);
  const sides = [1, -1].map((side) =>
    spine.map(([x, y], index): Point => {
      const [before, after] = [
        spine[Math.max(0, index - 1)] ?? [x, y],
        spine[Math.min(spine.length - 1, index + 1)] ?? [x, y],
      ];
      const [dx, dy] = [after[0] - before[0], after[1] - before[1]];
      const half = (side * (6 + 30 * Math.sin((index / (spine.length - 1)) * Math.PI))) / (Math.hypot(dx, dy) || 1);
      return [x - dy * half, y + dx * half];
    }),
  );
  return b.blob([...(sides[0] ?? []), ...(sides[1] ?? []).reverse()], colour, { opacity, texture: 'dry' });
}

export const fillet: Painter = (b) =>
  ground(b, p.cream, 'stipple') +
  many(15, (index) =>
    b.stroke(
      serpentine(
        [60 + (index % 5) * 270, 60 + Math.floor(index / 5) * 300],
        [130 + (index % 5) * 270, 210 + Math.floor(index / 5) * 300],
        1,
        26,
      ),
      brights[(index * 3) % 8] ?? p.teal,
      10,
    ),
  ) +
  b.disc(600, 450, 350, p.cream) +
  b.disc(600, 450, 330, 'none', { edge: p.mustard, line: 9 }) +
  beauty(b, p.ink, 0.16, 8) +
  beauty(b, p.brick, 1, 0) +
  b.stroke(serpentine([468, 700], [694, 190], 1, 120, 40), p.blush, 5) +
  bunting(b, [-20, 18], [1220, 18], 34, 18);
