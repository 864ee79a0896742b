/** The very script of the unattended rebuild, run after run, with a bare git repository as the remote and a web server on this machine as the host. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PostOffice } from './post-office.ts';
import { type Ended, posts, RebuiltSchool, secrets } from './rebuilt-school.ts';

let school: RebuiltSchool;
let office: PostOffice;
const careless = resolve(import.meta.dirname, 'careless-host.mjs');
const page = (id: string) => `posts/${id}/`;

beforeAll(async () => {
  school = await RebuiltSchool.make();
  office = await PostOffice.open(secrets.password);
});

afterAll(async () => {
  await office.close();
  await school.remove();
});

/** What leaves the private folder holds no name, no text, no post of which parents know nothing, and nothing that opens anything. */
function expectSafe(...texts: string[]): void {
  for (const text of texts) {
    for (const secret of [secrets.token, secrets.password, ...secrets.names, ...secrets.texts, ...secrets.ids])
      expect(text.includes(secret), `a text holds ${secret}`).toBe(false);
  }
}

function expectEnded({ status, said }: Ended, code: number): void {
  expect(status, said).toBe(code);
  expectSafe(said);
}

/** Where a message goes that is given to a program. */
const told = () => join(school.folder, 'told.txt');

function toFile(path: string): string[] {
  return [process.execPath, '-e', `process.stdin.pipe(require('node:fs').createWriteStream(${JSON.stringify(path)}))`];
}

