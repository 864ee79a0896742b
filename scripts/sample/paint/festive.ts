/** What feasts share: a flame. */
import type { Brush } from './brush.ts';
import { palette as p } from './palette.ts';

export const flame = (b: Brush, x: number, y: number, size: number) =>
  b.disc(x, y - size * 0.6, size * 1.7, p.straw, { opacity: 0.22 }) +
  b.blob(
    [
      [x, y - size * 1.7],
      [x + size * 0.5, y - size * 0.6],
      [x + size * 0.3, y],
      [x - size * 0.3, y],
      [x - size * 0.5, y - size * 0.6],
    ],
    p.mustard,
  ) +
  b.blob(
    [
      [x, y - size],
      [x + size * 0.22, y - size * 0.35],
      [x, y],
      [x - size * 0.22, y - size * 0.35],
    ],
    p.cream,
  );
