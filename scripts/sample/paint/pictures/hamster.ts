/** A small knitted hamster hanging on a washing line by its ears. */
import { many, serpentine } from '../brush.ts';
import { shade } from '../motifs.ts';
import type { Painter } from '../paint.ts';
import { palette as p } from '../palette.ts';
import { cloud, sky } from '../scenery.ts';

export const hamster: Painter = (b) =>
  sky(b, p.sky, p.cream, 640) +
  cloud(b, 220, 190, 130) +
  cloud(b, 800, 280, 110) +
  b.stroke('-20 210, 500 260, 1020 200', p.ink, 6) +
  shade(b, 500, 900, 190, 0.12) +
  b.box(-20, 880, 1040, 150, p.sage, { texture: 'dry' }) +
  b.blob('330 620, 340 450, 420 380, 580 380, 660 450, 670 620, 600 740, 400 740', p.ochre, { texture: 'weave' }) +
  b.blob('400 620, 420 520, 580 520, 600 620, 540 700, 460 700', p.cream, { texture: 'weave' }) +
  b.disc(410, 350, 54, p.ochre, { texture: 'weave', tall: 1.5 }) +
  b.disc(590, 350, 54, p.ochre, { texture: 'weave', tall: 1.5 }) +
  b.disc(410, 352, 26, p.blush, { tall: 1.5 }) +
  b.disc(590, 352, 26, p.blush, { tall: 1.5 }) +
  b.box(394, 230, 32, 110, p.brick, { round: 8 }) +
  b.box(574, 230, 32, 110, p.teal, { round: 8 }) +
  b.disc(446, 470, 17, p.ink) +
  b.disc(554, 470, 17, p.ink) +
  b.disc(440, 464, 5, p.cream) +
  b.disc(548, 464, 5, p.cream) +
  b.disc(500, 508, 15, p.brick, { tall: 0.7 }) +
  b.stroke('470 536, 500 552, 530 536', p.umber, 6) +
  b.stroke('350 600, 310 650', p.ochre, 34) +
  b.stroke('650 600, 690 650', p.ochre, 34) +
  b.disc(430, 748, 32, p.blush, { tall: 0.6 }) +
  b.disc(570, 748, 32, p.blush, { tall: 0.6 }) +
  b.stroke(serpentine([360, 600], [640, 600], 3, 9), p.brick, 9) +
  many(5, (index) =>
    b.blob(
      [
        [300 + index * 100, 800],
        [310 + index * 100, 824],
        [300 + index * 100, 842],
        [290 + index * 100, 824],
      ],
      p.river,
    ),
  ) +
  b.stroke('700 246, 730 380, 790 400', p.plum, 46) +
  b.rule(684, 300, 740, 292, p.cream, 9);
