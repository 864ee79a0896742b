/**
 * A post as the platform writes it in an archive, or in the answers of its first interface. Fields come and go with the years and
 * any may be missing or odd, so that each is read by itself and is null (or empty) where it is not what it should be; only the id
 * is required.
 */
import * as v from 'valibot';
import { digits, id, listOf, maybe, text, whole } from './odd-fields.ts';

const indices = maybe(v.tuple([whole, whole]));

const link = v.object({ url: text, expanded_url: text, indices });
const size = maybe(v.object({ w: maybe(whole), h: maybe(whole) }));

const unknownMedia = {
  url: null,
  indices: null,
  type: null,
  media_url: null,
  media_url_https: null,
  ext_alt_text: null,
  original_info: null,
  sizes: null,
  video_info: null,
};

/** What cannot be read of a picture's listing leaves a picture of which nothing is known, never none. */
const media = v.fallback(
  v.object({
    url: text,
    indices,
    type: text,
    media_url: text,
    media_url_https: text,
    ext_alt_text: text,
    original_info: maybe(v.object({ width: maybe(whole), height: maybe(whole) })),
    sizes: maybe(v.object({ large: size, medium: size })),
    video_info: maybe(
      v.object({ variants: listOf(v.object({ bitrate: maybe(whole), content_type: text, url: text })) }),
    ),
  }),
  unknownMedia,
);

const choice = v.object({ text, label: text, votes: maybe(whole) });
const poll = v.object({ options: listOf(choice), end_datetime: text });

const words = {
  created_at: text,
  full_text: text,
  text,
  entities: maybe(v.object({ urls: listOf(link), media: listOf(media), polls: listOf(poll) })),
  extended_entities: maybe(v.object({ media: listOf(media) })),
};

const editIds = maybe(v.object({ editTweetIds: listOf(digits) }));

const tweet = v.object({
  ...words,
  id_str: id,
  id,
  in_reply_to_status_id_str: id,
  in_reply_to_status_id: id,
  in_reply_to_screen_name: text,
  quoted_status_id_str: id,
  edit_info: maybe(
    v.object({ initial: editIds, edit: maybe(v.object({ initialTweetId: id, editControlInitial: editIds })) }),
  ),
  retweeted_status: maybe(v.object({ ...words, id_str: id, user: maybe(v.object({ screen_name: text })) })),
  card: maybe(v.object({ binding_values: v.unknown() })),
});

export type Tweet = Omit<v.InferOutput<typeof tweet>, 'id_str'> & { id: string };
export type TweetLink = v.InferOutput<typeof link>;
export type TweetMedia = v.InferOutput<typeof media>;

/** A post of a part, with or without its wrapper; or what is wrong with it, without a word of its content. */
export function readTweet(value: unknown): Tweet | { wrong: string } {
  const wrapped = v.safeParse(v.object({ tweet: v.looseObject({}) }), value);
  const read = v.safeParse(tweet, wrapped.success ? wrapped.output.tweet : value);
  if (!read.success) return { wrong: 'is not a post' };
  const { id_str, ...rest } = read.output;
  const found = id_str ?? rest.id;
  if (found === null) return { wrong: 'has no id' };
  if (rest.full_text === null && rest.text === null) return { wrong: 'has no text' };
  return { ...rest, id: found };
}
