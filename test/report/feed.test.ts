import { describe, expect, test } from 'vitest';
import type { ReportRecords } from '../../src/report/report.ts';
import { quietRecords, report, school } from './invented-posts.ts';

const reviewed = (kind: ReportRecords['reviews'][number]['kind'], on: string) => ({
  kind,
  on,
  by: 'Mr T. Akinlade',
  role: 'SLT',
  outcome: '',
  note: '',
});

/** What is amiss with the feed on a day, where only these things are on record. */
function feed(today: string, records: Partial<ReportRecords> = {}, policy: Partial<typeof school.policy> = {}) {
  const made = report([], {
    generated: today,
    school: { ...school, policy: { ...school.policy, due: '2026-09-30', ...policy } },
    records: { ...quietRecords, ...records },
  });
  return made.feed;
}
const find = (rule: string, ...given: Parameters<typeof feed>) => feed(...given).find((one) => one.rule === rule);

describe('the age of the policy', () => {
  test('is nothing to report up to the very day on which its review is due', () => {
    expect(find('policy-age', '2026-09-30')).toBeUndefined();
  });
  test('is sure the day after, and the headteacher’s', () => {
    expect(find('policy-age', '2026-10-01')).toMatchObject({
      outcome: 'fail',
      due: '2026-09-30',
      role: 'Headteacher',
      message: expect.stringContaining('30 September 2026'),
    });
  });
  test('is in doubt where a review is on record, but school.yaml holds the older dates', () => {
    const late = { reviews: [reviewed('policy', '2026-09-12')] };
    expect(find('policy-age', '2026-10-01', late)).toMatchObject({
      outcome: 'review',
      message: expect.stringContaining('12 September 2026'),
    });
  });
  test('a review from before the one in school.yaml answers nothing', () => {
    const old = { reviews: [reviewed('policy', '2019-09-11')] };
    expect(find('policy-age', '2026-10-01', old)?.outcome).toBe('fail');
  });
});

describe.each([
  ['radar-review', 'radar'],
  ['followers-review', 'followers'],
] as const)('the fortnightly check: %s', (rule, kind) => {
  test('is in time for fourteen days', () => {
    expect(find(rule, '2026-03-17', { reviews: [reviewed(kind, '2026-03-03')] })).toBeUndefined();
    expect(find(rule, '2026-03-18', { reviews: [reviewed(kind, '2026-03-03')] })).toMatchObject({
      outcome: 'fail',
      due: '2026-03-17',
      role: 'SLT',
    });
  });
  test('counts from the last one, whatever the order of the lines', () => {
    const reviews = [reviewed(kind, '2026-03-10'), reviewed(kind, '2026-02-01')];
    expect(find(rule, '2026-03-24', { reviews })).toBeUndefined();
  });
  test('is in doubt where none is on record, or only one that lies in the future', () => {
    expect(find(rule, '2026-03-03', { reviews: [] })).toMatchObject({ outcome: 'review', due: null });
    expect(find(rule, '2026-03-03', { reviews: [reviewed(kind, '2026-04-20')] })?.outcome).toBe('review');
  });
  test('that would fall into the holidays is due on the first day of the next term', () => {
    const reviews = [reviewed(kind, '2026-03-24')];
    expect(find(rule, '2026-04-13', { reviews })).toBeUndefined();
    expect(find(rule, '2026-04-14', { reviews })).toMatchObject({ due: '2026-04-13' });
  });
});

describe('the records', () => {
  test('a waiver that no longer covers anything is named by its line, never by its phrase', () => {
    const unusedWaivers = [{ rule: 'name-with-picture', role: 'Office', line: 7, phrase: 'the Fennimore cup' }];
    const found = find('unused-waiver', '2026-03-03', { unusedWaivers });
    expect(found).toMatchObject({ subject: 'waivers.csv, line 7', role: 'Office' });
    expect(JSON.stringify(found)).not.toContain('Fennimore');
  });
  test('pictures without a file are one thing, however many', () => {
    const made = report([
      { id: '1', text: 'Words', pictures: [{ file: null }, {}] },
      { id: '2', text: 'Words', pictures: [{ file: null }] },
    ]);
    expect(made.feed).toMatchObject([{ rule: 'missing-media', message: expect.stringMatching(/^2 pictures/u) }]);
  });
  test('so is what the import could not read', () => {
    const faults = [{ entry: 'data/a.heic', message: 'cannot be read' }];
    expect(find('import-fault', '2026-03-03', { faults })).toMatchObject({ role: 'Computing Lead' });
  });
  test('where all is in order there is nothing to report', () => {
    expect(feed('2026-03-03')).toEqual([]);
  });

  test('a line that points at nothing comes first, by file, line and column, and is urgent where something may be public', () => {
    const astray = [
      { kind: 'pupil', file: 'looks.csv', column: 'pupils', lines: [12] },
      { kind: 'post', file: 'decisions.csv', column: 'post', lines: [2, 4, 9] },
      { kind: 'ahead', file: 'gone.csv', column: 'post', lines: Array.from({ length: 12 }, (_, index) => index + 2) },
    ] as const;
    expect(feed('2027-03-03', { astray }).slice(0, 3)).toMatchObject([
      { rule: 'unknown-post', outcome: 'fail', subject: 'decisions.csv, lines 2, 4 and 9, column “post”', role: 'SLT' },
      { outcome: 'review', subject: expect.stringMatching(/^gone\.csv, lines 2, .* 11 and 2 more,/u), role: 'Office' },
      {
        rule: 'unknown-pupil',
        subject: 'looks.csv, line 12, column “pupils”',
        message: expect.stringContaining('Mend'),
      },
    ]);
  });
  test('a waiver without effect comes after lines that may keep something public, for the leadership', () => {
    const astray = [
      { kind: 'name', file: 'waivers.csv', column: 'phrase', lines: [3] },
      { kind: 'picture', file: 'decisions.csv', column: 'faces', lines: [2] },
    ] as const;
    expect(feed('2027-03-03', { astray }).slice(0, 2)).toMatchObject([
      { rule: 'unknown-picture', outcome: 'fail', subject: 'decisions.csv, line 2, column “faces”', role: 'SLT' },
      { rule: 'bare-waiver', outcome: 'review', subject: 'waivers.csv, line 3, column “phrase”', role: 'SLT' },
    ]);
  });
  test('words for consent other than yes and no are counted once', () => {
    const pupils = ['yes', 'no', '', 'y', 'true', 'y'].map((photo_consent) => ({
      class: '3H',
      photo_consent,
      consent_date: '',
      withdrawn_date: '',
    }));
    expect(find('consent-words', '2026-03-03', { pupils })?.message).toMatch(/^3 of 6 pupils .*Write “yes” or “no”/u);
    expect(find('consent-words', '2026-03-03', { pupils: pupils.slice(0, 3) })).toBeUndefined();
  });
  test('classes that school.yaml does not know are counted once, where it lists any', () => {
    const pupils = ['3H', '3h', '', '9Z'].map((one) => ({
      class: one,
      photo_consent: 'yes',
      consent_date: '',
      withdrawn_date: '',
    }));
    const classes = [{ id: '3H', name: '3 Hogarth', year: 3, hashtags: [], signoffs: [], teacher: null }];
    const given = (own: typeof classes) =>
      report([], { school: { ...school, classes: own }, records: { ...quietRecords, pupils } }).feed.find(
        ({ rule }) => rule === 'unknown-class',
      );
    expect(given(classes)?.message).toContain('One pupil is');
    expect(given([])).toBeUndefined();
  });
});
