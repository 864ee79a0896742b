/** Chance that repeats itself: the same name always gives the same numbers. */
import { createHash } from 'node:crypto';

export type Chance = {
  /** From 0 to 1. */
  next(): number;
  between(low: number, high: number): number;
  whole(low: number, high: number): number;
  pick<T>(all: readonly T[]): T;
};

/** A number of 32 bits that stands for a name. */
export function numberOf(name: string): number {
  return createHash('sha256').update(name).digest().readUInt32LE(0);
}

/** Letters and digits that stand for a name, as the platform's short codes look. */
export function codeOf(name: string, length: number): string {
  return createHash('sha256').update(name).digest('base64').replaceAll(/[+/=]/gu, '').slice(0, length);
}

/** Mulberry32, seeded by a name. */
export function chance(name: string): Chance {
  let state = numberOf(name);
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (low: number, high: number) => low + next() * (high - low);
  return {
    next,
    between,
    whole: (low, high) => Math.floor(between(low, high + 1)),
    pick<T>(all: readonly T[]): T {
      const found = all[Math.floor(next() * all.length)];
      if (found === undefined) throw new Error('Nothing to pick from.');
      return found;
    },
  };
}
