/** The host of the live site, asked over HTTP: patiently, never elsewhere, and with the password for nobody else. */
import { setTimeout as wait } from 'node:timers/promises';
import type { LiveOptions } from './read-live-options.ts';

export type Answer = {
  status: number;
  /** True where it sent the reader on to another host: that one is not asked. */
  away: boolean;
  caching: string;
  /** Empty unless it was asked for. */
  text: string;
};

export type Host = {
  /** `fresh`: past the caches on the way. `words`: the text too. @throws Unreachable */
  ask(path: string, options?: { fresh?: boolean; words?: boolean }): Promise<Answer>;
};

/** The host gave no answer that says anything. `why` names neither address nor password. */
export class Unreachable extends Error {
  override name = 'Unreachable';
  readonly why: string;

  constructor(why: string, options?: ErrorOptions) {
    super(why, options);
    this.why = why;
  }
}

const agent = 'HogarthArchive (checks that what was taken down is gone)';

/** Milliseconds that an answer may take, and between two attempts. */
const patience = 20_000;
const pauses = [300, 1_000, 3_000];
const longestPause = 30_000;

const mostHops = 5;
/** Pages of a list are far smaller. */
const mostWords = 8 * 1024 * 1024;

export function openHost({ url, authorization }: LiveOptions): Host {
  return {
    async ask(path, { fresh = false, words = false } = {}) {
      const headers = {
        'User-Agent': agent,
        ...(fresh ? { 'Cache-Control': 'no-cache', Pragma: 'no-cache' } : {}),
        ...(authorization === null ? {} : { Authorization: authorization }),
      };
      let at = new URL(encodedPath(path), url.origin);
      for (let hop = 0; hop <= mostHops; hop += 1) {
        const response = await askPatiently(at, headers);
        const to = response.status >= 300 && response.status < 400 ? response.headers.get('location') : null;
        if (to === null || !URL.canParse(to, at)) return await answerOf(response, words);
        await response.body?.cancel();
        const next = new URL(to, at);
        if (next.origin !== url.origin) return { status: response.status, away: true, caching: '', text: '' };
        at = next;
      }
      throw new Unreachable('it sends in circles');
    },
  };
}

function encodedPath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

async function answerOf(response: Response, words: boolean): Promise<Answer> {
  const text = words ? await textOf(response) : '';
  // What nobody reads is not fetched to its end.
  if (!words) await response.body?.cancel().catch(() => {});
  return { status: response.status, away: false, caching: response.headers.get('cache-control') ?? '', text };
}

async function textOf(response: Response): Promise<string> {
  const parts: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const part of response.body ?? []) {
      parts.push(part);
      length += part.length;
      if (length > mostWords) break;
    }
  } catch (cause) {
    throw new Unreachable(codeOf(cause), { cause });
  }
  return Buffer.concat(parts).toString('utf8');
}

/** Again where the host was busy or the line was cut. */
async function askPatiently(at: URL, headers: Record<string, string>): Promise<Response> {
  for (let attempt = 0; ; attempt += 1) {
    const pause = pauses[attempt];
    try {
      const response = await fetch(at, { headers, redirect: 'manual', signal: AbortSignal.timeout(patience) });
      if (response.status < 500 && response.status !== 429) return response;
      await response.body?.cancel();
      if (pause === undefined) throw new Unreachable(`it answers ${response.status}`);
      await wait(Math.min(longestPause, Math.max(pause, 1000 * Number(response.headers.get('retry-after')) || 0)));
    } catch (cause) {
      if (cause instanceof Unreachable) throw cause;
      if (pause === undefined) throw new Unreachable(codeOf(cause), { cause });
      await wait(pause);
    }
  }
}

/** Of a failed request the bare code: its message may hold the address. */
function codeOf(cause: unknown): string {
  const { name, code, cause: inner } = cause as { name?: string; code?: unknown; cause?: { code?: unknown } };
  if (name === 'TimeoutError') return 'it does not answer in time';
  const known = inner?.code ?? code;
  return typeof known === 'string' && /^\w+$/u.test(known) ? known : 'the connection failed';
}
