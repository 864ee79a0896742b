/** What the preview sends with the files of a site, as a host should. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveFolder } from '../src/preview.ts';
import { contentSecurityPolicy, hostHeaders } from '../src/site/host-headers.ts';
import { temporary } from './temporary.ts';

let address: string;
let close: () => void;

beforeAll(async () => {
  const folder = await temporary();
  await mkdir(join(folder, 'media'));
  const files = {
    'archive.json': '{"sample":false,"base":"/b/"}',
    'index.html': '',
    '404.html': '',
    'media/a.webp': '',
  };
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  const served = await serveFolder(folder, 0);
  address = served.address;
  close = () => served.server.close();
});

afterAll(() => close());

test.each([
  ['', 200, 'no-cache'],
  ['media/a.webp', 200, 'public, max-age=3600, must-revalidate'],
  ['media/gone.webp', 404, 'no-cache'],
])(
  '"%s": pages and what is gone are always asked for again, pictures soon, and nothing is immutable',
  async (path, status, caching) => {
    const answer = await fetch(address + path);
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([status, caching]);
    expect(answer.headers.get('content-security-policy')).toBe(contentSecurityPolicy);
  },
);

test('a host that reads _headers is told the same, and whether search engines may list the site', () => {
  const told = hostHeaders({ index: false });
  expect(told).toContain(`  Content-Security-Policy: ${contentSecurityPolicy}\n`);
  expect(told).toContain('/media/*\n  Cache-Control: public, max-age=3600, must-revalidate\n');
  expect(told).toContain('noindex');
  expect(hostHeaders({ index: true })).not.toContain('noindex');
});
