/** A pull into a private folder of its own, from a server on this machine; in this process, or as the command that people run. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Writable } from 'node:stream';
import { strip } from '../../src/look/strip.ts';
import type { Post } from '../../src/post.ts';
import { Progress } from '../../src/progress.ts';
import { type PullReport, pull } from '../../src/pull.ts';
import type { PullOptions } from '../../src/pull-options.ts';
import type { PullState, Removal } from '../../src/pull-state.ts';
import type { Credentials } from '../../src/source/api/credentials.ts';
import { platformAt } from '../../src/source/api/platform.ts';
import { Store } from '../../src/store/store.ts';
import type { Api } from '../api-server/start-api.ts';
import { temporary } from '../temporary.ts';

const root = resolve(import.meta.dirname, '../..');

export const token = 'test-token';
const handle = '@hogarth_the';

const options: PullOptions = {
  maxPosts: null,
  maxCost: null,
  maxWait: 5,
  timeout: 1,
  lookUps: 300,
  lists: true,
  acceptRemovals: false,
};

export type Asked = Partial<PullOptions> & {
  today?: string;
  credentials?: Credentials;
  said?: (words: string) => void;
  /** One that is open already. */
  store?: Store;
};

/** Every picture of these is small and goes through the real stripping. */
export async function pullInto(folder: string, api: Api, asked: Asked = {}): Promise<PullReport> {
  const { today = '2026-07-20', credentials = { kind: 'app', token }, said, store: given, ...own } = asked;
  const store = given ?? (await Store.open(folder));
  try {
    return await pull({
      handle,
      credentials,
      platform: platformAt(api.url),
      options: { ...options, ...own },
      store,
      strip,
      today,
      listDays: 14,
      pauses: [20, 50],
      progress: new Progress(listener(said)),
    });
  } finally {
    await store.close();
  }
}

function listener(said: (words: string) => void = () => {}): NodeJS.WriteStream {
  const out = new Writable({
    write(chunk, _encoding, done) {
      said(String(chunk));
      done();
    },
  });
  return out as unknown as NodeJS.WriteStream;
}

async function withStore<Result>(folder: string, ask: (store: Store) => Promise<Result>): Promise<Result> {
  const store = await Store.open(folder);
  try {
    return await ask(store);
  } finally {
    await store.close();
  }
}

export function postsIn(folder: string): Promise<Post[]> {
  return withStore(folder, (store) => store.posts());
}

export function removalsIn(folder: string): Promise<Removal[]> {
  return withStore(folder, (store) => store.pull.removals());
}

export function stateIn(folder: string): Promise<PullState> {
  return withStore(folder, (store) => store.pull.state());
}

/** Every file below a folder with its hash; the key and the lock are each folder's own. */
export async function contentOf(folder: string): Promise<Record<string, string>> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = names.filter((file) => file.isFile()).map((file) => join(file.parentPath, file.name));
  const own = files.filter((file) => !/[\\/](?:key|\.lock[^\\/]*)$/u.test(file)).sort();
  const hashes = own.map(async (file) => [
    file.slice(folder.length + 1),
    createHash('sha256')
      .update(await readFile(file))
      .digest('hex'),
  ]);
  return Object.fromEntries(await Promise.all(hashes));
}

/** A school without records, for the command. */
export async function schoolFolder(): Promise<{ content: string; records: string; out: string }> {
  const folder = await temporary('pull');
  const content = join(folder, 'content');
  await mkdir(content, { recursive: true });
  await copyFile(join(root, 'content', 'policy.md'), join(content, 'policy.md'));
  await writeFile(join(content, 'school.yaml'), `account: { handle: "${handle}", name: The Invented School }\n`);
  return { content, records: join(content, 'private'), out: join(folder, 'site') };
}

export type Ended = { status: number | null; said: string };

/** Starts `npm run pull` or `build` as a process of its own. */
export function start(
  command: 'pull' | 'build' | 'report',
  { content, out }: { content: string; out: string },
  env: Record<string, string>,
  ...more: string[]
) {
  const own = ['--content', content, '--out', out, '--today', '2026-07-20'];
  const clean = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('X_')));
  const child = spawn(process.execPath, [join(root, 'scripts', `${command}.ts`), ...own, ...more], {
    cwd: root,
    env: { ...clean, CI: 'true', ...env },
  });
  let said = '';
  child.stdout.on('data', (chunk) => (said += chunk));
  child.stderr.on('data', (chunk) => (said += chunk));
  const ended = new Promise<Ended>((done) => child.once('close', (status) => done({ status, said })));
  return { child, ended };
}
