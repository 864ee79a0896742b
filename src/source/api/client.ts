/** Asks the platform, through its client library: waits where it asks to, tries again what may pass, and says why where it does not. */
import { Agent } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { ApiPartialResponseError, ApiRequestError, ApiResponseError, TwitterApi } from 'twitter-api-v2';
import type { Credentials } from './credentials.ts';
import { Measure } from './measure.ts';
import type { Platform } from './platform.ts';
import { Refused } from './refused.ts';

/** A question: a path below /2/, and what is asked for there. */
export type Question = { path: string; query: Readonly<Record<string, string | number>> };

export type ClientOptions = {
  credentials: Credentials;
  platform: Platform;
  /** Seconds that may be spent on waiting for limits, in all. */
  maxWait: number;
  /** Seconds without a sign of life until a question is given up. */
  timeout: number;
  /** Milliseconds before each further try. */
  pauses?: readonly number[] | undefined;
  /** Waits so many seconds, and shows it. */
  wait(seconds: number): Promise<void>;
};

type Limit = { remaining: number; seconds: number };

/** Milliseconds before each further try of what failed by chance. */
const usualPauses: readonly number[] = [1000, 4000, 15_000];

/** Where the platform names no moment. */
const unknownWait = 60;

export class Client {
  readonly #client: TwitterApi;
  readonly #options: ClientOptions;
  #waited = 0;
  /** What is left of each kind of question, as its last answer said, and when. */
  readonly #limits = new Map<string, Limit & { at: number }>();

  constructor(options: ClientOptions) {
    const { credentials, platform } = options;
    // A compressed answer that is cut off would never end: the library does not hear of it.
    const settings = { compression: false, ...(platform.plain ? { httpAgent: new Agent({ keepAlive: true }) } : {}) };
    this.#client =
      credentials.kind === 'app' ? new TwitterApi(credentials.token, settings) : new TwitterApi(credentials, settings);
    this.#options = options;
  }

  /**
   * The answer's body: an object. `read` turns it into what is wanted; where it throws, the answer was not whole, and is asked for again.
   * @throws Refused
   */
  async ask<Result>(question: Question, read: (body: unknown) => Result): Promise<Result> {
    for (let tries = 0; ; ) {
      try {
        await this.#untilMore(question);
        return reading(await this.#once(question), read);
      } catch (cause) {
        if (!(cause instanceof Refused)) throw cause;
        if (cause.reason === 'rate-limit') {
          await this.#waitFor(cause.seconds ?? unknownWait);
          continue;
        }
        const next = (this.#options.pauses ?? usualPauses)[tries++];
        if (cause.reason !== 'unreachable' || next === undefined) throw cause;
        await pause(next);
      }
    }
  }

  /** Where the last answer of the kind was the last one allowed, the platform need not be asked to say so. */
  async #untilMore(question: Question): Promise<void> {
    const limit = this.#limits.get(kindOf(question));
    if (!limit || limit.remaining > 0) return;
    const left = Math.ceil(limit.seconds - (performance.now() - limit.at) / 1000);
    this.#limits.delete(kindOf(question));
    if (left > 0) await this.#waitFor(left);
  }

  async #waitFor(seconds: number): Promise<void> {
    if (this.#waited + seconds > this.#options.maxWait) {
      throw new Refused('rate-limit', 'allows no more for now', seconds);
    }
    this.#waited += seconds;
    await this.#options.wait(seconds);
  }

  async #once(question: Question): Promise<unknown> {
    const { path, query } = question;
    const { platform, timeout } = this.#options;
    const milliseconds = timeout * 1000;
    // The library's own limit is on silence alone: an answer that drips, or has no end, would go on for ever.
    const late = new AbortController();
    const measure = new Measure();
    const asked = {
      prefix: platform.api,
      fullResponse: true as const,
      timeout: milliseconds,
      headers: { 'accept-encoding': 'identity' },
      // What the library makes of an odd body throws where nobody could catch it.
      forceParseMode: 'text' as const,
      requestEventDebugHandler: measure.told,
    };
    try {
      const { data: words, headers } = await Promise.race([
        this.#client.v2.get<string>(path, { ...query }, asked),
        pause(milliseconds * 4, undefined, { signal: late.signal, ref: false }).then(() => {
          measure.end();
          throw new Refused('unreachable', 'did not end its answer in time');
        }),
      ]);
      const data = parsed(words);
      if (measure.passed) throw new Refused('unreachable', 'gave an answer without an end');
      if (typeof data !== 'object' || data === null)
        throw new Refused('unreachable', 'gave half an answer, or one that is none');
      const limit = limitOf(headers);
      if (limit) this.#limits.set(kindOf(question), { ...limit, at: performance.now() });
      return data;
    } catch (cause) {
      throw refusalOf(cause);
    } finally {
      late.abort();
    }
  }
}

