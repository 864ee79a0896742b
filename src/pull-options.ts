/** What a pull from the platform may spend and how long it may wait: options of `pull` and `build`. */
import { BadInput } from './fault.ts';
import { fewest } from './source/api/budget.ts';

export type PullOptions = {
  /** Posts of the account that may be read; null for no limit. */
  maxPosts: number | null;
  /** US dollars; null for no limit. */
  maxCost: number | null;
  /** Seconds to wait, in all, where the platform's limits are used up. */
  maxWait: number;
  /** Seconds without a byte until a question is given up. */
  timeout: number;
  /** Known posts to look up again, at most. */
  lookUps: number;
  /** Whether snapshots of followers, of the followed and of mentions are taken. */
  lists: boolean;
  /** Whether a mass of removals is believed. */
  acceptRemovals: boolean;
};

export const pullOptions = {
  'max-posts': { type: 'string' },
  'max-cost': { type: 'string' },
  'max-wait': { type: 'string' },
  timeout: { type: 'string' },
  'look-ups': { type: 'string' },
  'no-lists': { type: 'boolean' },
  'accept-removals': { type: 'boolean' },
} as const;

type Own = { [Name in keyof typeof pullOptions]: string | boolean | undefined };

/** @throws BadInput for what is no such number */
export function readPullOptions(own: Own): PullOptions {
  const maxPosts = numberIn(own, 'max-posts', 'a whole number', /^\d+$/u);
  if (maxPosts !== null && maxPosts < fewest) {
    throw new BadInput(`--max-posts must be at least ${fewest}: the platform gives no fewer in one answer.`);
  }
  return {
    maxPosts,
    maxCost: numberIn(own, 'max-cost', 'US dollars, such as 2 or 0.50', /^\d+(?:\.\d+)?$/u),
    maxWait: numberIn(own, 'max-wait', 'seconds', /^\d+$/u) ?? 15 * 60,
    timeout: Math.min(Math.max(numberIn(own, 'timeout', 'seconds', /^\d+$/u) ?? 30, 1), 3600),
    lookUps: numberIn(own, 'look-ups', 'a whole number', /^\d+$/u) ?? 300,
    lists: own['no-lists'] !== true,
    acceptRemovals: own['accept-removals'] === true,
  };
}

function numberIn(own: Own, name: keyof Own, what: string, form: RegExp): number | null {
  const text = own[name];
  if (text === undefined) return null;
  if (typeof text === 'string' && form.test(text) && Number.isSafeInteger(Math.floor(Number(text))))
    return Number(text);
  throw new BadInput(`--${name} must be ${what}.`);
}
