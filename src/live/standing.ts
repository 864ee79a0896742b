/** How it stands with a post on the live site, once the archive shows it no longer, or not all of its pictures. */
import type { PostId } from '../post.ts';
import type { CameDown, LiveState } from './live-state.ts';

/**
 * `unchecked`: it came down here, and nobody has asked the live site since. `public`: the live site still had it, last on that day.
 * `down`: the live site answered that it is gone, the last of it first on that day.
 */
export type LiveStanding = { state: 'unchecked' | 'public' | 'down'; on: string | null };

export type Shown = {
  id: PostId;
  /** Files of the store that are the post's. */
  files: readonly string[];
  /** Whether anything of it is shown. */
  isShown: boolean;
};

/** Null where nothing of the post was ever seen to come down. `shownFiles`: all that the site shows of the store's. */
export function standingOf(state: LiveState, post: Shown, shownFiles: ReadonlySet<string>): LiveStanding | null {
  const owns = (one: { post: PostId | null; source: string | null }) =>
    one.post === post.id || (one.source !== null && post.files.includes(one.source));
  // A report is written before the site: what is still remembered and will be shown no more comes down with it.
  const comesDown = state.addresses.some((one) =>
    one.source === null
      ? one.post === post.id && !post.isShown
      : post.files.includes(one.source) && !shownFiles.has(one.source),
  );
  const lines = state.cameDown.filter(owns);
  const open = lines.filter(({ down }) => down === null);
  const last = latest(open.map((one) => one.public));
  if (last !== null) return { state: 'public', on: last };
  // A picture of which nobody knows whose it is could be this post's.
  const isDoubtful = lines.length > 0 && state.cameDown.some(isUnknownPicture);
  if (comesDown || open.length > 0 || isDoubtful) return { state: 'unchecked', on: null };
  return lines.length === 0 ? null : { state: 'down', on: latest(lines.map(({ down }) => down)) };
}

function isUnknownPicture({ kind, post, source, down }: CameDown): boolean {
  return kind === 'picture' && post === null && source === null && down === null;
}

function latest(days: readonly (string | null)[]): string | null {
  return (
    days
      .filter((day) => day !== null)
      .sort()
      .at(-1) ?? null
  );
}
