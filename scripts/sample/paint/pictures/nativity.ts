/** A nativity play: kings, sheep, a lobster. */
import { many, serpentine } from '../brush.ts';
import { ground } from '../motifs.ts';
import type { Painter } from '../paint.ts';
import { palette as p } from '../palette.ts';
import { child, crown } from '../people.ts';
import { flower } from '../scenery.ts';

export const nativity: Painter = (b) =>
  ground(b, p.night, 'dry') +
  many(40, () => b.disc(b.chance.between(0, 1200), b.chance.between(0, 300), b.chance.between(2, 5), p.straw)) +
  b.stroke(serpentine([180, 60], [560, 150], 1, 24), p.straw, 24) +
  flower(b, 600, 150, 74, p.mustard, p.straw, 8) +
  b.cut('280 430, 600 240, 920 430', p.ochre, { texture: 'hatch' }) +
  b.box(330, 430, 540, 260, p.sand, { texture: 'dots' }) +
  b.box(-20, 680, 1240, 250, p.ochre, { texture: 'hatch' }) +
  b.cut('540 700, 680 700, 650 760, 570 760', p.umber) +
  b.disc(610, 694, 30, p.cream) +
  child(b, 470, 770, 300, { from: 'front', hair: 'scarf', top: p.river }) +
  child(b, 740, 770, 310, { from: 'front', hair: 'short', top: p.moss }) +
  many(3, (index) =>
    child(b, 930 + index * 110, 800, 290, {
      from: 'front',
      top: [p.plum, p.brick, p.mustard][index] ?? p.plum,
      hat: crown(b, p.straw),
      pose: 'carry',
    }),
  ) +
  many(4, (index) =>
    child(b, 60 + index * 100, 810, 260, { from: 'front', top: p.cream, legs: p.cream, hair: 'afro' }),
  ) +
  child(b, 310, 840, 290, {
    from: 'front',
    top: p.brick,
    legs: p.brick,
    pose: 'carry',
    hat: b.stroke('-8 -100, -20 -124', p.brick, 4) + b.stroke('8 -100, 20 -124', p.brick, 4),
  });
