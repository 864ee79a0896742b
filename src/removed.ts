/** Posts that are gone from the platform, by people's word and by look-up. */
import { type Edited, idsOf, type PostId } from './post.ts';
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

/** A post that was entered as deleted on a day, and that the platform still had on a later one. */
export type StillThere = { post: PostId; entered: string; seen: string };

/** `seenOn`: when each post was last seen on the platform, or asked for in vain. */
export function stillThere(
  posts: readonly Edited[],
  records: Parameters<typeof gonePosts>[0],
  { seenOn, today }: { seenOn: Readonly<Record<PostId, string>>; today: string },
): StillThere[] {
  const asked = goneByLookUp(records.removed, today);
  const entered = new Map(records.gone.filter(({ on }) => on <= today).map(({ post, on }) => [post, on]));
  return posts.flatMap((post) => {
    const seen = seenOn[post.id];
    const days = idsOf(post).flatMap((id) => entered.get(id) ?? []);
    const day = days.sort().at(-1);
    if (day === undefined || seen === undefined || asked.has(post.id) || seen <= day || seen > today) return [];
    return { post: post.id, entered: day, seen };
  });
}
