/** A chessboard in mid-game beside a clock. */
import { many, move } from '../brush.ts';
import { room, shade, table } from '../motifs.ts';
import type { Painter } from '../paint.ts';
import { palette as p } from '../palette.ts';

export const chess: Painter = (b) => {
  const at = (column: number, row: number) => {
    const y = 250 + row * 66 + row * row * 1.6;
    const half = 330 + row * 21;
    return [600 - half + (column * 2 * half) / 8, y] as const;
  };
  const piece = (column: number, row: number, colour: string, kind: number) => {
    const [x, y] = at(column + 0.5, row + 0.6);
    const s = 0.8 + row * 0.075;
    const rim = { edge: p.ink, line: 3 };
    return move(
      shade(b, 6, 2, 40, 0.3) +
        b.blob('-34 0, -20 -24, -15 -64, 15 -64, 20 -24, 34 0, 0 12', colour, { ...rim, texture: 'dry' }) +
        (kind === 0
          ? b.disc(0, -76, 21, colour, rim)
          : kind === 1
            ? b.blob('-20 -62, -24 -110, 6 -132, 36 -104, 32 -90, 10 -92, 18 -62', colour, rim) +
              b.disc(8, -108, 3.4, p.ink)
            : kind === 2
              ? b.cut(
                  '-26 -62, -28 -118, -14 -118, -14 -106, -6 -106, -6 -118, 6 -118, 6 -106, 14 -106, 14 -118, 28 -118, 26 -62',
                  colour,
                  rim,
                )
              : b.blob('-20 -62, -24 -100, 0 -136, 24 -100, 20 -62', colour, rim) +
                b.rule(0, -160, 0, -134, p.ink, 6) +
                b.rule(-11, -150, 11, -150, p.ink, 6)),
      x,
      y,
      s,
    );
  };
  return (
    room(b, p.teal, p.umber, 200, 'dots') +
    table(b, 190, p.sand, 'weave') +
    shade(b, 600, 850, 560, 0.06) +
    b.cut('250 232, 950 232, 1120 876, 80 876', p.umber, { texture: 'hatch' }) +
    many(64, (index) => {
      const [column, row] = [index % 8, Math.floor(index / 8)];
      const [a, c, d, e] = [at(column, row), at(column + 1, row), at(column + 1, row + 1), at(column, row + 1)];
      return b.cut([a, c, d, e], (column + row) % 2 ? p.brick : p.cream, { shake: 1 });
    }) +
    piece(0, 0, p.plum, 2) +
    piece(3, 0, p.plum, 3) +
    piece(7, 0, p.plum, 2) +
    piece(1, 1, p.plum, 0) +
    piece(5, 1, p.plum, 0) +
    piece(6, 1, p.plum, 0) +
    piece(2, 2, p.plum, 1) +
    piece(4, 3, p.plum, 0) +
    piece(3, 3, p.straw, 0) +
    piece(5, 4, p.straw, 1) +
    piece(1, 5, p.straw, 0) +
    piece(6, 6, p.straw, 0) +
    piece(7, 6, p.straw, 0) +
    piece(2, 6, p.straw, 0) +
    piece(0, 7, p.straw, 2) +
    piece(4, 7, p.straw, 3) +
    move(
      b.box(-90, -110, 180, 120, p.ochre, { round: 16, texture: 'hatch' }) +
        b.disc(-42, -54, 36, p.cream, { edge: p.ink, line: 4 }) +
        b.disc(42, -54, 36, p.cream, { edge: p.ink, line: 4 }) +
        b.rule(-42, -54, -42, -80, p.ink, 5) +
        b.rule(42, -54, 60, -44, p.ink, 5) +
        b.box(-60, -128, 34, 20, p.brick) +
        b.box(26, -120, 34, 12, p.brick),
      1080,
      330,
      0.9,
    )
  );
};
