import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { writeCsv, writeHtml, writeJson } from '../../src/report/report.ts';
import type { Problem } from '../../src/rule.ts';
import { rules } from '../../src/rules/index.ts';
import { type Case, coverage, quietRecords, report, school, span, unlooked } from './invented-posts.ts';

const named = (text: string, name: string, outcome: Problem['outcome'] = 'fail'): Problem => ({
  outcome,
  message: outcome === 'fail' ? 'A pupil is named.' : 'This may be a name.',
  where: 'text',
  ...span(text, name),
});
const withholding = (id: string, text: string, ...names: string[]): Case => ({
  id,
  text,
  verdict: 'withhold',
  found: { 'name-with-picture': names.map((name) => named(text, name)) },
});
const page = (...given: Parameters<typeof report>) => writeHtml(report(...given));

/** The markup of one section of the page. */
function section(html: string, id: string): string {
  const start = html.indexOf(`id="${id}"`);
  return start < 0 ? '' : html.slice(start, html.indexOf('</section>\n<section', start) + 1 || undefined);
}

describe('the first screen', () => {
  test('says so where nothing waits', () => {
    const html = page([{ id: '1', text: 'A heron came.' }]);
    expect(html).toContain('Nothing waits for you.');
    expect(html).toContain('The one post has been checked, and no question is open.');
    expect(html).not.toMatch(/id="(?:delete|decide|look|kept|school)"/u);
  });

  test('says so for many posts, and for none', () => {
    const heron = (id: string) => ({ id, text: 'A heron came.' });
    expect(page([heron('1'), heron('2')])).toContain('All 2 posts have been checked');
    expect(page([])).toContain('There are no posts yet.');
  });

  test('does not say so while anything waits, be it only the policy', () => {
    const html = page([{ id: '1', text: 'A heron came.' }], { school });
    expect(html).not.toContain('Nothing waits');
    expect(section(html, 'school')).toContain('was due for review by 30 September 2021');
  });

  test('puts what is still public first, then decisions, then pictures, then the school’s own', () => {
    const text = 'Well done Ottoline!';
    const html = page(
      [
        { id: '1', text: 'A heron came.', pictures: [{}], verdict: 'wait', found: { 'photo-consent': [unlooked] } },
        { id: '2', text, verdict: 'wait', found: { 'name-with-picture': [named(text, 'Ottoline', 'review')] } },
        withholding('3', text, 'Ottoline'),
      ],
      { school },
    );
    const order = [...html.matchAll(/<li class="(\w+)"><a href="#\w+"><strong>(\d+)</gu)].map(([, kind, n]) => [
      kind,
      n,
    ]);
    expect(order).toEqual([
      ['delete', '1'],
      ['decide', '1'],
      ['look', '1'],
      ['school', '1'],
    ]);
    const places = ['delete', 'decide', 'look', 'school', 'totals'].map((id) => html.indexOf(`id="${id}"`));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(0);
  });

  test('makes one task of sixty pictures that nobody has looked at', () => {
    const cases = Array.from({ length: 30 }, (_, index) => ({
      id: String(index + 1),
      text: 'A heron came.',
      pictures: [{}, {}],
      verdict: 'wait' as const,
      found: { 'photo-consent': [unlooked, { ...unlooked, picture: 2 }], 'name-with-picture': [unlooked] },
    }));
    const html = page(cases);
    expect(html).toContain('<strong>60</strong> <span>pictures to look at</span>');
    expect(section(html, 'look').match(/pictures 1 and 2 of 2/gu)).toHaveLength(30);
    expect(html).not.toContain('class="card"');
  });
});

