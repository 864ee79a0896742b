import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { Client } from '../../src/source/api/client.ts';
import { MediaFiles } from '../../src/source/api/media-files.ts';
import { platformAt } from '../../src/source/api/platform.ts';
import { temporary } from '../temporary.ts';

/** A server that gives one answer to everything. */
async function serverOf(answer: (response: ServerResponse, asked: number, request: IncomingMessage) => void) {
  let asked = 0;
  const server = createServer((request, response) => answer(response, ++asked, request));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked: () => asked,
    [Symbol.asyncDispose]: async () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

function clientOf(url: string, maxWait = 0): Client {
  return new Client({
    credentials: { kind: 'app', token: 'test-token' },
    platform: platformAt(url),
    maxWait,
    timeout: 1,
    pauses: [],
    wait: async () => {},
  });
}

const ask = (url: string, maxWait = 0) => clientOf(url, maxWait).ask({ path: 'tweets', query: {} }, (body) => body);

describe('an answer that the client library trips over', () => {
  test.each<[string, number, unknown, string]>([
    ['errors that are none', 400, { errors: [null] }, 'bad-request'],
    ['errors in no list', 500, { errors: { length: 1, 0: { code: 1 } } }, 'unreachable'],
    ['no words at all', 503, '', 'unreachable'],
    ['a cap of the month that is called a prohibition', 403, { title: 'UsageCapExceeded' }, 'usage-cap'],
    ['a cap of the month', 429, { title: 'UsageCapExceeded' }, 'usage-cap'],
  ])('%s: is a refusal like any other', async (_, status, body, reason) => {
    await using server = await serverOf((response) => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(body === '' ? '' : JSON.stringify(body));
    });
    await expect(ask(server.url)).rejects.toMatchObject({ name: 'Refused', reason });
  });

  test('a limit that is used up again and again is waited for no longer than may be in all', async () => {
    await using server = await serverOf((response) => {
      const reset = String(Math.ceil(Date.now() / 1000) + 1);
      response.writeHead(429, { 'x-rate-limit-remaining': '0', 'x-rate-limit-reset': reset }).end('{}');
    });
    await expect(ask(server.url, 20)).rejects.toMatchObject({ reason: 'rate-limit' });
    expect(server.asked()).toBeLessThan(15);
  });

  test('one without an end is given up', async () => {
    await using server = await serverOf((response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      const more = () => {
        while (!response.destroyed && response.write(Buffer.alloc(1 << 22, ' ')));
      };
      response.on('drain', more);
      more();
    });
    await expect(ask(server.url)).rejects.toThrow(/without an end/u);
  });

  test('one that is called by another type is read all the same', async () => {
    await using server = await serverOf((response) => {
      response.writeHead(200, { 'content-type': 'text/plain' }).end('{"data": []}');
    });
    expect(await ask(server.url)).toEqual({ data: [] });
  });

  test('many over one connection leave no warning', async () => {
    const warned: string[] = [];
    const note = ({ name }: Error) => warned.push(name);
    process.on('warning', note);
    await using server = await serverOf((response) => void response.end('{"data": []}'));
    const client = clientOf(server.url);
    for (let time = 0; time < 15; time += 1) await client.ask({ path: 'tweets', query: {} }, (body) => body);
    await new Promise((done) => setImmediate(done));
    process.off('warning', note);
    expect(warned).toEqual([]);
  });
});

