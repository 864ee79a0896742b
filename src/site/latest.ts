/** The latest posts, whole days only, so that no day is cut in two. */
import type { PublicPost } from '../public-post.ts';

/** At least the posts of the newest day; further days as long as all fits into `most`. */
export function latestWithin(newestFirst: readonly PublicPost[], most: number): readonly PublicPost[] {
  let end = 0;
  for (const [, ofDay] of Map.groupBy(newestFirst, (post) => post.day)) {
    if (end > 0 && end + ofDay.length > most) break;
    end += ofDay.length;
  }
  // A day with very many posts (a trip told step by step) is not a home page.
  return newestFirst.slice(0, Math.min(end, most * 2));
}
