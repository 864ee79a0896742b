/** What many pictures share outdoors: sky, land, water, trees, leaves and flowers. */
import { around, type Brush, many, move, openCurve, type Point, serpentine, type Texture } from './brush.ts';
import { ground, shade } from './motifs.ts';
import { type Colour, palette } from './palette.ts';

export function sky(b: Brush, colour: Colour, low: Colour, line: number): string {
  return (
    ground(b, colour, 'dry') +
    b.blob(
      [
        [-40, line * 0.55],
        [b.width * 0.3, line * 0.5],
        [b.width * 0.7, line * 0.6],
        [b.width + 40, line * 0.52],
        [b.width + 40, b.height],
        [-40, b.height],
      ],
      low,
      {
        opacity: 0.75,
      },
    )
  );
}

export function cloud(b: Brush, x: number, y: number, size: number, colour: Colour = palette.cream): string {
  const puff = (dx: number, dy: number, r: number) =>
    b.disc(x + dx * size, y + dy * size, r * size, colour, { tall: 0.8 });
  return (
    puff(0, 0, 0.5) + puff(-0.6, 0.12, 0.36) + puff(0.6, 0.1, 0.4) + puff(0.2, -0.22, 0.4) + puff(-0.25, 0.2, 0.44)
  );
}

export function sun(b: Brush, x: number, y: number, radius: number, colour: Colour = palette.mustard): string {
  const rays = many(14, (index) => {
    const angle = (index / 14) * Math.PI * 2;
    const [c, s] = [Math.cos(angle), Math.sin(angle)];
    return b.rule(
      x + c * radius * 1.25,
      y + s * radius * 1.25,
      x + c * radius * 1.55,
      y + s * radius * 1.55,
      colour,
      radius / 9,
    );
  });
  return b.disc(x, y, radius, colour) + rays;
}

/** A band of land whose upper edge waves. */
export function land(b: Brush, y: number, swell: number, colour: Colour, texture?: Texture): string {
  const start = b.chance.between(0, 6);
  const top: Point[] = Array.from({ length: 9 }, (_, index) => [
    -60 + (index * (b.width + 120)) / 8,
    y + Math.sin(start + index * 0.9) * swell,
  ]);
  const d = `${openCurve(top)}L${b.width + 60} ${b.height + 60}L-60 ${b.height + 60}Z`;
  return `<path d="${d}" fill="${colour}"/>${texture ? `<path d="${d}" fill="url(#${texture})"/>` : ''}`;
}

/** A round-headed tree; its colours are mixed through its crown. */
export function tree(
  b: Brush,
  x: number,
  y: number,
  tall: number,
  leaves: readonly Colour[],
  trunk: Colour = palette.umber,
): string {
  const { chance } = b;
  const stem = b.blob(
    [
      [x - tall * 0.045, y],
      [x - tall * 0.03, y - tall * 0.5],
      [x + tall * 0.03, y - tall * 0.5],
      [x + tall * 0.05, y],
    ],
    trunk,
    { texture: 'hatch' },
  );
  const branch = (side: number) =>
    b.stroke(
      [
        [x, y - tall * 0.36],
        [x + side * tall * 0.1, y - tall * 0.5],
        [x + side * tall * 0.2, y - tall * 0.62],
      ],
      trunk,
      tall * 0.03,
    );
  const crown = many(9, (index) => {
    const angle = (index / 9) * Math.PI * 2;
    const far = index === 0 ? 0 : tall * 0.19;
    const texture = (['dry', 'stipple', 'dots'] as const)[index % 3] ?? 'dry';
    return b.disc(
      x + Math.cos(angle) * far * 1.15,
      y - tall * 0.7 + Math.sin(angle) * far * 0.85,
      tall * chance.between(0.15, 0.2),
      chance.pick(leaves),
      { texture },
    );
  });
  return shade(b, x, y, tall * 0.2) + stem + branch(-1) + branch(1) + crown;
}

