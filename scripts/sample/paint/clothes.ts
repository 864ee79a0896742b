/** A school jumper, plain or with a motif. */
import { around, type Brush, move, serpentine } from './brush.ts';
import { palette as p } from './palette.ts';

export const jumper = (b: Brush, x: number, y: number, size: number, colour: string, turn: number, motif = 0) => {
  const marks = [
    '',
    b.cut(
      around(10, (angle, index) => [
        Math.cos(angle - 1.57) * (index % 2 ? 13 : 32),
        10 + Math.sin(angle - 1.57) * (index % 2 ? 13 : 32),
      ]),
      p.cream,
    ),
    b.stroke(serpentine([-56, 0], [56, 0], 3, 9), p.cream, 8) +
      b.stroke(serpentine([-56, 30], [56, 30], 3, 9), p.straw, 8),
    b.disc(0, 16, 30, p.umber) + b.blob('-31 8, 0 -20, 31 8, 14 14, 0 8, -16 16', p.cream) + b.disc(0, -20, 7, p.brick),
    b.blob('-26 30, -16 -6, 16 -6, 26 30, 0 44', p.umber) +
      b.stroke('-12 -6, -26 -30, -38 -34', p.umber, 6) +
      b.stroke('12 -6, 26 -30, 38 -34', p.umber, 6) +
      b.disc(0, 34, 9, p.brick) +
      b.disc(-9, 12, 4, p.cream) +
      b.disc(9, 12, 4, p.cream),
  ];
  return move(
    b.cut('-60 -70, -24 -84, 24 -84, 60 -70, 118 30, 84 52, 62 10, 62 84, -62 84, -62 10, -84 52, -118 30', colour, {
      texture: 'hatch',
      edge: p.ink,
      line: 2.5,
    }) +
      b.blob('-25 -86, 0 -66, 25 -86, 20 -90, 0 -74, -20 -90', p.ink, { opacity: 0.4 }) +
      b.rule(-60, 74, 60, 74, p.cream, 5) +
      (marks[motif] ?? ''),
    x,
    y,
    size,
    turn,
  );
};
