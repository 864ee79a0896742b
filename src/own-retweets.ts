/** Retweets of the school's own posts: what repeats a post may not be shown where the post itself is not. */
import type { Post, PostId } from './post.ts';

/**
 * For each retweet of the school's own account, the posts that it may repeat, by the beginning of their text: an archive holds no
 * other link between them. None where the store holds no such post.
 */
export function originalsOf(posts: readonly Post[], handle: string): Map<PostId, PostId[]> {
  const own = posts.filter((post) => post.kind !== 'retweet');
  const repeats = posts.filter((post) => post.retweet_of?.toLowerCase() === handle.toLowerCase());
  return new Map(
    repeats.map((post) => {
      const words = beginning(post.text);
      const found =
        words === ''
          ? []
          : own.filter(({ text, versions }) => {
              // It may have been retweeted before it was edited.
              return [text, ...versions.map((version) => version.text)].some((one) => squashed(one).startsWith(words));
            });
      return [post.id, found.map(({ id }) => id)];
    }),
  );
}

/** The words of a retweet without its mark, and without the link or the dots at which it was cut. */
function beginning(text: string): string {
  const words = text.replace(/^RT @\w+:\s*/u, '').replace(/…$/u, '');
  return squashed(words).replace(/\s*https?:\/\/\S*$/u, '');
}

function squashed(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}