/** Branches without leaves. */
export function bareTree(
  b: Brush,
  x: number,
  y: number,
  tall: number,
  colour: Colour = palette.umber,
  tips = '',
): string {
  const { chance } = b;
  const grow = (fx: number, fy: number, angle: number, length: number, width: number): string => {
    const [tx, ty] = [fx + Math.cos(angle) * length, fy + Math.sin(angle) * length];
    const bend = chance.between(-0.12, 0.12) * length;
    const own = b.stroke(
      [
        [fx, fy],
        [(fx + tx) / 2 + bend, (fy + ty) / 2],
        [tx, ty],
      ],
      colour,
      width,
    );
    if (width < tall / 110) return own + (tips ? b.disc(tx, ty, tall / 60, tips) : '');
    return (
      own +
      grow(tx, ty, angle - chance.between(0.25, 0.6), length * 0.72, width * 0.62) +
      grow(tx, ty, angle + chance.between(0.25, 0.6), length * 0.72, width * 0.62)
    );
  };
  return grow(x, y, -Math.PI / 2, tall * 0.3, tall * 0.06);
}

/** A leaf with its rib, pointing up from (0, 0). */
export function leaf(
  b: Brush,
  x: number,
  y: number,
  size: number,
  turn: number,
  colour: Colour,
  rib: Colour = palette.cream,
): string {
  const body = b.blob(
    [
      [0, 0],
      [size * 0.3, -size * 0.35],
      [size * 0.22, -size * 0.75],
      [0, -size],
      [-size * 0.24, -size * 0.72],
      [-size * 0.3, -size * 0.32],
    ],
    colour,
    { texture: 'dry' },
  );
  const ribs = many(4, (index) => {
    const at = -size * (0.2 + index * 0.17);
    return (
      b.rule(0, at, size * 0.15, at - size * 0.1, rib, size / 46) +
      b.rule(0, at, -size * 0.15, at - size * 0.1, rib, size / 46)
    );
  });
  return move(body + b.rule(0, size * 0.18, 0, -size * 0.86, rib, size / 32) + ribs, x, y, 1, turn);
}

/** A flower seen from the front. */
export function flower(b: Brush, x: number, y: number, size: number, petals: Colour, heart: Colour, count = 9): string {
  const turn = b.chance.between(0, 6);
  return (
    many(count, (index) => {
      const angle = turn + (index / count) * Math.PI * 2;
      return move(
        b.blob(
          [
            [0, 0],
            [size * 0.26, -size * 0.5],
            [0, -size],
            [-size * 0.26, -size * 0.5],
          ],
          petals,
          { texture: index % 2 ? 'dry' : 'hatch' },
        ),
        x,
        y,
        1,
        (angle * 180) / Math.PI,
      );
    }) + b.disc(x, y, size * 0.38, heart, { texture: 'stipple' })
  );
}

/** Still or running water: short strokes that all wave the same way. */
export function water(b: Brush, top: number, bottom: number, colour: Colour, count = 26): string {
  return many(count, (index) => {
    const y = top + ((index + b.chance.next()) / count) * (bottom - top);
    const x = b.chance.between(-60, b.width);
    const long = b.chance.between(80, 240) * (0.5 + (y - top) / (bottom - top));
    return b.stroke(serpentine([x, y], [x + long, y], 2, 5), colour, 4, { opacity: 0.7 });
  });
}

/** Stars of many sizes. */
export function stars(b: Brush, count: number, bottom: number, colour: Colour = palette.straw): string {
  return many(count, () => {
    const [x, y, r] = [b.chance.between(0, b.width), b.chance.between(0, bottom), b.chance.between(1.5, 5)];
    if (r < 4) return b.disc(x, y, r, colour, { opacity: 0.9 });
    return b.cut(
      around(8, (angle, index) => [
        x + Math.cos(angle) * r * (index % 2 ? 0.9 : 2.6),
        y + Math.sin(angle) * r * (index % 2 ? 0.9 : 2.6),
      ]),
      colour,
    );
  });
}
