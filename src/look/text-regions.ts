/**
 * Where text stands: from a map of how likely each pixel belongs to text (Differentiable Binarization, arXiv:1911.08947) to turned
 * rectangles, each around one line.
 */

/** A turned rectangle: its middle, its sides, and the angle of its long side against the horizontal in radians, from -π/2 to π/2. */
export type Region = { x: number; y: number; width: number; height: number; angle: number; score: number };

export type TextMap = { data: Float32Array; width: number; height: number };

type Point = readonly [x: number, y: number];

/** A pixel likelier than this belongs to text. */
const likely = 0.3;
/** A region less sure than this on average is none. */
const sure = 0.5;
/** The map marks the heart of a line; the line is this much larger (area over perimeter). */
const growth = 1.7;
/** Smaller hearts, in pixels of the map, are specks. */
const smallest = 3;

export function textRegions(map: TextMap): Region[] {
  const regions: Region[] = [];
  const passed = new Uint8Array(map.data.length);
  for (let start = 0; start < map.data.length; start += 1) {
    if (passed[start] || (map.data[start] as number) < likely) continue;
    const region = regionOf(flood(map, start, passed));
    if (region && region.score >= sure) regions.push(region);
  }
  // As a reader goes: from above, then from the left.
  return regions.sort((a, b) => (Math.abs(a.y - b.y) > Math.min(a.height, b.height) / 2 ? a.y - b.y : a.x - b.x));
}

type Patch = { edge: Point[]; count: number; sum: number };

/** The connected patch around a pixel: its outermost pixels by row, and how likely it is. */
function flood({ data, width, height }: TextMap, start: number, passed: Uint8Array): Patch {
  const rows = new Map<number, [number, number]>();
  const waiting = [start];
  passed[start] = 1;
  let [count, sum] = [0, 0];
  while (waiting.length > 0) {
    const at = waiting.pop() as number;
    const [x, y] = [at % width, Math.floor(at / width)];
    count += 1;
    sum += data[at] as number;
    const row = rows.get(y);
    if (!row) rows.set(y, [x, x]);
    else if (x < row[0]) row[0] = x;
    else if (x > row[1]) row[1] = x;
    for (let ny = Math.max(0, y - 1); ny <= Math.min(height - 1, y + 1); ny += 1) {
      for (let nx = Math.max(0, x - 1); nx <= Math.min(width - 1, x + 1); nx += 1) {
        const next = ny * width + nx;
        if (passed[next] || (data[next] as number) < likely) continue;
        passed[next] = 1;
        waiting.push(next);
      }
    }
  }
  const edge = [...rows].flatMap(([y, [from, to]]): Point[] => [
    [from, y],
    [to + 1, y],
    [from, y + 1],
    [to + 1, y + 1],
  ]);
  return { edge, count, sum };
}

function regionOf({ edge, count, sum }: Patch): Region | null {
  const rectangle = smallestRectangle(hull(edge));
  if (Math.min(rectangle.width, rectangle.height) < smallest) return null;
  const grow = (rectangle.width * rectangle.height * growth) / (2 * (rectangle.width + rectangle.height));
  return {
    ...rectangle,
    width: rectangle.width + 2 * grow,
    height: rectangle.height + 2 * grow,
    score: sum / count,
  };
}

/** The convex hull, by Andrew's monotone chain. */
function hull(points: readonly Point[]): Point[] {
  const sorted = [...points].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const turn = (o: Point, a: Point, b: Point) => (a[0] - o[0]) * (b[1] - o[1]) - (a[1] - o[1]) * (b[0] - o[0]);
  const half = (from: readonly Point[]): Point[] => {
    const chain: Point[] = [];
    for (const point of from) {
      while (chain.length > 1 && turn(chain.at(-2) as Point, chain.at(-1) as Point, point) <= 0) chain.pop();
      chain.push(point);
    }
    return chain.slice(0, -1);
  };
  return [...half(sorted), ...half(sorted.reverse())];
}

/** The smallest rectangle around a hull: one of its sides lies on the hull. */
function smallestRectangle(corners: readonly Point[]): Omit<Region, 'score'> {
  let best: Omit<Region, 'score'> | null = null;
  for (const [index, a] of corners.entries()) {
    const b = corners[(index + 1) % corners.length] as Point;
    const angle = Math.atan2(b[1] - a[1], b[0] - a[0]);
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    const along = corners.map(([x, y]) => x * cos + y * sin);
    const across = corners.map(([x, y]) => y * cos - x * sin);
    const [left, right, top, bottom] = [
      Math.min(...along),
      Math.max(...along),
      Math.min(...across),
      Math.max(...across),
    ];
    const [width, height] = [right - left, bottom - top];
    if (best && best.width * best.height <= width * height) continue;
    const [u, v] = [(left + right) / 2, (top + bottom) / 2];
    best = { x: u * cos - v * sin, y: u * sin + v * cos, width, height, angle };
  }
  return lying(best as Omit<Region, 'score'>);
}

/** The same rectangle, told so that it reads from left to right; text that stands (half as high again as wide) stays standing. */
function lying(rectangle: Omit<Region, 'score'>): Omit<Region, 'score'> {
  const quarter = Math.PI / 2;
  let { width, height, angle } = rectangle;
  while (angle > quarter / 2) [width, height, angle] = [height, width, angle - quarter];
  while (angle <= -quarter / 2) [width, height, angle] = [height, width, angle + quarter];
  if (height > width * 1.5) [width, height, angle] = [height, width, angle + (angle > 0 ? -quarter : quarter)];
  return { ...rectangle, width, height, angle };
}
