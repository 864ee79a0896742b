/** A drawn map: of voyages over the North Sea, or of the way to school. */
import { many, move, type Point, serpentine } from '../brush.ts';
import { ground } from '../motifs.ts';
import type { Painter } from '../paint.ts';
import { palette as p } from '../palette.ts';
import { cloud, water } from '../scenery.ts';

export const map: Painter = (b, version) => {
  if (version === 'walk') {
    const street = (points: readonly Point[], width: number) => b.stroke(points, p.cream, width);
    return (
      ground(b, p.sage, 'stipple') +
      b.blob('-40 780, 300 720, 560 820, 860 760, 1240 830, 1240 950, -40 950', p.river, { texture: 'dry' }) +
      water(b, 800, 890, p.mist, 12) +
      street(
        [
          [-20, 200],
          [500, 230],
          [1220, 170],
        ],
        40,
      ) +
      street(
        [
          [-20, 470],
          [600, 440],
          [1220, 500],
        ],
        40,
      ) +
      street(
        [
          [240, -20],
          [300, 300],
          [220, 700],
        ],
        36,
      ) +
      street(
        [
          [640, -20],
          [610, 300],
          [680, 740],
        ],
        36,
      ) +
      street(
        [
          [980, -20],
          [960, 400],
          [1020, 720],
        ],
        36,
      ) +
      many(30, () => {
        const [x, y] = [
          b.chance.between(20, 1180),
          b.chance.pick([70, 110, 320, 360, 580, 640]) + b.chance.between(-20, 20),
        ];
        return (
          b.box(x, y, 44, 34, b.chance.pick([p.clay, p.brick, p.sand]), { texture: 'hatch' }) +
          b.cut(
            [
              [x - 6, y],
              [x + 22, y - 26],
              [x + 50, y],
            ],
            p.umber,
          )
        );
      }) +
      many(18, () =>
        b.disc(
          b.chance.between(20, 1180),
          b.chance.between(20, 700),
          b.chance.between(14, 26),
          b.chance.pick([p.leaf, p.moss, p.olive]),
          { texture: 'dry' },
        ),
      ) +
      b.stroke('120 130, 260 210, 420 300, 600 250, 660 420, 800 480, 960 400, 1040 300', p.brick, 12, {
        dash: '26 18',
      }) +
      b.disc(120, 130, 20, p.brick) +
      b.cut('1040 310, 1040 190, 1130 220, 1040 250', p.brick) +
      move(
        b.disc(0, 0, 66, p.cream, { edge: p.ink, line: 4 }) +
          b.cut('0 -56, 14 0, 0 56, -14 0', p.brick) +
          b.cut('-56 0, 0 -14, 56 0, 0 14', p.navy),
        1090,
        660,
      )
    );
  }
  const ship = (x: number, y: number, size: number) =>
    move(
      b.blob('-40 -6, -24 14, 24 14, 42 -10, 48 -34, 34 4, -34 4, -50 -30', p.umber) +
        b.rule(0, 2, 0, -58, p.umber, 5) +
        b.box(-26, -56, 52, 36, p.cream, { edge: p.brick, line: 5 }),
      x,
      y,
      size,
    );
  return (
    ground(b, p.river, 'dry') +
    water(b, 40, 860, p.mist, 30) +
    b.blob('-60 60, 120 90, 210 180, 180 300, 270 400, 240 520, 330 640, 300 780, 140 830, 180 960, -60 960', p.sand, {
      texture: 'stipple',
      edge: p.umber,
      line: 5,
    }) +
    b.blob('-60 380, 20 400, 40 520, -60 600', p.sage, { edge: p.umber, line: 5 }) +
    b.blob(
      '860 -60, 790 60, 840 170, 780 280, 860 390, 980 360, 1000 480, 940 560, 1010 640, 1120 610, 1250 640, 1250 -60',
      p.straw,
      { texture: 'stipple', edge: p.umber, line: 5 },
    ) +
    b.blob('700 960, 740 820, 900 760, 1250 780, 1250 960', p.sage, { texture: 'stipple', edge: p.umber, line: 5 }) +
    many(9, (index) =>
      b.cut(
        [
          [900 + (index % 3) * 90, 120 + Math.floor(index / 3) * 90],
          [930 + (index % 3) * 90, 60 + Math.floor(index / 3) * 90],
          [960 + (index % 3) * 90, 120 + Math.floor(index / 3) * 90],
        ],
        p.leaf,
      ),
    ) +
    b.stroke(serpentine([820, 240], [250, 380], 1, 40), p.brick, 8, { dash: '18 16' }) +
    b.stroke(serpentine([900, 560], [330, 660], 1, -46), p.brick, 8, { dash: '18 16' }) +
    b.stroke('790 100, 560 60, 300 130, 190 200', p.brick, 8, { dash: '18 16' }) +
    ship(560, 330, 1) +
    ship(620, 620, 1.15) +
    ship(480, 96, 0.8) +
    b.cut('238 366, 262 390, 238 414', p.brick) +
    b.disc(326, 664, 12, p.brick) +
    b.stroke(serpentine([420, 800], [640, 760], 2, 28), p.moss, 28) +
    b.disc(652, 754, 24, p.moss) +
    b.disc(660, 748, 5, p.cream) +
    cloud(b, 640, 460, 40, p.mist) +
    move(
      b.disc(0, 0, 74, p.cream, { edge: p.ink, line: 4 }) +
        b.cut('0 -64, 15 0, 0 64, -15 0', p.brick) +
        b.cut('-64 0, 0 -15, 64 0, 0 15', p.navy),
      1080,
      700,
    )
  );
};
