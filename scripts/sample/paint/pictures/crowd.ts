/** Children in spots and stripes, waving. */
import { many } from '../brush.ts';
import { bunting, room } from '../motifs.ts';
import type { Painter } from '../paint.ts';
import { brights, palette as p } from '../palette.ts';
import { child } from '../people.ts';

export const crowdOfSpots: Painter = (b) =>
  room(b, p.mist, p.ochre, 560, 'dots') +
  bunting(b, [-20, 60], [1220, 60], 80, 15) +
  many(3, (row) =>
    many(7 - (row % 2), (index) =>
      child(b, 110 + index * 165 + (row % 2) * 82, 620 + row * 150, 300 + row * 40, {
        from: 'front',
        pose: b.chance.pick(['cheer', 'wave', 'stand', 'carry']),
        top: b.chance.pick(brights),
      }),
    ),
  ) +
  many(90, () =>
    b.disc(b.chance.between(0, 1200), b.chance.between(0, 900), b.chance.between(6, 11), b.chance.pick(brights), {
      opacity: 0.85,
    }),
  );
