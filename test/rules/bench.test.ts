import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { evaluate, evidenceOf } from '../../src/evaluate.ts';
import { seeExample } from '../../src/example.ts';
import { folded, readPolicy } from '../../src/policy.ts';
import type { Example, Rule } from '../../src/rule.ts';
import { rules } from '../../src/rules/index.ts';
import { grammarIn } from './bench-grammar.ts';
import { context, pupils, staff } from './bench-school.ts';

const folder = new URL('../../src/rules/', import.meta.url);
const files = readdirSync(folder)
  .filter((file) => file !== 'index.ts')
  .map((file) => file.replace(/\.ts$/u, ''));
const policy = readPolicy(readFileSync(new URL('../../content/policy.md', import.meta.url), 'utf8')).text;
const names = [...pupils, ...staff].flatMap((one) => [
  one.forename,
  one.surname,
  'known_as' in one ? one.known_as : '',
]);

function judge(rule: Rule, example: Example) {
  const post = seeExample(example.post);
  const [finding] = evaluate(post, [rule], { ...context, grammarIn }).findings;
  return {
    threw: finding?.threw ?? false,
    outcome: finding?.outcome,
    problems: finding?.problems.map((one) => ({ message: one.message, evidence: evidenceOf(post, one) })),
  };
}

test('the folder, the index and the ids are the same', () => {
  expect(rules.map((rule) => rule.id).toSorted()).toEqual(files.toSorted());
});

test('what holds a post back is what the design says', () => {
  expect(rules.filter((rule) => rule.severity === 'withhold').map((rule) => rule.id)).toEqual([
    'name-with-picture',
    'forename-only',
    'personal-information',
    'photo-consent',
    'offensive-language',
  ]);
});

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test('quotes its clause verbatim, or says that it goes beyond the policy', () => {
    expect(rule.beyond === true).toBe(rule.clause === null);
    if (rule.clause === null) expect(rule.severity).toBe('note');
    else expect(policy).toContain(folded(rule.clause));
  });

  test('promises, reasons and remedies in words', () => {
    for (const words of [rule.title, rule.why, rule.fix]) expect(words.trim().length).toBeGreaterThan(10);
    expect(rule.title).not.toMatch(/\.$/u);
  });

  test('imports only rule.ts', () => {
    const source = readFileSync(new URL(`${id}.ts`, folder), 'utf8');

    expect([...source.matchAll(/\bfrom '([^']+)'|\bimport\(/gu)].map((match) => match[1])).toEqual(['../rule.ts']);
  });

  test('has an example that passes and one with a problem, and no two of one name', () => {
    const expected = rule.examples.map((example) => example.expect);

    expect(expected).toContain('pass');
    expect(expected.some((outcome) => outcome === 'review' || outcome === 'fail')).toBe(true);
    expect(new Set(rule.examples.map((example) => example.name)).size).toBe(rule.examples.length);
  });

  test.each(rule.examples.map((example) => [example.name, example] as const))('judges %s', (_, example) => {
    expect(judge(rule, example)).toEqual({
      threw: false,
      outcome: example.expect,
      problems: example.problems ?? [],
    });
  });

  test('speaks of nobody by name, and repeats nothing that it found', () => {
    const said = rule.examples.flatMap((example) => judge(rule, example).problems ?? []);
    const words = [rule.title, rule.why, rule.fix, ...said.map((one) => one.message)].join('\n');

    expect(names.filter((name) => name !== '' && new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'u').test(words))).toEqual(
      [],
    );
    expect(said.filter(({ message, evidence }) => evidence && message.includes(evidence))).toEqual([]);
  });
});
