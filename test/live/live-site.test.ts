/** A takedown from the records to the live site: what `verify --live`, the report and the summary say on the way. */
import { spawn } from 'node:child_process';
import { appendFileSync, cpSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SmallFolder, withoutConduct } from '../pipe/small-school.ts';
import { type WebHost, webHost } from './web-host.ts';

const root = resolve(import.meta.dirname, '../..');
const id = (number: number) => `190000000000000000${number}`;
const look = 'post,picture,people,pupils,by,role,on,note';
const decision = 'post,verdict,by,role,on,reason,basis';

let school: SmallFolder;
let host: WebHost;
let live: string;

beforeAll(async () => {
  school = await SmallFolder.make({
    yaml: `${withoutConduct}pictures: { faces: show }`,
    pupils: ['S-001,Ottoline,,Umbershaw,3H,yes,,'],
    posts: [
      { id: id(1), text: 'Vikings at the gate! #Chiswick', picture: '#a42' },
      { id: id(2), text: 'The beans are up in our garden.', picture: '#2a4' },
      { id: id(3), text: 'Our choir sang for us this morning.' },
    ],
    tables: { 'looks.csv': `${look}\np${id(1)},1,no,,A,SLT,2026-03-03,\np${id(2)},1,no,,A,SLT,2026-03-03,` },
  });
  live = join(school.folder, 'live');
  host = await webHost(live);
});

afterAll(() => school.remove());

function build(today: string, ...more: string[]): string {
  const { status, said } = school.run('build', '--today', today, ...more);
  expect(said).toContain('Site:');
  expect(status).toBe(0);
  return said;
}

/** As rsync with deletion does. */
function deploy(): void {
  rmSync(live, { recursive: true, force: true });
  cpSync(school.out, live, { recursive: true });
}

/** The command as CI runs it; the host answers meanwhile. */
async function ask(today: string, { login, url = host.url }: { login?: string; url?: string } = {}) {
  const options = ['--content', join(school.folder, 'content'), '--out', school.out, '--today', today, '--live', url];
  const run = spawn(process.execPath, [join(root, 'scripts', 'verify.ts'), ...options], {
    cwd: root,
    env: { ...process.env, CI: 'true', LIVE_LOGIN: login ?? '' },
  });
  let said = '';
  for (const stream of [run.stdout, run.stderr]) stream.on('data', (part) => (said += part));
  const status = await new Promise<number | null>((closed) => run.on('close', closed));
  // A log of CI holds no id of a post that is held.
  expect(said).not.toMatch(/\d{12}/u);
  return { status, said };
}

function report(today: string): string {
  expect(school.run('report', '--today', today).status).toBe(0);
  return reported();
}

function reported(): string {
  return readFileSync(join(school.records, 'report', 'index.html'), 'utf8');
}

/** What the report's list of decisions says of a post. */
function standing(html: string): string {
  return /<ul class="decisions">.*?<\/ul>/su.exec(html)?.[0] ?? '';
}

const feed = () =>
  JSON.parse(readFileSync(join(school.records, 'report', 'findings.json'), 'utf8')).feed.map(
    ({ rule, outcome }: { rule: string; outcome: string }) => `${rule} ${outcome}`,
  );
const made = () => JSON.parse(readFileSync(join(school.out, 'archive.json'), 'utf8'));
const lines = () =>
  readFileSync(join(school.records, 'came-down.jsonl'), 'utf8')
    .split('\n')
    .flatMap((line) => (line ? [JSON.parse(line)] : []));

describe('before anything came down', () => {
  test('a site that was never deployed cannot be asked', async () => {
    expect(build('2026-04-20', '--archive', join(school.folder, 'archive'))).not.toContain('live site');
    expect(await ask('2026-04-20')).toMatchObject({
      status: 4,
      said: expect.stringContaining('no page at that address'),
    });
    expect(feed()).not.toContain('live-check review');
  });

  test('once it is deployed, it is the one that was built last', async () => {
    deploy();
    const { status, said } = await ask('2026-04-20');
    expect(said).toContain('The live site is the one that was built last of 20 April 2026. Nothing has come down');
    expect(status).toBe(0);
    expect(host.asked.every(({ agent }) => agent?.startsWith('HogarthArchive'))).toBe(true);
  });

  test('another day alone is the same content, and a live site of it is good', async () => {
    const before = made();
    build('2026-04-21');
    expect(made()).toEqual({ ...before, checked: '2026-04-21' });
    expect(school.page()).toMatch(
      /Last checked on\s+<time data-last-check[^>]* datetime="2026-04-21"[^>]*>21 April 2026/u,
    );
    expect((await ask('2026-04-21')).status).toBe(0);
  });
});

