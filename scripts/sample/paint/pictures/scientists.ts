/** Four children in goggles behind a bench. */
import { many, serpentine } from '../brush.ts';
import { room, shade } from '../motifs.ts';
import type { Painter } from '../paint.ts';
import { brights, palette as p } from '../palette.ts';
import { child } from '../people.ts';

export const scientists: Painter = (b) => {
  const goggles =
    b.box(-16, -93, 32, 13, p.sky, { round: 5, edge: p.ink, line: 2.4, opacity: 0.9 }) +
    b.rule(0, -93, 0, -80, p.ink, 2.4);
  return (
    room(b, p.sage, p.umber, 520, 'dots') +
    b.box(120, 80, 430, 250, '#fbfaf3', { edge: p.grey, line: 13 }) +
    b.stroke('170 280, 260 200, 340 240, 480 130', p.brick, 9) +
    b.stroke(serpentine([620, 120], [1160, 120], 3, 30), p.cream, 20) +
    many(4, (index) =>
      child(b, 190 + index * 270, 800, 430, {
        from: 'front',
        pose: index % 2 ? 'carry' : 'sit',
        top: '#fbfaf3',
        hat: goggles,
      }),
    ) +
    b.cut('-30 660, 1240 650, 1240 940, -30 940', p.ochre, { texture: 'hatch' }) +
    many(4, (index) => {
      const x = 190 + index * 270;
      return (
        shade(b, x, 776, 90, 0.2) +
        b.box(x - 76, 690, 60, 80, '#fbfaf3', { edge: p.grey, line: 3 }) +
        b.disc(x - 46, 690, 30, p.cream, { tall: 0.34, edge: p.grey, line: 3 }) +
        b.box(x + 10, 700, 62, 74, '#eef4ee', { edge: p.navy, line: 4 }) +
        b.box(x + 14, 730, 54, 42, brights[(index * 3) % 8] ?? p.teal)
      );
    })
  );
};
