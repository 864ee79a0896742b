/** A mosaic of small squares: a fish, or a spiral. */
import { many } from '../brush.ts';
import { ground } from '../motifs.ts';
import type { Painter } from '../paint.ts';
import { palette as p } from '../palette.ts';

export const mosaic: Painter = (b, version) => {
  const size = 25;
  const count = Math.ceil(b.width / size);
  const tile = (column: number, row: number) => {
    const [x, y] = [(column + 0.5) * size, (row + 0.5) * size];
    const [u, v] = [x / b.width - 0.5, y / b.height - 0.5];
    const rim = Math.max(Math.abs(u), Math.abs(v));
    if (rim > 0.465) return p.navy;
    if (rim > 0.395) return Math.sin((Math.abs(u) > Math.abs(v) ? v : u) * 50) > (rim - 0.43) * 34 ? p.brick : p.cream;
    if (rim > 0.375) return p.navy;
    if (version === 'spiral') {
      const [angle, far] = [Math.atan2(v, u), Math.hypot(u, v)];
      if (far > 0.32) return (column * 7 + row * 3) % 5 ? p.sand : p.straw;
      return ['#b4472f', p.cream, p.ochre, p.teal][Math.floor((((far * 13 - angle / 1.5708) % 4) + 4) % 4)] ?? p.cream;
    }
    const body = ((u + 0.03) / 0.21) ** 2 + ((v + 0.04 + u * 0.35) / 0.105) ** 2;
    const tail = u > 0.13 && u < 0.27 && Math.abs(v + 0.1 + (u - 0.13) * 0.1 + 0.02) < (u - 0.11) * 0.75;
    if (Math.hypot(u + 0.14, v - 0.005) < 0.02) return p.ink;
    if (body < 1) return Math.sin(u * 60) + Math.sin(v * 50) > 0.5 ? p.clay : v + u * 0.35 < -0.04 ? p.teal : p.mustard;
    if (tail) return p.brick;
    if (v > 0.17 + Math.sin(u * 24) * 0.03) return (column + row) % 3 ? p.river : p.sky;
    if (v > 0.12 + Math.sin(u * 24) * 0.03) return p.cream;
    return (column * 5 + row * 3) % 7 ? p.sand : p.straw;
  };
  return (
    ground(b, p.stone) +
    many(count * count, (index) => {
      const [column, row] = [index % count, Math.floor(index / count)];
      const x = column * size;
      const y = row * size;
      return b.cut(
        [
          [x + 2.5, y + 2.5],
          [x + size - 2.5, y + 2.5],
          [x + size - 2.5, y + size - 2.5],
          [x + 2.5, y + size - 2.5],
        ],
        tile(column, row),
        { shake: 2.4, opacity: b.chance.between(0.82, 1) },
      );
    })
  );
};
