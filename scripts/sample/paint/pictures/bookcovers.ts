/** Twelve book covers that children designed for books that do not exist. */
import { many, serpentine } from '../brush.ts';
import { ground, sheet } from '../motifs.ts';
import type { Painter } from '../paint.ts';
import { palette as p } from '../palette.ts';
import { flower, stars } from '../scenery.ts';

export const bookcovers: Painter = (b) => {
  const cover = (index: number) => {
    const back = [p.navy, p.brick, p.mustard, p.teal, p.plum, p.olive][index % 6] ?? p.navy;
    const art = [
      b.disc(80, 90, 36, p.straw) + b.blob('20 160, 60 130, 110 150, 140 130, 140 190, 20 190', p.night),
      b.stroke(serpentine([80, 50], [80, 180], 1, 34), p.cream, 16) + b.disc(80, 50, 13, p.cream),
      flower(b, 80, 110, 54, p.brick, p.cream, 7),
      b.blob('30 150, 50 90, 110 90, 130 150', p.cream) +
        b.disc(80, 76, 30, p.cream) +
        b.disc(70, 72, 4, p.ink) +
        b.disc(90, 72, 4, p.ink),
      stars(b, 0, 10) +
        many(9, () => b.disc(b.chance.between(20, 140), b.chance.between(46, 190), b.chance.between(3, 8), p.straw)),
      b.cut('30 180, 80 60, 130 180', p.cream) + b.cut('60 180, 80 120, 100 180', p.brick),
    ];
    const bars = b.rule(28, 212, 132, 212, p.cream, 7) + b.rule(46, 30, 114, 30, p.cream, 10);
    return (
      b.box(0, 0, 160, 232, back, { texture: (['dry', 'dots', 'hatch', 'weave'] as const)[index % 4] ?? 'dry' }) +
      (art[(index * 5 + Math.floor(index / 6)) % 6] ?? '') +
      bars
    );
  };
  return (
    ground(b, p.sand, 'dry') +
    many(3, (row) => b.box(-20, 278 + row * 288, 1240, 26, p.ochre, { texture: 'hatch' })) +
    many(18, (index) =>
      sheet(b, 54 + (index % 6) * 186, 40 + Math.floor(index / 6) * 288, 160, 232, cover(index), {
        turn: b.chance.between(-2, 2),
        pin: null,
      }),
    )
  );
};
