/** Prints hung up to dry, or one large print of a mulberry tree. */
import { many, type Point, serpentine } from '../brush.ts';
import { ground, sheet } from '../motifs.ts';
import type { Painter } from '../paint.ts';
import { palette as p } from '../palette.ts';
import { leaf } from '../scenery.ts';

export const prints: Painter = (b, version) => {
  const { width: w } = b;
  if (version === 'mulberry') {
    return (
      ground(b, p.sand, 'weave') +
      sheet(
        b,
        90,
        100,
        720,
        980,
        b.box(40, 40, 640, 900, p.mist, { texture: 'dry' }) +
          b.stroke('330 900, 352 700, 310 560, 370 420', p.umber, 74) +
          b.stroke('340 640, 470 520, 540 500', p.umber, 36) +
          b.stroke('330 600, 210 480, 160 470', p.umber, 34) +
          many(62, () => {
            const [angle, far] = [b.chance.between(0, 6.3), b.chance.between(0, 260)];
            return leaf(
              b,
              360 + Math.cos(angle) * far,
              360 + Math.sin(angle) * far * 0.8,
              b.chance.between(70, 110),
              b.chance.between(0, 360),
              b.chance.pick([p.leaf, p.moss, p.olive]),
            );
          }) +
          many(26, () => {
            const [x, y] = [b.chance.between(130, 590), b.chance.between(180, 560)];
            return many(5, (index) =>
              b.disc(x + Math.cos(index * 1.26) * 9, y + Math.sin(index * 1.26) * 9, 8, p.plum),
            );
          }) +
          b.stroke(serpentine([60, 910], [660, 910], 2, 14), p.ochre, 20),
        { turn: -1.5, pin: p.brick },
      )
    );
  }
  const subject = (index: number) => {
    if (index % 3 === 0)
      return (
        b.blob('40 150, 44 110, 84 96, 128 104, 140 150', p.navy) +
        b.disc(56, 88, 30, p.navy) +
        b.disc(44, 96, 14, p.cream) +
        b.disc(48, 80, 4, p.cream) +
        b.blob('70 62, 88 66, 80 92', p.cream) +
        b.stroke('140 120, 158 104, 146 92', p.navy, 8)
      );
    if (index % 3 === 1)
      return (
        b.blob('30 130, 60 116, 64 60, 124 60, 128 116, 160 130, 94 146', p.brick) +
        b.box(62, 98, 66, 16, p.cream) +
        b.stroke(serpentine([30, 170], [160, 170], 2, 8), p.brick, 8)
      );
    return (
      b.box(50, 80, 90, 96, p.moss) +
      b.cut('36 86, 95 34, 154 86', p.moss) +
      b.box(66, 104, 22, 26, p.cream) +
      b.box(102, 104, 22, 26, p.cream) +
      b.box(84, 144, 22, 34, p.cream)
    );
  };
  const line = (y: number, sag: number) =>
    Array.from(
      { length: 9 },
      (_, index): Point => [-20 + (index * (w + 40)) / 8, y + Math.sin((index / 8) * Math.PI) * sag],
    );
  return (
    ground(b, p.paper, 'stipple') +
    b.box(-20, 780, 1240, 160, p.umber, { texture: 'hatch' }) +
    many(
      2,
      (row) =>
        b.stroke(line(84 + row * 360, 30), p.ink, 5) +
        many(5, (index) => {
          const y = 96 + row * 360 + Math.sin(((index + 0.5) / 5) * Math.PI) * 28;
          const x = 44 + index * 232;
          return (
            sheet(b, x, y, 190, 236, b.box(0, 0, 190, 236, index % 2 ? p.cream : p.sand) + subject(index + row), {
              turn: b.chance.between(-3, 3),
              pin: null,
            }) + b.box(x + 86, y - 22, 17, 46, p.ochre)
          );
        }),
    ) +
    many(
      3,
      (index) =>
        b.disc(330 + index * 260, 820, 76, p.stone, { tall: 0.4 }) +
        b.disc(330 + index * 260, 814, 58, [p.navy, p.brick, p.moss][index] ?? p.navy, { tall: 0.36 }),
    )
  );
};
