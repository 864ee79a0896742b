/** Duties of the policy that are overdue, or of which nothing shows that they were done. */
import { describe, expect, test } from 'vitest';
import { duties } from '../../src/duties.ts';
import type { ReportRecords } from '../../src/report/report.ts';
import { type Case, quietRecords, report, school } from './invented-posts.ts';

type Review = ReportRecords['reviews'][number];
const reviewed = (kind: Review['kind'], on: string): Review => ({
  kind,
  on,
  by: 'A',
  role: 'SLT',
  outcome: '',
  note: '',
});

describe.each([
  ['access-review', 'access', 'SLT'],
  ['following-review', 'following', 'Headteacher'],
] as const)('what is done once a term: %s', (rule, kind, role) => {
  const find = (today: string, ...on: string[]) =>
    report([], {
      generated: today,
      records: { ...quietRecords, reviews: on.map((day) => reviewed(kind, day)) },
    }).feed.find((one) => one.rule === rule);

  test('is in time until the whole next term has passed without it', () => {
    expect(find('2026-07-21', '2026-01-06')).toBeUndefined();
    expect(find('2026-07-22', '2026-01-06')).toMatchObject({ outcome: 'fail', due: '2026-07-21', role });
    expect(find('2026-07-22', '2026-01-06', '2026-05-04')).toBeUndefined();
  });
  test('in the holidays counts for the term before', () => {
    expect(find('2026-07-22', '2026-04-02')?.due).toBe('2026-07-21');
  });
  test('after the last term that school.yaml lists is due after the length of one', () => {
    expect(find('2026-09-28', '2026-06-01')?.due).toBeUndefined();
    expect(find('2026-09-30', '2026-06-01')?.due).toBe('2026-09-29');
  });
  test('is in doubt where none is on record', () => {
    expect(find('2026-03-03')).toMatchObject({ outcome: 'review', due: null, role });
  });
  test('is a duty that says so', () => {
    expect(duties.find(({ review }) => review === kind)?.every).toMatch(/^every term/u);
  });
});

test('what is overdue is held if it is a meeting, and done if it is a check', () => {
  const reviews = [reviewed('radar', '2026-01-06'), reviewed('followers', '2026-01-06')];
  const { feed } = report([], { generated: '2026-03-03', records: { ...quietRecords, reviews } });
  const messageOf = (rule: string) => feed.find((one) => one.rule === rule)?.message;
  expect(messageOf('radar-review')).toContain('Hold it, or enter it in reviews.csv if it took place.');
  expect(messageOf('followers-review')).toContain('Do it, or enter it in reviews.csv if it was done.');
});

describe('three tweets a week', () => {
  const classes = ['3H', '4W'].map((id) => ({ id, name: id, year: 3, hashtags: [], signoffs: [], teacher: null }));
  const posts = (...of: [day: string, text: string, kind?: Case['kind']][]): Case[] =>
    of.map(([day, text, kind = 'tweet'], index) => ({ id: String(index + 1), at: `${day}T10:00:00.000Z`, text, kind }));
  const find = (today: string, cases: Case[]) =>
    report(cases, {
      generated: today,
      school: { ...school, classes },
      classOf: ({ text }) => classes.find(({ id }) => text.includes(id))?.id ?? null,
    }).feed.find(({ rule }) => rule === 'three-tweets-a-week');

  const week = posts(
    ['2026-03-02', '3H at the river'],
    ['2026-03-04', '3H again'],
    ['2026-03-06', '3H once more'],
    ['2026-03-06', '4W sings'],
  );
  test('is one line for all classes, with their numbers, of the last week that is over', () => {
    expect(find('2026-03-09', week)).toMatchObject({
      outcome: 'review',
      message: expect.stringMatching(/week from 2 March 2026, 1 of 2 classes .* \(one: 4W\)\./u),
    });
    expect(find('2026-03-08', week)).toBeUndefined();
  });
  test('is nothing to report where every class has posted three', () => {
    const more = posts(
      ...(['02', '03', '04', '05', '06', '06'] as const).map((day, at): [string, string] => [
        `2026-03-${day}`,
        at % 2 ? '3H' : '4W',
      ]),
    );
    expect(find('2026-03-09', more)).toBeUndefined();
  });
  test('does not count what a class passes on', () => {
    const passed = posts(
      ...(['02', '03', '04'] as const).map((day): [string, string, Case['kind']] => [
        `2026-03-${day}`,
        '3H',
        'retweet',
      ]),
      ['2026-03-06', '4W'],
    );
    expect(find('2026-03-09', passed)?.message).toContain('none: 3H');
  });
  test('asks nothing of holidays, of a week without any post, or of one that the posts do not reach', () => {
    const holiday = posts(['2026-04-01', '3H in the holidays'], ['2026-04-03', '3H']);
    expect(find('2026-04-12', [...week, ...holiday])?.message).toContain('2 March 2026');
    const begun = posts(['2026-03-09', '4W'], ['2026-03-10', '4W']);
    expect(find('2026-03-30', [...week, ...begun])?.message).toContain('2 March 2026');
    expect(find('2026-09-01', [])).toBeUndefined();
  });
});

describe('direct messages', () => {
  const find = (directMessages: boolean | null) =>
    report([], { records: { ...quietRecords, directMessages } }).feed.filter(({ rule }) => rule === 'direct-messages');

  test('are a question where the archive lists some, and none where it lists none or does not say', () => {
    expect(find(true)).toMatchObject([{ outcome: 'review', role: 'SLT' }]);
    expect(find(false)).toEqual([]);
    expect(find(null)).toEqual([]);
  });
});

describe('an incident', () => {
  const blank = {
    id: 'I-07',
    on: '2026-02-05',
    kind: 'pupil-follower',
    subject: '@zoomzoom_w4',
    notified: '',
    blocked: '',
    parents_told: '',
    cpoms: '',
    by: 'A',
    note: '',
  };
  const find = (more: Partial<typeof blank>) =>
    report([], { records: { ...quietRecords, incidents: [{ ...blank, ...more }] } }).feed.filter(
      ({ rule }) => rule === 'incident-open',
    );

  test('of a pupil who follows stays open until every step has its day', () => {
    const steps = { notified: '2026-02-05', blocked: '2026-02-05', parents_told: '2026-02-06' };
    const [open] = find(steps);
    expect(open).toMatchObject({
      outcome: 'fail',
      subject: 'Incident I-07 of 5 February 2026',
      role: 'Designated Safeguarding Lead',
    });
    expect(open?.message).toContain('the entry on CPOMS');
    expect(open?.message).not.toContain('blocking');
    expect(JSON.stringify(open)).not.toContain('zoomzoom');
    expect(find({ ...steps, cpoms: '2026-02-09' })).toEqual([]);
  });
  test('of another kind until the account is blocked', () => {
    expect(find({ kind: 'offensive' })).toMatchObject([{ role: 'SLT' }]);
    expect(find({ kind: 'offensive', blocked: '2026-02-05' })).toEqual([]);
  });
});
