/** The media hosts: the same paths, whole or in part. */
import { createHash } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { setTimeout as after } from 'node:timers/promises';
import type { Account, MediaFile } from './account.ts';
import { type How, proxyPage } from './faults.ts';
import type { Request } from './request.ts';

export type Conditions = { range: string | undefined; ifRange: string | undefined };

export async function sendMedia(
  response: ServerResponse,
  { request, account, how, port }: { request: Request; account: Account; how: How | null; port: number },
  { range, ifRange }: Conditions,
): Promise<void> {
  const file = fileAt(account, request);
  if (!file || how === 'gone' || how === 'not-found')
    return void response.writeHead(404, { 'content-length': 0 }).end();
  const to = how === 'redirect' ? `http://localhost:${port}${request.path}` : redirectOf(how);
  if (to !== null) return void response.writeHead(302, { location: to, 'content-length': 0 }).end();
  const bytes = how === 'wrong-type' ? Buffer.from(proxyPage.repeat(20)) : await file.bytes();
  const etag = `"${createHash('md5').update(bytes).digest('hex')}"`;
  const headers = {
    'content-type': file.type,
    etag,
    'accept-ranges': 'bytes',
    'last-modified': 'Mon, 01 Sep 2025 08:00:00 GMT',
    'cache-control': 'max-age=604800, must-revalidate',
  };
  if (how === 'too-long') return endless(response, bytes, headers);
  const part = range && (!ifRange || ifRange === etag) ? partOf(range, bytes.length) : null;
  if (part === 'none') {
    return void response.writeHead(416, { 'content-range': `bytes */${bytes.length}`, 'content-length': 0 }).end();
  }
  const sent = part ? bytes.subarray(part.first, part.last + 1) : bytes;
  const length = how === 'too-short' ? sent.length + 1000 : sent.length;
  response.writeHead(part ? 206 : 200, {
    ...headers,
    'content-length': length,
    ...(part && { 'content-range': `bytes ${part.first}-${part.last}/${bytes.length}` }),
  });
  if (request.method === 'HEAD') return void response.end();
  if (how !== 'cut' && how !== 'too-short') return void response.end(sent);
  // A connection that ends before the announced length is the only way in which HTTP can be too short.
  response.write(how === 'cut' ? sent.subarray(0, Math.ceil(sent.length / 2)) : sent, () =>
    setTimeout(() => response.destroy(), 20),
  );
}

function fileAt(account: Account, { path, query }: Request): MediaFile | undefined {
  const format = query.format;
  return account.files.get(path) ?? (format ? account.files.get(`${path}.${format}`) : undefined);
}

const redirectOf = (how: How | null) =>
  how !== null && typeof how === 'object' && 'redirect' in how ? how.redirect : null;

/** The one part that is asked for; `none` where the file does not reach so far, null where the header is no range. */
function partOf(range: string, size: number): { first: number; last: number } | 'none' | null {
  const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/u.exec(range) ?? [];
  if (from === '' && to === '') return null;
  const first = from === '' ? Math.max(0, size - Number(to)) : Number(from);
  const last = from === '' || to === '' ? size - 1 : Math.min(size - 1, Number(to));
  return first >= size || first > last ? 'none' : { first, last };
}

/** The file, and then more and more, until whoever asked hangs up. */
async function endless(response: ServerResponse, bytes: Uint8Array, headers: Record<string, string>): Promise<void> {
  response.writeHead(200, headers);
  response.write(bytes);
  const more = Buffer.alloc(1 << 20);
  while (!response.destroyed) {
    response.write(more);
    do await after(1);
    while (response.writableNeedDrain && !response.destroyed);
  }
}