describe('a file of the media hosts', () => {
  const picture = Buffer.alloc(200_000, 'not for looking at');
  const options = (url: string) => ({ platform: platformAt(url), timeout: 1, pauses: [] });
  const address = 'https://pbs.twimg.com/media/A.jpg';

  async function read(files: MediaFiles, place: number): Promise<Buffer> {
    const stream = await files.file([address], { post: '1', place })?.open();
    return Buffer.concat(await Array.fromAsync(stream as AsyncIterable<Buffer>));
  }

  test('that two posts hold is fetched once, and whole for both', async () => {
    const folder = await temporary('media-twice');
    await using server = await serverOf((response, asked) => {
      response.writeHead(200, { 'content-type': 'image/jpeg', 'content-length': picture.length });
      response.write(picture.subarray(0, 100_000));
      setTimeout(() => response.end(picture.subarray(100_000)), asked * 40);
    });
    const files = new MediaFiles(options(server.url), (name) => join(folder, name), {});
    const both = await Promise.all([read(files, 0), read(files, 1)]);
    expect(both.map((one) => one.equals(picture))).toEqual([true, true]);
    expect(server.asked()).toBe(1);
  });

  test('that is another one when it is gone on with is begun anew', async () => {
    const folder = await temporary('media-changed');
    const other = Buffer.alloc(picture.length, 'another picture');
    await using server = await serverOf((response, asked, { headers }) => {
      const [bytes, etag] = asked === 1 ? [picture, '"one"'] : [other, '"two"'];
      const from = Number(/^bytes=(\d+)-/u.exec(headers.range ?? '')?.[1] ?? 0);
      const isPart = from > 0 && (headers['if-range'] ?? etag) === etag;
      const sent = isPart ? bytes.subarray(from) : bytes;
      response.writeHead(isPart ? 206 : 200, {
        'content-type': 'image/jpeg',
        'content-length': sent.length,
        etag,
        ...(isPart && { 'content-range': `bytes ${from}-${bytes.length - 1}/${bytes.length}` }),
      });
      if (asked > 1) response.end(sent);
      else response.write(sent.subarray(0, 100_000), () => setTimeout(() => response.destroy(), 20));
    });
    const files = new MediaFiles({ ...options(server.url), pauses: [10] }, (name) => join(folder, name), {});
    expect((await read(files, 0)).equals(other)).toBe(true);
    expect(server.asked()).toBe(2);
  });

  test('that a proxy has compressed is the file itself', async () => {
    const folder = await temporary('media-packed');
    const packed = gzipSync(picture);
    await using server = await serverOf((response) => {
      const headers = { 'content-type': 'image/jpeg', 'content-length': packed.length, 'content-encoding': 'gzip' };
      response.writeHead(200, headers).end(packed);
    });
    const files = new MediaFiles(options(server.url), (name) => join(folder, name), {});
    expect((await read(files, 0)).equals(picture)).toBe(true);
  });

  test('that says it is too large is not begun', async () => {
    const folder = await temporary('media-large');
    await using server = await serverOf((response) => {
      response.writeHead(200, { 'content-type': 'image/jpeg', 'content-length': 65_000_000 });
      response.write('a');
    });
    const files = new MediaFiles(options(server.url), (name) => join(folder, name), {});
    await expect(read(files, 0)).rejects.toThrow(/larger than it may be/u);
  });

  test.each([
    ['https://someone:secret@pbs.twimg.com/media/A.jpg'],
    ['https://pbs.twimg.com:8443/media/A.jpg'],
    ['http://pbs.twimg.com/media/A.jpg'],
    ['https://pbs.twimg.com.other.example/media/A.jpg'],
    ['https://[::1]/media/A.jpg'],
  ])('is asked for at no such address: %s', (odd) => {
    expect(platformAt(undefined).mediaAt(odd)).toBeNull();
    expect(platformAt('https://proxy.example').mediaAt(odd)).toBeNull();
  });

  test.each([['https://:secret@proxy.example'], ['https://name@proxy.example']])('nor is X_API_URL %s', (odd) => {
    expect(() => platformAt(odd)).toThrow(/without a user name/u);
  });

  test('X_API_URL may end in anything that means nothing', () => {
    for (const end of ['', '/', '/2', '/2/', '/?', '/#']) {
      expect(platformAt(`https://proxy.example/x${end}`).api).toBe('https://proxy.example/x/2/');
    }
  });
});