describe('a post that needs a person', () => {
  const text = 'Well done Ottoline Fennimore and Caspian!';
  const html = page([withholding('1433715135083446273', text, 'Ottoline Fennimore', 'Caspian')]);

  test('is shown with what was found marked and numbered', () => {
    expect(html).toContain(
      'Well done <mark class="sure">Ottoline Fennimore<sup>1</sup></mark> and <mark class="sure">Caspian<sup>1</sup></mark>!',
    );
  });
  test('with the clause, why, and what to do', () => {
    const rule = rules.find(({ id }) => id === 'name-with-picture');
    expect(html).toContain(`<q>${rule?.clause}</q>`);
    expect(html).toContain(rule?.why);
    expect(html).toContain(rule?.fix);
  });
  test('with its day in words, its verdict, and the way to it on the platform', () => {
    expect(html).toContain('<h3>Tuesday 3 March 2026, 10:00</h3>');
    expect(html).toContain('<span class="tag withhold">Held back</span>');
    expect(html).toContain('href="https://twitter.com/hogarth_the/status/1433715135083446273"');
  });
  test('places that overlap become one mark with both numbers', () => {
    const both = page([
      {
        ...withholding('1', text, 'Ottoline Fennimore'),
        found: {
          'name-with-picture': [named(text, 'Ottoline Fennimore', 'review')],
          'forename-only': [{ ...named(text, 'Fennimore and'), message: 'Another.' }],
        },
      },
    ]);
    expect(both).toContain('<mark class="sure">Ottoline Fennimore and<sup>1, 2</sup></mark> Caspian!');
  });
  test('what was found in a description, in a picture or in a quoted post is marked there', () => {
    const where = page([
      {
        id: '1',
        text: 'Look!',
        pictures: [{}, { alt: 'Ottoline swims', ocr: 'First prize\nOttoline' }],
        quoted: { author: '@borough', text: 'Ottoline won' },
        verdict: 'withhold',
        found: {
          'name-with-picture': [
            { ...named('Ottoline swims', 'Ottoline'), where: 'alt', picture: 2 },
            { ...named('First prize\nOttoline', 'Ottoline'), where: 'ocr', picture: 2 },
            { ...named('Ottoline won', 'Ottoline'), where: 'quoted' },
          ],
        },
      },
    ]);
    expect(where).toContain('<mark class="sure">Ottoline<sup>1</sup></mark> swims');
    expect(where).toContain('First prize\n<mark class="sure">Ottoline<sup>1</sup></mark>');
    expect(where).toContain('<mark class="sure">Ottoline<sup>1</sup></mark> won');
    expect(where).toContain('The post that it quotes, by @borough');
  });
  test('once it is gone from the platform, it asks for nothing', () => {
    const gone = [{ post: '1', by: 'Mrs M. Tapper', role: 'Office', on: '2026-03-01' }];
    const html = page([withholding('1', text, 'Caspian')], { records: { ...quietRecords, gone } });
    expect(html).toContain('Nothing waits for you.');
    expect(section(html, 'records')).toContain('Mrs M. Tapper (Office)');
  });
});

describe('the rest of the page', () => {
  const text = 'Grace before lunch';
  const cases: Case[] = [
    {
      id: '1',
      at: '2025-11-03T10:00:00.000Z',
      text: 'A heron came.',
      pictures: [{ had: ['gps', 'exif'] }, { had: ['exif'] }],
    },
    {
      id: '2',
      at: '2026-01-31T23:30:00.000Z',
      text,
      found: {
        'name-with-picture': [named(text, 'Grace', 'review')],
        'required-hashtags': [{ outcome: 'fail', message: 'Add #W4.', where: 'text' }],
      },
      decision: {
        post: '2',
        verdict: 'publish',
        by: 'Ms O. Quigley',
        role: 'SLT',
        on: '2026-02-02',
        reason: 'Said before lunch',
        basis: '',
      },
      decisionHolds: true,
    },
  ];
  const pupils = [
    { class: '', photo_consent: 'yes', consent_date: '', withdrawn_date: '' },
    { class: '', photo_consent: 'yes', consent_date: '', withdrawn_date: '2026-03-03' },
    { class: '', photo_consent: 'yes', consent_date: '2026-03-04', withdrawn_date: '' },
    { class: '', photo_consent: '', consent_date: '', withdrawn_date: '' },
  ];
  const html = page(cases, { records: { ...quietRecords, pupils } });

  test('has a line a month, also where nothing was posted', () => {
    const months = [
      ...section(html, 'months').matchAll(
        /<th scope="row">(\w+)<span class="unseen"> (\d+)<\/span><\/th><td class="n">(\d+)</gu,
      ),
    ];
    expect(months.map(([, month, year, posts]) => `${month} ${year}: ${posts}`)).toEqual([
      'January 2026: 1',
      'December 2025: 0',
      'November 2025: 1',
    ]);
  });
  test('says of each rule how often it found something', () => {
    const row =
      /community hashtags<\/a><\/th><td>reports<\/td><td class="n">1<\/td><td class="n">0<\/td><td class="n">1<\/td>/u;
    expect(html).toMatch(row);
    for (const { title } of rules) expect(section(html, 'rules')).toContain(title.replace(/'/gu, '&#39;'));
  });
  test('says who decided what, why, and whether it holds', () => {
    expect(section(html, 'decisions')).toMatch(
      /2 February 2026.*Publish.*Ms O\. Quigley \(SLT\).*Said before lunch.*The decision holds/su,
    );
  });
  test('says how far rules and duties keep the policy', () => {
    expect(section(html, 'policy')).toContain('1 of 2');
    expect(section(html, 'policy')).toContain('1 clause has neither rule nor duty.');
    expect(section(html, 'policy')).toContain(coverage.clauses[1]?.text);
  });
  test('says of each duty when it was last recorded', () => {
    expect(section(html, 'duties')).toMatch(/Look through recent followers.*?24 February 2026.*?Two blocked/su);
    expect(section(html, 'duties')).toMatch(/Review the policy when it is due.*?Not on record/su);
  });
  test('counts the metadata that was taken out, places by themselves', () => {
    expect(section(html, 'records')).toMatch(/GPS\)<\/th><td class="n">1<.*EXIF\)<\/th><td class="n">2</su);
  });
  test('counts consent as it stands on the day, and names nobody', () => {
    expect(section(html, 'records')).toContain(
      '4 pupils on the register: 1 with consent today, 3 without. Of these, 1 family has withdrawn it.',
    );
  });
  test('says that the sample is invented, and only then', () => {
    expect(html).not.toContain('This is the sample');
    expect(page(cases, { sample: true })).toContain('This is the sample');
  });
});

