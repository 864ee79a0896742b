/** An answer with posts that mention the account: of each only its id and whose it is. */
import { byId } from '../../post.ts';
import { readAnswer, readPost } from './answer.ts';
import { handleOf } from './read-page.ts';

export type Mentions = {
  mentions: { id: string; handle: string | null }[];
  /** Ids of the accounts that the answer holds. */
  users: string[];
  newest: string | null;
  next: string | null;
};

/** What in it is odd is left out. @throws NotAnAnswer */
export function readMentions(body: unknown): Mentions {
  const { data, users, meta } = readAnswer(body);
  const handles = new Map(users.map(({ id, username }) => [id, handleOf(username)]));
  const mentions = data.flatMap((one) => {
    const post = readPost(one);
    return post ? [{ id: post.id, handle: handles.get(post.author_id ?? '') ?? null }] : [];
  });
  return { mentions, users: [...handles.keys()], newest: mentions.toSorted(byId).at(-1)?.id ?? null, next: meta.next };
}
