/** What a rebuild is told, what it decides, and what it says. */
import { describe, expect, test } from 'vitest';
import { composeMessage } from '../../src/rebuild/compose-message.ts';
import { needsDeploy } from '../../src/rebuild/needs-deploy.ts';
import { readRebuildOptions } from '../../src/rebuild/read-rebuild-options.ts';
import { readSettings } from '../../src/rebuild/read-settings.ts';
import { canPull, environmentFor } from '../../src/rebuild/secrets.ts';
import { sharesOf } from '../../src/rebuild/shares.ts';
import { codeOf, type Trouble } from '../../src/rebuild/troubles.ts';
import { isToTell, readVerdicts } from '../../src/rebuild/waiting.ts';

describe('rebuild.yaml', () => {
  test('may be missing', () => {
    expect(readSettings(null, '/records')).toEqual({});
  });

  test('is read with what it leaves out, and folders from the records on', () => {
    const text =
      'records: { git: true }\ndeploy: { folder: ../www }\nlive: https://www.school.example/archive/\nreport: /mnt/slt/Twitter report/\nmessage: { to: [slt@school.example], from: archive@school.example }\n';
    expect(readSettings(text, '/school/records')).toEqual({
      records: { git: true, branch: 'main', author: 'Hogarth Archive <archive@localhost>' },
      deploy: { folder: '/school/www', keep: [] },
      live: 'https://www.school.example/archive/',
      report: '/mnt/slt/Twitter report',
      message: { to: ['slt@school.example'], from: 'archive@school.example' },
    });
  });

  test.each([
    ['a key that is not known', 'deply: { folder: /srv }', 'the key "deply" is not known'],
    [
      'a key that is not known, further in',
      'records: { git: true, brunch: x }',
      'the key "records.brunch" is not known',
    ],
    [
      'a deploy of two kinds',
      'deploy: { folder: /srv, command: [rsync] }',
      '"deploy" must hold either "folder" or "command"',
    ],
    ['a command in one string', 'deploy: { command: rsync -a }', '"deploy.command" must be a list'],
    ['a key of a deploy that is not known', 'deploy: { folder: /srv, kep: [] }', 'the key "deploy.kep" is not known'],
    ['a deploy of no kind', 'deploy: { keep: [] }', '"deploy" must hold either "folder" or "command"'],
    ['a number for words', 'records: { git: 1 }', '"records.git" must be true or false'],
    ['a folder that is an address', 'report: https://drive.example/', '"report" must be a folder, not an address'],
    ['a message to nobody', 'message: { to: [], from: a@b.example }', '"message.to" must name somebody'],
    ['a password in the address', 'live: https://a:b@school.example/', 'A password does not belong into the address'],
    [
      'a branch that is an option',
      'records: { git: true, branch: --upload-pack=x }',
      '"records.branch" must be the name of a branch',
    ],
    ['what is no YAML', 'deploy: [', 'rebuild.yaml, line 1: this is not YAML'],
  ])('stops at %s', (_, text, said) => {
    expect(() => readSettings(text, '/records')).toThrow(said);
  });
});

describe('options', () => {
  test('know what went wrong in earlier jobs', () => {
    expect(readRebuildOptions(['--earlier', 'pull=4 look=success']).earlier).toEqual([{ step: 'pull', code: 4 }]);
    expect(readRebuildOptions(['--earlier', 'pull=2 look=failure']).earlier).toEqual([
      { step: 'pull', code: 2 },
      { step: 'look', code: 4 },
    ]);
    expect(readRebuildOptions(['--earlier', 'pull= look=skipped']).earlier).toEqual([]);
  });

  test.each([[['--only', 'everything']], [['--only', 'look']], [['--shard', '1/2']], [['--strict']], [['--nonsense']]])(
    'stop at %j',
    (args) => {
      expect(() => readRebuildOptions(args)).toThrow(/--/u);
    },
  );
});

describe('a site goes out', () => {
  const built = { content: 'b'.repeat(64), checked: '2026-04-20' };
  const ask = (shown: Parameters<typeof needsDeploy>[0]['shown'], doubt: 'unfinished' | 'public' | null = null) =>
    needsDeploy({ built, shown, doubt, today: '2026-04-20', cycle: 14 }).deploy;

  test.each([
    ['where nobody knows what is on the web', true, null, null],
    ['where another one is on the web', true, { content: 'a'.repeat(64), checked: '2026-04-20' }, null],
    ['where what is on the web does not say what it holds', true, { content: null, checked: null }, null],
    ['not where nothing is new', false, { content: built.content, checked: '2026-04-13' }, null],
    [
      'where the day that it shows is older than half a cycle',
      true,
      { content: built.content, checked: '2026-04-12' },
      null,
    ],
    ['where the last deploy was cut off', true, built, 'unfinished' as const],
    ['where something was still public', true, built, 'public' as const],
  ])('%s', (_, goes, shown, doubt) => {
    expect(ask(shown, doubt)).toBe(goes);
  });
});

