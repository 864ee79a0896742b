/** Orange butterflies over lavender. */
import { many, move, serpentine } from '../brush.ts';
import type { Painter } from '../paint.ts';
import { palette as p } from '../palette.ts';
import { sky } from '../scenery.ts';

export const butterflies: Painter = (b) => {
  const wings = (x: number, y: number, size: number, turn: number) => {
    const wing = (side: number) =>
      b.blob(
        [
          [0, -8],
          [side * 60, -100],
          [side * 140, -96],
          [side * 130, -20],
          [side * 30, 10],
        ],
        p.clay,
        { texture: 'dry', edge: p.ink, line: 4 },
      ) +
      b.blob(
        [
          [0, 6],
          [side * 96, 6],
          [side * 110, 70],
          [side * 50, 92],
        ],
        p.mustard,
        { texture: 'stipple', edge: p.ink, line: 4 },
      ) +
      b.blob(
        [
          [side * 100, -98],
          [side * 142, -96],
          [side * 132, -46],
        ],
        p.ink,
      ) +
      b.disc(side * 118, -80, 7, p.cream) +
      b.disc(side * 104, -62, 5, p.cream) +
      b.disc(side * 70, 50, 11, p.navy);
    return move(
      wing(-1) +
        wing(1) +
        b.blob('-8 -40, 8 -40, 7 60, -7 60', p.umber) +
        b.stroke('-3 -40, -16 -80', p.ink, 4) +
        b.stroke('3 -40, 18 -80', p.ink, 4),
      x,
      y,
      size,
      turn,
    );
  };
  return (
    sky(b, p.straw, p.cream, 420) +
    many(46, (index) => {
      const x = -10 + index * 27;
      const top = 470 + ((index * 97) % 150);
      return (
        b.stroke(serpentine([x, 930], [x + 10, top], 1, 9), p.olive, 6) +
        many(9, (bud) =>
          b.disc(x + 10 + (bud % 2 ? 11 : -11), top + bud * 17, 13, bud % 3 ? p.plum : '#8f6a9a', {
            texture: 'stipple',
          }),
        )
      );
    }) +
    wings(250, 250, 1.15, -18) +
    wings(640, 190, 0.95, 14) +
    wings(970, 330, 1.2, 26) +
    wings(480, 500, 0.85, -34) +
    wings(790, 560, 0.75, 8) +
    b.stroke(serpentine([90, 430], [1090, 90], 1, 60), p.cream, 6, { dash: '2 20' })
  );
};
