/** Bread rolls on a tray, one of them a hedgehog. */
import { many, move, serpentine } from '../brush.ts';
import { ground, shade } from '../motifs.ts';
import type { Painter } from '../paint.ts';
import { palette as p } from '../palette.ts';

export const bread: Painter = (b) => {
  const roll = (x: number, y: number) =>
    shade(b, x, y + 30, 72, 0.3) +
    b.disc(x, y, 70, b.chance.pick([p.ochre, p.mustard, p.ochre]), { tall: 0.72, texture: 'dry' }) +
    b.stroke(serpentine([x - 36, y - 14], [x + 36, y - 14], 1, 10), p.straw, 9);
  const hedgehog = move(
    shade(b, 0, 40, 100, 0.3) +
      b.blob('-96 34, -124 20, -80 -20, -20 -66, 60 -56, 100 10, 80 40, -20 48', p.ochre, { texture: 'dry' }) +
      many(26, (index) => {
        const [x, y] = [-40 + (index % 7) * 21, -40 + Math.floor(index / 7) * 22];
        return b.cut(
          [
            [x, y + 12],
            [x + 10, y - 16],
            [x + 20, y + 12],
          ],
          p.umber,
        );
      }) +
      b.disc(-122, 20, 9, p.night) +
      b.disc(-84, 4, 7, p.night),
    640,
    470,
    1.25,
  );
  return (
    ground(b, p.sage, 'weave') +
    b.cut('110 180, 1090 160, 1120 780, 80 800', p.grey, { texture: 'dry', edge: p.ink, line: 5 }) +
    b.cut('140 206, 1062 188, 1086 752, 112 772', p.stone) +
    many(15, (index) =>
      index === 7 || index === 8 ? '' : roll(240 + (index % 5) * 178, 300 + Math.floor(index / 5) * 170),
    ) +
    hedgehog +
    b.stroke(serpentine([-20, 70], [1220, 70], 4, 18), p.brick, 30) +
    b.stroke(serpentine([-20, 70], [1220, 70], 4, 18), p.cream, 6, { dash: '2 30' })
  );
};
