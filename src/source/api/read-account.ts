/** An answer about one account. */
import * as v from 'valibot';

const size = v.fallback(v.number(), 0);
const answer = v.object({
  data: v.optional(
    v.object({
      id: v.pipe(v.string(), v.regex(/^\d{1,20}$/u)),
      public_metrics: v.fallback(v.nullable(v.object({ followers_count: size, following_count: size })), null),
    }),
  ),
});

export type AccountAnswer = { id: string; sizes: { followers: number; following: number } | null };

/** Null where there is none that can be read. @throws where it is no such answer */
export function readAccountOf(body: unknown): AccountAnswer | null {
  const { data } = v.parse(answer, body);
  if (!data) return null;
  const sizes = data.public_metrics;
  return {
    id: data.id,
    sizes: sizes && { followers: sizes.followers_count, following: sizes.following_count },
  };
}
