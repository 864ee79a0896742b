/** Two children in the egg-and-spoon race. */
import { many } from '../brush.ts';
import { track } from '../field.ts';
import { bunting } from '../motifs.ts';
import type { Painter } from '../paint.ts';
import { palette as p } from '../palette.ts';
import { child } from '../people.ts';
import { sky, tree } from '../scenery.ts';

export const eggspoon: Painter = (b) =>
  sky(b, p.straw, p.cream, 360) +
  bunting(b, [-20, 60], [1220, 70], 70, 14) +
  many(8, (index) => tree(b, 30 + index * 170, 390, b.chance.between(170, 230), [p.leaf, p.olive, p.sage])) +
  track(b, 390) +
  child(b, 420, 880, 440, { from: 'front', pose: 'reach', hair: 'plaits', top: p.cream }) +
  b.rule(570, 580, 660, 566, p.grey, 13) +
  b.disc(676, 552, 26, p.cream, { tall: 1.2 }) +
  child(b, 860, 830, 380, { from: 'front', pose: 'reach', hair: 'afro', top: p.cream }) +
  b.rule(990, 572, 1070, 560, p.grey, 12) +
  b.disc(1086, 548, 23, p.cream, { tall: 1.2 });
