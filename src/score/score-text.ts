/** A score as a person reads it: ids, counts and proportions, and nothing of any post. */

import type { Rates, Score } from './score.ts';
import type { Interval } from './wilson.ts';

export function scoreText(score: Score): string {
  const { posts, unsafe, safe, leaked, held } = score;
  return [
    `${posts} posts: ${unsafe} unsafe, ${safe} safe.`,
    `Leaked: ${leaked.length} of ${unsafe} ${interval(score.leaked_95)}${listed(leaked)}`,
    `Held:   ${held.length} of ${safe} ${interval(score.held_95)}${listed(held)}`,
    '',
    'By post                precision           recall              F1     missed, false',
    ...Object.entries(score.rules).map(([id, rule]) => `${id.padEnd(22)} ${ratesText(rule)}  ${strays(rule)}`),
    '',
    'By evidence            precision           recall              F1',
    ...Object.entries(score.rules).map(([id, { evidence }]) => `${id.padEnd(22)} ${ratesText(evidence)}`),
    ...originLines(score),
    '',
    'In brackets: Wilson’s 95 % interval.',
    `${score.ms_per_post.toFixed(3)} ms a post (${Math.round(1000 / score.ms_per_post)} posts a second on one core, without reading the grammar).`,
  ].join('\n');
}

function originLines({ origins }: Score): string[] {
  if (!origins) return [];
  return [
    '',
    'By origin of the name  labels found        full names found in plain sentences',
    ...Object.entries(origins).map(
      ([group, { labels, found, recall_95, in_plain_sentences: plain }]) =>
        `${group.padEnd(22)} ${`${found} of ${labels} ${interval(recall_95)}`.padEnd(19)} ${plain.found} of ${plain.labels} ${interval(plain.recall_95)}`,
    ),
  ];
}

function ratesText({ precision, precision_95, recall, recall_95, f1 }: Rates): string {
  return [rate(precision, precision_95).padEnd(19), rate(recall, recall_95).padEnd(19), hundredths(f1).padEnd(6)].join(
    ' ',
  );
}

function rate(value: number | null, around: Interval): string {
  return value === null ? '–' : `${hundredths(value)} ${interval(around)}`;
}

function hundredths(value: number | null): string {
  return value === null ? '–' : value.toFixed(3);
}

function interval([low, high]: Interval): string {
  return `(${low.toFixed(2)}–${high.toFixed(2)})`;
}

function strays(rule: { missed: readonly string[]; false: readonly string[] }): string {
  return [
    rule.missed.length > 0 ? `missed ${rule.missed.join(' ')}` : null,
    rule.false.length > 0 ? `false ${rule.false.join(' ')}` : null,
  ]
    .filter((part) => part !== null)
    .join('; ');
}

function listed(ids: readonly string[]): string {
  return ids.length === 0 ? '' : `: ${ids.join(' ')}`;
}
