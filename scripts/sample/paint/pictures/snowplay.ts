/** Three children from behind, rolling an enormous snowball towards a snowman in a cap. */
import { many, serpentine } from '../brush.ts';
import { bricks, pane, shade } from '../motifs.ts';
import type { Painter } from '../paint.ts';
import { palette as p } from '../palette.ts';
import { cap, child } from '../people.ts';
import { bareTree, land, sky } from '../scenery.ts';

export const snowplay: Painter = (b) => {
  const white = '#fbfaf3';
  return (
    sky(b, p.sky, p.mist, 400) +
    bareTree(b, 120, 470, 430) +
    bareTree(b, 1090, 460, 400) +
    bricks(b, 330, 220, 520, 260, p.clay) +
    b.blob('310 230, 340 180, 590 166, 850 180, 870 232', white) +
    many(3, (index) => pane(b, 390 + index * 160, 280, 90, 110, p.straw)) +
    land(b, 450, 14, '#eef0ea') +
    b.stroke(serpentine([-30, 640], [760, 600], 1.5, 44), p.mist, 60) +
    shade(b, 1040, 700, 120, 0.16) +
    b.disc(1040, 620, 96, white, { edge: p.mist, line: 4 }) +
    b.disc(1040, 480, 66, white, { edge: p.mist, line: 4 }) +
    b.blob('980 440, 990 400, 1040 388, 1090 402, 1106 444, 1040 430', p.brick) +
    b.disc(1024, 472, 6, p.ink) +
    b.disc(1056, 472, 6, p.ink) +
    b.disc(960, 700, 46, white, { edge: p.mist, line: 4 }) +
    b.disc(924, 660, 30, white, { edge: p.mist, line: 4 }) +
    b.disc(902, 664, 12, p.umber) +
    shade(b, 640, 850, 230, 0.16) +
    b.disc(620, 670, 190, white, { edge: p.mist, line: 6 }) +
    b.stroke('520 620, 600 560, 700 580', p.mist, 9) +
    b.stroke('560 740, 660 760, 740 720', p.mist, 9) +
    child(b, 150, 850, 360, { pose: 'reach', top: p.brick, hair: 'short', hat: cap(b, p.mustard) }) +
    child(b, 340, 900, 400, { pose: 'reach', top: p.navy, hair: 'curls', hat: cap(b, p.brick) }) +
    child(b, 860, 900, 380, { pose: 'reach', top: p.plum, mirror: true, hair: 'plaits', hat: cap(b, p.teal) }) +
    many(60, () => b.disc(b.chance.between(0, 1200), b.chance.between(0, 900), b.chance.between(3, 8), '#fffdf6'))
  );
};
