/** An empty playground in the sun with one trainer in the middle of a hopscotch. */
import { many, move, serpentine } from '../brush.ts';
import { bricks, pane, shade } from '../motifs.ts';
import type { Painter } from '../paint.ts';
import { brights, palette as p } from '../palette.ts';
import { sky, sun, tree } from '../scenery.ts';

export const playground: Painter = (b) => {
  const square = (x: number, y: number, index: number) =>
    move(
      b.box(-62, -48, 124, 96, 'none', { edge: p.cream, line: 7 }) +
        b.disc(0, 0, 13, brights[index % brights.length] ?? p.brick),
      x,
      y,
      1,
      -7,
    );
  return (
    sky(b, p.straw, p.cream, 380) +
    sun(b, 985, 140, 62) +
    bricks(b, -20, 250, 470, 220, p.clay) +
    many(3, (index) => pane(b, 40 + index * 135, 300, 78, 96, p.sky)) +
    tree(b, 700, 470, 330, [p.leaf, p.moss, p.olive]) +
    tree(b, 905, 466, 260, [p.leaf, p.olive, p.sage]) +
    b.cut('-30 455, 1240 446, 1240 940, -30 940', p.stone, { texture: 'stipple' }) +
    many(28, (index) => b.rule(470 + index * 28, 380, 470 + index * 28, 462, p.teal, 5)) +
    b.rule(462, 395, 1240, 392, p.teal, 6) +
    b.stroke(serpentine([120, 880], [520, 520], 1.5, 70), p.mustard, 20, { dash: '1 46' }) +
    square(690, 820, 0) +
    square(710, 715, 1) +
    square(620, 622, 2) +
    square(760, 612, 3) +
    square(705, 532, 4) +
    shade(b, 712, 728, 58) +
    b.blob('668 724, 672 690, 700 686, 716 704, 756 712, 764 730, 720 734', p.brick, { texture: 'dry' }) +
    b.blob('666 728, 764 726, 766 738, 668 740', p.cream) +
    many(3, (index) => b.rule(702 + index * 13, 698 + index * 4, 694 + index * 13, 710 + index * 4, p.cream, 4))
  );
};
