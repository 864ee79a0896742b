/** A line of children in yellow tabards, seen from behind, on the path beside the river. */
import { many } from '../brush.ts';
import { shade } from '../motifs.ts';
import type { Painter } from '../paint.ts';
import { palette as p } from '../palette.ts';
import { child } from '../people.ts';
import { cloud, land, sky, tree, water } from '../scenery.ts';

const vest = p.straw;

export const walk: Painter = (b) =>
  sky(b, p.mist, p.cream, 420) +
  cloud(b, 300, 120, 140) +
  cloud(b, 930, 90, 100) +
  land(b, 330, 12, p.sage, 'dry') +
  many(6, (index) => tree(b, 60 + index * 110, 372, b.chance.between(110, 170), [p.olive, p.mustard, p.leaf])) +
  b.blob('-40 360, 500 372, 760 420, 700 560, 300 800, -40 960', p.river, { texture: 'dry' }) +
  water(b, 400, 760, p.mist, 16) +
  b.blob(
    '700 400, 800 396, 840 470, 790 600, 900 760, 1240 820, 1240 960, 330 960, 480 760, 640 600, 700 480',
    p.sand,
    { texture: 'stipple' },
  ) +
  b.blob('820 396, 1240 380, 1240 830, 930 760, 830 610, 870 480', p.olive, { texture: 'dry' }) +
  tree(b, 1080, 640, 520, [p.leaf, p.olive, p.mustard]) +
  many(6, (index) => {
    const tall = 96 * 1.3 ** index;
    const y = 520 + (tall - 96) * 1.48;
    const x = 770 - (tall - 96) * 0.62 + Math.sin(index * 1.2) * 34;
    return (
      shade(b, x, y, tall * 0.45, 0.14) +
      many(2, (side) =>
        child(b, x + (side - 0.5) * tall * 0.5, y, tall * b.chance.between(0.95, 1.03), {
          pose: side && index === 3 ? 'wave' : 'stand',
          top: vest,
        }),
      )
    );
  });
