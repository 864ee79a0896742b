/** Cardboard castles with flags and a small red dragon. */
import { many, move, serpentine } from '../brush.ts';
import { shade, table } from '../motifs.ts';
import type { Painter } from '../paint.ts';
import { palette as p } from '../palette.ts';
import { land, sky, sun } from '../scenery.ts';

export const castle: Painter = (b) => {
  const tower = (x: number, y: number, w: number, h: number, colour: string, top: string) =>
    b.box(x, y - h, w, h, colour, { texture: 'dry' }) +
    many(4, (index) => b.box(x - 8 + index * ((w + 16) / 4), y - h - 30, (w + 16) / 7, 34, colour)) +
    b.box(x - 8, y - h - 4, w + 16, 20, colour) +
    b.blob(
      [
        [x + w / 2 - 12, y - h * 0.5],
        [x + w / 2, y - h * 0.62],
        [x + w / 2 + 12, y - h * 0.5],
        [x + w / 2 + 12, y - h * 0.38],
        [x + w / 2 - 12, y - h * 0.38],
      ],
      p.ink,
    ) +
    b.rule(x + w / 2, y - h - 20, x + w / 2, y - h - 100, p.umber, 6) +
    b.stroke(serpentine([x + w / 2, y - h - 88], [x + w / 2 + 60, y - h - 80], 1, 8), top, 22);
  const fort = (x: number, y: number, size: number, colour: string, flag: string) =>
    move(
      shade(b, 0, 6, 230, 0.1) +
        b.box(-160, -150, 320, 150, colour, { texture: 'cross' }) +
        many(7, (index) => b.box(-160 + index * 48, -176, 28, 30, colour)) +
        tower(-210, 0, 90, 250, colour, flag) +
        tower(120, 0, 90, 250, colour, flag) +
        tower(-50, -150, 100, 150, colour, flag) +
        b.blob('-48 0, -48 -70, 0 -104, 48 -70, 48 0', p.umber, { texture: 'hatch' }) +
        b.cut('-48 0, 48 0, 70 64, -70 64', p.ochre, { texture: 'hatch' }) +
        b.rule(-48, -60, -70, 60, p.ink, 3) +
        b.rule(48, -60, 70, 60, p.ink, 3),
      x,
      y,
      size,
    );
  return (
    sky(b, p.blush, p.cream, 500) +
    sun(b, 200, 140, 50) +
    land(b, 470, 26, p.sage, 'dry') +
    table(b, 560, p.leaf, 'stipple') +
    fort(230, 560, 0.72, p.stone, p.brick) +
    fort(960, 580, 0.8, p.sand, p.navy) +
    fort(590, 720, 1.05, p.grey, p.mustard) +
    b.stroke(serpentine([860, 800], [1120, 740], 1, 40), p.brick, 30) +
    b.disc(1128, 730, 34, p.brick) +
    b.cut('1150 716, 1196 726, 1152 744', p.brick) +
    b.disc(1132, 722, 5, p.cream) +
    many(5, (index) =>
      b.cut(
        [
          [880 + index * 46, 780 - index * 8],
          [896 + index * 46, 744 - index * 8],
          [912 + index * 46, 778 - index * 8],
        ],
        p.mustard,
      ),
    ) +
    b.stroke(serpentine([1196, 734], [1250, 730], 1, 8), p.mustard, 12)
  );
};
