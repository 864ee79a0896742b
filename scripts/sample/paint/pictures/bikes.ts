/** Bicycles and helmets along a fence. */
import { many, move, serpentine } from '../brush.ts';
import { shade } from '../motifs.ts';
import type { Painter } from '../paint.ts';
import { brights, palette as p } from '../palette.ts';
import { sky, sun, tree } from '../scenery.ts';

export const bikes: Painter = (b) => {
  const bike = (x: number, y: number, size: number, colour: string, turn: number) => {
    const wheel = (wx: number) =>
      b.disc(wx, 0, 104, 'none', { edge: p.ink, line: 13 }) +
      many(8, (index) => b.rule(wx, 0, wx + Math.cos(index * 0.785) * 98, Math.sin(index * 0.785) * 98, p.grey, 2.5)) +
      b.disc(wx, 0, 11, p.ink);
    return move(
      shade(b, 0, 106, 250, 0.07) +
        wheel(-150) +
        wheel(150) +
        b.stroke('-150 0, -60 -130', colour, 15) +
        b.stroke('-150 0, 0 0', colour, 15) +
        b.stroke('0 0, -70 -150', colour, 15) +
        b.stroke('-60 -120, 110 -130', colour, 15) +
        b.stroke('0 0, 110 -130', colour, 15) +
        b.stroke('150 0, 104 -170', colour, 13) +
        b.blob('-110 -160, -70 -176, -30 -158, -70 -150', p.ink) +
        b.stroke('104 -170, 130 -200, 90 -206, 70 -190', p.ink, 12) +
        b.disc(0, 0, 28, p.grey) +
        b.rule(0, 0, 20, 34, p.ink, 8),
      x,
      y,
      size,
      turn,
    );
  };
  return (
    sky(b, p.sky, p.cream, 420) +
    sun(b, 1040, 120, 48) +
    tree(b, 160, 480, 330, [p.leaf, p.olive, p.sage]) +
    tree(b, 620, 480, 290, [p.leaf, p.moss, p.olive]) +
    b.rule(-20, 400, 1220, 400, p.umber, 17) +
    b.rule(-20, 500, 1220, 500, p.umber, 17) +
    many(17, (index) => b.rule(30 + index * 74, 360, 30 + index * 74, 600, p.umber, 13)) +
    b.cut('-30 590, 1240 584, 1240 940, -30 940', p.stone, { texture: 'stipple' }) +
    b.stroke(serpentine([-20, 850], [1220, 830], 1.5, 24), p.cream, 15, { dash: '70 40' }) +
    bike(260, 600, 0.8, p.teal, 2) +
    bike(960, 600, 0.82, p.plum, -2) +
    bike(590, 720, 1.15, p.brick, 0) +
    many(4, (index) => {
      const x = 120 + index * 320;
      return (
        b.blob(
          [
            [x - 62, 402],
            [x - 50, 350],
            [x, 326],
            [x + 50, 350],
            [x + 64, 402],
          ],
          brights[(index * 3) % 8] ?? p.brick,
          { texture: 'dry' },
        ) + many(3, (slot) => b.rule(x - 28 + slot * 28, 346, x - 28 + slot * 28, 384, p.ink, 8))
      );
    })
  );
};
