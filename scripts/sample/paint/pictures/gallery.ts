/** Children’s pictures on a wall; the version says of what. */
import { type Brush, many, serpentine } from '../brush.ts';
import { ground, sheet } from '../motifs.ts';
import type { Painter } from '../paint.ts';
import { brights, hairs, palette as p, skins } from '../palette.ts';
import { flower, sun } from '../scenery.ts';

/** Small pictures, each as a child would paint it, in a field of 100 by 100. */
const subjects: Readonly<Record<string, (b: Brush, index: number) => string>> = {
  portraits(b, index) {
    const skin = b.chance.pick(skins);
    const hair = b.chance.pick(hairs);
    const big = index % 3 === 1;
    return (
      b.box(-10, -10, 120, 120, b.chance.pick([p.sky, p.straw, p.blush, p.sage, p.mist])) +
      b.disc(50, 46, big ? 38 : 31, hair, { texture: 'dry' }) +
      b.blob('18 104, 26 82, 50 76, 74 82, 82 104', b.chance.pick(brights)) +
      b.disc(50, 52, 26, skin, { tall: 1.1 }) +
      b.blob('24 44, 32 24, 54 20, 76 44, 56 34', hair) +
      b.disc(41, 50, 4, p.cream) +
      b.disc(60, 50, 4.6, p.cream) +
      b.disc(41, 50, 2, p.ink) +
      b.disc(60, 50, 2, p.ink) +
      b.rule(35, 41, 46, 39, p.ink, 3) +
      b.rule(55, 39, 66, 42, p.ink, 3) +
      b.stroke('50 50, 47 59, 52 60', p.umber, 2) +
      b.stroke(
        [
          [40, 67],
          [50, index % 2 ? 73 : 68],
          [61, 66],
        ],
        p.brick,
        3,
      )
    );
  },
  longships: (b) =>
    b.box(-10, -10, 120, 120, b.chance.pick([p.sky, p.cream, p.blush])) +
    sun(b, 82, 18, 8) +
    b.blob('-10 74, 30 68, 70 76, 110 70, 110 110, -10 110', p.teal) +
    b.blob('12 62, 30 76, 70 76, 88 60, 84 50, 96 36, 92 66, 74 86, 28 86, 8 66, 4 42', p.umber) +
    b.rule(50, 72, 50, 16, p.umber, 3) +
    b.blob('26 22, 74 22, 70 40, 76 58, 24 58, 30 40', p.cream) +
    many(3, (stripe) => b.box(30 + stripe * 16, 22, 8, 36, b.chance.pick([p.brick, p.navy]))) +
    many(5, (shield) => b.disc(28 + shield * 11, 74, 5, b.chance.pick(brights))),
  newts: (b, index) =>
    b.box(-10, -10, 120, 120, index % 2 ? p.mist : p.cream) +
    b.stroke(
      serpentine([14, 76], [84, 26], 1, index % 2 ? 14 : -14),
      b.chance.pick([p.olive, p.leaf, p.clay, p.ochre]),
      13,
    ) +
    b.disc(84, 26, 10, p.olive) +
    b.disc(87, 23, 2, p.ink) +
    b.rule(40, 60, 30, 48, p.leaf, 4) +
    b.rule(40, 60, 52, 70, p.leaf, 4) +
    b.rule(64, 42, 54, 30, p.leaf, 4) +
    b.rule(64, 42, 76, 50, p.leaf, 4) +
    many(7, () => b.disc(b.chance.between(8, 92), b.chance.between(8, 92), 2.4, p.river)),
  letters: (b, index) =>
    index % 3 === 0
      ? (subjects.portraits?.(b, index) ?? '')
      : b.box(-10, -10, 120, 120, index % 2 ? p.cream : p.paper) +
        many(8, (row) =>
          b.stroke(
            serpentine([12, 18 + row * 10], [row === 7 ? 46 : b.chance.between(72, 90), 18 + row * 10], 5, 1.3),
            p.navy,
            1.7,
          ),
        ),
  exhibition(b, index) {
    const kinds = ['portraits', 'longships', 'newts', 'flower', 'tree', 'boat', 'cat'];
    const kind = kinds[(index * 3) % 7] ?? 'cat';
    const known = subjects[kind];
    if (known) return known(b, index);
    const back = b.box(-10, -10, 120, 120, b.chance.pick([p.sky, p.straw, p.blush, p.sage, p.navy]));
    if (kind === 'flower')
      return (
        back +
        b.stroke('50 110, 46 80, 50 50', p.leaf, 5) +
        flower(b, 50, 42, 32, b.chance.pick([p.brick, p.mustard, p.plum]), p.cream, 8)
      );
    if (kind === 'tree')
      return (
        back +
        b.rule(50, 100, 50, 50, p.umber, 10) +
        many(9, () =>
          b.disc(
            50 + b.chance.between(-24, 24),
            38 + b.chance.between(-18, 14),
            13,
            b.chance.pick([p.leaf, p.olive, p.clay]),
          ),
        )
      );
    if (kind === 'boat')
      return (
        back +
        b.box(-10, 70, 120, 50, p.river) +
        b.blob('20 66, 80 66, 70 82, 30 82', p.brick) +
        b.rule(50, 66, 50, 16, p.umber, 3) +
        b.cut('53 18, 84 60, 53 60', p.cream)
      );
    return (
      back +
      b.blob('28 100, 30 60, 50 50, 70 60, 74 100', p.ink) +
      b.disc(50, 42, 20, p.ink) +
      b.cut('33 34, 34 12, 48 26', p.ink) +
      b.cut('67 34, 66 12, 52 26', p.ink) +
      b.disc(43, 40, 4, p.mustard) +
      b.disc(57, 40, 4, p.mustard)
    );
  },
};

const walls: Readonly<Record<string, string>> = {
  portraits: p.teal,
  longships: p.river,
  newts: p.sage,
  letters: p.clay,
  exhibition: p.stone,
};

export const gallery: Painter = (b, version) => {
  const paint = subjects[version] ?? subjects.exhibition;
  const show = version === 'exhibition';
  const [columns, rows] = show ? [5, 3] : [5, 3];
  return (
    ground(b, walls[version] ?? p.stone, 'weave') +
    (show
      ? b.box(-20, 800, 1240, 140, p.ochre, { texture: 'hatch' }) + b.rule(-20, 800, 1220, 800, p.cream, 12)
      : b.stroke(serpentine([-20, 32], [1220, 32], 8, 15), p.mustard, 26) +
        b.stroke(serpentine([-20, 872], [1220, 872], 8, 15), p.mustard, 26)) +
    many(columns * rows, (index) => {
      const [column, row] = [index % columns, Math.floor(index / columns)];
      const size = show ? b.chance.between(160, 205) : 196;
      const x = 56 + column * 222 + (show ? b.chance.between(-10, 10) : 0);
      const y = (show ? 42 : 92) + row * (show ? 250 : 246) + (show ? b.chance.between(0, 26) : 0);
      const inside = `<g transform="scale(${size / 100})">${paint?.(b, index) ?? ''}</g>`;
      const frame = show
        ? b.box(x - 11, y - 11, size + 22, size + 22, b.chance.pick([p.umber, p.ochre, p.cream, p.ink]))
        : '';
      return frame + sheet(b, x, y, size, size, inside, show ? { turn: 0, pin: null } : {});
    })
  );
};
