/** What a person decided on a post: a row of decisions.csv. */
import type { PostId } from './post.ts';

export const decisionVerdicts = ['publish', 'redact', 'withhold'] as const;

export type Decision = {
  post: PostId;
  verdict: (typeof decisionVerdicts)[number];
  by: string;
  role: string;
  /** YYYY-MM-DD */
  on: string;
  reason: string;
  /** sha256 of what was found when it was decided; empty until the next check fills it in. */
  basis: string;
};
