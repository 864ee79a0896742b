/** A stage: with a stable, a storm, or a play’s last bow. */
import { around, many, move, serpentine } from '../brush.ts';
import { ground } from '../motifs.ts';
import type { Painter } from '../paint.ts';
import { brights, palette as p } from '../palette.ts';
import { land, stars, sun } from '../scenery.ts';

export const stage: Painter = (b, version) => {
  const curtain = (x: number, side: number, colour: string) =>
    many(6, (index) =>
      b.blob(
        [
          [x + side * index * 34, -20],
          [x + side * (index * 34 + 46), -20],
          [x + side * (index * 26 + 40), 720],
          [x + side * index * 26, 720],
        ],
        index % 2 ? colour : p.plum,
        { texture: 'hatch' },
      ),
    );
  const back = version === 'storm' ? p.navy : version === 'stable' ? p.night : p.sky;
  const set =
    version === 'storm'
      ? many(6, (index) =>
          b.stroke(
            serpentine([150, 140 + index * 50], [1050, 120 + index * 52], 3, 24),
            index % 2 ? p.river : p.night,
            32,
            { opacity: 0.75 },
          ),
        ) +
        b.cut('860 100, 800 260, 850 260, 780 430, 930 220, 880 220, 940 100', p.straw) +
        move(
          b.blob('-200 -30, -130 10, 130 10, 210 -40, 150 70, -140 70', p.umber, { texture: 'hatch' }) +
            b.rule(0, 10, 20, -260, p.umber, 15) +
            b.blob('24 -250, 160 -150, 130 -40, 20 -40', p.cream, { texture: 'dry' }) +
            b.rule(-90, 10, -90, -150, p.umber, 11) +
            b.blob('-86 -146, -10 -90, -20 -30, -86 -30', p.sand),
          520,
          560,
          1.05,
          -13,
        ) +
        many(3, (index) =>
          b.stroke(
            serpentine([130, 620 + index * 34], [1070, 620 + index * 34], 4, 26),
            [p.teal, p.ink, p.river][index] ?? p.teal,
            44,
          ),
        )
      : version === 'stable'
        ? stars(b, 50, 360) +
          b.cut(
            around(10, (angle, index) => [
              600 + Math.cos(angle - 1.57) * (index % 2 ? 30 : 84),
              130 + Math.sin(angle - 1.57) * (index % 2 ? 30 : 84),
            ]),
            p.mustard,
          ) +
          b.cut('330 420, 600 230, 870 420', p.ochre, { texture: 'hatch' }) +
          b.box(370, 416, 460, 280, p.umber, { texture: 'hatch' }) +
          b.box(410, 450, 380, 246, p.straw, { texture: 'dots' }) +
          b.cut('500 620, 700 620, 660 690, 540 690', p.ochre, { texture: 'hatch' }) +
          many(17, () => {
            const x = b.chance.between(480, 720);
            return b.rule(x, 626, x + b.chance.between(-20, 20), 590, p.mustard, 5);
          }) +
          b.disc(960, 660, 54, p.cream, { texture: 'stipple', tall: 0.8 }) +
          b.disc(1010, 630, 22, p.ink) +
          b.disc(250, 664, 46, p.cream, { texture: 'stipple', tall: 0.8 }) +
          b.disc(206, 640, 20, p.ink)
        : sun(b, 600, 330, 90) +
          many(9, (index) =>
            b.cut(
              around(10, (angle, point) => [
                190 + index * 104 + Math.cos(angle) * (point % 2 ? 14 : 34),
                150 + Math.sin(index * 1.3) * 60 + Math.sin(angle) * (point % 2 ? 14 : 34),
              ]),
              index % 2 ? p.mustard : p.cream,
            ),
          ) +
          land(b, 560, 20, p.sage, 'dry') +
          many(9, (index) => {
            const x = 300 + index * 75;
            return (
              b.blob(
                [
                  [x - 20, 690],
                  [x - 17, 630],
                  [x, 616],
                  [x + 17, 630],
                  [x + 20, 690],
                ],
                brights[index % 8] ?? p.brick,
              ) + b.disc(x, 606, 15, [p.umber, p.ink, p.ochre][index % 3] ?? p.umber)
            );
          });
  return (
    ground(b, back, 'dry') +
    set +
    b.box(-20, 690, 1240, 60, p.ochre, { texture: 'hatch' }) +
    b.box(-20, 745, 1240, 200, p.umber, { texture: 'dry' }) +
    many(
      11,
      (index) =>
        b.disc(60 + index * 108, 752, 24, p.straw, { tall: 0.7 }) +
        b.disc(60 + index * 108, 760, 26, p.ink, { tall: 0.4 }),
    ) +
    curtain(-20, 1, p.brick) +
    curtain(1220, -1, p.brick) +
    many(9, (index) =>
      b.blob(
        [
          [index * 150 - 90, -40],
          [index * 150 + 90, -40],
          [index * 150 + 70, 50],
          [index * 150, 84],
          [index * 150 - 70, 50],
        ],
        index % 2 ? p.brick : p.plum,
        { texture: 'hatch' },
      ),
    ) +
    b.stroke(serpentine([-20, 96], [1220, 96], 8, 7), p.mustard, 7) +
    (version === 'play'
      ? many(14, (index) => b.disc(40 + index * 90, 930, 54, b.chance.pick([p.ink, p.umber, p.night, p.ochre])))
      : '')
  );
};
