import { existsSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { inventedAccount } from '../api-server/invented-account.ts';
import { type Api, startApi } from '../api-server/start-api.ts';
import { SmallFolder } from '../pipe/small-school.ts';
import { pullInto, schoolFolder, start, token } from './pull-into.ts';

type Findings = {
  posts: { id: string; verdict: string }[];
  feed: { rule: string; outcome: string; message: string }[];
};

/** A school with a register, whose account can be read on the platform. */
async function school() {
  const account = inventedAccount({ posts: 20, media: false, from: '2026-06-25', until: '2026-07-18' });
  const api = await startApi(account);
  const folder = await schoolFolder();
  const env = { X_API_URL: api.url, X_BEARER_TOKEN: token };
  await pullInto(folder.records, api, { lists: false });
  const columns = 'pupil_id,forename,known_as,surname,class,photo_consent,consent_date,withdrawn_date';
  await writeFile(join(folder.records, 'register.csv'), `${columns}\nP001,Ottoline,,Quillfeather,3A,yes,,\n`);
  return { api, account, folder, env };
}

describe('what has gone from the platform', () => {
  let api: Api;
  let findings: Findings;
  let page: string;
  let ids: string[];

  beforeAll(async () => {
    const one = await school();
    api = one.api;
    ids = one.account.ownPosts().map(({ id }) => id);
    one.account.remove(ids[1] ?? '');
    await writeFile(join(one.folder.records, 'gone.csv'), `post,by,role,on\np${ids[2]},R. Ames,Office,2026-07-19\n`);
    await pullInto(one.folder.records, api, { lists: false, today: '2026-07-21' });
    const { status, said } = await start('report', one.folder, {}, '--today', '2026-07-21').ended;
    expect(said).not.toContain(ids[1]);
    expect(status).toBe(0);
    const report = join(one.folder.records, 'report');
    findings = JSON.parse(await readFile(join(report, 'findings.json'), 'utf8')) as Findings;
    page = await readFile(join(report, 'index.html'), 'utf8');
    return () => api.close();
  }, 30_000);

  test('is withdrawn from the site', () => {
    const verdicts = new Map(findings.posts.map(({ id, verdict }) => [id, verdict]));
    expect(verdicts.get(ids[1] ?? '')).toBe('withhold');
    expect(verdicts.get(ids[0] ?? '')).toBe('publish');
  });

  test('stands in the report with its day and the reason', () => {
    expect(page).toMatch(/1 post found gone from Twitter/u);
    expect(page).toContain(`<code>p${ids[1]}</code> deleted there`);
  });

  test('and what was entered as deleted but is still there is told as such', () => {
    const still = findings.feed.filter(({ rule }) => rule === 'still-on-platform');
    expect(still.map(({ outcome }) => outcome)).toEqual(['fail']);
    expect(still[0]?.message).toContain(`p${ids[2]} (seen 21 July 2026)`);
  });
});

describe('a build whose pull cannot come to its end', () => {
  test('swaps nothing in, keeps what came, and says how to build without', async () => {
    const one = await school();
    one.api.fail('timeline', 'out-of-credits', 9);
    const { status, said } = await start('build', one.folder, one.env).ended;
    await one.api.close();
    expect(said).toMatch(/no credits left.*Nothing was swapped in.*add --no-pull/u);
    expect(status).toBe(4);
    expect(existsSync(one.folder.out)).toBe(false);
  });
});

describe('what an archive did not hold', () => {
  test('is told by every report until the next import', async () => {
    const small = await SmallFolder.make({
      pupils: ['P001,Ottoline,,Quillfeather,3A,yes,,'],
      posts: [{ id: '1500000000000000001', text: 'Our pond.', picture: true }],
    });
    await rm(join(small.folder, 'archive', 'data', 'tweets_media'), { recursive: true });
    expect(small.run('pull', '--archive', join(small.folder, 'archive')).status).toBe(0);
    expect(small.run('report').status).toBe(0);
    const { feed } = JSON.parse(await readFile(join(small.records, 'report', 'findings.json'), 'utf8')) as Findings;
    small.remove();
    expect(feed.map(({ rule }) => rule)).toContain('import-fault');
  });
});
