/** The basis of a decision: what was found, as a digest that changes when that changes. */
import { createHash } from 'node:crypto';
import { evidenceOf } from './evaluate.ts';
import { foldWord } from './fold.ts';
import type { Problem, SeenPost } from './rule.ts';

/** Problems of one post, or of an earlier version of it, in whose strings they count. */
export type Found = { post: SeenPost; problems: readonly (Problem & { rule: string })[] };

/**
 * sha256, hex, over the sorted problems of `withhold` rules: rule, outcome, where, folded evidence, file of the picture, and a
 * keyed digest of the pupils concerned. No messages or offsets, so that a better wording makes nothing stale.
 */
export function basisOf(found: readonly Found[], digest: (pupils: string) => string): string {
  const lines = found.flatMap(({ post, problems }) =>
    problems.map((problem) =>
      JSON.stringify([
        problem.rule,
        problem.outcome,
        problem.where,
        foldWord(evidenceOf(post, problem) ?? ''),
        post.pictures.find((picture) => picture.number === problem.picture)?.file ?? null,
        problem.pupils && problem.pupils.length > 0 ? digest([...problem.pupils].sort().join(';')) : null,
      ]),
    ),
  );
  return createHash('sha256').update(lines.sort().join('\n')).digest('hex');
}
