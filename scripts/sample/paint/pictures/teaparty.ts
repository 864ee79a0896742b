/** Children in a sandpit, an urn behind them. */
import { many, serpentine } from '../brush.ts';
import { bunting } from '../motifs.ts';
import type { Painter } from '../paint.ts';
import { brights, palette as p } from '../palette.ts';
import { child } from '../people.ts';
import { land, sky, tree } from '../scenery.ts';

export const teaparty: Painter = (b) =>
  sky(b, p.straw, p.cream, 400) +
  bunting(b, [-20, 60], [1220, 50], 80, 14) +
  tree(b, 130, 500, 380, [p.leaf, p.olive, p.sage]) +
  tree(b, 1090, 500, 340, [p.leaf, p.olive, p.moss]) +
  land(b, 460, 10, p.sage, 'dry') +
  b.cut('330 560, 900 550, 1000 800, 240 810', p.ochre, { texture: 'hatch' }) +
  b.cut('370 584, 864 576, 950 776, 290 784', p.straw, { texture: 'stipple' }) +
  b.stroke(serpentine([400, 700], [840, 650], 2, 24), p.sand, 13) +
  many(5, (index) =>
    child(b, 380 + index * 116, 700 + (index % 2) * 60, 210, {
      from: index % 2 ? 'front' : 'behind',
      pose: index % 3 ? 'kneel' : 'cheer',
      top: brights[(index * 3) % 8] ?? p.teal,
    }),
  ) +
  many(3, (index) =>
    child(b, 130 + index * 30 + (index > 1 ? 850 : 0), 880 - index * 10, 330, {
      from: 'front',
      pose: index % 2 ? 'wave' : 'stand',
      top: brights[(index * 2 + 1) % 8] ?? p.brick,
    }),
  ) +
  b.blob('930 470, 1000 470, 1010 540, 920 540', p.grey, { texture: 'hatch' }) +
  b.rule(850, 545, 1080, 542, p.umber, 13) +
  b.rule(870, 545, 870, 610, p.umber, 9) +
  b.rule(1060, 545, 1060, 610, p.umber, 9);