/** A platform that knows no token. */
async function refusingPlatform(): Promise<{ address: string; asked: string[]; close(): void }> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.headers.authorization ?? '');
    response.writeHead(401, { 'Content-Type': 'application/json' }).end('{"title":"Unauthorized","status":401}');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}`, asked, close: () => server.close() };
}

describe('runs of a school, one after another', () => {
  test('the first fetches the records, deploys, checks the website, hands over the report and keeps the records', async () => {
    const summary = join(school.folder, 'summary.md');
    const ended = await school.rebuild(['--records', school.remote], { GITHUB_STEP_SUMMARY: summary });
    expectEnded(ended, 0);
    expect(ended.said).toContain('4 posts: 3 published, 0 with parts left out, 1 waiting, 0 withheld.');
    expect(ended.said).toContain('It was deployed.');
    expect(readFileSync(summary, 'utf8')).toContain('Everything was done.');
    for (const id of [posts.first, posts.second, posts.third]) expect(await school.status(page(id))).toBe(200);
    expect(await school.status(page(posts.waiting))).toBe(404);
    expect(readdirSync(join(school.folder, 'slt')).sort()).toEqual(['findings.csv', 'findings.json', 'index.html']);
    expect(school.kept('live.json')).toContain('"checked":"2026-04-20"');
    expect(school.tracked().filter((path) => /^(?:report|run|derived|site|\.rebuild)\/|\.lock/u.test(path))).toEqual(
      [],
    );
    expect(school.tracked()).toEqual(
      expect.arrayContaining(['key', 'reports.jsonl', 'register-seen.csv', '.gitignore']),
    );
  });

  test('one with nothing new deploys nothing and says so', async () => {
    const before = statSync(school.host);
    const ended = await school.rebuild();
    expectEnded(ended, 0);
    expect(ended.said).toContain('Nothing is new on the site, so nothing was deployed.');
    expect(statSync(school.host)).toMatchObject({ ino: before.ino, mtimeMs: before.mtimeMs });
  });

  test('what the host keeps though it was taken down is an alarm; what the desk pushed meanwhile is merged, and built once more', async () => {
    const line = `p${posts.waiting},withhold,Alma Office,Headteacher,2026-04-20,"a parent asked, twice",`;
    school.set({
      deploy: { command: [process.execPath, careless, '{site}', school.host, school.desk, line] },
      message: { to: ['slt@school.example'], from: 'archive@school.example' },
    });
    school.write('gone.csv', `p${posts.second},Alma Office,Headteacher,2026-04-19`);
    const ended = await school.rebuild([], {
      MAIL_URL: office.address('archive', secrets.password),
      X_ACCESS_TOKEN: '',
    });
    expectEnded(ended, 3);
    expect(ended.said).toContain('Records that others changed were taken in.');
    expect(ended.said).toContain('still public');
    expect(ended.said).toContain('with what others changed meanwhile');
    expect(await school.status(page(posts.second))).toBe(200);
    expect(school.kept('decisions.csv')).toContain(line);
    expect(school.kept('reports.jsonl')).toContain('2026-04-20');
    expect(school.kept('came-down.jsonl')).toContain(posts.second);
    expect(office.letters).toHaveLength(1);
    const [letter = ''] = office.letters;
    expect(letter).toMatch(/Subject: Twitter archive, Monday 20 April 2026: something taken down is\s+still\s+public/u);
    expect(ended.said).toContain('Others changed records meanwhile, so everything was built once more.');
    // The post that waited was withheld meanwhile: nobody has to be told of it.
    expect(letter).not.toContain('waits');
    expect(letter).toContain(join(school.folder, 'slt', 'index.html'));
    expectSafe(letter);
  });

  test('a pull that fails keeps nothing on the site: it is deployed with deletion, and only then the report says that it is down', async () => {
    const cameDown = () =>
      school
        .kept('came-down.jsonl')
        .split('\n')
        .find((line) => line.includes(`/${page(posts.second)}"`));
    const report = () => readFileSync(join(school.folder, 'slt', 'index.html'), 'utf8');
    expect(report()).toContain('Still public on the live site');
    expect(cameDown()).toMatch(/"down":null,"public":"2026-04-20"/u);
    school.set({ message: { to: ['slt@school.example'], from: 'archive@school.example' } });
    school.write('register.csv', 'P003,Wilfred,,Ashdown,3H,no,,');
    school.change(
      'register.csv',
      'P001,Ottoline,,Birch,3H,yes,2025-09-01,',
      'P001,Ottoline,,Birch,3H,yes,2025-09-01,2026-04-20',
    );
    const platform = await refusingPlatform();
    const ended = await school.rebuild([], {
      ...{ X_BEARER_TOKEN: secrets.token, X_API_URL: platform.address },
      MAIL_URL: office.address('archive', secrets.password),
    });
    platform.close();
    expect(platform.asked).toContain(`Bearer ${secrets.token}`);
    expectEnded(ended, 2);
    expect(ended.said).toContain('a credential or a limit is wrong');
    expect(ended.said).toContain('The site was built from the records that are there');
    expect(ended.said).toContain('so the site goes out again. It was deployed.');
    expect(await school.status(page(posts.second))).toBe(404);
    expect(await school.status(page(posts.first))).toBe(404);
    expect(await school.status(page(posts.third))).toBe(200);
    expect(cameDown()).toContain('"down":"2026-04-20"');
    expect(report()).not.toContain('Still public on the live site');
    expect(report()).toContain('Down: checked there');
    expect(office.letters).toHaveLength(2);
    expectSafe(office.letters[1] ?? '');
  });

  test('records that cannot be read leave the last site, and somebody is told', async () => {
    const before = school.onHost().sort();
    school.set({ message: { command: toFile(told()) } });
    school.write('gone.csv', 'not-a-post,Alma Office,Headteacher,2026-04-20');
    school.write('decisions.csv.other-0badcafe', 'What a merge left aside');
    const ended = await school.rebuild();
    expectEnded(ended, 2);
    expect(ended.said).toContain('Both are kept, and one alone is in use: decisions.csv.');
    expect(ended.said).toContain('gone.csv, line 3');
    expect(school.onHost().sort()).toEqual(before);
    const message = readFileSync(told(), 'utf8');
    expect(message).toContain('Twitter archive, Monday 20 April 2026: the site could not be built');
    expect(message).toContain('the site that was there stays');
    expectSafe(message);
  });

  test('settings and facts that somebody at the desk broke stop the run, are told, and are mended from there', async () => {
    school.set({ message: { command: toFile(told()) }, nonsense: true });
    const broken = await school.rebuild();
    expectEnded(broken, 2);
    expect(broken.said).toContain('the key "nonsense" is not known');
    expect(readFileSync(told(), 'utf8')).toContain('the key "nonsense" is not known');
    school.set({});
    school.change('school.yaml', 'site: {', 'site: [');
    const worse = await school.rebuild();
    expectEnded(worse, 2);
    expect(worse.said).toContain('school.yaml, line');
    expect(worse.said).toContain('The site could not be built');
    school.change('school.yaml', 'site: [', 'site: {');
    expect((await school.rebuild()).said).toContain('gone.csv, line 3');
  });

  test('a run that is stopped ends its step, keeps the records and gives its lock back', async () => {
    school.write('reviews.csv', 'radar,2026-04-19,Alma Office,Headteacher,fine,');
    const begun = school.started();
    while (!begun.said().includes('== look')) await wait(20);
    const second = await school.rebuild();
    expectEnded(second, 2);
    expect(second.said).toContain('Another rebuild of these records is running.');
    begun.child.kill('SIGTERM');
    const ended = await begun.ended;
    expectEnded(ended, 4);
    expect(ended.said).toContain('The rebuild was stopped before its end.');
    expect(ended.said).toContain('The records are kept.');
    expect(existsSync(join(school.records, '.rebuild', '.lock'))).toBe(false);
    expect(existsSync(join(school.records, '.lock'))).toBe(false);
    expect(school.kept('reviews.csv')).toContain('radar,2026-04-19');
  });

  test('a table that is lost here is not lost in the repository', async () => {
    rmSync(join(school.records, 'decisions.csv'));
    const ended = await school.rebuild();
    expectEnded(ended, 2);
    expect(ended.said).toContain('Missing from the private folder, although its repository has them: decisions.csv.');
    expect(school.kept('decisions.csv')).toContain(posts.waiting);
  });

  test('commits tell counts, under the name of the archive', () => {
    const commits = school.commits();
    expect(commits).toMatch(
      /Hogarth Archive archive@localhost Records after the rebuild of 2026-04-20 \(\d+ files?\)/u,
    );
    expectSafe(commits);
  });
});

