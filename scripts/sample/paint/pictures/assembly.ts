/** A full hall from behind, before a visitor or a leavers’ bow. */
import { many, serpentine } from '../brush.ts';
import { room } from '../motifs.ts';
import type { Painter } from '../paint.ts';
import { brights, palette as p } from '../palette.ts';
import { child } from '../people.ts';
import { flower } from '../scenery.ts';

export const assembly: Painter = (b, version) => {
  const author = version === 'author';
  const back =
    room(b, author ? p.sage : p.sky, p.ochre, 520, 'dots') +
    (author
      ? many(
          2,
          (row) =>
            b.box(90, 210 + row * 150, 380, 20, p.umber) +
            many(13, (index) =>
              b.box(
                100 + index * 28,
                210 + row * 150 - 60 - ((index * 37) % 50),
                22,
                60 + ((index * 37) % 50),
                brights[(index * 3 + row) % 8] ?? p.brick,
              ),
            ),
        )
      : many(3, (row) =>
          b.stroke(
            serpentine([-20, 60 + row * 56], [1220, 60 + row * 56], 4, 26),
            [p.brick, p.mustard, p.teal][row] ?? p.brick,
            17,
          ),
        ) +
        many(9, (index) =>
          flower(b, 90 + index * 128, 250 + Math.sin(index * 1.5) * 34, 40, brights[index % 8] ?? p.brick, p.cream, 9),
        ) +
        b.box(330, 420, 540, 110, p.umber, { texture: 'hatch' }));
  const speaker = author
    ? b.box(700, 250, 26, 290, p.umber) +
      b.box(860, 250, 26, 290, p.umber) +
      b.box(690, 190, 206, 190, p.brick, { round: 50, texture: 'hatch' }) +
      child(b, 792, 560, 330, { from: 'front', hair: 'bun', top: p.plum, pose: 'sit' }) +
      b.cut('720 400, 792 418, 864 400, 864 470, 792 490, 720 470', p.cream, { edge: p.navy, line: 6 }) +
      b.rule(792, 418, 792, 490, p.navy, 5)
    : many(7, (index) =>
        child(b, 390 + index * 70, 440, 150, { from: 'front', pose: index % 2 ? 'wave' : 'stand', top: p.navy }),
      );
  const rows = many(4, (row) =>
    many(9 + (row % 2), (index) =>
      child(b, 20 + index * 145 - (row % 2) * 72 + b.chance.between(-6, 6), 760 + row * 104, 240 + row * 26, {
        pose: 'sit',
      }),
    ),
  );
  return back + speaker + rows;
};
