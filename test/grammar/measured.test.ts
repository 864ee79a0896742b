/** What the reading finds and what it takes for slips, on posts written for this before it was: `posts.jsonl`, each with its slips. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readGrammar } from '../../src/grammar.ts';

type Written = { text: string; slips: readonly string[] };

const posts = readFileSync(new URL('posts.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Written);
const clean = posts.filter(({ slips }) => slips.length === 0);
const grammarIn = await readGrammar(
  posts.map(({ text }) => text),
  new Set(),
);

/** Whether what was found overlaps the slip. */
function finds({ text }: Written, slip: string): boolean {
  const start = text.indexOf(slip);
  return grammarIn(text).some(({ at }) => at[0] < start + slip.length && start < at[1]);
}

test('there are enough posts to measure with, and each slip stands in its post', () => {
  expect(clean.length).toBeGreaterThanOrEqual(100);
  expect(posts.length - clean.length).toBeGreaterThanOrEqual(70);
  expect(posts.every(({ text, slips }) => slips.every((slip) => text.includes(slip)))).toBe(true);
});

test('at most one in twenty clean posts is flagged', () => {
  const flagged = clean.filter(({ text }) => grammarIn(text).length > 0);

  expect(flagged.length / clean.length).toBeLessThanOrEqual(1 / 20);
});

test('at least nine in ten slips are found', () => {
  const slips = posts.flatMap((post) => post.slips.map((slip) => finds(post, slip)));

  expect(slips.filter(Boolean).length / slips.length).toBeGreaterThanOrEqual(0.9);
});

test('no slip is told twice', () => {
  const told = posts.flatMap(({ text, slips }) => (slips.length === 1 ? [grammarIn(text).length] : []));

  expect(told.filter((count) => count > 1)).toEqual([]);
});
