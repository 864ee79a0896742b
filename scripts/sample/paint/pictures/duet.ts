/** Two children playing recorders. */
import { many, serpentine } from '../brush.ts';
import { room } from '../motifs.ts';
import type { Painter } from '../paint.ts';
import { palette as p } from '../palette.ts';
import { child } from '../people.ts';

export const duet: Painter = (b) =>
  room(b, p.blush, p.ochre, 620, 'dots') +
  many(5, (line) => b.stroke(serpentine([-30, 130 + line * 26], [1230, 110 + line * 26], 1.5, 30), p.cream, 6)) +
  many(
    7,
    (index) =>
      b.disc(110 + index * 165, 170 + Math.sin(index * 1.6) * 40, 19, p.cream, { tall: 0.75 }) +
      b.rule(
        127 + index * 165,
        166 + Math.sin(index * 1.6) * 40,
        127 + index * 165,
        80 + Math.sin(index * 1.6) * 40,
        p.cream,
        7,
      ),
  ) +
  child(b, 400, 960, 640, { from: 'front', hair: 'bob', pose: 'sit' }) +
  child(b, 810, 960, 640, { from: 'front', hair: 'short', pose: 'sit' }) +
  b.cut('-30 672, 1240 666, 1240 940, -30 940', p.umber, { texture: 'hatch' }) +
  many(2, (index) => {
    const x = 400 + index * 410;
    return (
      b.rule(x, 462, x - 20 + index * 40, 700, index ? p.brick : p.mustard, 30) +
      many(5, (hole) => b.disc(x + (hole + 2) * (index ? 5 : -3), 530 + hole * 32, 6, p.ink)) +
      b.disc(x - 20, 640, 28, index ? '#c98d60' : '#e3b088') +
      b.disc(x + 22, 590, 28, index ? '#c98d60' : '#e3b088')
    );
  });
