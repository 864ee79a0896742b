/** Which posts are to be looked up again today: the platform tells of no deletion, so every known post is asked for again in turn. */
import { daysBetween } from '../day.ts';
import { byId, type Post, type PostId } from '../post.ts';
import type { PullState, Removal } from '../pull-state.ts';

/** Days after which a post is looked up again: soon while people still think of it, then less often. */
const fresh = { upTo: 30, every: 1 } as const;
/** Days for which a removal is doubted: nobody is billed for asking for what is not there. */
const doubted = 7;
const every = 28;

/** Posts in one question. */
export const perLookUp = 100;

/**
 * At most `most`, the recent ones and those that were found gone lately first, then those that were not asked for the longest. Posts that no reading of the timeline has met
 * wait until one has come to its end: it may still meet them.
 */
export function dueLookUps(
  posts: readonly Pick<Post, 'id' | 'at'>[],
  { seen, whole }: Pick<PullState, 'seen' | 'whole'>,
  { today, most, removals = [] }: { today: string; most: number; removals?: readonly Removal[] },
): PostId[] {
  const justGone = new Set(removals.filter(({ on }) => daysBetween(on, today) <= doubted).map(({ id }) => id));
  const isFresh = ({ id, at }: Pick<Post, 'id' | 'at'>) =>
    daysBetween(at.slice(0, 10), today) <= fresh.upTo || justGone.has(id);
  const due = posts.filter((post) => {
    const last = seen[post.id];
    if (last === undefined) return whole;
    // A day that is still to come was written by a clock that went wrong.
    return last > today || daysBetween(last, today) >= (isFresh(post) ? fresh.every : every);
  });
  const rank = (post: Pick<Post, 'id' | 'at'>) => (isFresh(post) ? '' : (seen[post.id] ?? '0000-00-00'));
  return due
    .toSorted((a, b) => (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : byId(b, a)))
    .slice(0, most)
    .map(({ id }) => id);
}
