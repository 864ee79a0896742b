/** From findings to a verdict: what the rules found, what a person decided, and what has gone from the platform. */
import type { Decision } from './decision.ts';
import type { Verdict } from './judged.ts';
import type { Finding, Problem, Rule } from './rule.ts';

export type Question = {
  /** Problems of `withhold` rules that no waiver covers. */
  problems: readonly Problem[];
  /** Whether a rule could not be run. */
  threw: boolean;
  /** The person's last decision on the post. */
  decision: Decision | null;
  /** What was found today, as a digest. */
  basis: string;
  /** Whether the post has been deleted on the platform. */
  gone: boolean;
  /** Whether fails are redacted without asking (school.yaml `redact: auto`). */
  auto: boolean;
  /** Whether what a redaction of these problems leaves passes every `withhold` rule on its own. */
  leavesSafe(problems: readonly Problem[]): boolean;
};

export type Answer = { verdict: Verdict; note: string | null; decisionHolds: boolean };

const notes = {
  gone: 'It was deleted on the platform, so it is not shown here either.',
  withheld: 'A person decided that it stays out. That decision never lapses.',
  threw: 'A check could not be run, so the post waits.',
  stale: 'What was found has changed since the decision. Look again and decide anew.',
  failStands: 'The decision to publish answers doubts only. What is sure must be taken out first.',
  neverStands:
    'The decision to publish does not answer what is found of a child who must not appear in any form. Take that out, look at the picture as the finding says, or keep the post out.',
  notSafe: 'Taking out what was flagged does not make it safe, so it stays out.',
  deleteFirst:
    'Delete it on the platform first, and enter it in gone.csv. Then it is shown here with those parts left out.',
} as const;

export function decide(question: Question): Answer {
  const { problems, decision, basis, gone } = question;
  const fails = problems.some((problem) => problem.outcome === 'fail');
  const ofNever = problems.some((problem) => problem.never === true);
  const found: Verdict = fails ? 'withhold' : problems.length > 0 ? 'wait' : 'publish';
  const answer = (verdict: Verdict, note: string | null = null, decisionHolds = false): Answer => ({
    verdict,
    note,
    decisionHolds,
  });
  const redacted = (flagged: readonly Problem[], decisionHolds: boolean): Answer => {
    if (!question.leavesSafe(flagged))
      return answer(found === 'publish' ? 'wait' : found, notes.notSafe, decisionHolds);
    return gone ? answer('redact', null, decisionHolds) : answer('wait', notes.deleteFirst, decisionHolds);
  };

  if (decision?.verdict === 'withhold') return answer('withhold', notes.withheld, true);
  if (question.threw) return answer('wait', notes.threw);
  // An empty basis is filled in with today's by this very check.
  const holds = decision !== null && (decision.basis === '' || decision.basis === basis);
  if (decision && !holds)
    return gone ? answer('withhold', notes.gone) : answer(fails ? 'withhold' : 'wait', notes.stale);
  if (decision?.verdict === 'redact') return redacted(problems, true);
  // What concerns a child who must not appear, a person decides.
  if (!decision && question.auto && fails && !ofNever) {
    const rest = problems.filter((problem) => problem.outcome === 'review');
    if (rest.length === 0) return redacted(problems, false);
  }
  if (gone) return answer('withhold', notes.gone, decision !== null);
  if (decision?.verdict === 'publish') {
    if (fails) return answer('withhold', notes.failStands, true);
    return ofNever ? answer('wait', notes.neverStands, true) : answer('publish', null, true);
  }
  return answer(found);
}

/** The problems that can hold a post back, and whether a rule threw. */
export function holding(
  findings: readonly Finding[],
  rules: readonly Rule[],
): { problems: (Problem & { rule: string })[]; threw: boolean } {
  const severe = new Set(rules.filter((rule) => rule.severity === 'withhold').map((rule) => rule.id));
  const own = findings.filter((finding) => severe.has(finding.rule));
  return {
    problems: own.flatMap((finding) => finding.problems.map((problem) => ({ ...problem, rule: finding.rule }))),
    threw: own.some((finding) => finding.threw === true),
  };
}
