/** Chance that comes out the same for the same seed. */
export type Chance = {
  below: (end: number) => number;
  one: <T>(of: readonly T[]) => T;
  name: (length: number) => string;
};

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

export function chance(seed: number): Chance {
  let state = seed >>> 0;
  const below = (end: number): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * end);
  };
  const one = <T>(of: readonly T[]): T => {
    const found = of[below(of.length)];
    if (found === undefined) throw new Error('There is nothing to choose from.');
    return found;
  };
  const name = (length: number) => Array.from({ length }, () => letters[below(letters.length)]).join('');
  return { below, one, name };
}
