/** Chiswick House, in autumn or in summer. */
import { many, move } from '../brush.ts';
import { pane } from '../motifs.ts';
import type { Painter } from '../paint.ts';
import { palette as p } from '../palette.ts';
import { cloud, land, leaf, sky, tree } from '../scenery.ts';

export const chiswickhouse: Painter = (b, version) => {
  const autumn = version === 'autumn';
  const leaves = autumn ? [p.clay, p.mustard, p.brick, p.ochre] : [p.leaf, p.olive, p.moss, p.sage];
  const column = (x: number) =>
    b.cut(
      [
        [x, 440],
        [x + 26, 440],
        [x + 28, 580],
        [x - 2, 580],
      ],
      p.cream,
      { texture: 'hatch' },
    );
  const goose = (x: number, y: number, size: number) =>
    move(
      b.blob('-50 0, -20 -30, 30 -22, 48 0, 10 20, -30 16', p.cream) +
        b.stroke('-38 -12, -60 -40, -52 -70, -62 -84', p.cream, 15) +
        b.cut('-62 -90, -88 -80, -62 -76', p.mustard) +
        b.rule(0, 16, 0, 40, p.mustard, 5) +
        b.rule(16, 16, 16, 40, p.mustard, 5),
      x,
      y,
      size,
    );
  return (
    sky(b, autumn ? p.blush : p.sky, p.cream, 560) +
    cloud(b, 900, 130, 120) +
    cloud(b, 200, 190, 90) +
    tree(b, 130, 600, 420, leaves) +
    tree(b, 1085, 610, 460, leaves) +
    tree(b, 300, 590, 300, leaves) +
    tree(b, 930, 590, 320, leaves) +
    b.box(330, 400, 540, 190, p.paper, { texture: 'dry' }) +
    b.box(312, 388, 576, 20, p.sand) +
    b.cut('480 330, 720 330, 712 392, 488 392', p.sand, { texture: 'hatch' }) +
    b.blob('478 336, 492 262, 548 215, 600 204, 652 215, 708 262, 722 336', p.teal, { texture: 'hatch' }) +
    b.box(585, 176, 30, 34, p.cream) +
    b.cut('440 440, 600 366, 760 440', p.sand, { texture: 'hatch' }) +
    b.box(450, 438, 300, 148, p.ochre, { opacity: 0.6 }) +
    many(6, (index) => column(458 + index * 52)) +
    pane(b, 362, 450, 50, 78, p.navy) +
    pane(b, 788, 450, 50, 78, p.navy) +
    b.cut('440 584, 760 584, 800 622, 400 622', p.stone, { texture: 'hatch' }) +
    land(b, 612, 6, autumn ? p.olive : p.sage, 'dry') +
    b.blob('560 618, 640 618, 700 668, 600 730, 640 800, 900 940, 380 940, 430 812, 440 730, 550 664', p.sand, {
      texture: 'stipple',
    }) +
    goose(240, 740, 1) +
    goose(330, 800, 1.25) +
    goose(960, 770, 1.1) +
    (autumn
      ? many(46, () =>
          leaf(
            b,
            b.chance.between(0, 1200),
            b.chance.between(650, 900),
            b.chance.between(16, 32),
            b.chance.between(0, 360),
            b.chance.pick(leaves),
          ),
        )
      : many(40, () =>
          b.disc(
            b.chance.between(0, 1200),
            b.chance.between(650, 890),
            b.chance.between(4, 9),
            b.chance.pick([p.cream, p.mustard, p.blush]),
          ),
        ))
  );
};
