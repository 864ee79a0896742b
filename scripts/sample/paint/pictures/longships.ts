/** Model longships with striped sails on a painted sea. */
import { many, move, serpentine, straight } from '../brush.ts';
import { ground } from '../motifs.ts';
import type { Painter } from '../paint.ts';
import { brights, palette as p } from '../palette.ts';
import { sun } from '../scenery.ts';

export const longships: Painter = (b) => {
  const ship = (x: number, y: number, size: number, sail: string) =>
    move(
      many(7, (index) => b.rule(-130 + index * 42, 20, -160 + index * 42, 84, p.ochre, 7)) +
        b.stroke('-190 -30, -236 -90, -220 -150, -252 -168', p.umber, 24) +
        b.disc(-262, -166, 17, p.umber) +
        b.stroke('190 -30, 232 -80, 214 -136, 236 -152', p.umber, 22) +
        b.rule(0, 10, 0, -290, p.umber, 13) +
        b.blob('-120 -270, 0 -282, 120 -270, 104 -180, 124 -90, 0 -74, -124 -90, -104 -180', p.cream, {
          texture: 'dry',
        }) +
        many(4, (index) =>
          b.cut(
            [
              [-98 + index * 56, -272],
              [-70 + index * 56, -274],
              [-72 + index * 58, -84],
              [-102 + index * 58, -86],
            ],
            sail,
            { opacity: 0.92 },
          ),
        ) +
        b.blob('-214 -46, -120 -18, 120 -18, 214 -46, 160 44, 0 62, -160 44', p.ochre, { texture: 'hatch' }) +
        b.stroke('-206 -40, -110 -12, 110 -12, 206 -40', p.umber, 9) +
        many(
          8,
          (index) =>
            b.disc(-136 + index * 39, 0, 21, brights[(index * 3) % 8] ?? p.brick, { edge: p.umber, line: 4 }) +
            b.disc(-136 + index * 39, 0, 6, p.cream),
        ),
      x,
      y,
      size,
    );
  const wave = (y: number, colour: string, swing: number) => {
    const top = serpentine([-60, y], [1260, y], 5, swing);
    return `<path d="${straight(top)}L1260 960L-60 960Z" fill="${colour}"/><path d="${straight(top)}L1260 960L-60 960Z" fill="url(#dry)"/>`;
  };
  return (
    ground(b, p.straw, 'dry') +
    sun(b, 980, 170, 74, p.clay) +
    b.blob('-40 420, 160 330, 330 400, 520 340, 760 410, 1240 350, 1240 560, -40 560', p.sage, { texture: 'stipple' }) +
    wave(450, p.mist, 14) +
    ship(260, 480, 0.62, p.teal) +
    ship(850, 480, 0.66, p.navy) +
    wave(520, p.river, 20) +
    ship(560, 640, 1.08, p.brick) +
    wave(690, p.teal, 24) +
    wave(780, p.navy, 22) +
    many(6, (index) =>
      b.stroke(
        [
          [120 + index * 70, 150 + Math.sin(index) * 40],
          [140 + index * 70, 136 + Math.sin(index) * 40],
          [160 + index * 70, 152 + Math.sin(index) * 40],
        ],
        p.ink,
        5,
      ),
    )
  );
};
