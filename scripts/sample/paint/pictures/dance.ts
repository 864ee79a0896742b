/** Children dancing in a long set. */
import { many, serpentine } from '../brush.ts';
import { bunting, pane, room } from '../motifs.ts';
import type { Painter } from '../paint.ts';
import { palette as p } from '../palette.ts';
import { child } from '../people.ts';

export const dance: Painter = (b, version) => {
  const reel = version === 'reel';
  return (
    room(b, reel ? p.sage : p.blush, p.ochre, 470, 'dots') +
    bunting(b, [-20, 50], [1220, 50], 80, 15, reel ? [p.leaf, p.cream, p.mustard] : [p.navy, p.cream, p.brick]) +
    many(4, (index) => pane(b, 80 + index * 300, 190, 130, 200, p.sky)) +
    b.stroke(serpentine([-30, 720], [1230, 700], 1.5, 60), p.straw, 70, { opacity: 0.5 }) +
    many(2, (row) =>
      many(reel ? 5 : 8, (index) =>
        child(
          b,
          (reel ? 180 : 90) + index * (reel ? 210 : 148) + row * 60,
          640 + row * 220 + Math.sin(index * 1.3) * 30,
          (reel ? 300 : 220) + row * 50,
          {
            pose: index % 2 ? 'run' : 'cheer',
            top: reel ? p.leaf : b.chance.pick([p.navy, p.brick, p.moss, p.teal]),
            mirror: (index + row) % 3 === 0,
            from: reel && row ? 'front' : 'behind',
          },
        ),
      ),
    ) +
    many(14, () => {
      const [x, y] = [b.chance.between(40, 1160), b.chance.between(520, 860)];
      return b.stroke(
        [
          [x - 40, y],
          [x, y - 8],
          [x + 40, y],
        ],
        p.cream,
        6,
        { opacity: 0.6 },
      );
    })
  );
};
