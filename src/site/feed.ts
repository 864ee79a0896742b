/** The latest posts for feed readers: words and links, no photographs, because copies elsewhere outlive a removal. */
import type { PublicPost } from '../public-post.ts';
import { to, withOrigin } from './address.ts';
import { posts, school } from './data.ts';
import { sourceOf } from './source-of.ts';

/** Names of the feeds, without ending. Their addresses have to be absolute: where school.yaml gives no `site.url` there are none. */
export const feeds: readonly string[] = school.url === null ? [] : ['feed'];

export type FeedEntry = {
  /** Stays the same wherever the archive lives. */
  id: string;
  url: string;
  words: string;
  /** A moment in Europe/London; the beginning of the day where the time is not shown. */
  at: Temporal.ZonedDateTime;
};

export const entries: readonly FeedEntry[] = posts.slice(0, 40).map((post) => ({
  id: `${school.handle.slice(1)}/posts/${post.address}`,
  url: withOrigin(to('posts', post.address)),
  words: wordsOf(post),
  at: Temporal.PlainDateTime.from(`${post.day}T${post.time ?? '00:00'}`).toZonedDateTime('Europe/London'),
}));

function wordsOf(post: PublicPost): string {
  const text = post.text
    .map((piece) => (piece.type === 'gap' ? '…' : piece.type === 'link' ? piece.href : piece.text))
    .join('');
  const source = sourceOf(post);
  const from = source === null ? '' : `${source}: `;
  const pictures =
    post.pictures.length === 0 ? '' : `${text === '' ? '' : '\n\n'}With pictures, on the page of the post.`;
  return from + text + pictures;
}
