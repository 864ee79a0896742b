/** What an answer holds, as the platform bills it. */
import * as v from 'valibot';
import type { Read } from './budget.ts';

const ids = v.fallback(
  v.pipe(
    v.array(v.unknown()),
    v.transform((all) =>
      all.flatMap((one) => {
        const { id } = Object(one) as { id?: unknown };
        return typeof id === 'string' ? id : [];
      }),
    ),
  ),
  [],
);

const answer = v.object({
  data: ids,
  includes: v.fallback(v.object({ tweets: ids, posts: ids, users: ids }), { tweets: [], posts: [], users: [] }),
});

/** Of an answer with posts; one of another kind holds none. */
export function billed(body: unknown): Required<Read> {
  const { data, includes } = v.parse(answer, body);
  const asked = new Set(data);
  return {
    posts: data,
    others: [...includes.tweets, ...includes.posts].filter((id) => !asked.has(id)),
    users: includes.users,
  };
}
