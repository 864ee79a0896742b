/** Which posts wait, and whether somebody has to be told of it again. */
import * as v from 'valibot';
import { daysBetween } from '../day.ts';
import type { Memory } from './memory.ts';

const totals = v.object({
  posts: v.number(),
  publish: v.number(),
  redact: v.number(),
  wait: v.number(),
  withhold: v.number(),
});
const findings = v.object({ totals, posts: v.array(v.object({ id: v.string(), verdict: v.string() })) });

export type Verdicts = { totals: v.InferOutput<typeof totals>; waiting: string[] };

/** Of the report's findings.json; null where it cannot be read. */
export function readVerdicts(text: string | undefined): Verdicts | null {
  try {
    const { totals: all, posts } = v.parse(findings, JSON.parse(text ?? ''));
    return { totals: all, waiting: posts.flatMap(({ id, verdict }) => (verdict === 'wait' ? id : [])).sort() };
  } catch {
    return null;
  }
}

/** Days after which those that still wait are told of again. */
const again = 7;

/** How many wait of which nobody was told; told of again after a week. */
export function isToTell(waiting: readonly string[], told: Memory['told'], today: string): boolean {
  if (waiting.length === 0) return false;
  if (told === null || daysBetween(told.on, today) >= again) return true;
  const known = new Set(told.posts);
  return waiting.some((post) => !known.has(post));
}
