/** A post with what the rules found and what follows from it: the report and `publish` both start from this. */
import type { Decision } from './decision.ts';
import type { Post } from './post.ts';
import type { Finding, SeenPost } from './rule.ts';

export type Verdict = 'publish' | 'redact' | 'wait' | 'withhold';

export type Judged = {
  post: Post;
  /** The post as the rules saw it. */
  seen: SeenPost;
  /** Every finding with at least one problem that no waiver covers, and of every severity. */
  findings: readonly Finding[];
  verdict: Verdict;
  /** Why the verdict is not what the findings alone would say, or what a person can do next; null where there is nothing to add. For staff, without names. */
  note: string | null;
  /** Its words are shown while its pictures are not (`pictures.from`, `pictures.waiting: words`). */
  words: boolean;
  /** The person's last decision, and whether it still holds. */
  decision: Decision | null;
  decisionHolds: boolean;
  basis: string;
};
