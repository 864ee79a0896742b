/** A handwritten poem with a winding blue line down its margin. */
import { many, serpentine } from '../brush.ts';
import { letters } from '../lettering.ts';
import { ground, sheet } from '../motifs.ts';
import type { Painter } from '../paint.ts';
import { palette as p } from '../palette.ts';

export const poem: Painter = (b) => {
  const lines = [
    'It carries the sky',
    'to the sea',
    'in both its arms,',
    'and drops none.',
    '',
    'It goes out twice',
    'and it comes home',
    'twice, like us,',
    'with mud on.',
  ];
  return (
    ground(b, p.sage, 'weave') +
    sheet(
      b,
      80,
      70,
      740,
      1060,
      many(17, (row) => b.rule(0, 150 + row * 54, 740, 150 + row * 54, p.mist, 3)) +
        b.rule(150, 0, 150, 1060, p.blush, 4) +
        b.stroke(serpentine([74, 40], [74, 1040], 2, 34), p.river, 32) +
        b.stroke(serpentine([74, 40], [74, 1040], 2, 34), p.sky, 9) +
        lines
          .map((line, index) => letters(b, line, { x: 186, y: 258 + index * 86, size: 44, colour: p.navy, width: 5.4 }))
          .join('') +
        many(3, (index) =>
          b.blob(
            [
              [560 + index * 46, 1010],
              [578 + index * 46, 994],
              [596 + index * 46, 1010],
            ],
            p.brick,
          ),
        ),
      { turn: -1.4, pin: p.brick },
    )
  );
};
