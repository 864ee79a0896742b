/** What the tests of this server share: a server with a client, and how the client is asked without missing anything. */
import {
  ApiResponseError,
  type TTweetv2Expansion,
  type TTweetv2TweetField,
  type TweetV2UserTimelineParams,
} from 'twitter-api-v2';
import type { Account } from './account.ts';
import { clientOf } from './client-of.ts';
import { type ApiOptions, startApi } from './start-api.ts';

const everyField =
  'attachments,author_id,conversation_id,created_at,display_text_range,edit_controls,entities,in_reply_to_user_id,lang,media_metadata,note_tweet,possibly_sensitive,referenced_tweets,withheld'.split(
    ',',
  ) as TTweetv2TweetField[];
const everyExpansion =
  'attachments.media_keys,attachments.poll_ids,author_id,edit_history_tweet_ids,referenced_tweets.id,referenced_tweets.id.author_id,referenced_tweets.id.attachments.media_keys,in_reply_to_user_id'.split(
    ',',
  ) as TTweetv2Expansion[];
/** Every field and expansion that an archive can use. */
export const everything = {
  'tweet.fields': everyField,
  expansions: everyExpansion,
  'media.fields': ['alt_text', 'duration_ms', 'height', 'preview_image_url', 'type', 'url', 'variants', 'width'],
  'poll.fields': ['duration_minutes', 'end_datetime', 'options', 'voting_status'],
} satisfies Partial<TweetV2UserTimelineParams>;

export async function open(account: Account, options?: ApiOptions) {
  const api = await startApi(account, options);
  return { api, account, client: clientOf(api), id: account.person.id, [Symbol.asyncDispose]: api.close };
}

/** All pages of a timeline, the client's way that misses none. */
export async function wholeTimeline(
  { client, id }: Pick<Awaited<ReturnType<typeof open>>, 'client' | 'id'>,
  options: Partial<TweetV2UserTimelineParams> = {},
) {
  const timeline = await client.userTimeline(id, { max_results: 100, ...options });
  while (!timeline.done) await timeline.fetchNext(100);
  return timeline;
}

export const idsIn = (posts: { id: string }[]) => posts.map(({ id }) => id);

/** The error with which the server refuses. */
export async function refusal(asked: Promise<unknown>): Promise<ApiResponseError> {
  const error = await asked.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (error instanceof ApiResponseError) return error;
  throw new Error('The server answered what it should have refused.', { cause: error });
}
