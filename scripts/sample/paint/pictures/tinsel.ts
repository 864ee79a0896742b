/** A small tree in a bucket, hung with salt-dough stars and a winding line of tinsel. */
import { around, many, serpentine } from '../brush.ts';
import { room, shade } from '../motifs.ts';
import type { Painter } from '../paint.ts';
import { brights, palette as p } from '../palette.ts';

export const tinsel: Painter = (b) => {
  const layers = many(5, (index) => {
    const y = 900 - index * 148;
    const half = 310 - index * 52;
    return b.blob(
      [
        [450, y - 250],
        [450 + half * 0.6, y - 100],
        [450 + half, y],
        [450 + half * 0.4, y - 22],
        [450, y + 14],
        [450 - half * 0.4, y - 22],
        [450 - half, y],
        [450 - half * 0.6, y - 100],
      ],
      index % 2 ? p.leaf : p.moss,
      { texture: 'dry' },
    );
  });
  return (
    room(b, p.brick, p.umber, 1010, 'dots') +
    many(30, (index) =>
      b.disc(80 + (index % 5) * 190 + (Math.floor(index / 5) % 2) * 90, 90 + Math.floor(index / 5) * 160, 7, p.straw, {
        opacity: 0.7,
      }),
    ) +
    shade(b, 450, 1096, 220, 0.14) +
    b.rule(450, 880, 450, 960, p.umber, 56) +
    layers +
    b.cut('320 930, 580 930, 546 1098, 354 1098', p.grey, { texture: 'hatch' }) +
    b.stroke(serpentine([320, 990], [576, 990], 2, 14), p.cream, 11) +
    b.stroke(
      Array.from({ length: 60 }, (_, index) => {
        const part = index / 59;
        const half = 50 + part * 240;
        return [450 + Math.sin(part * 17) * half * 0.82, 190 + part * 660 + Math.cos(part * 17) * 20] as const;
      }),
      p.mustard,
      22,
      { dash: '2 15' },
    ) +
    b.stroke(
      Array.from({ length: 60 }, (_, index) => {
        const part = index / 59;
        const half = 50 + part * 240;
        return [450 + Math.sin(part * 17) * half * 0.82, 190 + part * 660 + Math.cos(part * 17) * 20] as const;
      }),
      p.straw,
      7,
    ) +
    many(17, (index) => {
      const part = (index + 1) / 18;
      const [x, y] = [450 + Math.sin(index * 2.4) * (30 + part * 200), 240 + part * 620];
      return index % 3
        ? b.disc(x, y, 21, brights[(index * 3) % 8] ?? p.brick, { texture: 'dry' })
        : b.cut(
            around(10, (angle, point) => [
              x + Math.cos(angle - 1.57) * (point % 2 ? 14 : 32),
              y + Math.sin(angle - 1.57) * (point % 2 ? 14 : 32),
            ]),
            p.cream,
          );
    }) +
    b.cut(
      around(10, (angle, point) => [
        450 + Math.cos(angle - 1.57) * (point % 2 ? 26 : 64),
        120 + Math.sin(angle - 1.57) * (point % 2 ? 26 : 64),
      ]),
      p.mustard,
      { texture: 'dry' },
    )
  );
};
