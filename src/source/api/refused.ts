/** Why the platform gave no answer, in the few kinds that ask for different acts. */

/**
 * - `rate-limit`: no more now; `until` says when again, where the platform does
 * - `usage-cap`: no more this month
 * - `no-credits`: nothing left to pay with
 * - `credential`: the token or keys are wrong
 * - `forbidden`: they are right, but may not read this
 * - `not-found`: there is nothing at that place
 * - `bad-request`: the question was wrong, or holds a token of a listing that is no longer known
 * - `unreachable`: no answer, half an answer, or one that says that the platform is out of order
 */
export type RefusedReason =
  | 'rate-limit'
  | 'usage-cap'
  | 'no-credits'
  | 'credential'
  | 'forbidden'
  | 'not-found'
  | 'bad-request'
  | 'unreachable';

/** Holds nothing of the question or the answer: both carry secrets. */
export class Refused extends Error {
  override name = 'Refused';
  readonly reason: RefusedReason;
  /** Seconds from now, for `rate-limit`. */
  readonly seconds: number | null;

  constructor(reason: RefusedReason, message: string, seconds: number | null = null) {
    super(message);
    this.reason = reason;
    this.seconds = seconds;
  }
}
