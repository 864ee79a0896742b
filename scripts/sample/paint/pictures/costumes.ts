/** Children in paper costumes: three from behind, or one as a library. */
import { many, serpentine } from '../brush.ts';
import { bricks, bunting, pane, room, shade } from '../motifs.ts';
import type { Painter } from '../paint.ts';
import { palette as p } from '../palette.ts';
import { child, crown } from '../people.ts';

export const costumes: Painter = (b, version) => {
  if (version === 'library')
    return (
      room(b, p.blush, p.ochre, 980, 'dots') +
      bunting(b, [-20, 60], [920, 60], 60, 9) +
      shade(b, 450, 1130, 260, 0.14) +
      child(b, 450, 1140, 760, { from: 'front', hair: 'curls', pose: 'stand' }) +
      bricks(b, 250, 600, 400, 370, p.brick, 60) +
      b.cut('220 610, 450 480, 680 610', p.cream, { texture: 'hatch' }) +
      b.disc(450, 560, 30, p.teal) +
      many(4, (index) => b.box(280 + index * 98, 640, 30, 320, p.cream, { texture: 'hatch' })) +
      b.box(400, 800, 48, 168, p.teal) +
      b.box(452, 800, 48, 168, p.teal) +
      pane(b, 330, 680, 50, 80, p.straw) +
      pane(b, 522, 680, 50, 80, p.straw)
    );
  const cloak = (x: number, colour: string, y: number) =>
    b.blob(
      [
        [x - 50, y - 236],
        [x + 50, y - 236],
        [x + 130, y - 30],
        [x, y - 10],
        [x - 130, y - 30],
      ],
      colour,
      { texture: 'hatch' },
    );
  return (
    room(b, p.sky, p.ochre, 560, 'dots') +
    bunting(b, [-20, 60], [1220, 60], 80, 15) +
    b.cut('430 320, 770 320, 770 560, 430 560', p.straw) +
    b.stroke(serpentine([600, 560], [600, 920], 1, 80), p.cream, 90, { opacity: 0.6 }) +
    child(b, 260, 850, 400, {
      hat: b.cut('-18 -94, 0 -140, 18 -94', p.navy, { texture: 'dots' }),
      pose: 'wave',
    }) +
    cloak(260, p.navy, 850) +
    child(b, 600, 870, 420, {
      top: p.mustard,
      legs: p.mustard,
      hat: b.cut('-14 -96, -18 -114, -4 -101', p.ochre) + b.cut('14 -96, 18 -114, 4 -101', p.ochre),
    }) +
    many(
      5,
      (index) =>
        b.stroke(
          [
            [540, 620 + index * 34],
            [570, 626 + index * 34],
          ],
          p.ink,
          9,
        ) +
        b.stroke(
          [
            [660, 620 + index * 34],
            [630, 626 + index * 34],
          ],
          p.ink,
          9,
        ),
    ) +
    b.stroke('600 720, 690 760, 700 850', p.mustard, 24) +
    child(b, 950, 850, 400, { hat: crown(b, p.mustard), pose: 'stand' }) +
    cloak(950, p.brick, 850)
  );
};
