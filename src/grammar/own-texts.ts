/** The texts of an account that its school answers for: its own words, from the day on which the policy took effect. */
import { londonDay } from '../london.ts';
import type { Post } from '../post.ts';
import type { School } from '../school.ts';
import { textOf } from '../see.ts';

export function ownTexts(posts: readonly Post[], school: School): string[] {
  const own = posts.filter(
    (post) => post.kind !== 'retweet' && post.retweet_of === null && londonDay(post.at) >= school.policy.effective,
  );
  return [...new Set(own.flatMap((post) => [textOf(post), ...post.versions.map(({ text }) => text)]))];
}
