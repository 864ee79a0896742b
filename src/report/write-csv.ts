/** `findings.csv`: a row a problem, for a spreadsheet. */
import { stringify } from 'csv-stringify/sync';
import type { Report } from './report.ts';

const columns = [
  'post',
  'date',
  'time',
  'verdict',
  'rule',
  'title',
  'severity',
  'outcome',
  'message',
  'where',
  'picture',
  'evidence',
  'text',
  'decision',
  'decided_by',
  'decided_on',
  'decision_holds',
  'address',
  'shown_as',
] as const;

/** Newest first; advice beyond the policy behind everything else. UTF-8 with a byte order mark, so that a spreadsheet reads it as such. */
export function writeCsv(report: Report): string {
  const titles = new Map(report.rules.map((rule) => [rule.id, rule.title]));
  const beyond = new Set(report.rules.filter((rule) => rule.beyond === true).map(({ id }) => id));
  const found = report.posts
    .toReversed()
    .flatMap((post) => post.findings.map((finding) => ({ post, finding })))
    .sort((a, b) => Number(beyond.has(a.finding.rule)) - Number(beyond.has(b.finding.rule)));
  const rows = found.map(({ post, finding }): Record<(typeof columns)[number], string> => {
    const { decision } = post;
    return {
      // With the letter, a spreadsheet does not round it.
      post: `p${post.id}`,
      date: post.day,
      time: post.time,
      verdict: post.verdict,
      rule: finding.rule,
      title: titles.get(finding.rule) ?? '',
      severity: finding.severity,
      outcome: finding.outcome,
      message: finding.message,
      where: finding.where,
      picture: finding.picture === null ? '' : String(finding.picture),
      evidence: finding.evidence ?? '',
      text: post.seen.text,
      decision: decision?.verdict ?? '',
      decided_by: decision ? [decision.by, decision.role].filter(Boolean).join(', ') : '',
      decided_on: decision?.on ?? '',
      decision_holds: decision ? (post.decisionHolds ? 'yes' : 'no') : '',
      address: post.url,
      shown_as: post.shownAs ?? '',
    };
  });
  const cells = rows.map((row) => columns.map((column) => harmless(row[column])));
  return stringify([[...columns], ...cells], { bom: true, quoted: true, record_delimiter: 'windows' });
}

/** A cell that no spreadsheet takes for a formula: what could begin one, even behind white space or in a wide form, is put behind an apostrophe. */
function harmless(cell: string): string {
  const first = /^[\s\p{Cc}\p{Cf}\p{Z}]*(.?)/su.exec(cell)?.[1] ?? '';
  return /^[\t\r\n]/u.test(cell) || /^[=+\-@\u2212|%]/u.test(first.normalize('NFKC')) ? `'${cell}` : cell;
}
