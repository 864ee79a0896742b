/** Stalls: under bulbs in winter, under bunting in summer. */
import { many, move, serpentine } from '../brush.ts';
import { bricks, bunting, ground, pane, shade } from '../motifs.ts';
import type { Painter } from '../paint.ts';
import { brights, palette as p } from '../palette.ts';
import { cloud, flower, land, sky, stars, sun, tree } from '../scenery.ts';

export const fair: Painter = (b, version) => {
  const winter = version === 'winter';
  const stall = (x: number, y: number, size: number, colour: string, kind: number) =>
    move(
      shade(b, 0, 6, 190, 0.12) +
        b.box(-150, -250, 16, 250, p.umber) +
        b.box(134, -250, 16, 250, p.umber) +
        b.box(-170, -120, 340, 124, p.ochre, { texture: 'hatch' }) +
        b.box(-178, -132, 356, 24, p.cream) +
        many(8, (index) =>
          b.blob(
            [
              [-184 + index * 46, -330],
              [-138 + index * 46, -330],
              [-138 + index * 46, -236],
              [-161 + index * 46, -216],
              [-184 + index * 46, -236],
            ],
            index % 2 ? p.cream : colour,
            { texture: index % 2 ? 'dry' : 'hatch' },
          ),
        ) +
        b.cut('-184 -326, -140 -376, 140 -376, 184 -326', colour, { texture: 'dry' }) +
        many(5, (index) =>
          kind === 0
            ? b.box(-138 + index * 58, -176, 34, 46, brights[index] ?? p.brick, { round: 8 }) +
              b.box(-134 + index * 58, -186, 26, 14, p.cream)
            : kind === 1
              ? b.disc(-120 + index * 58, -150, 24, index % 2 ? p.blush : p.umber) +
                b.disc(-120 + index * 58, -172, 8, p.brick)
              : flower(b, -120 + index * 58, -164, 30, brights[(index * 3) % 8] ?? p.brick, p.straw, 7),
        ),
      x,
      y,
      size,
    );
  const bulbs = (y: number, sag: number) =>
    b.stroke(
      Array.from(
        { length: 13 },
        (_, index) => [-20 + index * 104, y + Math.sin((index / 12) * Math.PI) * sag] as const,
      ),
      p.ink,
      4,
    ) +
    many(14, (index) => {
      const part = (index + 0.5) / 14;
      return (
        b.disc(-20 + part * 1240, y + 20 + Math.sin(part * Math.PI) * sag, 30, p.straw, { opacity: 0.3 }) +
        b.disc(
          -20 + part * 1240,
          y + 20 + Math.sin(part * Math.PI) * sag,
          13,
          [p.straw, p.clay, p.mustard][index % 3] ?? p.straw,
        )
      );
    });
  return winter
    ? ground(b, p.navy, 'dry') +
        stars(b, 40, 300) +
        bricks(b, -30, 330, 1260, 250, p.plum) +
        many(5, (index) => pane(b, 60 + index * 250, 380, 90, 110, index % 2 ? p.straw : p.mustard)) +
        bulbs(90, 70) +
        bulbs(220, 80) +
        b.cut('-30 572, 1240 566, 1240 940, -30 940', p.mist, { texture: 'stipple' }) +
        stall(230, 720, 0.95, p.brick, 0) +
        stall(960, 730, 1, p.moss, 1) +
        stall(590, 830, 1.16, p.mustard, 2) +
        many(3, (index) =>
          b.stroke(serpentine([860 + index * 90, 550], [870 + index * 90, 450], 1, 13), p.cream, 8, { opacity: 0.6 }),
        ) +
        many(70, () => b.disc(b.chance.between(0, 1200), b.chance.between(0, 900), b.chance.between(3, 7), '#fffdf6'))
    : sky(b, p.sky, p.cream, 460) +
        sun(b, 150, 130, 52) +
        cloud(b, 840, 110, 120) +
        tree(b, 90, 560, 360, [p.leaf, p.olive, p.moss]) +
        tree(b, 1120, 560, 380, [p.leaf, p.olive, p.sage]) +
        bunting(b, [-20, 200], [620, 190], 80, 10) +
        bunting(b, [600, 190], [1230, 210], 80, 10) +
        land(b, 530, 14, p.sage, 'dry') +
        b.stroke(serpentine([560, 540], [620, 940], 1, 60), p.sand, 90) +
        stall(260, 700, 0.95, p.brick, 2) +
        stall(940, 700, 0.95, p.teal, 0) +
        stall(420, 860, 1.05, p.mustard, 1) +
        stall(880, 880, 1.1, p.plum, 2);
};
