/** One rule on one post of the examples' school: its outcome, and what it found. */
import { evaluate, evidenceOf } from '../../src/evaluate.ts';
import { seeExample } from '../../src/example.ts';
import type { Context, ExamplePost } from '../../src/rule.ts';
import { rules } from '../../src/rules/index.ts';
import { context } from './bench-school.ts';

export function judge(id: string, example: ExamplePost | string, other: Partial<Context> = {}) {
  const post = seeExample(typeof example === 'string' ? { text: example } : example);
  const rule = rules.filter((one) => one.id === id);
  const [finding] = evaluate(post, rule, { ...context, ...other }).findings;
  if (!finding || finding.threw) throw new Error(`The rule ${id} threw, or there is none of that name.`);
  return {
    outcome: finding.outcome,
    problems: finding.problems,
    evidence: finding.problems.map((problem) => evidenceOf(post, problem)),
  };
}
