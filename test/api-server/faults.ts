/** Failures on demand: what shall go wrong with which requests, and how often. */
import type { Answer } from './problems.ts';
import { notEnrolled, notFound, outOfCredits, serverError, tooMany, unauthorized, usageCapped } from './problems.ts';
import type { Kind, Request } from './request.ts';

export type How =
  | { status: 500 | 502 | 503; body?: string }
  /** Too many requests until so many seconds from now. */
  | { rateLimited: number }
  /** The answer begins after so many milliseconds. */
  | { slow: number }
  | { redirect: string }
  /** To another host that serves the same. */
  | 'redirect'
  /** The request is taken, and never answered. */
  | 'timeout'
  /** The connection ends without an answer. */
  | 'reset'
  /** The connection ends in the middle of the body. */
  | 'cut'
  /** Half of the JSON, as if it were all. */
  | 'half-json'
  /** A page that some proxy wrote. */
  | 'html'
  | 'empty-page'
  | 'short-page'
  | 'usage-cap'
  | 'out-of-credits'
  | 'unauthorized'
  | 'forbidden'
  | 'partial-errors'
  | 'not-found'
  /** Media: a page that says it is a picture. */
  | 'wrong-type'
  /** Media: bytes without an end, and without a length. */
  | 'too-long'
  /** Media: fewer bytes than announced. */
  | 'too-short'
  | 'gone';

export type Match = Kind | ((request: Request) => boolean);

type Fault = { match: Match; how: How; times: number; after: number };

export class Faults {
  #planned: Fault[] = [];

  /** The next `times` requests that match fail, once `after` of them have gone well. */
  fail(match: Match, how: How, times = 1, { after = 0 } = {}): void {
    this.#planned.push({ match, how, times, after });
  }

  /** From now on nothing fails. */
  clear(): void {
    this.#planned = [];
  }

  /** How this request shall fail; null where it shall not. */
  take(request: Request): How | null {
    for (const fault of this.#planned) {
      const matches = typeof fault.match === 'function' ? fault.match(request) : fault.match === request.kind;
      if (!matches || fault.times === 0) continue;
      if (fault.after > 0) {
        fault.after--;
        continue;
      }
      fault.times--;
      return fault.how;
    }
    return null;
  }
}

/** The answer that takes the place of the real one; null where the real one is only spoilt. */
export function insteadOf(how: How | null, now: number): Answer | null {
  if (how === null) return null;
  if (typeof how === 'object') {
    if ('status' in how)
      return how.body === undefined ? serverError(how.status) : { status: how.status, body: how.body };
    if (!('rateLimited' in how)) return null;
    const reset = String(Math.ceil(now / 1000 + how.rateLimited));
    return { ...tooMany, headers: { 'x-rate-limit-remaining': '0', 'x-rate-limit-reset': reset } };
  }
  switch (how) {
    case 'usage-cap':
      return usageCapped;
    case 'out-of-credits':
      return outOfCredits;
    case 'unauthorized':
      return unauthorized;
    case 'forbidden':
      return notEnrolled;
    case 'not-found':
    case 'gone':
      return notFound;
    case 'html':
      return { status: 200, body: proxyPage };
    default:
      return null;
  }
}

export const proxyPage =
  '<!doctype html><html><head><title>Web filter</title></head><body><p>Please sign in to go on.</p></body></html>\n';
