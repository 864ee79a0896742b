/** Whose words a post repeats, or whom it answers, in words; null for a post of the school's own. */
import type { PublicPost } from '../public-post.ts';

export function sourceOf({ kind, credit }: Pick<PublicPost, 'kind' | 'credit'>): string | null {
  if (kind === 'retweet') return `Shared from ${credit ?? 'another account'}`;
  return credit === null ? null : `In answer to ${credit}`;
}
