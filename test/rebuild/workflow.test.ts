/** The workflow that a school copies into its repository of records: pinned, with least rights, and its commands truly run. */
import { spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { RebuiltSchool, secrets } from './rebuilt-school.ts';

const root = resolve(import.meta.dirname, '../..');
const file = join(root, '.github', 'workflows', 'archive.yml');
const text = readFileSync(file, 'utf8');

type Step = {
  name?: string;
  id?: string;
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
  env?: Record<string, string>;
  'working-directory'?: string;
};
type Job = {
  if?: string;
  permissions?: Record<string, string>;
  'timeout-minutes'?: number;
  steps: Step[];
  env?: unknown;
};
type Workflow = {
  on: Record<string, unknown>;
  permissions: object;
  concurrency: object;
  env?: unknown;
  jobs: Record<string, Job>;
};

const workflow = parse(text) as Workflow;
const jobs = Object.entries(workflow.jobs);
const steps = jobs.flatMap(([job, { steps: own }]) => own.map((step) => ({ job, step })));
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> };

describe('the workflow', () => {
  test('runs at night and by hand, and on nothing that a stranger could do', () => {
    expect(Object.keys(workflow.on).sort()).toEqual(['schedule', 'workflow_dispatch']);
  });

  test('never runs in the repository of this code', () => {
    // The middle job needs the first one's answer.
    expect(workflow.jobs.look?.if).toBe("needs.pull.outputs.shares != '[]'");
    for (const job of ['pull', 'publish'])
      expect(workflow.jobs[job]?.if).toContain("vars.ARCHIVE_CODE != '' && vars.ARCHIVE_CODE != github.repository");
  });

  test('uses actions by their whole commit, each with its version beside it, and the same one everywhere', () => {
    const used = [...text.matchAll(/uses: (.*)$/gmu)].map(([, what = '']) => what);
    expect(used.length).toBeGreaterThan(8);
    for (const one of used) expect(one).toMatch(/^actions\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/u);
    const names = new Set(used.map((one) => one.split('@')[0]));
    expect(new Set(used).size).toBe(names.size);
  });

  test('asks for no right but to read and write the records, job by job', () => {
    expect(workflow.permissions).toEqual({});
    expect(Object.fromEntries(jobs.map(([name, { permissions }]) => [name, permissions]))).toEqual({
      pull: { contents: 'write' },
      look: { contents: 'read' },
      publish: { contents: 'write' },
    });
  });

  test('keeps credentials only where it pushes: with the records, never with the code', () => {
    const checkouts = steps.filter(({ step }) => step.uses?.startsWith('actions/checkout@'));
    expect(checkouts).toHaveLength(6);
    for (const { job, step } of checkouts) {
      expect(step.with?.['persist-credentials'], job).toBe(step.with?.path === 'records' && job !== 'look');
      if (step.with?.path === 'code') expect(step.with?.ref).toMatch(/^\$\{\{ vars\.ARCHIVE_COMMIT \}\}$/u);
    }
  });

  test('gives a secret to the one step that needs it, and to no argument', () => {
    expect(workflow.env).toBe(undefined);
    for (const [, job] of jobs) expect(job.env).toBe(undefined);
    const outside = steps
      .map(({ step: { env: _, ...rest } }) => JSON.stringify(rest))
      .filter((one) => one.includes('secrets.'));
    expect(outside).toEqual([]);
    const with_ = steps.flatMap(({ step }) =>
      Object.entries(step.env ?? {}).flatMap(([name, value]) =>
        value.includes('secrets.') ? [[step.id ?? step.name, name]] : [],
      ),
    );
    expect(new Set(with_.filter(([step]) => step === 'pull').map(([, name]) => name))).toEqual(
      new Set(['X_BEARER_TOKEN', 'X_API_KEY', 'X_API_SECRET', 'X_ACCESS_TOKEN', 'X_ACCESS_SECRET']),
    );
    expect(with_.filter(([step]) => step !== 'pull').map(([, name]) => name)).toEqual(['MAIL_URL', 'LIVE_LOGIN']);
  });

  test('puts nothing that others wrote into a script', () => {
    for (const { step } of steps) expect(step.run ?? '').not.toContain('${{');
  });

  test('ends each job in time, and runs one at a time without cutting one off', () => {
    for (const [, job] of jobs) expect(job['timeout-minutes']).toBeGreaterThan(0);
    expect(workflow.concurrency).toEqual({ group: 'archive', 'cancel-in-progress': false });
  });

  test('knows only commands that there are', () => {
    const run = steps.flatMap(({ step }) => /npm run (\S+)/u.exec(step.run ?? '')?.[1] ?? []);
    expect(run).toEqual(['rebuild', 'rebuild', 'rebuild']);
    for (const command of run) expect(scripts).toHaveProperty(command);
  });

  test('names the versions that the documentation names', () => {
    const said = readFileSync(join(root, 'docs', 'rebuild.md'), 'utf8');
    expect(said).toContain('ARCHIVE_CODE');
    expect(said).toContain('ARCHIVE_COMMIT');
  });
});

