/** Grammar from the archive to the report: read once, kept without words, and never a reason to hold a post back. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SmallFolder } from './small-school.ts';

const tags = '#Chiswick #W4 #LBofHounslow';
let small: SmallFolder;

beforeAll(async () => {
  small = await SmallFolder.make({
    yaml: 'policy: { effective: 2020-10-07, reviewed: 2020-10-07, due: 2021-09-30 }\nhashtags: ["#Chiswick", "#W4", "#LBofHounslow"]',
    pupils: ['P1,Ottoline,,Brackenbury,3H,yes,2020-09-01,'],
    posts: [
      { id: '1500000000000000001', text: `The children was so proud of there bread. ${tags}` },
      { id: '1500000000000000002', text: `The children were so proud of their bread. ${tags}` },
      { id: '1100000000000000003', text: `The pupils was here. ${tags}`, at: 'Mon Mar 02 12:00:00 +0000 2020' },
    ],
  });
}, 60_000);

afterAll(() => small.remove());

function findings(): { id: string; verdict: string; said: (string | null)[] }[] {
  const { posts } = JSON.parse(readFileSync(join(small.records, 'report', 'findings.json'), 'utf8')) as {
    posts: { id: string; verdict: string; findings: { rule: string; evidence: string | null }[] }[];
  };
  return posts.map(({ id, verdict, findings: found }) => ({
    id,
    verdict,
    said: found.filter(({ rule }) => rule === 'grammar').map(({ evidence }) => evidence),
  }));
}

const kept = () => readFileSync(join(small.records, 'grammar.jsonl'), 'utf8');

describe('a school’s posts', () => {
  test('are read from the policy’s first day on, and none is held back for its grammar', () => {
    expect(small.build().status).toBe(0);
    expect(findings()).toEqual([
      { id: '1100000000000000003', verdict: 'publish', said: [] },
      { id: '1500000000000000001', verdict: 'publish', said: ['children was', 'there bread'] },
      { id: '1500000000000000002', verdict: 'publish', said: [] },
    ]);
  }, 120_000);

  test('leave no words in what is kept of the reading', () => {
    const lines = kept().trim().split('\n');

    expect(lines).toHaveLength(3);
    expect(kept()).not.toMatch(/children|bread|proud/u);
  });

  test('are not read again by the same checker, and read again by another', () => {
    const before = kept();
    const said = before.replace(/\[\[4,16,"agreement"\]/u, '[[0,3,"verb"]');
    writeFileSync(join(small.records, 'grammar.jsonl'), said);
    small.run('report');
    expect(findings().find(({ id }) => id === '1500000000000000001')?.said).toContain('The');

    writeFileSync(join(small.records, 'grammar.jsonl'), said.replace(/"made":"[^"]+"/u, '"made":"an older one"'));
    small.run('report');
    expect(kept()).toBe(before);
  }, 120_000);

  test('are read again where what was kept is damaged', () => {
    const before = kept();
    writeFileSync(join(small.records, 'grammar.jsonl'), `${before.slice(0, 120)}\nnot a line`);

    expect(small.run('report').status).toBe(0);
    expect(kept()).toBe(before);
  }, 120_000);
});
