/** Recorders lying on sheet music, the stave flowing in waves. */
import { many, move, serpentine } from '../brush.ts';
import { ground, shade } from '../motifs.ts';
import type { Painter } from '../paint.ts';
import { palette as p } from '../palette.ts';

export const recorders: Painter = (b) => {
  const stave = (y: number) =>
    many(5, (line) => b.stroke(serpentine([-30, y + line * 24], [1230, y + line * 24 - 20], 1.5, 30), p.navy, 3));
  const note = (x: number, y: number) =>
    b.disc(x, y, 17, p.navy, { tall: 0.75 }) + b.rule(x + 15, y - 4, x + 15, y - 84, p.navy, 6);
  const pipe = (x: number, y: number, colour: string, turn: number) =>
    move(
      shade(b, 0, 40, 330, 0.05) +
        b.box(-330, -30, 90, 60, p.cream, { round: 16 }) +
        b.box(-250, -38, 420, 76, colour, { round: 22, texture: 'dry' }) +
        b.box(150, -46, 60, 92, p.cream, { round: 12 }) +
        b.cut('200 -36, 310 -50, 310 50, 200 36', colour, { texture: 'dry' }) +
        many(6, (index) => b.disc(-130 + index * 54, 0, 11, p.ink)) +
        b.box(-218, -16, 34, 30, p.ink),
      x,
      y,
      1,
      turn,
    );
  return (
    ground(b, p.cream, 'stipple') +
    stave(110) +
    stave(400) +
    stave(690) +
    many(9, (index) => note(90 + index * 130, 150 + Math.sin(index * 1.4) * 44)) +
    many(9, (index) => note(120 + index * 128, 450 + Math.cos(index * 1.7) * 44)) +
    many(9, (index) => note(80 + index * 132, 740 + Math.sin(index * 2.1) * 44)) +
    pipe(500, 300, p.brick, -9) +
    pipe(690, 540, p.teal, 5) +
    pipe(470, 760, p.mustard, -4)
  );
};
