/** Paper bunting in invented flags across a corridor. */
import { many, move, serpentine } from '../brush.ts';
import { ground } from '../motifs.ts';
import type { Painter } from '../paint.ts';
import { palette as p } from '../palette.ts';

export const flags: Painter = (b) => {
  const colours = [p.brick, p.navy, p.mustard, p.leaf, p.cream, p.teal];
  const flag = (x: number, y: number, index: number) => {
    const [one, two, three] = [
      colours[index % 6] ?? p.brick,
      colours[(index * 2 + 3) % 6] ?? p.navy,
      colours[(index + 4) % 6] ?? p.cream,
    ];
    const kinds = [
      b.box(0, 0, 150, 100, one) + b.box(0, 36, 150, 28, two),
      b.box(0, 0, 150, 100, one) + b.disc(75, 50, 30, two),
      b.box(0, 0, 50, 100, one) + b.box(50, 0, 50, 100, two) + b.box(100, 0, 50, 100, three),
      b.box(0, 0, 150, 100, two) + b.stroke(serpentine([0, 50], [150, 50], 1, 18), one, 20),
      b.box(0, 0, 150, 100, three) + b.cut('0 0, 70 50, 0 100', one),
    ];
    return move(`<g>${kinds[index % 5] ?? ''}</g>`, x, y, 1, b.chance.between(-3, 3));
  };
  return (
    ground(b, p.paper, 'dry') +
    b.cut('420 300, 780 300, 780 640, 420 640', p.straw) +
    b.cut('-20 -20, 420 300, 420 640, -20 940', p.sand, { texture: 'dry' }) +
    b.cut('1220 -20, 780 300, 780 640, 1220 940', p.sand, { texture: 'dry' }) +
    b.cut('420 640, 780 640, 1220 940, -20 940', p.ochre, { texture: 'hatch' }) +
    b.cut('-20 -20, 1220 -20, 780 300, 420 300', p.cream) +
    b.box(530, 400, 140, 240, p.teal, { edge: p.cream, line: 8 }) +
    many(3, (row) => {
      const y = 50 + row * 116;
      const inset = row * 140;
      const count = 6 - row;
      return (
        b.stroke(
          [
            [-20 + inset, y],
            [600, y + 50 - row * 10],
            [1220 - inset, y],
          ],
          p.ink,
          4,
        ) +
        many(count, (index) => {
          const part = (index + 0.5) / count;
          const size = 1 - row * 0.22;
          return `<g transform="translate(${inset + part * (1200 - 2 * inset) - 75 * size} ${y + Math.sin(part * Math.PI) * (46 - row * 10)}) scale(${size})">${flag(0, 0, index + row * 2)}</g>`;
        })
      );
    })
  );
};
