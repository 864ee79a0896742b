/** Whether a built site goes out, asked of a real host on this machine. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { deploy } from '../../src/rebuild/deploy.ts';
import { type Memory, parseMemory } from '../../src/rebuild/memory.ts';
import type { Deploy } from '../../src/rebuild/read-settings.ts';
import { temporary } from '../temporary.ts';

const made = (content: string, checked = '2026-04-20') =>
  JSON.stringify({ sample: false, base: '/archive/', checked, content: content.repeat(64) });

let server: Server | null = null;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

/** A host that says this of the site on it; only to whoever knows its password, where it has one. */
async function host(says: string | null, login?: string): Promise<string> {
  server = createServer((request, response) => {
    const isKnown =
      login === undefined || request.headers.authorization === `Basic ${Buffer.from(login).toString('base64')}`;
    if (!isKnown) response.writeHead(401).end();
    else if (says === null || request.url !== '/archive/archive.json') response.writeHead(404).end();
    else response.end(says);
  });
  await new Promise<void>((listening) => server?.listen(0, '127.0.0.1', listening));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/archive/`;
}

/** Runs a deploy of a small site; answers with what came of it and every note that was kept on the way. */
async function run(
  how: (work: string) => Deploy,
  {
    live = null,
    memory = parseMemory(null),
    env = {},
    work,
  }: { live?: string | null; memory?: Memory; env?: NodeJS.ProcessEnv; work: string },
) {
  const site = join(work, 'site');
  mkdirSync(site, { recursive: true });
  writeFileSync(join(site, 'archive.json'), made('b'));
  const notes: Memory[] = [];
  const input = {
    deploy: how(work),
    site,
    live,
    memory,
    today: '2026-04-20',
    cycle: 14,
    env,
    stop: new AbortController().signal,
  };
  const result = await deploy({ ...input, keep: async (note) => void notes.push(note) }).catch((cause: Error) => cause);
  return { result, notes };
}

const program = (code: string) => () => ({ command: [process.execPath, '-e', code, '{site}'] });
const folder = (work: string) => ({ folder: join(work, 'www'), keep: [] });

test('what the host shows already does not go out, also behind a password', async () => {
  const work = await temporary();
  const live = await host(made('b'), 'parents:tea');
  const { result, notes } = await run(program('process.exit(1)'), { live, work, env: { LIVE_LOGIN: 'parents:tea' } });
  expect(result).toMatchObject({ deployed: false });
  expect(notes).toEqual([]);
});

test('what the host does not show goes out, and what was deployed is remembered', async () => {
  const work = await temporary();
  const live = await host(made('a'));
  const { result, notes } = await run(folder, { live, work });
  expect(result).toMatchObject({ deployed: true, why: 'The site is new.' });
  expect(notes.map(({ doubt }) => doubt)).toEqual(['unfinished', null]);
  expect(notes.at(-1)?.deployed?.content).toBe('b'.repeat(64));
  expect(readFileSync(join(work, 'www', 'archive.json'), 'utf8')).toBe(made('b'));
});

test('a program that fails leaves a note, by which the next run deploys whatever the host says', async () => {
  const work = await temporary();
  const live = await host(null);
  const failed = await run(program('process.exit(23)'), { live, work });
  expect(failed.result).toMatchObject({ name: 'Fault', message: expect.stringContaining('ended with 23') });
  const [memory] = failed.notes;
  expect(memory?.doubt).toBe('unfinished');
  server?.close();
  const again = await run(program(''), { live: await host(made('b')), work, memory: memory as Memory });
  expect(again.result).toMatchObject({ deployed: true });
});

test('a program gets the folder of the site, and no secret of the archive', async () => {
  const work = await temporary();
  const code = `require('node:fs').writeFileSync(${JSON.stringify(join(work, 'told'))}, JSON.stringify([process.argv[1], process.env.MAIL_URL, process.env.X_BEARER_TOKEN, process.env.LIVE_LOGIN, process.env.RCLONE_CONFIG]))`;
  await run(program(code), {
    work,
    env: { MAIL_URL: 'a', X_BEARER_TOKEN: 'b', LIVE_LOGIN: 'c:d', RCLONE_CONFIG: 'e' },
  });
  expect(JSON.parse(readFileSync(join(work, 'told'), 'utf8'))).toEqual([join(work, 'site'), null, null, null, 'e']);
});

test('a program that is not there is named', async () => {
  const { result } = await run(() => ({ command: ['no-such-program-anywhere'] }), { work: await temporary() });
  expect((result as Error).message).toContain('"no-such-program-anywhere" could not be started (ENOENT)');
});

test('where no address is known, the folder says what is on the web', async () => {
  const work = await temporary();
  mkdirSync(join(work, 'www'));
  writeFileSync(join(work, 'www', 'archive.json'), made('b'));
  expect((await run(folder, { work })).result).toMatchObject({ deployed: false });
  writeFileSync(join(work, 'www', 'archive.json'), made('b', '2026-04-01'));
  expect((await run(folder, { work })).result).toMatchObject({ deployed: true });
});