/** Undefined for what is no JSON: half an answer, or a page of something else. */
function parsed(words: unknown): unknown {
  try {
    return JSON.parse(String(words)) as unknown;
  } catch {
    return undefined;
  }
}

function refusalOf(cause: unknown): Refused {
  if (cause instanceof Refused) return cause;
  if (cause instanceof ApiPartialResponseError)
    return new Refused('unreachable', 'broke off in the middle of an answer');
  if (cause instanceof ApiRequestError) return new Refused('unreachable', `could not be reached${codeOf(cause)}`);
  if (!(cause instanceof ApiResponseError)) throw cause;
  const { code, headers } = cause;
  const data = parsed(cause.data);
  const said = `answered ${code}`;
  switch (code) {
    case 429: {
      const limit = limitOf(headers);
      if (isUsageCap(data) || (limit !== null && limit.remaining > 0)) return new Refused('usage-cap', said);
      return new Refused('rate-limit', said, limit?.seconds);
    }
    case 402:
      return new Refused('no-credits', said);
    case 401:
      return new Refused('credential', said);
    case 403:
      return isUsageCap(data) ? new Refused('usage-cap', said) : new Refused('forbidden', said);
    case 404:
      return new Refused('not-found', said);
    case 408:
    case 425:
      return new Refused('unreachable', said);
    default:
      return new Refused(code >= 500 ? 'unreachable' : 'bad-request', said);
  }
}

/** By the names of https://docs.x.com/x-api/fundamentals/response-codes-and-errors. */
function isUsageCap(data: unknown): boolean {
  const { title, type } = (data ?? {}) as { title?: unknown; type?: unknown };
  return /usage-?cap/iu.test(`${title} ${type}`);
}

/** A quarter of an hour's limit, and those of a day that some endpoints have. */
const limitHeaders = ['x-rate-limit', 'x-app-limit-24hour', 'x-user-limit-24hour'] as const;

/**
 * What is left, and in how many seconds there is more: by the platform's own clock, which this machine's need not agree with; of several
 * limits the one that is used up. Null where the answer does not say.
 */
function limitOf(headers: Readonly<Record<string, unknown>>): Limit | null {
  const now = Date.parse(String(headers.date ?? '')) || Date.now();
  const all = limitHeaders.flatMap((name): Limit[] => {
    const [remaining, reset] = [`${name}-remaining`, `${name}-reset`].map((one) => Number(headers[one] ?? Number.NaN));
    if (reset === undefined || !Number.isFinite(reset)) return [];
    // A second more: both are cut to whole ones.
    const seconds = Math.max(Math.ceil(reset - now / 1000) + 1, 1);
    return [{ remaining: Number.isFinite(remaining) ? Number(remaining) : 0, seconds }];
  });
  return all.sort((a, b) => a.remaining - b.remaining || b.seconds - a.seconds)[0] ?? null;
}

/** The system's name for what went wrong, such as ECONNREFUSED. The library keeps it where its own types do not say. */
function codeOf(cause: ApiRequestError): string {
  const { _options: options } = cause as unknown as { _options?: { error?: { code?: unknown } } };
  const code = options?.error?.code;
  return typeof code === 'string' && /^[A-Z_]+$/u.test(code) ? ` (${code})` : '';
}

/** Limits are counted by path, whatever account or name stands in it. */
function kindOf({ path }: Question): string {
  return path.replace(/\d+|(?<=by\/username\/).*/gu, '');
}

function reading<Result>(body: unknown, read: (body: unknown) => Result): Result {
  try {
    return read(body);
  } catch (cause) {
    if (cause instanceof Refused) throw cause;
    throw new Refused('unreachable', 'gave an answer that cannot be read');
  }
}
