/** What printing does to a painting: edges that wander, worn ink, grain in the paper, a little less light at the borders. */
import type { Chance } from '../random.ts';

export type Pixels = { data: Buffer; width: number; height: number };

/** Takes and gives 3 bytes a pixel. */
export function print({ data, width, height }: Pixels, chance: Chance): Buffer {
  const out = Buffer.alloc(data.length);
  const row = width * 3;
  const aside = noise(chance, 64);
  const down = noise(chance, 64);
  const fineAside = noise(chance, 64);
  const fineDown = noise(chance, 64);
  const worn = noise(chance, 64);
  const wornFine = noise(chance, 64);
  const grain = noise(chance, 128);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const fromX = x + aside(x / 62, y / 62) * 4.4 + fineAside(x / 13, y / 13) * 1.3;
      const fromY = y + down(x / 62, y / 62) * 4.4 + fineDown(x / 13, y / 13) * 1.3;
      const wear = worn(x / 34, y / 21) + wornFine(x / 9, y / 7) * 0.8;
      const lift = Math.min(0.2, Math.max(0, wear - 0.62) * 0.45);
      const edge = Math.hypot(x / width - 0.47, y / height - 0.44);
      const light = (1 - Math.max(0, edge - 0.36) * 0.42) * (1 + grain(x / 2.3, y / 2.3) * 0.014);
      const left = Math.min(width - 2, Math.max(0, Math.floor(fromX)));
      const top = Math.min(height - 2, Math.max(0, Math.floor(fromY)));
      const u = Math.min(1, Math.max(0, fromX - left));
      const v = Math.min(1, Math.max(0, fromY - top));
      const at = (y * width + x) * 3;
      const from = (top * width + left) * 3;
      for (let channel = 0; channel < 3; channel += 1) {
        const place = from + channel;
        const above = (data[place] ?? 0) * (1 - u) + (data[place + 3] ?? 0) * u;
        const below = (data[place + row] ?? 0) * (1 - u) + (data[place + row + 3] ?? 0) * u;
        const ink = above * (1 - v) + below * v;
        const paper = channel === 0 ? 250 : channel === 1 ? 238 : 214;
        out[at + channel] = Math.min(255, Math.max(0, (ink + (paper - ink) * lift) * light));
      }
    }
  }
  return out;
}

/** Smooth chance on a plane, from -1 to 1; it repeats after `size` (a power of 2). */
function noise(chance: Chance, size: number): (x: number, y: number) => number {
  const lattice = Float32Array.from({ length: size * size }, () => chance.between(-1, 1));
  const mask = size - 1;
  return (x, y) => {
    const left = Math.floor(x);
    const top = Math.floor(y);
    const u = x - left;
    const v = y - top;
    const across = u * u * (3 - 2 * u);
    const down = v * v * (3 - 2 * v);
    const upper = (top & mask) * size;
    const lower = ((top + 1) & mask) * size;
    const at = left & mask;
    const beside = (left + 1) & mask;
    const above = (lattice[upper + at] ?? 0) * (1 - across) + (lattice[upper + beside] ?? 0) * across;
    const below = (lattice[lower + at] ?? 0) * (1 - across) + (lattice[lower + beside] ?? 0) * across;
    return above * (1 - down) + below * down;
  };
}
