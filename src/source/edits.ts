/** Edited posts: each version is a post of its own in a source, and only the latest is the school's. */
import { byId, type Post, type PostId } from '../post.ts';

/** One version, and the first version of the post that it belongs to. */
export type VersionOf = { post: Post; first: PostId };

/** The latest version of each post, oldest post first; the versions before it are kept in it, oldest first. */
export function collapseEdits<Draft extends VersionOf>(drafts: readonly Draft[]): Draft[] {
  const families = Map.groupBy(drafts, (draft) => draft.first);
  return Array.from(families.values(), (family) => latest(family)).sort((a, b) => byId(a.post, b.post));
}

function latest<Draft extends VersionOf>(family: readonly Draft[]): Draft {
  const sorted = family.toSorted((a, b) => byId(a.post, b.post));
  const last = sorted.at(-1) as Draft;
  if (sorted.length === 1) return last;
  const before = sorted.slice(0, -1).flatMap(({ post: { id, at, text, versions } }) => [...versions, { id, at, text }]);
  const versions = new Map([...last.post.versions, ...before].map((version) => [version.id, version]));
  return { ...last, post: { ...last.post, versions: [...versions.values()].sort(byId) } };
}
