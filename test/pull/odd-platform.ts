/** A proxy before the server that speaks the API, which makes of its answers what a test wants. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Api } from '../api-server/start-api.ts';

export type Body = {
  data?: Record<string, unknown>[];
  errors?: unknown[];
  meta?: Record<string, unknown>;
  includes?: Record<string, Record<string, unknown>[]>;
};

/** `change` may change an answer in place, or give a good one instead; `asked` holds the path and the query. */
export async function oddPlatform(api: Api, change: (asked: URL, body: Body) => unknown): Promise<Api> {
  const server = createServer(async (request, response) => {
    const asked = new URL(request.url ?? '/', api.url);
    const answer = await fetch(asked, { headers: { authorization: request.headers.authorization ?? '' } });
    const isPage = answer.headers.get('content-type')?.includes('json') ?? false;
    const bytes = Buffer.from(await answer.arrayBuffer());
    const body = isPage ? (JSON.parse(bytes.toString()) as Body) : null;
    const instead = body && change(asked, body);
    const changed = instead ?? body;
    response.writeHead(instead ? 200 : answer.status, { 'content-type': answer.headers.get('content-type') ?? '' });
    response.end(changed ? JSON.stringify(changed) : bytes);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const close = async () => {
    server.close();
    server.closeAllConnections();
    await api.close();
  };
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { ...api, url, close, [Symbol.asyncDispose]: close };
}
