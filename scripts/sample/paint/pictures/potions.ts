/** Glass flasks of coloured liquid on a bench, one of them frothing over. */
import { many, move, serpentine } from '../brush.ts';
import { room, shade, table } from '../motifs.ts';
import type { Painter } from '../paint.ts';
import { brights, palette as p } from '../palette.ts';

export const potions: Painter = (b) => {
  const flask = (x: number, y: number, size: number, colour: string, kind: number) =>
    move(
      shade(b, 0, 6, 100, 0.2) +
        (kind === 0
          ? b.blob('-26 -210, 26 -210, 26 -130, 104 -30, 90 0, -90 0, -104 -30, -26 -130', '#eef4ee', {
              edge: p.navy,
              line: 5,
            }) + b.blob('-58 -90, 58 -90, 98 -28, 86 -6, -86 -6, -98 -28', colour, { texture: 'stipple' })
          : kind === 1
            ? b.box(-28, -200, 56, 110, '#eef4ee', { edge: p.navy, line: 5 }) +
              b.disc(0, -74, 80, '#eef4ee', { edge: p.navy, line: 5 }) +
              b.blob('-72 -80, 72 -80, 60 -24, 0 2, -60 -24', colour, { texture: 'dots' })
            : b.box(-46, -180, 92, 182, '#eef4ee', { round: 26, edge: p.navy, line: 5 }) +
              b.box(-40, -110, 80, 106, colour, { round: 22, texture: 'dry' })) +
        b.rule(-40, -208, 40, -208, p.navy, 10),
      x,
      y,
      size,
    );
  return (
    room(b, p.sage, p.umber, 520, 'dots') +
    b.box(-20, 120, 1240, 26, p.ochre, { texture: 'hatch' }) +
    many(7, (index) => flask(110 + index * 165, 118, 0.5, brights[index % 8] ?? p.teal, index % 3)) +
    table(b, 510, p.stone, 'cross') +
    flask(200, 690, 1.25, p.teal, 0) +
    flask(450, 720, 1.1, p.mustard, 2) +
    b.stroke(serpentine([660, 480], [700, 170], 1.5, 40), p.blush, 62) +
    many(28, () =>
      b.disc(
        680 + b.chance.between(-120, 120),
        b.chance.between(300, 560),
        b.chance.between(15, 44),
        b.chance.pick([p.blush, p.cream, p.clay]),
        { edge: p.brick, line: 2.5 },
      ),
    ) +
    flask(680, 730, 1.35, p.brick, 0) +
    flask(930, 710, 1.25, p.plum, 1) +
    flask(1110, 740, 1, p.leaf, 2)
  );
};
