/** What many pictures share: rooms, tables, skies, trees, walls and sheets of paper. */

import type { Texture } from './brush.ts';
import { around, type Brush, many, move, openCurve, type Point, serpentine, straight } from './brush.ts';
import { brights, type Colour, palette } from './palette.ts';

/** The whole picture in one colour. */
export function ground(b: Brush, colour: Colour, texture?: Texture): string {
  const style = texture ? { texture } : {};
  return b.box(-20, -20, b.width + 40, b.height + 40, colour, style);
}

/** A wall and what it stands on. */
export function room(b: Brush, wall: Colour, floor: Colour, line: number, texture: Texture = 'dry'): string {
  return (
    ground(b, wall, texture) +
    b.box(-20, line, b.width + 40, b.height - line + 40, floor, { texture: 'hatch' }) +
    b.rule(-20, line, b.width + 20, line, palette.umber, 5)
  );
}

/** A table seen a little from above, its front edge near the bottom. */
export function table(b: Brush, top: number, cloth: Colour, texture: Texture = 'weave'): string {
  const { width: w, height: h } = b;
  const edge = h - 58;
  return (
    b.cut(
      [
        [-30, top + 8],
        [w + 30, top],
        [w + 30, edge],
        [-30, edge + 6],
      ],
      cloth,
      { texture },
    ) +
    b.cut(
      [
        [-30, edge + 4],
        [w + 30, edge - 2],
        [w + 30, h + 30],
        [-30, h + 30],
      ],
      palette.umber,
      { texture: 'dry', opacity: 0.85 },
    )
  );
}

/** The shade below something that stands. */
export function shade(b: Brush, x: number, y: number, width: number, tall = 0.18): string {
  return b.disc(x, y, width, palette.ink, { tall, opacity: 0.17 });
}

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

export function bricks(
  b: Brush,
  x: number,
  y: number,
  width: number,
  height: number,
  colour: Colour = palette.brick,
  size = 44,
): string {
  const tall = size * 0.45;
  const rows = Math.ceil(height / tall);
  const lines = many(rows, (row) => {
    const count = Math.ceil(width / size) + 1;
    return many(count, (index) => {
      const left = x + index * size - (row % 2) * (size / 2);
      if (b.chance.next() > 0.34) return '';
      return b.box(
        Math.max(x, left) + 2,
        y + row * tall + 2,
        Math.min(size, x + width - left) - 4,
        tall - 4,
        b.chance.pick([palette.clay, palette.umber, palette.plum]),
        { opacity: 0.28, shake: 1 },
      );
    });
  });
  const courses = many(
    rows,
    (row) =>
      `<path d="${straight([
        [x, y + row * tall],
        [x + width, y + row * tall],
      ])}" stroke="${palette.sand}" stroke-width="1.6" opacity=".35"/>`,
  );
  const d = straight([
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ]);
  return b.box(x, y, width, height, colour, { texture: 'dry' }) + b.clip(`${d}Z`, lines + courses);
}

/** A window with glazing bars. */
export function pane(
  b: Brush,
  x: number,
  y: number,
  width: number,
  height: number,
  glass: Colour,
  frame: Colour = palette.cream,
): string {
  return (
    b.box(x - 8, y - 8, width + 16, height + 16, frame) +
    b.box(x, y, width, height, glass, { texture: 'dry' }) +
    b.rule(x + width / 2, y, x + width / 2, y + height, frame, 7) +
    b.rule(x, y + height / 2, x + width, y + height / 2, frame, 7)
  );
}

/** A sheet of paper with a shadow and a pin; what is on it is drawn from its upper left corner. */
export function sheet(
  b: Brush,
  x: number,
  y: number,
  width: number,
  height: number,
  inside: string,
  style: { turn?: number; colour?: Colour; pin?: Colour | null } = {},
): string {
  const turn = style.turn ?? b.chance.between(-3, 3);
  const d = straight([
    [0, 0],
    [width, 0],
    [width, height],
    [0, height],
  ]);
  const paper =
    b.box(7, 9, width, height, palette.ink, { opacity: 0.2 }) +
    b.box(0, 0, width, height, style.colour ?? palette.cream);
  const pin = style.pin === null ? '' : b.disc(width / 2, 12, 8, style.pin ?? b.chance.pick(brights));
  return move(paper + b.clip(`${d}Z`, inside) + pin, x, y, 1, turn);
}

/** Paper flags on a sagging line. */
export function bunting(
  b: Brush,
  from: Point,
  to: Point,
  sag: number,
  count: number,
  colours: readonly Colour[] = brights,
): string {
  const at = (part: number): Point => [
    from[0] + (to[0] - from[0]) * part,
    from[1] + (to[1] - from[1]) * part + Math.sin(part * Math.PI) * sag,
  ];
  const size = (Math.hypot(to[0] - from[0], to[1] - from[1]) / count) * 0.72;
  const line = b.stroke(
    Array.from({ length: 13 }, (_, index) => at(index / 12)),
    palette.ink,
    3,
  );
  return (
    line +
    many(count, (index) => {
      const [x, y] = at((index + 0.5) / count);
      const texture = (['dots', 'hatch', 'dry', 'cross'] as const)[index % 4] ?? 'dry';
      return b.cut(
        [
          [x - size / 2, y],
          [x + size / 2, y],
          [x + b.chance.between(-3, 3), y + size * 1.1],
        ],
        colours[index % colours.length] ?? palette.brick,
        { texture },
      );
    })
  );
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
