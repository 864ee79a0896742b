/** A web host on this machine for the tests: real HTTP over a folder, with the bad manners that hosts have. */
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll } from 'vitest';

export type Manners = {
  /** What it does where nothing is: 404 as it should, else the home page, a way to it, or a lock. */
  missing?: 'home' | 'redirect' | 'forbidden';
  /** What pictures are sent with. */
  caching?: string;
  /** user:password. */
  login?: string;
  /** So many requests it answers with 503 first. */
  busy?: number;
  /** Addresses that a cache before it still answers, unless it is asked to look again. */
  cached?: ReadonlySet<string>;
  /** Another origin, to which it sends whoever asks for this address. */
  away?: { path: string; to: string };
};

export type WebHost = {
  url: string;
  /** Change them between two requests. */
  manners: Manners;
  asked: { path: string; authorization: string | undefined; agent: string | undefined }[];
};

export async function webHost(folder: string, base = '/'): Promise<WebHost> {
  const host: WebHost = { url: '', manners: {}, asked: [] };
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(request.url ?? '/');
    host.asked.push({ path, authorization: request.headers.authorization, agent: request.headers['user-agent'] });
    const { status, headers = {}, body = '' } = await answer(path, request);
    response.writeHead(status, headers).end(body);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  host.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}`;
  return host;

  async function answer(path: string, request: IncomingMessage): Promise<Answer> {
    const { missing, caching, login, busy = 0, cached, away } = host.manners;
    if (busy > 0) {
      host.manners.busy = busy - 1;
      return { status: 503 };
    }
    if (login && request.headers.authorization !== `Basic ${Buffer.from(login).toString('base64')}`) {
      return { status: 401, headers: { 'WWW-Authenticate': 'Basic realm="Parents"' } };
    }
    if (away?.path === path) return { status: 302, headers: { Location: away.to } };
    if (cached?.has(path) && request.headers['cache-control'] !== 'no-cache') return { status: 200, body: 'old' };
    const body = await read(path);
    if (body !== null) {
      const isPicture = path.startsWith(`${base}media/`);
      return { status: 200, headers: isPicture && caching ? { 'Cache-Control': caching } : {}, body };
    }
    if (missing === 'redirect') return { status: 302, headers: { Location: base } };
    if (missing === 'forbidden') return { status: 403 };
    return missing === 'home' ? { status: 200, body: (await read(base)) ?? '' } : { status: 404 };
  }

  function read(path: string): Promise<Buffer | null> {
    const file = path.startsWith(base) ? path.slice(base.length).replace(/(^|\/)$/u, '$1index.html') : '\0';
    return readFile(join(folder, file)).catch(() => null);
  }
}

type Answer = { status: number; headers?: Record<string, string>; body?: string | Buffer };
