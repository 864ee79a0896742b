/** Seven yellow chicks in a row. */
import { many, serpentine } from '../brush.ts';
import { ground, shade } from '../motifs.ts';
import type { Painter } from '../paint.ts';
import { palette as p } from '../palette.ts';

export const chicks: Painter = (b) =>
  ground(b, p.sky, 'dots') +
  b.stroke(serpentine([-30, 130], [1230, 130], 3, 40), p.cream, 40) +
  b.cut('-30 620, 1240 610, 1240 940, -30 940', p.ochre, { texture: 'hatch' }) +
  many(100, () => {
    const [x, y] = [b.chance.between(0, 1200), b.chance.between(640, 880)];
    return b.stroke(
      [
        [x - 50, y],
        [x, y + b.chance.between(-12, 12)],
        [x + 50, y],
      ],
      b.chance.pick([p.mustard, p.straw]),
      6,
    );
  }) +
  many(7, (index) => {
    const [x, y] = [120 + index * 160, 600 + Math.sin(index * 1.9) * 34];
    const look = index % 2 ? 1 : -1;
    return (
      shade(b, x, y + 104, 70) +
      b.rule(x - 18, y + 66, x - 22, y + 104, p.clay, 7) +
      b.rule(x + 18, y + 66, x + 22, y + 104, p.clay, 7) +
      b.disc(x, y + 20, 74, index % 3 ? p.straw : p.mustard, { texture: 'stipple' }) +
      b.disc(x + look * 13, y - 66, 52, index % 3 ? p.straw : p.mustard, { texture: 'stipple' }) +
      b.cut(
        [
          [x + look * 56, y - 76],
          [x + look * 92, y - 62],
          [x + look * 56, y - 48],
        ],
        p.clay,
      ) +
      b.disc(x + look * 30, y - 76, 7, p.ink) +
      b.blob(
        [
          [x - look * 20, y],
          [x - look * 66, y + 10],
          [x - look * 40, y + 46],
          [x - look * 6, y + 36],
        ],
        p.mustard,
        { texture: 'dry' },
      ) +
      b.stroke(
        [
          [x + 10, y - 116],
          [x + 16, y - 136],
          [x + 4, y - 146],
        ],
        p.mustard,
        7,
      )
    );
  });
