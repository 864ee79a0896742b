/** Invented posts with what was found in them, for the tests of the report. */

import { duties } from '../../src/duties.ts';
import type { Judged } from '../../src/judged.ts';
import type { Picture } from '../../src/look.ts';
import { type Coverage, coverPolicy } from '../../src/policy.ts';
import type { Post } from '../../src/post.ts';
import { makeReport, type Report, type ReportInput, type ReportRecords } from '../../src/report/report.ts';
import type { Problem, RuleId, SeenPost } from '../../src/rule.ts';
import { rules } from '../../src/rules/index.ts';
import { parseSchool } from '../../src/school.ts';

export const school = parseSchool(
  'account: {handle: "@hogarth_the", name: The William Hogarth School}\nterms: [{name: Spring, from: 2026-01-05, to: 2026-03-27}, {name: Summer, from: 2026-04-13, to: 2026-07-21}]',
  'school.yaml',
);

export const quietRecords: ReportRecords = {
  reviews: [
    { kind: 'radar', on: '2026-02-24', by: 'Mr T. Akinlade', role: 'SLT', outcome: 'Nothing to add', note: '' },
    { kind: 'followers', on: '2026-02-24', by: 'Mr T. Akinlade', role: 'SLT', outcome: 'Two blocked', note: '' },
    { kind: 'access', on: '2026-01-06', by: 'Mr O. Bevan', role: 'Computing Lead', outcome: '', note: '' },
    { kind: 'following', on: '2026-01-15', by: 'Mrs V. Lockhart', role: 'Headteacher', outcome: '', note: '' },
  ],
  gone: [],
  pupils: [],
  unusedWaivers: [],
  faults: [],
  astray: [],
};

export const coverage: Coverage = coverPolicy(
  `no names of pupils will be used alongside any pictures of pupils. The school will be kind.`,
  rules,
  duties,
);

export type Case = Partial<Pick<Judged, 'verdict' | 'note' | 'words' | 'decision' | 'decisionHolds'>> & {
  id: string;
  at?: string;
  text: string;
  kind?: Post['kind'];
  pictures?: readonly Partial<Picture & { had: string[] }>[];
  quoted?: SeenPost['quoted'];
  retweet_of?: string;
  found?: Readonly<Record<RuleId, readonly Problem[]>>;
};

export function judged(one: Case): Judged {
  const pictures = (one.pictures ?? []).map((picture, index): Picture & { had: string[] } => ({
    number: index + 1,
    kind: 'photo',
    file: `${String(index + 1).repeat(64)}.webp`,
    alt: null,
    ocr: null,
    rights: [],
    look: null,
    machinePeople: null,
    machineFaces: null,
    sureFaces: 0,
    ocrBoxes: [],
    cleared: false,
    had: [],
    ...picture,
  }));
  const common = {
    id: one.id,
    at: one.at ?? '2026-03-03T10:00:00.000Z',
    kind: one.kind ?? 'tweet',
    text: one.text,
    reply_to: null,
    retweet_of: one.retweet_of ?? null,
  } as const;
  const quoted = one.quoted ?? null;
  return {
    post: {
      ...common,
      media: pictures.map(({ kind, file, alt, had, rights }) => ({
        kind,
        file,
        width: 1200,
        height: 900,
        alt,
        had,
        rights: [...rights],
        source: null,
      })),
      quoted: quoted && { ...quoted, id: null },
      reply_to_post: null,
      poll: null,
      versions: [],
      cut: false,
    },
    seen: { ...common, quoted, pictures: pictures.map(({ had: _, ...picture }) => picture), beside: [] },
    findings: Object.entries(one.found ?? {}).map(([rule, problems]) => ({
      post: one.id,
      rule,
      outcome: problems.some(({ outcome }) => outcome === 'fail') ? 'fail' : 'review',
      problems,
    })),
    verdict: one.verdict ?? 'publish',
    note: one.note ?? null,
    words: one.words ?? false,
    decision: one.decision ?? null,
    decisionHolds: one.decisionHolds ?? false,
    basis: '0'.repeat(64),
  };
}

/** Where words stand in a text, for a problem. */
export function span(text: string, words: string): { at: readonly [number, number] } {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`The text does not hold the words that the test looks for.`);
  return { at: [start, start + words.length] };
}

export const unlooked: Problem = {
  outcome: 'review',
  message: 'Nobody has looked at this picture yet.',
  where: 'media',
  picture: 1,
  unlooked: true,
};

/** The policy of the school is up to date here, so that nothing waits unless a test makes it. */
export function report(cases: readonly Case[], more: Partial<ReportInput> = {}): Report {
  return makeReport({
    judged: cases.map(judged),
    rules,
    duties,
    coverage,
    school: { ...school, policy: { ...school.policy, due: '2026-09-30' } },
    records: quietRecords,
    generated: '2026-03-03',
    sample: false,
    ...more,
  });
}