describe('a post that is taken out', () => {
  test('is told of as not yet checked, also where the machine starts without a site', () => {
    school.table('decisions.csv', `${decision}\np${id(1)},withhold,A,SLT,2026-04-22,,`);
    rmSync(school.out, { recursive: true });
    const { content } = JSON.parse(readFileSync(join(live, 'archive.json'), 'utf8'));
    expect(build('2026-04-22')).toMatch(/not yet known to be down on the live site: \d+ pages, 1 picture or video/u);
    expect(made().content).not.toBe(content);
    expect(standing(reported())).toContain('came down here; not yet checked on the live site');
    expect(lines()).toContainEqual(
      expect.objectContaining({ path: `/posts/${id(1)}/`, on: '2026-04-22', post: id(1), kind: 'page', down: null }),
    );
    expect(lines().filter(({ kind, post }) => kind === 'picture' && post === id(1))).toHaveLength(1);
    // What search shows of it; and the page of a hashtag that no post bears any more.
    expect(lines()).toContainEqual(expect.objectContaining({ kind: 'other', post: id(1) }));
    expect(lines()).toContainEqual(expect.objectContaining({ path: '/hashtags/chiswick/', post: null }));
  });

  test('that the live site still has is 3, counted by kind, and the report lists where', async () => {
    const { status, said } = await ask('2026-04-23');
    expect(said).toMatch(/Still public on the live site although it came down here: \d+ pages, 1 picture or video/u);
    expect(said).toContain('The site that was built on 22 April 2026 has not been deployed yet.');
    expect(status).toBe(3);
    const html = report('2026-04-23');
    expect(standing(html)).toContain('still public on the live site on 23 April 2026');
    expect(html).toContain(`<code>/posts/${id(1)}/</code>`);
    expect(feed()).toContain('still-public fail');
  });

  test('is down only when the live site has said so', async () => {
    deploy();
    // No other day, no other file: nobody has asked.
    expect(standing(reported())).not.toContain('down: checked');
    const { status, said } = await ask('2026-04-24');
    expect(said).toMatch(/All that came down is down: \d+ pages, 1 picture or video/u);
    expect(status).toBe(0);
    expect(standing(report('2026-04-24'))).toContain('down: checked on 24 April 2026');
    expect(feed()).not.toContain('still-public fail');
  });

  test('and that comes back up is no longer one that came down', async () => {
    appendFileSync(join(school.records, 'decisions.csv'), `p${id(1)},publish,A,SLT,2026-05-01,,\n`);
    build('2026-05-01');
    expect(lines().filter(({ path, kind }) => path.includes(id(1)) || kind === 'picture')).toEqual([]);
    expect((await ask('2026-05-01')).said).toContain(
      'The site that was built on 1 May 2026 has not been deployed yet.',
    );
    deploy();
    expect((await ask('2026-05-01')).status).toBe(0);
  });
});

describe('a check that is older than the review cycle', () => {
  test('is an alarm in the summary and in the report', () => {
    const said = build('2026-05-16');
    expect(said).toContain(
      `ALARM: the live site was last checked on 1 May 2026, longer ago than 14 days. Deploy, then run npm run verify -- --live ${host.url}.`,
    );
    expect(feed()).toContain('live-check fail');
  });
});

describe('a parents’ area behind a password', () => {
  test('is asked with the login, which nobody else is told', async () => {
    const other = await webHost(live);
    host.manners = { login: 'parent:s3cret-w0rd', away: { path: '/archive.json', to: other.url } };
    const shut = await ask('2026-05-16');
    expect(shut).toMatchObject({ status: 4, said: expect.stringContaining('LIVE_LOGIN=user:password') });
    const sent = await ask('2026-05-16', { login: 'parent:s3cret-w0rd' });
    expect(other.asked).toEqual([]);
    expect(sent.status).toBe(4);
    host.manners = { login: 'parent:s3cret-w0rd' };
    const open = await ask('2026-05-16', { login: 'parent:s3cret-w0rd' });
    expect(open.status).toBe(0);
    for (const { said } of [shut, sent, open]) expect(said).not.toMatch(/s3cret|cGFyZW50/u);
  });
});
