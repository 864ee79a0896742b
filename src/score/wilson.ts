/** How far a proportion that was counted may lie from the true one: Wilson's score interval (1927), 95 %. */

export type Interval = readonly [low: number, high: number];

/** The normal distribution's 97.5 % point. */
const z = 1.959964;

/** `of` is how many there were, `hits` how many of them counted; with none at all everything from 0 to 1 is possible. */
export function wilson(hits: number, of: number): Interval {
  if (of === 0) return [0, 1];
  const p = hits / of;
  const centre = p + (z * z) / (2 * of);
  const spread = z * Math.sqrt((p * (1 - p)) / of + (z * z) / (4 * of * of));
  const scale = 1 + (z * z) / of;
  return [Math.max(0, (centre - spread) / scale), Math.min(1, (centre + spread) / scale)];
}
