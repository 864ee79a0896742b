/** Lost property: a crate of it, a mountain of it, or one jumper. */
import { many, move, serpentine } from '../brush.ts';
import { jumper } from '../clothes.ts';
import { room, shade, table } from '../motifs.ts';
import type { Painter } from '../paint.ts';
import { palette as p } from '../palette.ts';

export const lostproperty: Painter = (b, version) => {
  if (version === 'jumper')
    return (
      room(b, p.sand, p.ochre, 420, 'dots') +
      table(b, 380, p.cream, 'cross') +
      shade(b, 600, 740, 330, 0.14) +
      jumper(b, 600, 560, 2.35, p.teal, -2) +
      b.cut('800 690, 940 676, 950 740, 810 754', p.cream, { edge: p.ink, line: 3 }) +
      b.stroke(serpentine([826, 716], [926, 708], 2, 6), p.ink, 5)
    );
  const july = version === 'july';
  const pile = many(july ? 34 : 17, (index) => {
    const row = Math.floor(index / (july ? 7 : 6));
    const spread = (july ? 430 : 310) - row * (july ? 74 : 70);
    return jumper(
      b,
      600 + ((index % (july ? 7 : 6)) / (july ? 6 : 5) - 0.5) * 2 * spread + b.chance.between(-20, 20),
      (july ? 730 : 470) - row * 92 + b.chance.between(-18, 18),
      b.chance.between(0.9, 1.25),
      b.chance.pick([p.teal, p.teal, p.navy, p.brick, p.mustard, p.plum, p.grey, p.teal]),
      b.chance.between(-70, 70),
    );
  });
  const crate =
    many(3, (index) => b.box(240, 520 + index * 96, 720, 80, p.ochre, { texture: 'hatch', edge: p.umber, line: 4 })) +
    b.box(256, 510, 40, 300, p.umber) +
    b.box(904, 510, 40, 300, p.umber);
  const welly = move(
    b.blob('-34 -120, 34 -120, 36 20, 110 34, 116 76, -40 78', p.brick, { texture: 'dry' }) +
      b.rule(-36, -100, 34, -100, p.cream, 9),
    1060,
    740,
  );
  const sock =
    b.stroke('120 640, 130 760, 190 790', p.mustard, 52) +
    many(3, (index) => b.rule(96 + index * 3, 666 + index * 30, 150 + index * 3, 660 + index * 30, p.navy, 11));
  const crownTop =
    b.cut('520 290, 500 170, 556 230, 600 146, 644 230, 700 170, 680 290', p.mustard, {
      texture: 'dots',
      edge: p.ochre,
      line: 5,
    }) + many(3, (index) => b.disc(550 + index * 50, 262, 11, p.brick));
  const flipper = move(
    b.blob('-30 -70, 30 -70, 46 10, 92 130, 0 146, -92 130, -46 10', p.sky, {
      edge: p.navy,
      line: 5,
      texture: 'hatch',
    }) + b.rule(0, 10, 0, 130, p.navy, 6),
    1080,
    700,
    1,
    16,
  );
  return (
    room(b, p.sage, p.umber, 640, 'dots') +
    b.stroke(serpentine([-20, 70], [1220, 70], 4, 24), p.cream, 20) +
    shade(b, 600, 820, 470, 0.1) +
    pile +
    (july ? crownTop + flipper : crate + welly + sock)
  );
};