describe('records that should be there and are not', () => {
  const run = (...options: string[]) => {
    const script = resolve(import.meta.dirname, '../../scripts/rebuild.ts');
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...options], { encoding: 'utf8' });
    return { status, said: stdout + stderr };
  };

  test('stop the run, and the sample takes no place of theirs', () => {
    const out = join(school.folder, 'nothing-here');
    for (const folder of ['never-there', 'empty']) {
      if (folder === 'empty') mkdirSync(join(school.folder, folder));
      const ended = run('--private', join(school.folder, folder), '--out', out);
      expectEnded(ended, 2);
      expect(ended.said).toContain('There are no records in the private folder');
    }
    expect(existsSync(out)).toBe(false);
    expect(existsSync(join(school.folder, 'never-there'))).toBe(false);
  });

  test('also where only the settings are left', () => {
    const folder = join(school.folder, 'settings-alone');
    const out = join(school.folder, 'nothing-here');
    mkdirSync(folder);
    writeFileSync(join(folder, 'rebuild.yaml'), `deploy: { folder: ${join(school.folder, 'www', 'other')} }\n`);
    const ended = run('--private', folder, '--out', out);
    expectEnded(ended, 2);
    expect(ended.said).toContain('There are no records in the private folder');
    expect(existsSync(out)).toBe(false);
    expect(existsSync(join(school.folder, 'www', 'other'))).toBe(false);
  });
});
