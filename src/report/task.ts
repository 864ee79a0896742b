/** What a post asks of a person, most urgent first. */
import type { Judged } from '../judged.ts';
import type { Problem } from '../rule.ts';

/**
 * `first`: it may name or show a child who must not appear in any form. `delete`: it breaks the policy for sure, or was decided to be shown in part, and still stands on the platform. `decide`: what was found
 * is in doubt, or a decision has lapsed. `look`: only that no person has looked at its pictures. `kept`: a person decided that it stays
 * out here, nothing sure is wrong with it, and it still stands on the platform.
 */
export type Task = 'first' | 'delete' | 'decide' | 'look' | 'kept';

/** `holding` are the post's problems of `withhold` rules. Null where nothing is asked. */
export function taskOf(judged: Judged, holding: readonly Problem[], gone: boolean): Task | null {
  const task = plainTask(judged, holding, gone);
  const isUrgent = task === 'delete' || task === 'decide';
  return isUrgent && holding.some(({ never }) => never === true) ? 'first' : task;
}

function plainTask(judged: Judged, holding: readonly Problem[], gone: boolean): Task | null {
  const { verdict, decision, decisionHolds } = judged;
  if (gone) return verdict === 'wait' ? 'decide' : null;
  if (verdict === 'publish' || verdict === 'redact') return null;
  if (holding.some(({ outcome }) => outcome === 'fail')) return 'delete';
  if (verdict === 'withhold') return 'kept';
  // It waits. A redaction that still holds waits for one thing: that the original is deleted.
  if (decision?.verdict === 'redact' && decisionHolds && holding.length > 0) return 'delete';
  const threw = judged.findings.some((finding) => finding.threw === true);
  return !threw && decision === null && holding.length > 0 && holding.every(({ unlooked }) => unlooked === true)
    ? 'look'
    : 'decide';
}
