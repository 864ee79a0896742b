/** A picture as SVG that looks like a child's print: a few shapes in a few inks. The same number always gives the same picture. */
const inks = [
  ['#e9dcc0', '#2f4858', '#c1502e', '#d9a441'],
  ['#efe3cf', '#3b2f2f', '#7a8b5c', '#b5482a'],
  ['#dfe3d6', '#26413c', '#a3b18a', '#d98e4a'],
  ['#f0dfc8', '#5b2333', '#d17a22', '#4c6a92'],
] as const;

export function paintPrint(seed: number, width: number, height: number): string {
  const [paper, dark, first, second] = inks[seed % inks.length] ?? inks[0];
  const random = numbers(seed + 1);
  const shapes = Array.from({ length: 14 }, (_, index) => {
    const [x, y] = [random() * width, height * (0.35 + random() * 0.6)];
    const size = 40 + random() * 150;
    const ink = index % 3 === 0 ? second : first;
    return index % 2 === 0
      ? `<ellipse cx="${x}" cy="${y}" rx="${size}" ry="${size * 0.45}" fill="${ink}" opacity="0.85" transform="rotate(${random() * 180} ${x} ${y})"/>`
      : `<path d="M${x} ${y} q ${size} ${-size} ${size * 2} 0 t ${size * 2} 0" fill="none" stroke="${dark}" stroke-width="${8 + random() * 14}" stroke-linecap="round"/>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><rect width="100%" height="100%" fill="${paper}"/><circle cx="${width * 0.78}" cy="${height * 0.24}" r="${height * 0.12}" fill="${second}"/>${shapes.join('')}</svg>`;
}

/** Numbers from 0 to 1 that only depend on the seed. */
function numbers(seed: number): () => number {
  let state = seed * 2_654_435_761;
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 3_266_489_917) >>> 0;
    return state / 4_294_967_296;
  };
}
