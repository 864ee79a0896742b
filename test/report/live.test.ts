/** What the report says of the live site: only what that has answered. */
import { describe, expect, test } from 'vitest';
import { type CameDown, type LiveState, nothingRemembered } from '../../src/live/live-state.ts';
import { writeHtml } from '../../src/report/report.ts';
import { type Case, quietRecords, report, school } from './invented-posts.ts';

const held: Case = { id: '1900000000000000001', text: 'Vikings at the gate!', verdict: 'withhold' };
const decision = {
  post: held.id,
  verdict: 'withhold',
  by: 'A',
  role: 'SLT',
  on: '2026-03-01',
  reason: '',
  basis: '',
} as const;
const line: CameDown = {
  ...{ path: `/posts/${held.id}/`, kind: 'page', post: held.id, source: null },
  ...{ on: '2026-03-01', down: null, public: null },
};
const built = { base: '/', checked: '2026-03-01', content: 'a'.repeat(64) };
const check = { on: '2026-03-02', url: 'https://www.hogarth-school.co.uk/', checked: '2026-03-02' };

function told(state: Partial<LiveState>, sample = false) {
  const live = { ...nothingRemembered, since: '2026-03-01', built, ...state };
  const made = report([{ ...held, decision, decisionHolds: true }], { live, sample, generated: '2026-03-03' });
  const html = writeHtml(made);
  const section = (id: string) => new RegExp(`<section[^>]* id="${id}".*?</section>`, 'su').exec(html)?.[0] ?? '';
  return { feed: made.feed.map(({ rule, outcome, role }) => [rule, outcome, role]), html, section };
}

describe('a post that came down', () => {
  test('and that nobody has looked for on the live site', () => {
    const { feed, html, section } = told({ cameDown: [line] });
    expect(section('kept')).toContain('came down here; not yet checked on the live site');
    expect(section('decisions')).toContain('came down here; not yet checked on the live site');
    expect(html).not.toContain('down: checked');
    expect(html).toContain(
      'Nobody has checked the live site yet. 1 post that came down here may still be public there',
    );
    expect(feed).toEqual([['live-check', 'review', 'Computing Lead']]);
  });

  test('and that the live site still has, leads the list of what needs a person, with its address', () => {
    const { feed, html, section } = told({ check, cameDown: [{ ...line, public: '2026-03-02' }] });
    expect(feed).toEqual([['still-public', 'fail', 'Computing Lead']]);
    expect(html).toMatch(/<ol class="now">\s*<li class="public">/u);
    expect(section('public')).toContain(`<code>${line.path}</code>`);
    expect(section('public')).toContain('npm run verify -- --live https://www.hogarth-school.co.uk/');
    expect(section('kept')).toContain('still public on the live site on 2 March 2026');
    // It has its own section.
    expect(section('school')).toBe('');
  });

  test('and that the live site says is gone', () => {
    const { feed, html, section } = told({ check, cameDown: [{ ...line, down: '2026-03-02' }] });
    expect(section('kept')).toContain('down: checked on 2 March 2026');
    expect(html).not.toContain('may still be public');
    expect(feed).toEqual([]);
  });

  test('comes down with the site that is still to be built', () => {
    expect(told({ addresses: [line] }).section('kept')).toContain('not yet checked on the live site');
  });
});

describe('deleted on Twitter', () => {
  test('is no takedown of the live site either', () => {
    const gone = [{ post: held.id, by: 'A', role: 'Office', on: '2026-03-01' }];
    const live = { ...nothingRemembered, since: '2026-03-01', built, cameDown: [line] };
    const html = writeHtml(report([held], { live, records: { ...quietRecords, gone } }));
    expect(html).toMatch(/Deleted on Twitter<\/h3>.*not yet checked on the live site.*The live site<\/h3>/su);
  });
});

test('a check that is older than the review cycle is sure, and the computing lead’s', () => {
  const old = { ...check, on: '2026-02-16' };
  expect(told({ check: old }).feed).toEqual([['live-check', 'fail', 'Computing Lead']]);
  expect(told({ check: { ...old, on: '2026-02-17' } }).feed).toEqual([]);
});

test.each([
  ['nothing is remembered', nothingRemembered, false],
  ['it is the sample', { cameDown: [] }, true],
])('where %s, nothing is said of a live site', (_, state, sample) => {
  const { feed, html } = told(state, sample);
  expect(feed).toEqual([]);
  expect(html).not.toContain('“The archive” means here');
  expect(school.site.url).toBeNull();
});
