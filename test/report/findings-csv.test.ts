import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { writeCsv, writeJson } from '../../src/report/report.ts';
import { type Case, report, span } from './invented-posts.ts';

function rowsOf(cases: readonly Case[]): Record<string, string>[] {
  return parse(writeCsv(report(cases)), { bom: true, columns: true });
}

/** A post in whose words the whole text is the evidence. */
function found(text: string): Case {
  return {
    id: '1433715135083446273',
    at: '2026-07-01T23:30:00.000Z',
    text,
    verdict: 'wait',
    found: { 'forename-only': [{ outcome: 'review', message: 'Look.', where: 'text', ...span(text, text) }] },
  };
}

describe('findings.csv', () => {
  test('begins with a byte order mark', () => {
    expect(writeCsv(report([found('Words')])).startsWith('\uFEFF"post",')).toBe(true);
  });

  test('has a row a problem, as many as findings.json', () => {
    const cases = [found('Words'), { id: '2', text: 'No finding' }, { ...found('More words'), id: '3' }];
    const entries = JSON.parse(writeJson(report(cases))).posts.flatMap(
      (post: { findings: unknown[] }) => post.findings,
    );
    expect(rowsOf(cases)).toHaveLength(2);
    expect(entries).toHaveLength(2);
  });

  test('writes ids so that a spreadsheet cannot round them, and days in London', () => {
    expect(rowsOf([found('Words')])[0]).toMatchObject({
      post: 'p1433715135083446273',
      date: '2026-07-02',
      time: '00:30',
      verdict: 'wait',
      rule: 'forename-only',
      severity: 'withhold',
      outcome: 'review',
      where: 'text',
      evidence: 'Words',
      address: 'https://twitter.com/hogarth_the/status/1433715135083446273',
    });
  });

  test('gives the name by which parents call a post, where it is shown', () => {
    const cases = [
      { ...found('Whole'), verdict: 'publish' as const },
      { ...found('In part'), id: '2', verdict: 'redact' as const },
      { ...found('Words alone'), id: '3', words: true },
      { ...found('Held'), id: '4' },
    ];
    const csv = writeCsv(report(cases, { addressFor: (id) => `name-of-${id}` }));
    const rows = parse(csv, { bom: true, columns: true }) as Record<string, string>[];
    expect(rows.map((row) => row.shown_as)).toEqual(['', '3', 'name-of-2', '1433715135083446273']);
  });

  test.each([
    ['=HYPERLINK("https://example.org";"x")', 'an equals sign'],
    ['+44 20 7946 0000', 'a plus sign'],
    ['-2+3', 'a hyphen'],
    ['@SUM(1+1)', 'an at sign'],
    ['\t=1+1', 'a tab'],
    ['\r=1+1', 'a carriage return'],
    ['\n=1+1', 'a line feed'],
    ['\tharmless', 'a tab before words'],
    ['   =1+1', 'spaces before it'],
    ['\u00A0=1+1', 'a fixed space before it'],
    ['\u200B=1+1', 'a space of no width before it'],
    ['\uFEFF=1+1', 'a byte order mark before it'],
    ['＝1+1', 'a wide equals sign'],
    ['＋1', 'a wide plus sign'],
    ['－1', 'a wide hyphen'],
    ['＠SUM(1)', 'a wide at sign'],
    ['\u22121', 'a minus sign'],
  ])('neutralises %j: %s', (text) => {
    const [row] = rowsOf([found(text)]);
    expect(row?.evidence).toBe(`'${text}`);
    expect(row?.text).toBe(`'${text}`);
  });

  test('neutralises what people wrote in a decision', () => {
    const [row] = rowsOf([
      {
        ...found('Words'),
        decision: { post: '1', verdict: 'publish', by: '=1+1', role: 'SLT', on: '2026-03-01', reason: '', basis: '' },
      },
    ]);
    expect(row?.decided_by).toBe("'=1+1, SLT");
  });

  test.each([
    'A plain sentence, "quoted"; with signs = + - @ within',
    'Line one\nLine two\r\nLine three',
    'naïve Zoë 🏆',
    '#Chiswick',
  ])('leaves %j as it is', (text) => {
    expect(rowsOf([found(text)])[0]?.evidence).toBe(text);
  });

  test('a text cannot begin a row of its own', () => {
    const rows = rowsOf([found('Words"\r\n=1+1,"x')]);
    expect(rows).toHaveLength(1);
    expect(rows[0]?.text).toBe('Words"\r\n=1+1,"x');
  });
});
