/** "From findings to a verdict", line by line. */
import { describe, expect, test } from 'vitest';
import { decide, type Question } from '../src/decide.ts';
import type { Decision } from '../src/decision.ts';
import { fail, review } from '../src/rule.ts';

const sure = fail('Take the name out.', { where: 'text', at: [0, 3] });
const doubt = review('Look whether this is a pupil.', { where: 'text', at: [0, 3] });

function decision(verdict: Decision['verdict'], basis = 'now'): Decision {
  return { post: '1', verdict, by: 'A. Head', role: 'Headteacher', on: '2026-01-05', reason: '', basis };
}

function answer(question: Partial<Question>) {
  return decide({
    problems: [],
    threw: false,
    decision: null,
    basis: 'now',
    gone: false,
    auto: false,
    leavesSafe: () => true,
    ...question,
  });
}

const verdict = (question: Partial<Question>) => answer(question).verdict;

describe('where nobody has decided', () => {
  test('a post without problems is published', () => expect(verdict({})).toBe('publish'));
  test('any fail withholds it', () => expect(verdict({ problems: [doubt, sure] })).toBe('withhold'));
  test('any review makes it wait', () => expect(verdict({ problems: [doubt] })).toBe('wait'));
  test('a rule that throws makes it wait', () => expect(verdict({ threw: true, problems: [sure] })).toBe('wait'));
  test('a redaction is not done without asking', () =>
    expect(verdict({ problems: [sure], gone: true, auto: false })).toBe('withhold'));
});

describe('where a person decided to withhold', () => {
  test('it never lapses, whatever is found later', () => {
    expect(verdict({ decision: decision('withhold', 'of old') })).toBe('withhold');
    expect(verdict({ decision: decision('withhold', 'of old'), threw: true })).toBe('withhold');
    expect(answer({ decision: decision('withhold', 'of old') }).decisionHolds).toBe(true);
  });
});

describe('where a person decided to publish', () => {
  const decided = decision('publish');
  test('reviews are answered', () => expect(verdict({ decision: decided, problems: [doubt] })).toBe('publish'));
  test('a fail is not', () => expect(verdict({ decision: decided, problems: [doubt, sure] })).toBe('withhold'));
  test('a rule that throws is not', () => expect(verdict({ decision: decided, threw: true })).toBe('wait'));
  test('an empty basis holds until this check fills it in', () =>
    expect(verdict({ decision: decision('publish', ''), problems: [doubt] })).toBe('publish'));
});

describe('where what was found has changed since the decision', () => {
  test.each(['publish', 'redact'] as const)('a decision to %s makes it wait', (kind) => {
    expect(verdict({ decision: decision(kind, 'of old'), problems: [doubt] })).toBe('wait');
    expect(answer({ decision: decision(kind, 'of old'), problems: [doubt] }).decisionHolds).toBe(false);
  });
  test('it waits even where nothing is found any more', () =>
    expect(verdict({ decision: decision('publish', 'of old') })).toBe('wait'));
  test('and is withheld if something fails', () =>
    expect(verdict({ decision: decision('publish', 'of old'), problems: [sure] })).toBe('withhold'));
});

describe('where a person decided to redact', () => {
  const decided = decision('redact');
  test('fails and reviews are answered once the original is gone from the platform', () =>
    expect(verdict({ decision: decided, problems: [doubt, sure], gone: true })).toBe('redact'));
  test('until then it waits and says to delete it there first', () => {
    const { verdict: found, note } = answer({ decision: decided, problems: [sure] });
    expect(found).toBe('wait');
    expect(note).toMatch(/^Delete it on the platform first/u);
  });
  test('what is left must be safe on its own', () => {
    expect(verdict({ decision: decided, problems: [sure], gone: true, leavesSafe: () => false })).toBe('withhold');
    expect(verdict({ decision: decided, problems: [doubt], gone: true, leavesSafe: () => false })).toBe('wait');
  });
});

describe('where school.yaml says `redact: auto`', () => {
  test('fails are redacted without a decision, once the original is gone', () => {
    expect(verdict({ auto: true, problems: [sure], gone: true })).toBe('redact');
    expect(verdict({ auto: true, problems: [sure] })).toBe('wait');
  });
  test('a doubt beside it still needs a person', () => {
    expect(verdict({ auto: true, problems: [sure, doubt], gone: false })).toBe('withhold');
    expect(verdict({ auto: true, problems: [doubt], gone: false })).toBe('wait');
  });
});

describe('where a post has gone from the platform and was not redacted', () => {
  test('it is withdrawn here too', () => expect(verdict({ gone: true })).toBe('withhold'));
  test('whatever was decided before', () => {
    expect(verdict({ gone: true, decision: decision('publish'), problems: [doubt] })).toBe('withhold');
    expect(verdict({ gone: true, decision: decision('publish', 'of old') })).toBe('withhold');
  });
});
