/** A laid table: at Christmas, or for Burns Night. */
import { many, move } from '../brush.ts';
import { plate } from '../food.ts';
import { bunting, room, table } from '../motifs.ts';
import type { Painter } from '../paint.ts';
import { palette as p } from '../palette.ts';
import { leaf } from '../scenery.ts';

export const lunch: Painter = (b, version) => {
  const burns = version === 'burns';
  const setting = (x: number, y: number, index: number) =>
    plate(b, x, y, 108) +
    (burns
      ? b.disc(x - 38, y - 16, 44, p.clay, { tall: 0.6, texture: 'dry' }) +
        b.disc(x + 38, y - 16, 44, p.cream, { tall: 0.6, texture: 'dry' }) +
        b.disc(x, y + 12, 36, p.umber, { tall: 0.6, texture: 'stipple' })
      : many(4, (sprout) => b.disc(x - 46 + sprout * 17, y + 6, 13, p.leaf, { texture: 'dry' })) +
        b.disc(x + 34, y - 12, 42, p.ochre, { tall: 0.6, texture: 'dry' }) +
        b.stroke(
          [
            [x - 50, y - 16],
            [x - 6, y - 20],
          ],
          p.clay,
          15,
        )) +
    b.rule(x - 132, y - 20, x - 132, y + 34, p.stone, 8) +
    b.rule(x + 132, y - 20, x + 132, y + 34, p.stone, 8) +
    (burns
      ? ''
      : move(
          b.box(-58, -17, 116, 34, [p.brick, p.moss, p.mustard, p.navy][index % 4] ?? p.brick, { texture: 'dots' }) +
            b.cut('-58 -20, -88 -30, -88 30, -58 20', p.straw) +
            b.cut('58 -20, 88 -30, 88 30, 58 20', p.straw),
          x,
          y - 82,
          1,
          -10 + index * 7,
        ));
  const tartan = burns
    ? many(9, (index) =>
        b.rule(60 + index * 140, 250, 20 + index * 150, 900, index % 2 ? p.navy : p.mustard, index % 2 ? 26 : 8),
      ) +
      many(6, (index) =>
        b.rule(-20, 290 + index * 104, 1220, 290 + index * 104, index % 2 ? p.navy : p.moss, index % 2 ? 22 : 34),
      )
    : '';
  return (
    room(b, burns ? p.sage : p.moss, p.ochre, 300, 'dots') +
    (burns
      ? bunting(b, [-20, 60], [1220, 60], 70, 14, [p.navy, p.cream])
      : many(40, (index) => {
          const part = index / 39;
          return (
            leaf(
              b,
              -20 + part * 1240,
              90 + Math.sin(part * Math.PI * 4) * 44,
              52,
              part * 1500,
              index % 3 ? p.leaf : p.olive,
            ) + (index % 4 === 0 ? b.disc(-20 + part * 1240, 92 + Math.sin(part * Math.PI * 4) * 44, 11, p.brick) : '')
          );
        })) +
    table(b, 250, burns ? p.brick : p.cream, 'weave') +
    tartan +
    many(3, (index) => setting(220 + index * 380, 440, index)) +
    many(3, (index) => setting(220 + index * 380, 700, index + 2))
  );
};
