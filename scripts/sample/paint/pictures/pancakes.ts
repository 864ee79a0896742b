/** Frying pans and a pancake in mid-air in front of a netball hoop. */
import { around, many, move, serpentine } from '../brush.ts';
import { bricks } from '../motifs.ts';
import type { Painter } from '../paint.ts';
import { palette as p } from '../palette.ts';
import { sky } from '../scenery.ts';

export const pancakes: Painter = (b) => {
  const pan = (x: number, y: number, size: number, turn: number) =>
    move(
      b.rule(100, 0, 320, -10, p.umber, 34) +
        b.disc(0, 0, 128, p.ink, { tall: 0.46 }) +
        b.disc(0, -10, 108, p.grey, { tall: 0.4, texture: 'hatch' }),
      x,
      y,
      size,
      turn,
    );
  const cakeFlat = (x: number, y: number, size: number, turn: number) =>
    move(
      b.blob(
        around(9, (angle) => [Math.cos(angle) * 104, Math.sin(angle) * 44]),
        p.mustard,
        { texture: 'stipple', shake: 6 },
      ) +
        b.blob(
          around(7, (angle) => [Math.cos(angle) * 66, Math.sin(angle) * 22]),
          p.ochre,
          { opacity: 0.6, shake: 8 },
        ),
      x,
      y,
      size,
      turn,
    );
  return (
    sky(b, p.sky, p.cream, 480) +
    bricks(b, -30, 520, 1260, 200, p.clay) +
    b.cut('-30 716, 1240 708, 1240 940, -30 940', p.stone, { texture: 'stipple' }) +
    b.rule(940, 730, 940, 120, p.navy, 22) +
    b.box(830, 60, 220, 170, p.cream, { edge: p.brick, line: 10 }) +
    b.box(890, 120, 100, 74, 'none', { edge: p.brick, line: 8 }) +
    b.disc(860, 250, 74, 'none', { edge: p.brick, line: 11, tall: 0.3 }) +
    cakeFlat(862, 244, 0.85, -14) +
    many(6, (index) =>
      b.stroke(
        [
          [800 + index * 24, 256],
          [812 + index * 18, 340],
        ],
        p.cream,
        4,
      ),
    ) +
    b.stroke(serpentine([300, 600], [560, 170], 1, 60), p.cream, 9, { dash: '4 24' }) +
    cakeFlat(570, 170, 1.1, -26) +
    cakeFlat(350, 320, 1, 18) +
    pan(270, 640, 1.1, -8) +
    pan(720, 800, 1, 6) +
    cakeFlat(720, 782, 0.9, 4) +
    b.rule(-20, 860, 1220, 850, p.cream, 9)
  );
};
