/** One child, close: cheering, or with an arm in plaster. */
import { many, serpentine } from '../brush.ts';
import { bunting, room, sheet } from '../motifs.ts';
import type { Painter } from '../paint.ts';
import { brights, palette as p } from '../palette.ts';
import { child } from '../people.ts';
import { flower, sun } from '../scenery.ts';

export const portrait: Painter = (b, version) =>
  room(b, version === 'cast' ? p.sky : p.mustard, p.ochre, 980, 'dots') +
  bunting(b, [-20, 90], [920, 80], 80, 8) +
  (version === 'cast'
    ? sheet(b, 90, 240, 230, 300, flower(b, 115, 150, 80, p.brick, p.straw, 9)) +
      sheet(b, 590, 260, 220, 280, sun(b, 110, 140, 50, p.clay))
    : b.stroke(serpentine([110, 900], [790, 300], 1, 120), p.cream, 30)) +
  child(b, 450, 1370, 1080, {
    from: 'front',
    hair: version === 'cast' ? 'plaits' : 'curls',
    pose: version === 'cast' ? 'stand' : 'cheer',
  }) +
  (version === 'cast'
    ? b.stroke('390 640, 300 760, 290 880', p.navy, 24) +
      b.stroke('510 640, 600 760, 620 880', p.navy, 24) +
      b.cut('270 850, 640 840, 620 960, 300 970', p.navy) +
      b.box(250, 812, 330, 110, p.cream, { round: 50 }) +
      many(7, (index) =>
        b.stroke(
          serpentine([290 + index * 38, 840 + (index % 3) * 26], [318 + index * 38, 846 + (index % 3) * 24], 1.5, 7),
          brights[index] ?? p.brick,
          7,
        ),
      )
    : b.disc(450, 940, 84, p.mustard, { edge: p.brick, line: 9 }) + flower(b, 450, 940, 62, p.straw, p.brick, 5));
