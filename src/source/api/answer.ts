/**
 * An answer of the platform's second interface, as its fields are named in its schema of before August 2026; the names of after it
 * (`note_post`, `referenced_posts`, `includes.posts`, …) are read as the older ones. Any field may be missing or odd.
 */
import * as v from 'valibot';
import { digits, id, listOf, maybe, text, whole } from '../odd-fields.ts';

/** Not an answer at all: another page, half of one, or a file of something else. */
export class NotAnAnswer extends Error {
  override name = 'NotAnAnswer';
}

/** `referenced_posts` is `referenced_tweets`; where both are there, the older name counts. */
function oldNames(fields: Record<string, unknown>): Record<string, unknown> {
  const renamed = Object.entries(fields).map(([key, value]) => [
    key.replace(/(?<=^|_)post(?=s?(?:_|$))/gu, 'tweet'),
    value,
  ]);
  return { ...Object.fromEntries(renamed), ...fields };
}

function named<const Entries extends v.ObjectEntries>(entries: Entries) {
  return v.pipe(v.looseObject({}), v.transform(oldNames), v.object(entries));
}

const link = v.object({
  url: text,
  expanded_url: text,
  display_url: text,
  media_key: text,
  start: maybe(whole),
  end: maybe(whole),
});
const entities = maybe(v.object({ urls: listOf(link), mentions: listOf(v.object({ id, username: text })) }));

const post = named({
  id,
  text,
  created_at: text,
  author_id: id,
  in_reply_to_user_id: id,
  entities,
  note_tweet: maybe(v.object({ text, entities })),
  edit_history_tweet_ids: listOf(digits),
  referenced_tweets: listOf(v.object({ type: text, id })),
  attachments: maybe(v.object({ media_keys: listOf(v.string()), poll_ids: listOf(v.string()) })),
});

const media = v.object({
  media_key: v.string(),
  type: text,
  url: text,
  alt_text: text,
  width: maybe(whole),
  height: maybe(whole),
  variants: listOf(v.object({ bit_rate: maybe(whole), content_type: text, url: text })),
});

const poll = v.object({
  id: v.string(),
  options: listOf(v.object({ position: maybe(whole), label: text, votes: maybe(whole) })),
  end_datetime: text,
});

const user = v.object({ id, username: text, name: text });

const problem = v.object({ type: text, resource_type: text, resource_id: text, value: text });

const includes = maybe(
  named({ tweets: listOf(v.unknown()), users: listOf(user), media: listOf(media), polls: listOf(poll) }),
);

const meta = maybe(v.object({ next_token: text, newest_id: id, oldest_id: id }));

const answer = v.object({ includes, errors: listOf(problem), meta });

export type AnswerPost = Omit<v.InferOutput<typeof post>, 'id'> & { id: string };
export type AnswerLink = v.InferOutput<typeof link>;
export type AnswerMedia = v.InferOutput<typeof media>;
export type AnswerPoll = v.InferOutput<typeof poll>;
export type AnswerUser = { id: string; username: string | null; name: string | null };
export type AnswerProblem = v.InferOutput<typeof problem>;

export type Answer = {
  /** What was asked for: a list, one, or none. */
  data: readonly unknown[];
  posts: AnswerPost[];
  users: AnswerUser[];
  media: AnswerMedia[];
  polls: AnswerPoll[];
  problems: AnswerProblem[];
  meta: { next: string | null; newest: string | null; oldest: string | null };
};

/** @throws NotAnAnswer for what has none of an answer's parts */
export function readAnswer(body: unknown): Answer {
  const read = v.safeParse(answer, body);
  const { data, ...rest }: { data?: unknown } = read.success ? Object(body) : {};
  const isAnswer = ['includes', 'errors', 'meta'].some((part) => part in rest) || isObject(data);
  if (!read.success || !isAnswer || !(data === undefined || data === null || isObject(data))) {
    throw new NotAnAnswer("This is no answer of the platform's interface.");
  }
  const { includes: given, errors: problems, meta: said } = read.output;
  return {
    data: Array.isArray(data) ? data : isObject(data) ? [data] : [],
    posts: (given?.tweets ?? []).flatMap((one) => readPost(one) ?? []),
    users: (given?.users ?? []).flatMap((one) => withId(one) ?? []),
    media: given?.media ?? [],
    polls: given?.polls ?? [],
    problems,
    meta: { next: said?.next_token ?? null, newest: said?.newest_id ?? null, oldest: said?.oldest_id ?? null },
  };
}

/** A post of an answer; null for what has no id, or no words. */
export function readPost(value: unknown): AnswerPost | null {
  const read = v.safeParse(post, value);
  if (!read.success || (read.output.text === null && !read.output.note_tweet?.text)) return null;
  return withId(read.output);
}

/** An account of an answer; null for what has no id. */
export function readUser(value: unknown): AnswerUser | null {
  const read = v.safeParse(user, value);
  return read.success ? withId(read.output) : null;
}

function withId<One extends { id: string | null }>(one: One): (Omit<One, 'id'> & { id: string }) | null {
  return one.id === null ? null : { ...one, id: one.id };
}

/** Lists too. */
function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
