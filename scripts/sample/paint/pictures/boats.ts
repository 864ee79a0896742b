/** Paper boats with marbles aboard, rocking on painted waves: the frames of the video. */
import { type Brush, many, move, straight } from '../brush.ts';
import { ground } from '../motifs.ts';
import { brights, palette as p } from '../palette.ts';
import { sun } from '../scenery.ts';

/** Paper boats at one moment of their rocking. */
export const boats = (b: Brush, turn: number) => {
  const wave = (y: number, colour: string, swing: number, at: number) => {
    const top = Array.from(
      { length: 60 },
      (_, index) => [-60 + index * 24, y + Math.sin(index * 0.5 + at) * swing] as const,
    );
    return `<path d="${straight(top)}L1360 960L-60 960Z" fill="${colour}"/><path d="${straight(top)}L1360 960L-60 960Z" fill="url(#dry)"/>`;
  };
  const boat = (x: number, y: number, size: number, colour: string, at: number) =>
    move(
      b.cut(
        [
          [-150, -40],
          [150, -40],
          [90, 50],
          [-90, 50],
        ],
        colour,
        { texture: 'hatch' },
      ) +
        b.cut(
          [
            [-74, -40],
            [0, -170],
            [74, -40],
          ],
          p.cream,
          { texture: 'dry' },
        ) +
        b.cut(
          [
            [0, -40],
            [0, -170],
            [74, -40],
          ],
          p.sand,
        ) +
        many(4, (index) => b.disc(-60 + index * 40, -50, 15, brights[(index * 2) % 8] ?? p.brick)),
      x,
      y + Math.sin(turn + at) * 16,
      size,
      Math.sin(turn + at + 1) * 7,
    );
  return (
    ground(b, p.straw, 'dots') +
    sun(b, 960, 170, 80, p.clay) +
    wave(430, p.mist, 12, turn) +
    boat(280, 450, 0.8, p.teal, 1) +
    boat(900, 460, 0.85, p.mustard, 3) +
    wave(520, p.river, 16, -turn) +
    boat(600, 620, 1.25, p.brick, 0) +
    wave(690, p.teal, 18, turn) +
    wave(790, p.navy, 16, -turn)
  );
};