describe('its scripts, run one after another as its jobs run them', () => {
  let school: RebuiltSchool;
  const output = () => join(school.folder, 'github-output');

  beforeAll(async () => {
    school = await RebuiltSchool.make();
  });
  afterAll(() => school.remove());

  /** A machine of a job: the code, the records as they are fetched, and the scripts of its steps in bash. */
  async function machine(
    name: string,
    job: string,
    env: Record<string, string>,
  ): Promise<{ status: number | null; said: string }> {
    const work = join(school.folder, `machine-${name}`);
    const code = join(work, 'code');
    mkdirSync(code, { recursive: true });
    // npm needs the commands alone; they run what lies here.
    const commands = Object.fromEntries(
      Object.keys(scripts).map((command) => [command, `node ${join(root, 'scripts', 'pinned.mjs')} ${command}`]),
    );
    writeFileSync(join(code, 'package.json'), JSON.stringify({ name: 'code', scripts: commands }));
    school.clone(join(work, 'records'));
    if (job === 'publish') copy(join(school.folder, 'carried-0'), join(work, 'looks', 'looks-0'));
    const run =
      workflow.jobs[job]?.steps.filter((step) => step.run?.startsWith('npm run') || step.run?.startsWith('[[')) ?? [];
    expect(run.length).toBeGreaterThan(0);
    let said = '';
    for (const step of run) {
      const child = spawn('bash', ['-eo', 'pipefail', '-c', step.run ?? ''], {
        cwd: join(work, step['working-directory'] ?? '.'),
        env: {
          ...process.env,
          ...{
            CI: 'true',
            GITHUB_OUTPUT: output(),
            PATH: [dirname(process.execPath), process.env.PATH].join(delimiter),
          },
          ...{ ARCHIVE_COMMIT: 'a'.repeat(40), LIVE_LOGIN: '', MAIL_URL: '', X_BEARER_TOKEN: '' },
          ...env,
        },
      });
      for (const stream of [child.stdout, child.stderr])
        stream.on('data', (part: Buffer) => {
          said += part.toString('utf8');
        });
      // The host is served by this very process, so it must not be blocked meanwhile.
      const status = await new Promise<number | null>((ended) => child.once('close', ended));
      if (status !== 0) return { status, said };
    }
    const looks = join(work, 'looks');
    if (job === 'look') copy(looks, join(school.folder, `carried-${name}`));
    return { status: 0, said };
  }

  test('pull, look and publish bring a site onto the web', async () => {
    const [look, content] = school.takeLook();
    const pulled = await machine('pull', 'pull', {});
    expect(pulled.status, pulled.said).toBe(0);
    expect(pulled.said).toContain('1 pictures and videos to look at, on 1 machine.');
    expect(readFileSync(output(), 'utf8')).toBe('exit=0\nshares=[]\n');
    // As another machine carried it over.
    mkdirSync(join(school.folder, 'carried-0'));
    writeFileSync(join(school.folder, 'carried-0', look), content);
    const published = await machine('publish', 'publish', { EARLIER: 'pull=4 look=success' });
    expect(published.said).toContain('1 looks of other machines were taken in.');
    expect(published.said).toContain('The pull from the platform could not be finished');
    expect(published.status, published.said).toBe(4);
    expect((await fetch(school.address)).status).toBe(200);
    expect(school.kept(`looks/${look}`)).toBe(content);
    for (const said of [pulled.said, published.said]) for (const id of secrets.ids) expect(said).not.toContain(id);
  });

  test('a share of looking leaves what it saw in the folder that is carried over', async () => {
    // Both pictures have been looked at by now: there is nothing to see, and it takes no model to say so.
    const looked = await machine('look', 'look', { SHARE: '1/2' });
    expect(looked.status, looked.said).toBe(0);
    expect(looked.said).toContain('0 looks are ready to be carried over.');
    expect(readdirSync(join(school.folder, 'carried-look'))).toEqual([]);
  });

  test('a version that is no whole commit runs nothing', async () => {
    const refused = await machine('refused', 'pull', { ARCHIVE_COMMIT: 'main' });
    expect(refused.status).toBe(2);
    expect(refused.said).toContain('40 hex digits');
    expect(refused.said).not.toContain('rebuild');
  });
});

function copy(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from)) copyFileSync(join(from, name), join(to, name));
}
