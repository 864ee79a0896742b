/** How many requests of a kind are answered within a window of time, as three headers tell. */
import type { Kind } from './request.ts';

export type Limit = { limit: number; windowSeconds: number };
export type Spent = { exceeded: boolean; headers: Record<string, string> };

const roomy: Limit = { limit: 100_000, windowSeconds: 900 };

export class Limits {
  readonly #limits: Partial<Record<Kind, Limit>>;
  readonly #windows = new Map<Kind, { began: number; used: number }>();

  constructor(limits: Partial<Record<Kind, Limit>> = {}) {
    this.#limits = limits;
  }

  /** One more request of a kind. `skew` is how far the server's clock is ahead, in milliseconds. */
  spend(kind: Kind, now: number, skew: number): Spent {
    const { limit, windowSeconds } = this.#limits[kind] ?? roomy;
    const last = this.#windows.get(kind);
    const running = last && now < last.began + windowSeconds * 1000;
    const window = running ? last : { began: now, used: 0 };
    this.#windows.set(kind, window);
    window.used++;
    return {
      exceeded: window.used > limit,
      headers: {
        'x-rate-limit-limit': String(limit),
        'x-rate-limit-remaining': String(Math.max(0, limit - window.used)),
        'x-rate-limit-reset': String(Math.ceil((window.began + windowSeconds * 1000 + skew) / 1000)),
      },
    };
  }
}
