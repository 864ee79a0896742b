/** The summary of a rebuild: counts and sentences, no name and no id. */
import { type Trouble, tellTrouble } from './troubles.ts';
import type { Verdicts } from './waiting.ts';

export type SummaryInput = {
  day: string;
  verdicts: Verdicts | null;
  told: readonly string[];
  troubles: readonly Trouble[];
};

export function summaryText({ day, verdicts, told, troubles }: SummaryInput): string {
  const lines = [`Rebuild of ${day}`, ''];
  if (verdicts) {
    const { posts, publish, redact, wait, withhold } = verdicts.totals;
    lines.push(
      `- ${posts} posts: ${publish} published, ${redact} with parts left out, ${wait} waiting, ${withhold} withheld.`,
    );
  }
  lines.push(...told.map((line) => `- ${line}`), ...troubles.map((trouble) => `- TROUBLE: ${tellTrouble(trouble)}`));
  if (troubles.length === 0) lines.push('- Everything was done.');
  return lines.join('\n');
}