describe('the page by itself', () => {
  const evil = `<script>alert(1)</script><img src=x onerror="alert(2)">'"&amp; javascript:alert(3)`;
  const html = page(
    [
      {
        ...withholding('1', evil, evil),
        decision: { post: '1', verdict: 'withhold', by: evil, role: evil, on: '2026-03-01', reason: evil, basis: '' },
        note: evil,
        quoted: { author: evil, text: evil },
        retweet_of: evil,
        kind: 'retweet',
      },
    ],
    {
      school: { ...school, account: { handle: '@hogarth_the', name: evil } },
      records: { ...quietRecords, faults: [{ entry: evil, message: evil }] },
    },
  );

  const tags = html.replace(/<style>.*<\/style>/su, '').match(/<[a-z][^>]*>/giu) ?? [];

  test('escapes whatever people and posts say', () => {
    expect(html).not.toMatch(/<script|<img/iu);
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(tags.length).toBeGreaterThan(100);
    expect(tags.filter((tag) => /\son\w+\s*=|javascript:|\sstyle=/iu.test(tag))).toEqual([]);
  });
  test('lets nothing in but its own style, which it names by hash', () => {
    const style = /<style>(.*?)<\/style>/su.exec(html)?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    expect(html).toContain(`content="default-src &#39;none&#39;; style-src &#39;sha256-${hash}&#39;;`);
    expect(style).not.toMatch(/url\(|@import/u);
  });
  test('fetches nothing: its only addresses are links that a reader clicks', () => {
    const fetching = /\s(?:src|srcset|poster|background)=|<(?:link|iframe|object|embed)|http-equiv="refresh"/iu;
    expect(tags.filter((tag) => fetching.test(tag))).toEqual([]);
    const addresses = [...html.matchAll(/\shref="([^"]*)"/gu)].map(([, address]) => address);
    expect(
      addresses.filter((address) => !/^#|^https:\/\/twitter\.com\/hogarth_the\/status\/\d+$/u.test(address ?? '')),
    ).toEqual([]);
  });
  test('has a target for every link within it, and no id twice', () => {
    const ids = [...html.matchAll(/\sid="([^"]*)"/gu)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, target] of html.matchAll(/\shref="#([^"]*)"/gu)) expect(ids).toContain(target);
  });
  test('stays readable with many posts: the first in full, the rest folded by month', () => {
    const many = Array.from({ length: 300 }, (_, index) => ({
      ...withholding(String(index + 1), 'Well done Ottoline!', 'Ottoline'),
      at: `20${10 + (index % 10)}-03-03T10:00:00.000Z`,
    }));
    const html = page(many);
    expect(html.match(/<article class="card"/gu)).toHaveLength(300);
    expect(html.slice(0, html.indexOf('<details')).match(/<article class="card"/gu)).toHaveLength(30);
    expect(html).toContain('270 further posts, by month.');
    expect(section(html, 'rules')).toContain('200 older findings of this rule are in <code>findings.csv</code>.');
  });
});

describe('slips in the records', () => {
  const astray = [{ kind: 'post', file: 'gone.csv', column: 'post', lines: [4] }] as const;
  test('stand above everything else that needs a person', () => {
    const html = page([], { records: { ...quietRecords, astray } });
    expect(html).toMatch(/<ol class="now">\s*<li class="mend"><a href="#mend"><strong>1<\/strong>/u);
    expect(section(html, 'mend')).toContain('gone.csv, line 4, column “post”');
    expect(html).not.toContain('id="school"');
  });
});

describe('a child who must not appear', () => {
  const pupils = ['P012', 'P031'];
  const ask: Problem = { outcome: 'review', message: 'Look again.', where: 'media', picture: 1, pupils, never: true };
  const text = 'Well done Ottoline!';
  const cases: Case[] = [
    withholding('1', text, 'Ottoline', 'Ottoline'),
    { id: '2', text, pictures: [{}], verdict: 'wait', found: { 'photo-consent': [ask] } },
    { id: '3', text, verdict: 'withhold', found: { 'forename-only': [{ ...named(text, 'Ottoline'), never: true }] } },
    { id: '4', text, pictures: [{}], verdict: 'wait', found: { 'photo-consent': [unlooked] } },
    { id: '5', text, pictures: [{}], verdict: 'wait', found: { 'photo-consent': [{ ...ask, ...unlooked }] } },
  ];
  const astray = [{ kind: 'post', file: 'gone.csv', column: 'post', lines: [4] }] as const;
  const html = page(cases, { records: { ...quietRecords, astray } });

  test('comes before everything else, what is sure before what is in doubt', () => {
    const order = [...html.matchAll(/<li class="(\w+)"><a href="#/gu)].map(([, kind]) => kind);
    expect(order).toEqual(['first', 'mend', 'delete', 'look']);
    const places = ['first', 'p3', 'p2', 'mend', 'delete', 'p1'].map((id) => html.indexOf(`id="${id}"`));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(0);
  });
  test('is asked about by id, with what to write', () => {
    const asked = 'Ask about P012 and P031. Who is not there is entered as <code>-P012;-P031</code>.';
    expect(section(html, 'first')).toContain(asked);
    const look = section(html, 'look');
    expect(look).toContain(asked);
    expect(look.indexOf('<code>p5</code>')).toBeLessThan(look.indexOf('<code>p4</code>'));
  });
});

describe('a post that is shown in part', () => {
  test('is listed with its number and with the name by which parents call it', () => {
    const decision = {
      post: '2',
      verdict: 'redact' as const,
      by: 'Ms O. Quigley',
      role: 'SLT',
      on: '2026-02-02',
      reason: '',
      basis: '',
    };
    const cases = [{ id: '2', text: 'Words', verdict: 'redact' as const, decision, decisionHolds: true }];
    const html = section(page(cases, { addressFor: () => 'b32d213b00000000' }), 'decisions');
    expect(html).toContain('<code>p2</code>');
    expect(html).toContain('in the archive: post <code>b32d213b00000000</code>');
  });
});

describe('good practice beyond the policy', () => {
  const missing = (picture: number): Problem => ({
    outcome: 'fail',
    message: 'This picture has no description.',
    where: 'media',
    picture,
  });
  const empty = { people: 'no', shown: [], notShown: [], unknown: false, description: null, watched: false } as const;
  const cases = Array.from({ length: 100 }, (_, index) => ({
    id: String(index + 1),
    text: 'A heron came.',
    pictures: [{ look: empty }, { look: empty }],
    found: { 'alt-text': [missing(1), missing(2)] },
  }));
  const html = page(cases);

  test('asks nothing of anybody, however much of it there is', () => {
    expect(html).toContain('Nothing waits for you.');
    expect(html).not.toContain('class="card"');
  });
  test('is summed up in one line, and then by post, as far as parents see it', () => {
    const own = html.slice(html.indexOf('id="beyond"'), html.indexOf('id="months"'));
    expect(own).toContain('200 to add, in 100 posts');
    expect(own).toContain('<strong>200 ×</strong> This picture has no description.');
    expect(own.match(/pictures 1 and 2/gu)).toHaveLength(40);
    expect(own).toContain('And 60 older posts.');
  });
  test('of posts that parents do not see is only counted', () => {
    const held = cases.map((one) => ({ ...one, verdict: 'withhold' as const }));
    const own = page(held).slice(page(held).indexOf('id="beyond"'));
    expect(own).toContain('Parents see none of these.');
    expect(own).toContain('200 belong to what is not shown, and can wait.');
  });
  test('is told apart from breaches: not among the rules of the policy, not “sure”, and not on a post’s card', () => {
    const table = html.slice(html.indexOf('aria-label="Table of rules"'), html.indexOf('</table>'));
    expect(table).not.toContain('Every picture has a description');
    expect(html.slice(html.indexOf('id="beyond"'), html.indexOf('id="months"'))).not.toContain('class="tag fail"');
    const text = 'Well done Ottoline!';
    const held = page([
      {
        id: '1',
        text,
        pictures: [{}],
        verdict: 'withhold',
        found: { 'name-with-picture': [named(text, 'Ottoline')], 'alt-text': [missing(1)] },
      },
    ]);
    expect(held).not.toContain('Also noted');
  });
  test('has an entry a picture in findings.json, and stands behind everything else in findings.csv', () => {
    const entries = JSON.parse(writeJson(report(cases))).posts.flatMap((post: { findings: object[] }) => post.findings);
    expect(entries).toHaveLength(200);
    expect(entries[1]).toMatchObject({
      rule: 'alt-text',
      severity: 'note',
      where: 'media',
      evidence: null,
      picture: 2,
    });
    const older = { ...withholding('0', 'Well done Ottoline!', 'Ottoline'), at: '2020-12-01T10:00:00.000Z' };
    const rows = writeCsv(report([older, ...cases])).split('\r\n');
    expect(rows[1]).toContain('"name-with-picture"');
    expect(rows[2]).toContain('"alt-text"');
  });
});

describe('consent that has ended', () => {
  const shown: Case = { id: '1', text: 'A heron came.', pictures: [{}], verdict: 'withhold' };
  const fresh = {
    pupil: 'P012',
    class: '3H',
    how: 'withdrawn' as const,
    day: '2026-03-01',
    posts: [{ id: '1', pictures: [1], why: 'listed' as const, cameDown: true, gone: false }],
  };
  test('has a line of its own at the top and a section, and is no card among what the school owes', () => {
    const html = page([shown], { withdrawals: { since: '2026-02-24', fresh: [fresh], open: [] } });
    expect(html).toContain('<li class="withdrawn"><a href="#withdrawn"><strong>1</strong>');
    expect(section(html, 'withdrawn')).toMatch(/P012, class 3H.*Consent withdrawn on 1 March 2026.*came down here/su);
    expect(html).not.toContain('id="school"');
  });
  test('claims nothing of what was shown before where no earlier report is remembered', () => {
    const first = { ...fresh, posts: fresh.posts.map((post) => ({ ...post, cameDown: false })) };
    const html = (since: string | null) => page([shown], { withdrawals: { since, fresh: [first], open: [] } });
    expect(section(html('2026-02-24'), 'withdrawn')).toContain('was not shown here before');
    expect(section(html(null), 'withdrawn')).toMatch(/P012, class 3H.*Held back/su);
    expect(html(null)).not.toMatch(/shown here before|Consent that has ended\. /u);
  });
  test('asks for nothing where what is concerned is gone from the platform', () => {
    const done = { ...fresh, posts: fresh.posts.map((post) => ({ ...post, gone: true })) };
    const html = page([{ ...shown, verdict: 'publish' }], {
      withdrawals: { since: '2026-02-24', fresh: [done], open: [] },
    });
    expect(html).toContain('Nothing waits for you.');
    expect(section(html, 'withdrawn')).toContain('deleted on Twitter');
  });
  test('folds those who left where they are many', () => {
    const left = Array.from({ length: 30 }, (_, index) => ({
      ...fresh,
      pupil: `P${100 + index}`,
      how: 'left' as const,
    }));
    const html = section(page([shown], { withdrawals: { since: '2026-02-24', fresh: left, open: [] } }), 'withdrawn');
    expect(html).toContain('<details class="month"><summary>Left the school <span class="count">30 pupils</span>');
  });
  test('where none has ended, a line says since when', () => {
    const html = page([], { withdrawals: { since: '2026-02-24', fresh: [], open: [] } });
    expect(html).not.toContain('id="withdrawn"');
    expect(section(html, 'records')).toContain('None has ended since the report of 24 February 2026.');
  });
});
