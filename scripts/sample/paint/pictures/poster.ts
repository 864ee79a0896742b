/** A hand-drawn poster; the version is what it says. */
import { many, move } from '../brush.ts';
import { letters } from '../lettering.ts';
import { ground, sheet } from '../motifs.ts';
import type { Painter } from '../paint.ts';
import { brights, palette as p, skins } from '../palette.ts';
import { sun } from '../scenery.ts';

export const poster: Painter = (b, version) =>
  ground(b, p.navy, 'weave') +
  sheet(
    b,
    90,
    80,
    720,
    1040,
    b.box(0, 0, 720, 1040, p.straw, { texture: 'dots' }) +
      sun(b, 360, 560, 150, p.clay) +
      many(8, (index) => {
        const angle = (index / 8) * 6.283;
        return move(
          b.blob('-20 0, -12 -60, 0 -72, 12 -60, 20 0', skins[index % skins.length] ?? p.clay) +
            b.box(-26, 0, 52, 60, brights[index] ?? p.teal),
          360 + Math.cos(angle) * 250,
          560 + Math.sin(angle) * 250,
          1,
          (angle * 180) / Math.PI - 90,
        );
      }) +
      b.disc(320, 545, 13, p.ink) +
      b.disc(400, 545, 13, p.ink) +
      b.stroke('310 590, 360 625, 410 590', p.ink, 11) +
      version
        .split(' ')
        .slice(0, 2)
        .join(' ')
        .split('\n')
        .map((line) => letters(b, line, { x: 360, y: 210, size: 110, colour: p.brick, width: 19, align: 'middle' }))
        .join('') +
      letters(b, version.split(' ').slice(2).join(' '), {
        x: 360,
        y: 980,
        size: 100,
        colour: p.teal,
        width: 18,
        align: 'middle',
      }),
    { turn: 1.2 },
  );
