/** A brush: shapes with the small faults of a hand, as SVG. */
import type { Chance } from '../random.ts';
import type { Colour } from './palette.ts';

export type Point = readonly [x: number, y: number];

/** Points, or the same as text: `0 0, 120 40, 200 10`. */
export type Points = readonly Point[] | string;

/** Textures that the canvas defines, laid over a shape. */
export type Texture = 'dots' | 'hatch' | 'cross' | 'dry' | 'weave' | 'stipple' | 'wool' | 'strand';

export type Style = {
  /** Outline colour. */
  edge?: Colour;
  /** Width of the outline. */
  line?: number;
  texture?: Texture;
  opacity?: number;
  /** How unsteady the hand is, in pixels. */
  shake?: number;
};

export type Brush = {
  readonly width: number;
  readonly height: number;
  readonly chance: Chance;
  /** A closed shape through points: smooth, or with corners. */
  blob(points: Points, fill: Colour, style?: Style): string;
  cut(points: Points, fill: Colour, style?: Style): string;
  box(x: number, y: number, width: number, height: number, fill: Colour, style?: Style & { round?: number }): string;
  disc(x: number, y: number, radius: number, fill: Colour, style?: Style & { tall?: number }): string;
  /** An open stroke through points. */
  stroke(points: Points, colour: Colour, width: number, style?: { opacity?: number; dash?: string }): string;
  /** A straight stroke. */
  rule(x1: number, y1: number, x2: number, y2: number, colour: Colour, width: number): string;
  clip(path: string, inside: string): string;
};

export function brush(width: number, height: number, chance: Chance): Brush {
  let clips = 0;
  const shaken = (points: readonly Point[], by: number): Point[] =>
    points.map(([x, y]) => [x + chance.between(-by, by), y + chance.between(-by, by)]);
  const filled = (d: string, fill: Colour, style: Style = {}) => {
    const outline = style.edge
      ? ` stroke="${style.edge}" stroke-width="${style.line ?? 4}" stroke-linejoin="round" stroke-linecap="round"`
      : '';
    const opacity = style.opacity === undefined ? '' : ` opacity="${style.opacity}"`;
    const shape = `<path d="${d}" fill="${fill}"${outline}${opacity}/>`;
    return style.texture ? `${shape}<path d="${d}" fill="url(#${style.texture})"${opacity}/>` : shape;
  };
  const self: Brush = {
    width,
    height,
    chance,
    blob: (points, fill, style = {}) => filled(closedCurve(shaken(pointsOf(points), style.shake ?? 0)), fill, style),
    cut: (points, fill, style = {}) =>
      filled(`${straight(shaken(pointsOf(points), style.shake ?? 1.5))}Z`, fill, style),
    box(x, y, w, h, fill, style = {}) {
      const r = style.round ?? 0;
      if (!r)
        return self.cut(
          [
            [x, y],
            [x + w, y],
            [x + w, y + h],
            [x, y + h],
          ],
          fill,
          style,
        );
      const d = `M${x + r} ${y}h${w - 2 * r}a${r} ${r} 0 0 1 ${r} ${r}v${h - 2 * r}a${r} ${r} 0 0 1 ${-r} ${r}h${2 * r - w}a${r} ${r} 0 0 1 ${-r} ${-r}v${2 * r - h}a${r} ${r} 0 0 1 ${r} ${-r}Z`;
      return filled(d, fill, style);
    },
    disc(x, y, radius, fill, style = {}) {
      const tall = style.tall ?? 1;
      const turn = chance.between(0, 6.28);
      const points = around(12, (angle) => {
        const far = radius * (1 + chance.between(-0.015, 0.015));
        return [x + Math.cos(angle + turn) * far, y + Math.sin(angle + turn) * far * tall];
      });
      return self.blob(points, fill, style);
    },
    stroke(points, colour, w, style = {}) {
      const dash = style.dash ? ` stroke-dasharray="${style.dash}"` : '';
      const opacity = style.opacity === undefined ? '' : ` opacity="${style.opacity}"`;
      return `<path d="${openCurve(pointsOf(points))}" fill="none" stroke="${colour}" stroke-width="${w}" stroke-linecap="round" stroke-linejoin="round"${dash}${opacity}/>`;
    },
    rule: (x1, y1, x2, y2, colour, w) =>
      `<path d="${straight(
        shaken(
          [
            [x1, y1],
            [x2, y2],
          ],
          1,
        ),
      )}" stroke="${colour}" stroke-width="${w}" stroke-linecap="round"/>`,
    clip(path, inside) {
      clips += 1;
      const id = `clip${clips}`;
      return `<clipPath id="${id}"><path d="${path}"/></clipPath><g clip-path="url(#${id})">${inside}</g>`;
    },
  };
  return self;
}

/** The points that a text lists. */
export function pointsOf(points: Points): readonly Point[] {
  if (typeof points !== 'string') return points;
  return points.split(', ').map((pair): Point => {
    const [x = 0, y = 0] = pair.split(' ').map(Number);
    return [x, y];
  });
}

/** Points round a circle, by angle. */
export function around(count: number, place: (angle: number, index: number) => Point): Point[] {
  return Array.from({ length: count }, (_, index) => place((index / count) * Math.PI * 2, index));
}

/** One string of many parts, each made for its number. */
export function many(count: number, make: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => make(index)).join('');
}

/** Hogarth's line of beauty between two points: an S that waves so often and swings so far to the side. */
export function serpentine(from: Point, to: Point, waves: number, swing: number, steps = 24): Point[] {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(dx, dy) || 1;
  const count = Math.max(6, Math.round(steps * waves));
  return Array.from({ length: count + 1 }, (_, index) => {
    const part = index / count;
    const aside = Math.sin(part * waves * Math.PI * 2) * swing;
    return [from[0] + dx * part - (dy / length) * aside, from[1] + dy * part + (dx / length) * aside];
  });
}

export function move(inside: string, x: number, y: number, scale = 1, turn = 0): string {
  const turned = turn ? ` rotate(${round(turn)})` : '';
  const scaled = scale === 1 ? '' : ` scale(${Math.round(scale * 1000) / 1000})`;
  return `<g transform="translate(${round(x)} ${round(y)})${turned}${scaled}">${inside}</g>`;
}

export function straight(points: readonly Point[]): string {
  return points.map(([x, y], index) => `${index ? 'L' : 'M'}${round(x)} ${round(y)}`).join('');
}

/** Catmull-Rom through the points, as cubic Béziers. */
export function openCurve(points: readonly Point[]): string {
  return curve(points, (index) => points[Math.min(points.length - 1, Math.max(0, index))] as Point, points.length - 1);
}

export function closedCurve(points: readonly Point[]): string {
  const count = points.length;
  return `${curve(points, (index) => points[(index + count) % count] as Point, count)}Z`;
}

function curve(points: readonly Point[], at: (index: number) => Point, pieces: number): string {
  const [start] = points;
  if (!start) return '';
  let d = `M${round(start[0])} ${round(start[1])}`;
  for (let index = 0; index < pieces; index += 1) {
    const [a, b, c, e] = [at(index - 1), at(index), at(index + 1), at(index + 2)];
    const one: Point = [b[0] + (c[0] - a[0]) / 6, b[1] + (c[1] - a[1]) / 6];
    const two: Point = [c[0] - (e[0] - b[0]) / 6, c[1] - (e[1] - b[1]) / 6];
    d += `C${round(one[0])} ${round(one[1])} ${round(two[0])} ${round(two[1])} ${round(c[0])} ${round(c[1])}`;
  }
  return d;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
