/** Chance that comes out the same each time, so that what fails once can be found again. */
export function chance(seed: number): { below(limit: number): number; pick<One>(of: readonly One[]): One } {
  let state = seed;
  const below = (limit: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  return { below, pick: (of) => of[below(of.length)] as (typeof of)[number] };
}
