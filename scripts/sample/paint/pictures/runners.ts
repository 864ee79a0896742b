/** Runners from behind, side by side, arms up at a ribbon. */
import { many, serpentine } from '../brush.ts';
import { track } from '../field.ts';
import { bunting } from '../motifs.ts';
import type { Painter } from '../paint.ts';
import { palette as p } from '../palette.ts';
import { child } from '../people.ts';
import { cloud, sky, tree } from '../scenery.ts';

export const runners: Painter = (b) =>
  sky(b, p.sky, p.cream, 340) +
  cloud(b, 780, 110, 130) +
  bunting(b, [-20, 180], [1220, 180], 70, 15) +
  many(9, (index) => tree(b, 10 + index * 150, 360, b.chance.between(130, 190), [p.leaf, p.olive, p.moss])) +
  track(b, 370) +
  b.rule(170, 640, 170, 380, p.cream, 17) +
  b.rule(1040, 640, 1040, 380, p.cream, 17) +
  b.stroke(serpentine([170, 490], [1040, 490], 1.5, 15), p.brick, 15) +
  many(3, (index) => child(b, 330 + index * 270, 880, 420, { pose: 'cheer', top: p.navy }));
