/** The address of a post on the platform. */
import type { PostId } from './post.ts';

export type Permalink = { author: string | null; id: PostId };

const address =
  /^https?:\/\/(?:www\.|mobile\.|m\.)?(?:twitter|x)\.com\/(?:#!\/)?(i\/web|i|\w{1,30})\/status(?:es)?\/(\d{1,20})(?:[/?#]\S*)?$/iu;

/** Whose post an address leads to, by any of the platform's names; null for any other address. */
export function permalink(url: string): Permalink | null {
  const [, author, id] = address.exec(url) ?? [];
  if (!author || !id) return null;
  return { author: /^i(?:\/web)?$/iu.test(author) ? null : `@${author}`, id };
}
