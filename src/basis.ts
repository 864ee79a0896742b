/** The basis of a decision: what was found, as a digest that changes when that changes. */
import { createHash } from 'node:crypto';
import { evidenceOf } from './evaluate.ts';
import { foldWord } from './fold.ts';
import type { Problem, SeenPost } from './rule.ts';

/**
 * sha256, hex, over the sorted problems of `withhold` rules: rule, outcome, where, folded evidence, file of the picture, and a
 * keyed digest of the pupils concerned. No messages or offsets, so that a better wording makes nothing stale.
 */
export function basisOf(
  post: SeenPost,
  problems: readonly (Problem & { rule: string })[],
  digest: (pupils: string) => string,
): string {
  const lines = problems.map((problem) =>
    JSON.stringify([
      problem.rule,
      problem.outcome,
      problem.where,
      foldWord(evidenceOf(post, problem) ?? ''),
      post.pictures.find((picture) => picture.number === problem.picture)?.file ?? null,
      problem.pupils && problem.pupils.length > 0 ? digest([...problem.pupils].sort().join(';')) : null,
    ]),
  );
  return createHash('sha256').update(lines.sort().join('\n')).digest('hex');
}
