/** Tables that the office and a machine wrote in at once. */
import { describe, expect, test } from 'vitest';
import { mergeKeyedTable } from '../../src/records-merge/merge-keyed-table.ts';
import { mergeTable } from '../../src/records-merge/merge-table.ts';
import { chance } from './chance.ts';

const lines = (...rows: string[]) => rows.map((row) => `${row}\n`).join('');
const bodyOf = (text: string | null) => (text ?? '').split('\n').slice(1).filter(Boolean);

describe('a table that only grows', () => {
  const head = 'post,by,role,on';
  const base = lines(head, 'p11,Alma,Office,2026-03-01');

  test('holds what both added, also where a row has line breaks of its own', () => {
    const ours = base + lines('p12,"Alma\nof the office",Office,2026-03-02');
    const theirs = base + lines('p13,Bert,Office,2026-03-02');
    const merged = mergeTable('gone.csv', { base, ours, theirs });
    expect(merged).toBe(`${base}p12,"Alma\nof the office",Office,2026-03-02\np13,Bert,Office,2026-03-02\n`);
    expect(mergeTable('gone.csv', { base, ours: theirs, theirs: ours })).toBe(merged);
  });

  test('keeps its byte order mark and the ends of its lines', () => {
    const marked = `\uFEFF${base}`.replaceAll('\n', '\r\n');
    const merged = mergeTable('gone.csv', {
      base: marked,
      ours: `${marked}p12,A,Office,2026-03-02\r\n`,
      theirs: `${marked}p13,B,Office,2026-03-02\r\n`,
    });
    expect(merged).toBe(`${marked}p12,A,Office,2026-03-02\r\np13,B,Office,2026-03-02\r\n`);
  });

  test('is one table whatever ends its lines have, each row with its own', () => {
    const marked = `\uFEFF${head}\r\np11,Alma,Office,2026-03-01\r\n`;
    const merged = mergeTable('gone.csv', {
      base: marked,
      ours: `${marked}p12,A,Office,2026-03-02\r\n`,
      theirs: `${marked}p13,B,Office,2026-03-02\np14,B,Office,2026-03-02`,
    });
    expect(bodyOf(merged).map((row) => row.slice(0, 3))).toEqual(['p11', 'p12', 'p13', 'p14']);
  });

  test('takes a row that somebody mended, and leaves the one that the machine had', () => {
    const ours = base + lines('p12,A,Office,2026-03-02');
    const theirs = lines(head, 'p11,Alma,Headteacher,2026-03-01');
    expect(bodyOf(mergeTable('gone.csv', { base, ours, theirs }))).toEqual([
      'p11,Alma,Headteacher,2026-03-01',
      'p12,A,Office,2026-03-02',
    ]);
  });

  test('is read by the names of its columns, whose order and number one side may have changed', () => {
    const ours = base + lines('p12,A,Office,2026-03-02');
    const theirs = lines(
      'on,post,by,role,why',
      '2026-03-01,p11,Alma,Office,',
      '2026-03-03,p13,B,Office,"asked, twice"',
    );
    expect(mergeTable('gone.csv', { base, ours, theirs })).toBe(
      lines(
        'on,post,by,role,why',
        '2026-03-01,p11,Alma,Office,',
        '2026-03-02,p12,A,Office,',
        '2026-03-03,p13,B,Office,"asked, twice"',
      ),
    );
  });

  test('is not merged where it is no table', () => {
    expect(mergeTable('gone.csv', { base, ours: base, theirs: base.replaceAll(',', ';') })).toBe(null);
    expect(mergeTable('gone.csv', { base, ours: base, theirs: `${base}p14,"A,Office\n` })).toBe(null);
  });
});

