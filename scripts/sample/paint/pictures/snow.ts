/** Snow: with a snowman, or with the tracks of birds. */
import { many, move, serpentine } from '../brush.ts';
import { bricks, pane, shade } from '../motifs.ts';
import type { Painter } from '../paint.ts';
import { palette as p } from '../palette.ts';
import { bareTree, land, sky } from '../scenery.ts';

export const snow: Painter = (b, version) => {
  const birds = version === 'birds';
  const flakes = many(90, () =>
    b.disc(b.chance.between(0, 1200), b.chance.between(0, 900), b.chance.between(3, 9), '#fffdf6'),
  );
  const hill = '#f4f3ec';
  const track = (x: number, y: number, turn: number) =>
    move(
      b.rule(0, 0, 0, -26, p.river, 5) +
        b.rule(0, -4, -14, -22, p.river, 5) +
        b.rule(0, -4, 14, -22, p.river, 5) +
        b.rule(0, 0, 0, 10, p.river, 5),
      x,
      y,
      1,
      turn,
    );
  const path = serpentine(birds ? [160, 900] : [330, 930], birds ? [1010, 380] : [800, 470], 1, birds ? 110 : 90, 26);
  return (
    sky(b, p.river, p.mist, 420) +
    bareTree(b, 170, 470, 420) +
    bareTree(b, 1060, 460, 480) +
    bareTree(b, 930, 440, 260) +
    (birds
      ? land(b, 430, 12, hill) +
        b.box(330, 300, 560, 34, p.ochre, { texture: 'hatch' }) +
        b.box(330, 240, 560, 30, p.ochre, { texture: 'hatch' }) +
        b.rule(390, 240, 380, 500, p.umber, 20) +
        b.rule(830, 240, 842, 500, p.umber, 20) +
        b.blob('322 306, 340 276, 610 268, 880 276, 898 306', '#fffdf6') +
        b.blob('322 246, 350 222, 610 216, 870 222, 898 246', '#fffdf6') +
        shade(b, 610, 510, 290, 0.08)
      : bricks(b, 880, 300, 360, 200, p.clay) +
        b.blob('850 310, 880 254, 1060 236, 1240 250, 1240 312', '#fffdf6') +
        pane(b, 980, 350, 100, 90, p.straw) +
        land(b, 470, 14, hill)) +
    b.blob('-30 640, 300 600, 700 650, 1230 610, 1230 700, 600 720', p.mist, { opacity: 0.7 }) +
    (birds
      ? path.map(([x, y], index) => track(x, y, 40 + Math.sin(index) * 30)).join('') +
        many(12, (index) => track(760 + (index % 4) * 76, 700 + Math.floor(index / 4) * 62, index * 50)) +
        move(
          b.blob('-40 0, -14 -34, 30 -30, 44 0, 10 22, -22 18', p.umber) +
            b.disc(22, 4, 22, p.brick) +
            b.disc(34, -36, 22, p.umber) +
            b.cut('54 -38, 72 -32, 54 -28', p.mustard) +
            b.disc(40, -40, 4, p.ink) +
            b.rule(4, 20, 4, 40, p.ink, 4) +
            b.rule(18, 20, 18, 40, p.ink, 4),
          560,
          212,
          0.9,
        )
      : path
          .map(([x, y], index) =>
            b.disc(x + (index % 2 ? 16 : -16), y, 6 + (y - 400) / 48, p.river, { tall: 0.6, opacity: 0.65 }),
          )
          .join('') +
        shade(b, 620, 726, 130, 0.16) +
        b.disc(620, 650, 98, '#fffdf6', { edge: p.mist, line: 4 }) +
        b.disc(620, 508, 72, '#fffdf6', { edge: p.mist, line: 4 }) +
        b.disc(620, 404, 52, '#fffdf6', { edge: p.mist, line: 4 }) +
        b.disc(602, 394, 6, p.ink) +
        b.disc(638, 394, 6, p.ink) +
        b.cut('618 404, 680 414, 618 420', p.clay) +
        b.stroke('598 430, 620 440, 642 430', p.ink, 5) +
        b.stroke('572 462, 620 476, 668 460', p.brick, 26) +
        b.stroke('654 470, 676 520, 660 560', p.brick, 22) +
        b.stroke('556 500, 480 450, 460 400', p.umber, 9) +
        b.stroke('688 500, 760 470, 790 430', p.umber, 9) +
        b.box(570, 330, 100, 36, p.navy) +
        b.box(552, 360, 136, 15, p.navy) +
        many(3, (index) => b.disc(620, 490 + index * 52, 8, p.ink))) +
    flakes
  );
};
