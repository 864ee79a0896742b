/** Serves a built site on this machine only, as a web server would: for a look before it goes out, and for tests. */
import { readFile, stat } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';
import { BadInput } from './fault.ts';
import { contentSecurityPolicy, pageCaching, pictureCaching } from './site/host-headers.ts';
import { readMade } from './swap.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.mp4': 'video/mp4',
  '.wasm': 'application/wasm',
};

/**
 * Serves `folder` below the base path that its pages were built for. Port 0 takes a free one.
 * @throws BadInput where there is no site
 */
export async function serveFolder(folder: string, port: number): Promise<{ address: string; server: Server }> {
  const made = await readMade(folder);
  if (made === null) throw new BadInput(`There is no site in ${folder}. Run "npm run build" first.`);
  const { base } = made;
  const server = createServer(async (request, response) => {
    const path = pathOf(request.url ?? '/');
    response.setHeader('Content-Security-Policy', contentSecurityPolicy);
    if (path === '/' && base !== '/') return void response.writeHead(302, { Location: base }).end();
    const found = path.startsWith(base) ? await findFile(folder, path.slice(base.length)) : null;
    const body = await readFile(found ?? join(folder, '404.html')).catch(() => 'Not found');
    response.writeHead(found ? 200 : 404, {
      'Cache-Control': found && path.startsWith(`${base}media/`) ? pictureCaching : pageCaching,
      'Content-Type': types[extname(found ?? '404.html')] ?? 'application/octet-stream',
    });
    response.end(body);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      const taken = cause.code === 'EADDRINUSE';
      reject(
        taken
          ? new BadInput(`Port ${port} is taken: another preview may be running. Stop that one first.`, { cause })
          : cause,
      );
    });
    server.listen(port, '127.0.0.1', resolve);
  });
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}`, server };
}

async function findFile(folder: string, path: string): Promise<string | null> {
  const inside = normalize(join(folder, path));
  if (!`${inside}${sep}`.startsWith(folder + sep)) return null;
  const place = await stat(inside).catch(() => null);
  if (place?.isFile()) return inside;
  const index = join(inside, 'index.html');
  return place?.isDirectory() && (await stat(index).catch(() => null))?.isFile() ? index : null;
}

/** The path that a request asks for; one that cannot be read asks for nothing that is there. */
function pathOf(url: string): string {
  try {
    return decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return '';
  }
}
