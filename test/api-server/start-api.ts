/**
 * A server on this machine that speaks the platform's API as documented, and serves the files of its media hosts, for tests only.
 * What goes wrong, goes wrong on demand (`fail`).
 */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as after } from 'node:timers/promises';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Account } from './account.ts';
import { type Credentials, signedBy, testCredentials } from './credentials.ts';
import { answerTo } from './endpoints.ts';
import { Faults, type How, insteadOf, type Match } from './faults.ts';
import { type Limit, Limits } from './limits.ts';
import { sendMedia } from './media.ts';
import { type Answer, tooMany, unauthorized } from './problems.ts';
import { inRenamedSchema } from './renamed.ts';
import { type Kind, kindOf, type Request } from './request.ts';

export type ApiOptions = {
  /** `renamed`: the schema of August 2026, which says post for tweet. */
  schema?: 'old' | 'renamed';
  limits?: Partial<Record<Kind, Limit>>;
  /** Seconds by which the server's clock is ahead of ours. */
  clockSkew?: number;
  credentials?: Partial<Credentials>;
  /** Whether answers are compressed where that is welcome, as the platform's are. */
  compress?: boolean;
  /** Where to listen, such as where an earlier server was; without it wherever is free. */
  port?: number;
};

export type Api = AsyncDisposable & {
  url: string;
  account: Account;
  /** Every request so far, in the order in which they came. */
  requests: Request[];
  /** The next `times` requests that match fail so, once `after` of them have gone well. */
  fail: (match: Match, how: How, times?: number, options?: { after?: number }) => void;
  /** From now on nothing fails. */
  mend: () => void;
  /** Forgets the requests so far. */
  forget: () => void;
  close: () => Promise<void>;
};

export async function startApi(account: Account, options: ApiOptions = {}): Promise<Api> {
  const faults = new Faults();
  const limits = new Limits(options.limits);
  const credentials = { ...testCredentials, ...options.credentials };
  const skew = (options.clockSkew ?? 0) * 1000;
  const requests: Request[] = [];
  const renamed = options.schema === 'renamed';

  const serve = async (incoming: IncomingMessage, response: ServerResponse) => {
    const url = new URL(incoming.url ?? '/', 'http://127.0.0.1');
    const signed = signedBy(incoming.headers.authorization, credentials);
    const request: Request = {
      method: incoming.method ?? 'GET',
      path: url.pathname,
      query: Object.fromEntries(url.searchParams),
      kind: kindOf(url.pathname),
      host: incoming.headers.host ?? '',
      range: incoming.headers.range ?? null,
      signed: incoming.headers.authorization !== undefined,
      authorised: signed !== null,
      at: Date.now(),
      status: null,
      posts: 0,
    };
    requests.push(request);
    const how = faults.take(request);
    if (how === 'timeout') return;
    if (how === 'reset') return void incoming.socket.destroy();
    if (how !== null && typeof how === 'object' && 'slow' in how) await after(how.slow);
    response.setHeader('date', new Date(Date.now() + skew).toUTCString());
    const instead = insteadOf(how, Date.now() + skew);
    if (request.kind === 'media' && !instead) {
      const conditions = { range: incoming.headers.range, ifRange: header(incoming, 'if-range') };
      await sendMedia(response, { request, account, how, port: portOf(server) }, conditions);
      request.status = response.statusCode;
      return;
    }
    const spent = limits.spend(request.kind, Date.now(), skew);
    const usage = requests.reduce((sum, { posts }) => sum + posts, 0);
    const asking = { request, account, asOwner: signed === 'user', renamed, how, usage };
    const answer = instead ?? (signed === null ? unauthorized : spent.exceeded ? tooMany : answerTo(asking));
    request.status = answer.status;
    const body = typeof answer.body === 'string' || !renamed ? answer.body : inRenamedSchema(answer.body);
    const headers = request.kind === 'media' ? {} : spent.headers;
    const accepted = options.compress === false ? '' : header(incoming, 'accept-encoding');
    send(response, { ...answer, body, headers: { ...headers, ...answer.headers } }, how, accepted ?? '');
  };

  const server = createServer((incoming, response) => {
    incoming.resume();
    serve(incoming, response).catch((error: unknown) => {
      // A fault of the server itself must be seen by the test, and not be taken for one of the platform.
      console.error(error);
      response.destroy();
    });
  });
  server.listen(options.port ?? 0, '127.0.0.1');
  await once(server, 'listening');

  const close = async () => {
    const closed = new Promise((done) => server.close(done));
    server.closeAllConnections();
    await closed;
  };
  return {
    url: `http://127.0.0.1:${portOf(server)}`,
    account,
    requests,
    fail: (match, how, times, more) => faults.fail(match, how, times, more),
    mend: () => faults.clear(),
    forget: () => void requests.splice(0),
    close,
    [Symbol.asyncDispose]: close,
  };
}

const portOf = (server: { address: () => unknown }) => (server.address() as AddressInfo).port;

function header({ headers }: IncomingMessage, name: string): string | undefined {
  const value = headers[name];
  return Array.isArray(value) ? value[0] : value;
}

function send(response: ServerResponse, { status, body, headers }: Answer, how: How | null, accepted: string): void {
  const words = typeof body === 'string' ? body : JSON.stringify(body);
  const text = how === 'half-json' ? words.slice(0, Math.ceil(words.length / 2)) : words;
  const encoding = ['br', 'gzip'].find((name) => new RegExp(`\\b${name}\\b`, 'u').test(accepted));
  const bytes = encoding === 'br' ? brotliCompressSync(text) : encoding ? gzipSync(text) : Buffer.from(text);
  response.writeHead(status, {
    'content-type': typeof body === 'string' ? 'text/html; charset=utf-8' : 'application/json; charset=utf-8',
    'content-length': bytes.length,
    ...(encoding && { 'content-encoding': encoding }),
    'api-version': '2.168',
    ...headers,
  });
  if (how !== 'cut') return void response.end(bytes);
  response.write(bytes.subarray(0, Math.ceil(bytes.length / 2)), () => setTimeout(() => response.destroy(), 20));
}
