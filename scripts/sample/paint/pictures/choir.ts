/** A choir: in the hall, by night with lanterns, or far off on a lawn. */
import { many, serpentine } from '../brush.ts';
import { ground, pane, room } from '../motifs.ts';
import type { Painter } from '../paint.ts';
import { palette as p } from '../palette.ts';
import { child } from '../people.ts';
import { bareTree, cloud, flower, land, leaf, sky, sun, tree, water } from '../scenery.ts';

export const choir: Painter = (b, version) => {
  const tops = version === 'night' ? [p.brick, p.navy, p.plum, p.moss] : [p.teal];
  const rows = (top: number, size: number, count: number, step: number) =>
    many(3, (row) =>
      many(count - 2 + row, (index) =>
        child(
          b,
          600 + (index - (count - 3 + row) / 2) * step,
          top + row * size * 0.42,
          size * b.chance.between(0.94, 1.04),
          { from: 'front', sings: b.chance.next() < 0.8, top: b.chance.pick(tops), pose: 'stand' },
        ),
      ),
    );
  if (version === 'night')
    return (
      ground(b, p.night, 'dry') +
      many(7, (index) => bareTree(b, 60 + index * 190, 520, 460, p.ink)) +
      land(b, 500, 14, p.moss, 'stipple') +
      b.disc(1010, 150, 56, p.straw) +
      b.disc(600, 560, 480, p.straw, { tall: 0.42, opacity: 0.16 }) +
      rows(560, 170, 12, 72) +
      many(11, (index) => {
        const x = 190 + index * 82;
        return (
          b.disc(x, 596, 62, p.mustard, { opacity: 0.2 }) +
          b.rule(x, 620, x, 660, p.umber, 5) +
          b.disc(x, 596, 22, index % 2 ? p.mustard : p.straw, { texture: 'hatch' })
        );
      }) +
      b.stroke(serpentine([-20, 800], [1220, 780], 1.5, 34), p.navy, 120) +
      water(b, 730, 870, p.river, 12)
    );
  if (version === 'garden')
    return (
      sky(b, p.sky, p.cream, 420) +
      cloud(b, 230, 120, 120) +
      sun(b, 1020, 120, 46) +
      many(7, (index) =>
        tree(b, 40 + index * 190, 470, b.chance.between(280, 360), [p.leaf, p.olive, p.moss, p.sage]),
      ) +
      land(b, 460, 12, p.sage, 'dry') +
      rows(530, 150, 13, 62) +
      b.blob('-40 700, 500 660, 1240 700, 1240 960, -40 960', p.olive, { texture: 'dry' }) +
      b.stroke(serpentine([600, 960], [600, 640], 1, 60), p.sand, 80) +
      many(40, () =>
        flower(
          b,
          b.chance.between(0, 1200),
          b.chance.between(720, 890),
          b.chance.between(9, 18),
          b.chance.pick([p.cream, p.mustard, p.blush]),
          p.ochre,
          6,
        ),
      )
    );
  return (
    room(b, p.sand, p.ochre, 650, 'dots') +
    pane(b, 120, 120, 150, 300, p.sky) +
    pane(b, 930, 120, 150, 300, p.sky) +
    b.box(250, 560, 700, 130, p.umber, { texture: 'hatch' }) +
    rows(560, 190, 11, 70) +
    many(34, (index) => {
      const part = index / 33;
      return leaf(
        b,
        -10 + part * 1220,
        70 + Math.sin(part * 9.42) * 34,
        66,
        part * 1400,
        b.chance.pick([p.clay, p.brick, p.olive, p.mustard]),
      );
    }) +
    many(9, (index) =>
      b.blob(
        [
          [70 + index * 140, 960],
          [50 + index * 140, 850],
          [120 + index * 140 - 20, 806],
          [150 + index * 140, 850],
          [150 + index * 140, 960],
        ],
        b.chance.pick([p.ink, p.umber, p.night]),
        { opacity: 0.92 },
      ),
    )
  );
};
