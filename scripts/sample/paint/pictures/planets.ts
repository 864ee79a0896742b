/** Painted paper planets in a row along a dark blue wall. */
import { around, many, serpentine } from '../brush.ts';
import { ground } from '../motifs.ts';
import type { Painter } from '../paint.ts';
import { palette as p } from '../palette.ts';
import { stars } from '../scenery.ts';

export const planets: Painter = (b) => {
  const sizes = [28, 42, 46, 36, 104, 84, 60, 58];
  const colours = [p.grey, p.straw, p.teal, p.brick, p.ochre, p.mustard, p.sky, p.river];
  let x = 152;
  return (
    ground(b, p.night, 'dry') +
    stars(b, 120, 880) +
    b.disc(-120, 450, 250, p.mustard, { texture: 'stipple' }) +
    b.disc(-120, 450, 300, p.straw, { opacity: 0.2 }) +
    b.stroke(serpentine([100, 470], [1230, 430], 1, 60), p.mist, 3, { dash: '5 13' }) +
    sizes
      .map((r, index) => {
        x += r;
        const y = 460 - Math.sin(((x - 100) / 1130) * 6.283) * 60;
        const body = b.disc(x, y, r, colours[index] ?? p.grey, { texture: index % 2 ? 'dry' : 'stipple' });
        const more =
          index === 4
            ? many(4, (band) =>
                b.stroke(
                  serpentine(
                    [x - r * Math.cos(0.9 - band * 0.6) + 8, y - 60 + band * 40],
                    [x + r * Math.cos(0.9 - band * 0.6) - 8, y - 60 + band * 40],
                    1.5,
                    6,
                  ),
                  band % 2 ? p.brick : p.sand,
                  11,
                ),
              ) + b.disc(x + 44, y + 44, 20, p.brick, { tall: 0.6 })
            : index === 5
              ? b.stroke(
                  around(30, (angle) => [x + Math.cos(angle * 1.03) * r * 1.55, y + Math.sin(angle * 1.03) * r * 0.36]),
                  p.sand,
                  13,
                ) +
                `<clipPath id="cap"><rect x="${x - r}" y="${y - r}" width="${2 * r}" height="${r}"/></clipPath><g clip-path="url(#cap)">${b.disc(x, y, r, p.mustard, { texture: 'dry' })}</g>`
              : index === 2
                ? b.blob(
                    [
                      [x - 30, y - 20],
                      [x - 6, y - 36],
                      [x + 10, y - 10],
                      [x - 14, y + 6],
                    ],
                    p.leaf,
                  ) +
                  b.blob(
                    [
                      [x + 6, y + 6],
                      [x + 34, y + 2],
                      [x + 24, y + 34],
                    ],
                    p.leaf,
                  )
                : '';
        const line = b.rule(x, -20, x, y - r, p.cream, 2.4);
        x += r + (index === 4 ? 46 : index === 5 ? 42 : index > 2 ? 9 : 16);
        return line + body + more;
      })
      .join('')
  );
};
