/** What many pictures share indoors: walls, tables, windows, sheets of paper, bunting, and the shade below things. */
import { type Brush, many, move, type Point, straight, type Texture } from './brush.ts';
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
