/** `findings.json`: for machines. Its keys, their order and their meaning are kept stable. */
import type { Report, ReportPost } from './report.ts';

export function writeJson(report: Report): string {
  const { reviewed, due } = report.school.policy;
  const { posts, publish, redact, wait, withhold } = report.totals;
  const findings = {
    generated: report.generated,
    policy: { reviewed, due, covered: report.covered, clauses: report.clauses.length },
    totals: { posts, publish, redact, wait, withhold },
    posts: report.posts.map(postOf),
    feed: report.feed.map(({ rule, outcome, message, subject, due: by, role }) => ({
      rule,
      outcome,
      message,
      subject,
      due: by,
      role,
    })),
  };
  return `${JSON.stringify(findings, null, 2)}\n`;
}

function postOf(post: ReportPost) {
  const { decision } = post;
  return {
    id: post.id,
    at: post.at,
    url: post.url,
    verdict: post.verdict,
    words: post.words,
    decision: decision && {
      verdict: decision.verdict,
      by: decision.by,
      role: decision.role,
      on: decision.on,
      reason: decision.reason,
      basis: decision.basis,
      holds: post.decisionHolds,
    },
    findings: post.findings.map(({ rule, outcome, severity, message, where, evidence, at, picture }) => {
      // A poll's options are read with the text, but are no part of the string in which places count.
      const isIn = where !== 'quoted' && where !== 'alt' && where !== 'ocr' ? (at?.[1] ?? 0) <= post.length : true;
      return {
        rule,
        outcome,
        severity,
        message,
        where,
        evidence: isIn ? evidence : null,
        at: isIn ? at : null,
        picture,
      };
    }),
  };
}
