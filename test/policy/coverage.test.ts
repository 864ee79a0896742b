import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { duties } from '../../src/duties.ts';
import { coverPolicy, folded, quotesOf, readPolicy } from '../../src/policy.ts';
import { policyContext } from '../../src/policy-context.ts';
import { rules } from '../../src/rules/index.ts';

const markdown = readFileSync(new URL('../../content/policy.md', import.meta.url), 'utf8');
const policy = readPolicy(markdown);
const coverage = coverPolicy(markdown, rules, duties);

describe('every sentence of the policy', () => {
  test('is kept by a rule or a duty, or is context with a reason', () => {
    expect(coverage.unaccounted).toEqual([]);
  });

  test('that binds stands in the coverage once, in the document’s order', () => {
    const binding = policy.sentences.filter((sentence) => sentence.normative).map((sentence) => sentence.text);
    const listed = coverage.clauses.map((clause) => clause.text);

    expect(binding.length).toBeGreaterThan(40);
    expect(listed.filter((text) => binding.includes(text))).toEqual(binding);
  });

  test('that is missed is named', () => {
    const added = `${markdown}\nEvery tweet will rhyme.\n`;

    expect(coverPolicy(added, rules, duties).unaccounted).toEqual(['Every tweet will rhyme.']);
    expect(coverPolicy(markdown, rules, duties.slice(1)).unaccounted).toEqual([folded(duties[0]?.clause ?? '')]);
  });

  test('is counted as covered only where a rule or a duty keeps it', () => {
    const kept = coverage.clauses.filter((clause) => clause.rules.length + clause.duties.length > 0);

    expect(coverage.covered).toBe(kept.length);
    expect(coverage.total).toBe(coverage.clauses.length);
    expect(coverage.clauses.filter((clause) => !kept.includes(clause) && !clause.context)).toEqual([]);
  });
});

describe('what is quoted', () => {
  test.each([...rules.filter((rule) => rule.beyond !== true), ...duties].map((keeper) => [keeper.id, keeper] as const))(
    '%s quotes the policy verbatim',
    (_, keeper) => {
      const quotes = quotesOf(keeper);

      expect(quotes.length).toBeGreaterThan(0);
      expect(quotes.filter((quote) => !policy.text.includes(quote))).toEqual([]);
    },
  );

  test('is nothing by advice that goes beyond the policy, so that it counts for no clause', () => {
    const beyond = rules.filter((rule) => rule.beyond === true);

    expect(beyond.length).toBeGreaterThan(0);
    expect(beyond.flatMap(quotesOf)).toEqual([]);
    expect(coverPolicy(markdown, beyond, []).covered).toBe(0);
  });

  test('as context is a whole sentence, stands in the policy, and is kept by nothing else', () => {
    const sentences = policy.sentences.map((sentence) => sentence.text);
    const kept = coverage.clauses.filter((clause) => clause.context === null).map((clause) => clause.text);
    const listed = policyContext.flatMap((context) => context.sentences);

    expect(listed.filter((text) => !sentences.includes(text))).toEqual([]);
    expect(listed.filter((text) => kept.includes(text))).toEqual([]);
    expect(new Set(listed).size).toBe(listed.length);
  });
});

describe('every duty', () => {
  test('has an id of its own, and says who does what, how often, and what shows it', () => {
    expect(new Set(duties.map((duty) => duty.id)).size).toBe(duties.length);
    for (const duty of duties) {
      expect(duty.id).toMatch(/^[a-z]+(?:-[a-z]+)*$/u);
      for (const words of [duty.title, duty.role, duty.what, duty.every, duty.shows]) expect(words.trim()).not.toBe('');
    }
  });

  test('shares its id with no rule, for both have an address on the site', () => {
    const ids = rules.map((rule) => rule.id);

    expect(duties.filter((duty) => ids.includes(duty.id))).toEqual([]);
  });

  test('of the reviews that reviews.csv knows is there once', () => {
    const kinds = duties.flatMap((duty) => duty.review ?? []);

    expect(kinds.toSorted()).toEqual(['access', 'followers', 'following', 'policy', 'radar']);
  });

  test('stands in a file that imports nothing', () => {
    const source = readFileSync(new URL('../../src/duties.ts', import.meta.url), 'utf8');

    expect(source).not.toMatch(/\bimport\b/u);
  });
});
