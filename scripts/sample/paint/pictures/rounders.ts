/** A game of rounders. */
import { many, serpentine } from '../brush.ts';
import type { Painter } from '../paint.ts';
import { palette as p } from '../palette.ts';
import { child } from '../people.ts';
import { cloud, land, sky, sun, tree } from '../scenery.ts';

export const rounders: Painter = (b) =>
  sky(b, p.sky, p.cream, 400) +
  cloud(b, 860, 130, 130) +
  sun(b, 160, 120, 50) +
  many(8, (index) => tree(b, 20 + index * 170, 430, b.chance.between(180, 240), [p.leaf, p.olive, p.moss])) +
  land(b, 410, 8, p.sage, 'dry') +
  b.stroke(serpentine([200, 560], [1060, 540], 1, 60), p.cream, 8, { dash: '4 26' }) +
  many(
    4,
    (index) =>
      b.rule(240 + index * 240, 640 - (index % 2) * 130, 240 + index * 240, 540 - (index % 2) * 130, p.cream, 15) +
      b.box(214 + index * 240, 640 - (index % 2) * 130, 52, 13, p.navy),
  ) +
  b.disc(560, 250, 24, p.cream, { edge: p.brick, line: 5 }) +
  child(b, 300, 880, 400, { from: 'front', pose: 'wave', top: p.cream }) +
  b.rule(404, 520, 460, 400, p.ochre, 21) +
  child(b, 640, 800, 330, { from: 'front', pose: 'run', top: p.navy }) +
  child(b, 930, 860, 380, { from: 'front', pose: 'cheer', top: p.cream });
