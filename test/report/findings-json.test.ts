import { describe, expect, test } from 'vitest';
import { writeJson } from '../../src/report/report.ts';
import { type Case, coverage, report, school, span, unlooked } from './invented-posts.ts';

const text = 'Well done 🏆 Ottoline Fennimore of #3H! https://example.org/ottoline';
const alt = 'Ottoline with a medal';
const ocr = 'Certificate\nawarded to Ottoline Fennimore';
const quotedText = 'Ottoline swam for the borough';
const decision = {
  post: '2',
  verdict: 'publish',
  by: 'Mrs V. Lockhart',
  role: 'Headteacher',
  on: '2026-03-02',
  reason: 'A public figure',
  basis: 'a'.repeat(64),
} as const;

const cases: Case[] = [
  { id: '1', text: 'Fractions with pizza today.' },
  { id: '2', text: 'Anne came to lunch', verdict: 'publish', decision, decisionHolds: true },
  {
    id: '3',
    text: 'A heron came.',
    pictures: [{}],
    verdict: 'wait',
    words: true,
    found: { 'photo-consent': [unlooked] },
  },
  {
    id: '1433715135083446273',
    at: '2026-03-03T15:40:00.000Z',
    text,
    pictures: [{ alt: null }, { alt, ocr }],
    quoted: { author: '@borough', text: quotedText },
    verdict: 'withhold',
    found: {
      'name-with-picture': [
        { outcome: 'fail', message: 'm1', where: 'text', ...span(text, 'Ottoline Fennimore'), pupils: ['P001'] },
        { outcome: 'fail', message: 'm2', where: 'hashtag', ...span(text, '#3H') },
        { outcome: 'review', message: 'm3', where: 'url', ...span(text, 'ottoline') },
        { outcome: 'fail', message: 'm4', where: 'alt', picture: 2, ...span(alt, 'Ottoline') },
        { outcome: 'review', message: 'm5', where: 'ocr', picture: 2, ...span(ocr, 'Ottoline Fennimore') },
        { outcome: 'review', message: 'm6', where: 'quoted', ...span(quotedText, 'Ottoline') },
      ],
      'photo-consent': [{ outcome: 'fail', message: 'm7', where: 'media', picture: 1, pupils: ['P001'] }],
      'required-hashtags': [{ outcome: 'fail', message: 'm8', where: 'text' }],
    },
  },
];

const records = {
  reviews: [],
  gone: [],
  pupils: [],
  unusedWaivers: [{ rule: 'name-with-picture', role: 'Office', line: 7 }],
  faults: [],
  astray: [],
};
const made = () => JSON.parse(writeJson(report(cases, { records, school })));

describe('findings.json', () => {
  test('has the keys of the design, in their order', () => {
    const json = made();
    expect(Object.keys(json)).toEqual(['generated', 'policy', 'totals', 'posts', 'feed']);
    expect(Object.keys(json.policy)).toEqual(['reviewed', 'due', 'covered', 'clauses']);
    expect(Object.keys(json.totals)).toEqual(['posts', 'publish', 'redact', 'wait', 'withhold']);
    for (const post of json.posts) {
      expect(Object.keys(post)).toEqual(['id', 'at', 'url', 'verdict', 'words', 'decision', 'findings']);
      for (const finding of post.findings) {
        expect(Object.keys(finding)).toEqual([
          'rule',
          'outcome',
          'severity',
          'message',
          'where',
          'evidence',
          'at',
          'picture',
        ]);
      }
    }
    expect(json.feed.length).toBeGreaterThan(0);
    for (const one of json.feed)
      expect(Object.keys(one)).toEqual(['rule', 'outcome', 'message', 'subject', 'due', 'role']);
  });

  test('says when it was made, and how the policy stands', () => {
    const json = made();
    expect(json.generated).toBe('2026-03-03T00:00:00.000Z');
    expect(json.policy).toEqual({ reviewed: '2020-10-07', due: '2021-09-30', covered: 1, clauses: 2 });
    expect(coverage.clauses).toHaveLength(2);
  });

  test('counts the posts by verdict', () => {
    expect(made().totals).toEqual({ posts: 4, publish: 2, redact: 0, wait: 1, withhold: 1 });
  });

  test('holds every post, oldest first, also where nothing was found', () => {
    const { posts } = made();
    expect(posts.map((post: { id: string }) => post.id)).toEqual(['1', '2', '3', '1433715135083446273']);
    expect(posts[0]).toEqual({
      id: '1',
      at: '2026-03-03T10:00:00.000Z',
      url: 'https://twitter.com/hogarth_the/status/1',
      verdict: 'publish',
      words: false,
      decision: null,
      findings: [],
    });
  });

  test('gives a decision with its reason, and whether it holds', () => {
    const { post: _, ...rest } = decision;
    expect(made().posts[1].decision).toEqual({ ...rest, holds: true });
  });

  test('says where only the words are shown', () => {
    expect(made().posts.map((post: { words: boolean }) => post.words)).toEqual([false, false, true, false]);
  });

  test('has one entry a problem, each with the slice of the string that it names', () => {
    const { findings } = made().posts[3];
    const strings: Record<string, string> = { text, hashtag: text, url: text, alt, ocr, quoted: quotedText };
    expect(findings.map((one: { message: string }) => one.message)).toEqual([
      'm1',
      'm2',
      'm3',
      'm4',
      'm5',
      'm6',
      'm7',
      'm8',
    ]);
    for (const { where, at, evidence } of findings.slice(0, 6)) {
      expect(evidence).not.toBe('');
      expect(strings[where]?.slice(at[0], at[1])).toBe(evidence);
    }
    // In UTF-16, the trophy counts two.
    expect(findings[0]).toEqual({
      rule: 'name-with-picture',
      outcome: 'fail',
      severity: 'withhold',
      message: 'm1',
      where: 'text',
      evidence: 'Ottoline Fennimore',
      at: [13, 31],
      picture: null,
    });
    expect(findings[4]).toMatchObject({ where: 'ocr', picture: 2, evidence: 'Ottoline Fennimore', at: [23, 41] });
  });

  test('has no evidence for a picture, nor for what is missing', () => {
    const { findings } = made().posts[3];
    expect(findings[6]).toMatchObject({ where: 'media', evidence: null, at: null, picture: 1, severity: 'withhold' });
    expect(findings[7]).toMatchObject({ where: 'text', evidence: null, at: null, picture: null, severity: 'note' });
  });

  test('names no pupil by id', () => {
    expect(writeJson(report(cases, { records, school }))).not.toContain('P001');
  });

  test('is the same for the same posts', () => {
    expect(writeJson(report(cases))).toBe(writeJson(report(cases)));
  });
});

describe('what was found in the options of a poll', () => {
  test('is told without a place, since they are no part of the text in which places count', () => {
    const text = 'Who wins?\nOttoline Brackenbury';
    const at = [10, 30] as const;
    const problem = { outcome: 'fail' as const, message: 'Take it out.', where: 'text' as const };
    const made = report([
      {
        id: '1',
        text,
        verdict: 'withhold',
        found: {
          'forename-only': [
            { ...problem, at },
            { ...problem, at: [0, 3] },
          ],
        },
      },
    ]);
    const posts = made.posts.map((post) => ({ ...post, length: 'Who wins?'.length }));
    const [told] = JSON.parse(writeJson({ ...made, posts })).posts;
    expect(told.findings.map((one: { at: unknown; evidence: unknown }) => [one.at, one.evidence])).toEqual([
      [null, null],
      [[0, 3], 'Who'],
    ]);
  });
});
