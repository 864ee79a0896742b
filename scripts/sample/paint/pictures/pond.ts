/** A white tray of pond water with a newt, snails and weed. */
import { around, many, serpentine } from '../brush.ts';
import { ground } from '../motifs.ts';
import type { Painter } from '../paint.ts';
import { palette as p } from '../palette.ts';

export const pond: Painter = (b) =>
  ground(b, p.leaf, 'stipple') +
  many(80, () => {
    const [x, y] = [b.chance.between(0, 1200), b.chance.between(0, 900)];
    return b.stroke(
      [
        [x, y],
        [x + 6, y - 26],
        [x + 2, y - 46],
      ],
      b.chance.pick([p.olive, p.moss, p.sage]),
      6,
    );
  }) +
  b.box(130, 130, 940, 650, p.ink, { round: 60, opacity: 0.25 }) +
  b.box(110, 104, 940, 650, p.cream, { round: 60 }) +
  b.box(150, 144, 860, 570, p.river, { round: 44, texture: 'dry' }) +
  b.box(150, 144, 860, 570, p.olive, { round: 44, opacity: 0.18 }) +
  b.stroke('230 610, 300 520, 400 560, 500 470', p.umber, 26) +
  b.stroke('380 552, 500 470, 600 410, 740 340', p.umber, 58) +
  b.disc(776, 322, 46, p.umber, { tall: 0.9 }) +
  b.disc(792, 302, 8, p.straw) +
  b.disc(790, 344, 8, p.straw) +
  b.stroke('520 470, 500 560, 450 590', p.umber, 17) +
  b.stroke('600 420, 560 320, 520 300', p.umber, 17) +
  b.stroke('680 400, 720 480, 770 500', p.umber, 17) +
  many(9, (index) => b.disc(400 + index * 44, 500 - index * 20 + Math.sin(index * 1.9) * 20, 9, p.clay)) +
  many(4, (index) => {
    const [x, y] = [250 + index * 200, 640 - (index % 2) * 430];
    return (
      b.stroke(
        around(14, (angle, at) => [
          x + Math.cos(angle * 1.8) * (44 - at * 3),
          y + Math.sin(angle * 1.8) * (44 - at * 3),
        ]),
        p.ochre,
        17,
      ) +
      b.stroke(
        around(14, (angle, at) => [
          x + Math.cos(angle * 1.8) * (44 - at * 3),
          y + Math.sin(angle * 1.8) * (44 - at * 3),
        ]),
        p.umber,
        4,
      )
    );
  }) +
  many(5, (index) => b.stroke(serpentine([880, 690], [820 + index * 40, 470], 2, 15), p.leaf, 13)) +
  many(16, () =>
    b.disc(b.chance.between(190, 980), b.chance.between(180, 690), b.chance.between(5, 15), p.mist, { opacity: 0.6 }),
  ) +
  b.rule(1010, 900, 1150, 420, p.ochre, 24) +
  b.disc(1160, 360, 82, 'none', { edge: p.umber, line: 13, texture: 'cross' });
