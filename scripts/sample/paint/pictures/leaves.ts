/** Leaf prints in red, ochre and olive. */
import { many, serpentine } from '../brush.ts';
import { ground } from '../motifs.ts';
import type { Painter } from '../paint.ts';
import { palette as p } from '../palette.ts';
import { leaf } from '../scenery.ts';

export const leaves: Painter = (b) => {
  const colours = [p.brick, p.ochre, p.olive, p.clay, p.mustard, p.moss];
  return (
    ground(b, p.cream, 'stipple') +
    many(25, (index) =>
      leaf(
        b,
        110 + (index % 5) * 196 + b.chance.between(-14, 14),
        190 + Math.floor(index / 5) * 192 + b.chance.between(-14, 14),
        b.chance.between(120, 176),
        b.chance.between(-50, 50),
        colours[(index * 5) % 6] ?? p.brick,
      ),
    ) +
    b.stroke(serpentine([40, 960], [960, 40], 1, 130), p.umber, 7, { dash: '1 15' })
  );
};
