/** An answer with posts that mention the account: of each only its id and whose it is. */
import * as v from 'valibot';
import { byId } from '../../post.ts';

const id = v.pipe(v.string(), v.regex(/^\d{1,20}$/u));
const text = v.fallback(v.nullable(v.string()), null);

const answer = v.object({
  data: v.optional(v.array(v.object({ id, author_id: text })), []),
  includes: v.fallback(v.object({ users: v.fallback(v.array(v.object({ id, username: text })), []) }), { users: [] }),
  meta: v.fallback(v.object({ next_token: text }), { next_token: null }),
});

export type Mentions = {
  mentions: { id: string; handle: string | null }[];
  /** Ids of the accounts that the answer holds. */
  users: string[];
  newest: string | null;
  next: string | null;
};

/** @throws where it is no such answer */
export function readMentions(body: unknown): Mentions {
  const { data, includes, meta } = v.parse(answer, body);
  const handles = new Map(includes.users.map((user) => [user.id, user.username]));
  const mentions = data.map((post) => {
    const name = handles.get(post.author_id ?? '') ?? null;
    return { id: post.id, handle: name === null ? null : `@${name}` };
  });
  return {
    mentions,
    users: [...handles.keys()],
    newest: mentions.map((post) => post.id).sort((a, b) => byId({ id: b }, { id: a }))[0] ?? null,
    next: meta.next_token,
  };
}