describe('decisions', () => {
  const head = 'post,verdict,by,role,on,reason,basis';
  const basis = 'ab'.repeat(32);
  const published = 'p11,publish,Alma,Headteacher,2026-03-01,fine,';
  const base = lines(head, published);
  const last = (text: string | null, post: string) => bodyOf(text).findLast((row) => row.startsWith(`${post},`));

  test('a decision to withhold that came while the machine filled in an older one counts', () => {
    const ours = base + lines(published + basis);
    const theirs = base + lines('p11,withhold,Alma,Headteacher,2026-03-09,a parent asked,');
    for (const merged of [
      mergeTable('decisions.csv', { base, ours, theirs }),
      mergeTable('decisions.csv', { base, ours: theirs, theirs: ours }),
    ]) {
      expect(bodyOf(merged)).toHaveLength(3);
      expect(last(merged, 'p11')).toContain('withhold');
    }
  });

  test('a decision that was changed where it stands is not brought back by what the machine made of it', () => {
    const ours = base + lines(published + basis);
    const theirs = lines(head, 'p11,withhold,Alma,Headteacher,2026-03-01,fine,');
    expect(bodyOf(mergeTable('decisions.csv', { base, ours, theirs }))).toEqual([
      'p11,withhold,Alma,Headteacher,2026-03-01,fine,',
    ]);
  });

  test.each([
    ['without the p', '11,publish,Alma,Headteacher,2026-03-01,fine,,'],
    ['in another letter case', 'p11,Publish,Alma,HEADTEACHER,2026-03-01,fine,,'],
    ['with a remark in a column of its own', 'p11,publish,Alma,Headteacher,2026-03-01,fine,,seen'],
    ['with a break in a cell', 'p11,publish,Alma,Headteacher,2026-03-01,"fi\r\nne",,'],
  ])('nor is one that was written %s', (_, row) => {
    const remarked = lines(`${head},remark`, row);
    const reason = row.includes('\r') ? '"fi\nne"' : 'fine';
    const ours = remarked + lines(`p11,publish,Alma,Headteacher,2026-03-01,${reason},${basis},`);
    const theirs = remarked.replace(/publish/iu, 'withhold');
    expect(mergeTable('decisions.csv', { base: remarked, ours, theirs })).toBe(theirs);
    expect(mergeTable('decisions.csv', { base: remarked, ours: theirs, theirs: ours })).toBe(theirs);
  });

  test('of two people who decided at once, the stricter counts, whatever else they decided', () => {
    const { pick, below } = chance(7);
    const verdicts = ['publish', 'redact', 'withhold'];
    for (let round = 0; round < 500; round += 1) {
      const side = (by: string) =>
        Array.from(
          { length: below(6) },
          (_, index) => `p${11 + below(4)},${pick(verdicts)},${by},Headteacher,2026-03-0${1 + below(9)},${index},`,
        );
      const [one, other] = [side('Alma'), side('Bert')];
      const merged = mergeTable('decisions.csv', { base, ours: base + lines(...one), theirs: base + lines(...other) });
      expect(mergeTable('decisions.csv', { base, ours: base + lines(...other), theirs: base + lines(...one) })).toBe(
        merged,
      );
      expect(bodyOf(merged).toSorted()).toEqual([published, ...one, ...other].toSorted());
      for (const post of ['p11', 'p12', 'p13', 'p14']) {
        const said = [one, other].flatMap((rows) => rows.findLast((row) => row.startsWith(`${post},`)) ?? []);
        const strictest = Math.max(...said.map((row) => verdicts.indexOf(row.split(',')[1] as string)));
        if (said.length > 0) expect(last(merged, post)?.split(',')[1]).toBe(verdicts[strictest]);
      }
    }
  });
});

describe('the register', () => {
  const head = 'pupil_id,forename,known_as,surname,class,photo_consent,consent_date,withdrawn_date,protect';
  const base = lines(head, 'P001,Ada,,Birch,3H,yes,2025-09-01,,', 'P002,Ben,,Cole,3H,yes,2025-09-01,,');
  const merge = (ours: string, theirs: string) => [
    mergeKeyedTable({ base, ours, theirs }),
    mergeKeyedTable({ base, ours: theirs, theirs: ours }),
  ];

  test('a consent withdrawn in one edition stays withdrawn in a newer export that lacks it', () => {
    const ours = base.replace('P001,Ada,,Birch,3H,yes,2025-09-01,,', 'P001,Ada,,Birch,3H,yes,2025-09-01,2026-03-02,');
    const theirs = lines(head, 'P001,Ada,,Birch,4H,yes,2025-09-01,,', 'P003,Cleo,,Dunn,3H,no,,,');
    for (const merged of merge(ours, theirs)) {
      expect(bodyOf(merged)).toEqual(['P001,Ada,,Birch,4H,yes,2025-09-01,2026-03-02,', 'P003,Cleo,,Dunn,3H,no,,,']);
    }
  });

  test('where both changed what is shown, the one that shows less counts', () => {
    const row = (consent: string, withdrawn: string, protect: string) =>
      base.replace('3H,yes,2025-09-01,,', `3H,${consent},2025-09-01,${withdrawn},${protect}`);
    for (const merged of merge(row('unknown', '2026-03-05', ''), row('no', '2026-03-02', 'never'))) {
      expect(bodyOf(merged)[0]).toMatch(/^P001,Ada,,Birch,3H,(?:no|unknown),2025-09-01,2026-03-02,never$/u);
    }
  });

  test('is asked for by the name that its column has there', () => {
    const own = (text: string) => text.replace('pupil_id', 'UPN').replace('withdrawn_date', 'Consent ended');
    const ours = own(base.replace('2025-09-01,,', '2025-09-01,2026-03-09,'));
    const theirs = own(base.replace('2025-09-01,,', '2025-09-01,2026-03-02,'));
    const called = { pupil_id: 'UPN', withdrawn_date: 'Consent ended' };
    expect(bodyOf(mergeKeyedTable({ base: own(base), ours, theirs }, called))[0]).toBe(
      'P001,Ada,,Birch,3H,yes,2025-09-01,2026-03-02,',
    );
    expect(mergeKeyedTable({ base: own(base), ours, theirs })).toBe(null);
  });
});