describe('somebody is told', () => {
  const told = { on: '2026-04-15', posts: ['1', '2'] };

  test.each([
    ['of the first posts that wait', ['1'], null, true],
    ['not again of the same', ['1', '2'], told, false],
    ['not because fewer wait', ['1'], told, false],
    ['of another, though there are no more', ['1', '3'], told, true],
    ['of nothing where nothing waits', [], null, false],
  ])('%s', (_, waiting, before, isTold) => {
    expect(isToTell(waiting, before, '2026-04-20')).toBe(isTold);
  });

  test('of the same again after a week', () => {
    expect(isToTell(['1'], told, '2026-04-21')).toBe(false);
    expect(isToTell(['1'], told, '2026-04-22')).toBe(true);
  });

  test('of nothing where nothing failed and nothing waits', () => {
    expect(composeMessage({ day: 'Monday', troubles: [], waiting: null, report: 'here' })).toBe(null);
  });

  test.each([
    [
      [
        { step: 'live', code: 3 },
        { step: 'pull', code: 4 },
      ],
      null,
      'something taken down is still public',
    ],
    [[{ step: 'build', code: 3 }], null, 'the site could not be built'],
    [[{ step: 'deploy', code: 4, said: 'The disk is full.' }], 2, 'the site could not be deployed'],
    [[{ step: 'pull', code: 4 }], 2, 'not everything could be done'],
    [[], 1, '1 post waits'],
    [[], 3, '3 posts wait'],
  ] as [Trouble[], number | null, string][])('%j, %j: %s', (troubles, waiting, subject) => {
    const message = composeMessage({ day: 'Monday 20 April 2026', troubles, waiting, report: '/mnt/slt/index.html' });
    expect(message?.subject).toBe(`Twitter archive, Monday 20 April 2026: ${subject}`);
    expect(message?.body).toContain('Report: /mnt/slt/index.html');
    for (const { said } of troubles) if (said) expect(message?.body).toContain(said);
  });
});

test.each([
  ['nothing', [], 0],
  ['a pull refused', [{ step: 'pull', code: 2 }], 2],
  [
    'a pull cut off and a message lost',
    [
      { step: 'message', code: 4 },
      { step: 'pull', code: 4 },
    ],
    4,
  ],
  [
    'a build that may not be published, whatever else',
    [
      { step: 'pull', code: 4 },
      { step: 'build', code: 3 },
    ],
    3,
  ],
  [
    'a build of bad records after a pull cut off',
    [
      { step: 'pull', code: 4 },
      { step: 'build', code: 2 },
    ],
    2,
  ],
  [
    'something still public after a pull refused',
    [
      { step: 'pull', code: 2 },
      { step: 'live', code: 3 },
    ],
    3,
  ],
  ['a host that refused its folder', [{ step: 'deploy', code: 2 }], 4],
  [
    'a stop',
    [
      { step: 'rebuild', code: 4 },
      { step: 'live', code: 3 },
    ],
    4,
  ],
] as [string, Trouble[], number][])('the exit code after %s', (_, troubles, code) => {
  expect(codeOf(troubles)).toBe(code);
});

test('each program gets the secrets that it needs, and no other', () => {
  const env = {
    PATH: '/bin',
    X_BEARER_TOKEN: 'a',
    X_API_SECRET: 'b',
    MAIL_URL: 'c',
    LIVE_LOGIN: 'd',
    AWS_SECRET_ACCESS_KEY: 'e',
  };
  expect(environmentFor(env, null)).toEqual({ PATH: '/bin', AWS_SECRET_ACCESS_KEY: 'e' });
  expect(environmentFor(env, 'pull')).toEqual({
    PATH: '/bin',
    AWS_SECRET_ACCESS_KEY: 'e',
    X_BEARER_TOKEN: 'a',
    X_API_SECRET: 'b',
  });
  expect(environmentFor(env, 'live')).toEqual({ PATH: '/bin', AWS_SECRET_ACCESS_KEY: 'e', LIVE_LOGIN: 'd' });
  expect(canPull(env)).toBe(true);
  expect(canPull({ X_BEARER_TOKEN: ' ' })).toBe(false);
});

test('looking is shared where it is worth another machine', () => {
  expect(sharesOf(0)).toEqual([]);
  expect(sharesOf(400)).toEqual([]);
  expect(sharesOf(1000)).toEqual(['1/3', '2/3', '3/3']);
  expect(sharesOf(100_000)).toHaveLength(8);
});

test('verdicts are read of findings.json, and of nothing else', () => {
  const totals = { posts: 2, publish: 1, redact: 0, wait: 1, withhold: 0 };
  const text = JSON.stringify({
    totals,
    posts: [
      { id: '2', verdict: 'wait' },
      { id: '1', verdict: 'publish' },
    ],
  });
  expect(readVerdicts(text)).toEqual({ totals, waiting: ['2'] });
  expect(readVerdicts('{}')).toBe(null);
  expect(readVerdicts(undefined)).toBe(null);
});
