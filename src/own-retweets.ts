/** Retweets of the school's own posts: what repeats a post may not be shown where the post itself is not. */
import type { Post, PostId } from './post.ts';

/** So many characters in a row are hardly two people's: short greetings are everybody's. */
const telling = 20;

/**
 * For each retweet that may be of the school's own account, the posts that it may repeat, by the beginning of their text: an archive
 * holds no other link between them. The handle alone does not tell: the school may have had another once, and who passed a post on
 * under another's name passed on its words all the same. Under the school's handle a retweet is here even where the store holds no
 * such post; under any other only where it does.
 */
export function originalsOf(posts: readonly Post[], handle: string): Map<PostId, PostId[]> {
  const own = posts
    .filter((post) => post.kind !== 'retweet')
    // It may have been retweeted before it was edited.
    .map(({ id, text, versions }) => ({ id, texts: [text, ...versions.map((version) => version.text)].map(squashed) }));
  return new Map(
    posts.flatMap((post): [PostId, PostId[]][] => {
      if (post.kind !== 'retweet' && post.retweet_of === null) return [];
      const isOwn = post.retweet_of?.toLowerCase() === handle.toLowerCase();
      const words = beginning(post.text);
      const tells = words.length >= (isOwn ? 1 : telling);
      const found = tells ? own.filter(({ texts }) => texts.some((text) => text.startsWith(words))) : [];
      return isOwn || found.length > 0 ? [[post.id, found.map(({ id }) => id)]] : [];
    }),
  );
}

/** The words of a retweet without its marks, and without the link or the dots at which it was cut. */
function beginning(text: string): string {
  const words = text.replace(/^(?:RT @\w+:?\s*)+/u, '').replace(/…$/u, '');
  return squashed(words).replace(/\s*https?:\/\/\S*$/u, '');
}

function squashed(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}
