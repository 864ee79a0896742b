/** The Thames: the eyot at low tide, or rowing boats below a bridge. */
import { many, move, serpentine } from '../brush.ts';
import { shade } from '../motifs.ts';
import type { Painter } from '../paint.ts';
import { palette as p } from '../palette.ts';
import { cloud, land, sky, sun, tree, water } from '../scenery.ts';

export const river: Painter = (b, version) => {
  const eyot = version === 'eyot';
  const boat = (x: number, y: number, size: number, colour: string) =>
    move(
      shade(b, 10, 16, 190, 0.06) +
        b.blob('-210 -4, -120 12, 120 12, 215 -8, 110 -14, -110 -12', colour) +
        many(4, (index) => {
          const at = -110 + index * 68;
          return (
            b.rule(at, -6, at - 58, 46, p.sand, 5) +
            b.disc(at - 62, 50, 9, p.cream, { tall: 0.5 }) +
            b.stroke(
              [
                [at, -12],
                [at + 8, -40],
              ],
              p.cream,
              20,
            ) +
            b.disc(at + 12, -60, 13, p.umber)
          );
        }),
      x,
      y,
      size,
      -2,
    );
  const heron = (x: number, y: number, size: number) =>
    move(
      b.rule(-6, 0, -4, 60, p.ink, 4) +
        b.rule(8, 0, 10, 60, p.ink, 4) +
        b.blob('-50 10, -10 -22, 26 -14, 22 8, -14 14', p.grey, { texture: 'hatch' }) +
        b.stroke('22 -8, 40 -34, 26 -60, 36 -78', p.stone, 10) +
        b.cut('34 -86, 80 -74, 36 -70', p.mustard),
      x,
      y,
      size,
    );
  const bridge = many(3, (index) => {
    const x = -120 + index * 490;
    return (
      b.stroke(
        [
          [x, 400],
          [x + 120, 302],
          [x + 245, 272],
          [x + 370, 302],
          [x + 490, 400],
        ],
        p.moss,
        20,
      ) +
      many(8, (post) =>
        b.rule(x + 56 + post * 54, 316 + Math.abs(post - 3.5) ** 2 * 4 - 36, x + 56 + post * 54, 262, p.moss, 6),
      ) +
      b.box(x - 34, 300, 68, 150, p.stone, { texture: 'hatch' })
    );
  });
  return (
    sky(b, eyot ? p.mist : p.blush, p.cream, 400) +
    (eyot ? cloud(b, 260, 110, 130) + cloud(b, 860, 150, 160) : sun(b, 930, 130, 56, p.clay)) +
    land(b, 330, 14, p.sage, 'dry') +
    many(9, (index) =>
      tree(
        b,
        40 + index * 142,
        380,
        b.chance.between(120, 190),
        eyot ? [p.olive, p.sage, p.mustard] : [p.leaf, p.olive],
      ),
    ) +
    (eyot
      ? ''
      : bridge +
        b.rule(-20, 258, 1220, 258, p.moss, 15) +
        many(40, (index) => b.rule(index * 32, 258, index * 32, 236, p.moss, 4)) +
        b.rule(-20, 234, 1220, 234, p.moss, 6)) +
    b.cut('-30 392, 1240 386, 1240 940, -30 940', p.river, { texture: 'dry' }) +
    water(b, 400, 880, p.mist, 34) +
    (eyot
      ? b.blob('180 520, 420 468, 700 476, 960 500, 1060 540, 800 566, 400 566', p.ochre, { texture: 'stipple' }) +
        many(16, (index) =>
          b.stroke(
            [
              [260 + index * 46, 512],
              [250 + index * 46, 440],
              [264 + index * 46 + (index % 3) * 9, 352 + (index % 4) * 24],
            ],
            index % 2 ? p.olive : p.leaf,
            20,
          ),
        ) +
        heron(330, 500, 1) +
        heron(960, 470, 0.8) +
        heron(640, 540, 1.2) +
        b.blob('-40 800, 200 760, 420 800, 700 850, 900 900, 700 960, -40 960', p.umber, {
          texture: 'stipple',
          opacity: 0.9,
        }) +
        b.stroke(serpentine([60, 870], [560, 850], 1.5, 22), p.sand, 6, { dash: '2 22' })
      : boat(390, 560, 0.8, p.brick) + boat(760, 690, 1.15, p.navy)) +
    (eyot
      ? many(5, (index) =>
          b.stroke(
            [
              [900 + index * 30, 160 + index * 12],
              [914 + index * 30, 152 + index * 12],
              [926 + index * 30, 162 + index * 12],
            ],
            p.ink,
            4,
          ),
        )
      : '')
  );
};
