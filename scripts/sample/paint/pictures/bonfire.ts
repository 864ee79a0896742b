/** Children from behind watching cardboard houses burn in a brazier, well back. */
import { many, serpentine } from '../brush.ts';
import { bricks, pane, shade } from '../motifs.ts';
import type { Painter } from '../paint.ts';
import { palette as p } from '../palette.ts';
import { child } from '../people.ts';
import { sky } from '../scenery.ts';

export const bonfire: Painter = (b) =>
  sky(b, p.sky, p.cream, 460) +
  bricks(b, -30, 200, 1260, 330, p.clay) +
  many(4, (index) => pane(b, 90 + index * 300, 260, 110, 130, p.navy)) +
  b.cut('-30 520, 1240 514, 1240 940, -30 940', p.stone, { texture: 'stipple' }) +
  many(5, (index) =>
    b.stroke(serpentine([520 + index * 50, 330], [480 + index * 70, -40], 1.2, 34), p.grey, 44, { opacity: 0.4 }),
  ) +
  shade(b, 600, 660, 260, 0.14) +
  b.cut('400 560, 800 560, 750 660, 450 660', p.ink, { texture: 'hatch' }) +
  many(
    5,
    (index) =>
      b.box(420 + index * 74, 440 - (index % 2) * 40, 60, 130 + (index % 2) * 40, p.umber) +
      b.cut(
        [
          [412 + index * 74, 446 - (index % 2) * 40],
          [450 + index * 74, 390 - (index % 2) * 40],
          [488 + index * 74, 446 - (index % 2) * 40],
        ],
        p.ink,
      ),
  ) +
  many(9, (index) => {
    const x = 420 + index * 46;
    const tall = 130 + ((index * 71) % 150);
    return (
      b.blob(
        [
          [x, 560 - tall],
          [x + 34, 490],
          [x + 24, 570],
          [x - 24, 570],
          [x - 34, 490],
        ],
        index % 2 ? p.mustard : p.clay,
        { texture: 'dry' },
      ) +
      b.blob(
        [
          [x, 560 - tall * 0.5],
          [x + 15, 520],
          [x, 570],
          [x - 15, 520],
        ],
        p.straw,
      )
    );
  }) +
  b.stroke(serpentine([-20, 716], [1220, 706], 3, 13), p.brick, 11) +
  many(5, (index) => b.rule(60 + index * 270, 690, 60 + index * 270, 790, p.brick, 15)) +
  child(b, 250, 1010, 420) +
  child(b, 560, 1030, 440, { hair: 'puffs' }) +
  child(b, 900, 1010, 420);
