/** Edited posts: each version is a post of its own in an archive, and only the latest is the school's. */
import { byId, type PostId } from '../post.ts';
import type { Draft } from './tweet-post.ts';

/** The latest version of each post, oldest post first; the versions before it are kept in it, oldest first. */
export function collapseEdits(drafts: readonly Draft[]): Draft[] {
  const families = new Map<PostId, Draft[]>();
  for (const draft of drafts) {
    const family = families.get(draft.first);
    if (family) family.push(draft);
    else families.set(draft.first, [draft]);
  }
  return Array.from(families.values(), latest).sort((a, b) => byId(a.post, b.post));
}

function latest(family: Draft[]): Draft {
  const sorted = family.sort((a, b) => byId(a.post, b.post));
  const last = sorted.at(-1) as Draft;
  if (sorted.length === 1) return last;
  const versions = sorted.slice(0, -1).map(({ post: { id, at, text } }) => ({ id, at, text }));
  return { ...last, post: { ...last.post, versions } };
}
