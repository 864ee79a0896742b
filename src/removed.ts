/** Posts that are gone from the platform, by people's word and by look-up. */
import type { PostId } from './post.ts';
import type { Removal } from './pull-state.ts';

/** Those whose last line says that they are gone. */
export function goneByLookUp(removals: readonly Removal[], today: string): Set<PostId> {
  const last = new Map(removals.filter(({ on }) => on <= today).map((removal) => [removal.id, removal.reason]));
  return new Set([...last].flatMap(([id, reason]) => (reason === 'back' ? [] : id)));
}

/** All that are gone by `gone.csv` or by look-up. */
export function gonePosts(
  { gone, removed }: { gone: readonly { post: PostId; on: string }[]; removed: readonly Removal[] },
  today: string,
): Set<PostId> {
  const told = gone.flatMap(({ post, on }) => (on <= today ? post : []));
  return new Set([...told, ...goneByLookUp(removed, today)]);
}
