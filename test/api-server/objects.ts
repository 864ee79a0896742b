/** Posts, people, media and polls as the API writes them, with every field that this server knows, under the names of old. */
import type { Account, Media, Person, Poll, Post } from './account.ts';
import { sentAt } from './snowflake.ts';
import { type Entities, longText, written } from './written-text.ts';

export type Fields = Record<string, unknown>;

export function postObject(post: Post, account: Account): Fields {
  const { text, entities, range } = written(post, account);
  const long = longText(post, account);
  const at = sentAt(post.id);
  const history = account.historyOf(post.id);
  return known({
    id: post.id,
    text,
    edit_history_tweet_ids: history,
    author_id: post.author,
    attachments: attachments(post),
    conversation_id: post.conversation,
    created_at: secondOf(at),
    display_text_range: range,
    edit_controls: {
      edits_remaining: 6 - history.length,
      is_edit_eligible: post.replyTo === null && post.retweets === null && post.poll === null,
      editable_until: new Date(sentAt(history[0] ?? post.id) + 3_600_000).toISOString(),
    },
    entities: told(entities),
    in_reply_to_user_id: post.replyTo?.person,
    lang: 'en',
    media_metadata: post.media.length
      ? post.media.map(({ key, alt }) => known({ media_key: key, alt_text: alt ?? undefined }))
      : undefined,
    note_tweet: long ? known({ text: long.text, entities: told(long.entities) }) : undefined,
    possibly_sensitive: false,
    public_metrics: {
      retweet_count: 2,
      reply_count: 0,
      like_count: 7,
      quote_count: 0,
      bookmark_count: 0,
      impression_count: 312,
    },
    referenced_tweets: references(post),
    reply_settings: 'everyone',
  });
}

export function mediaObject(media: Media): Fields {
  const still = media.type === 'photo';
  return known({
    media_key: media.key,
    type: media.type,
    url: still ? media.url : undefined,
    preview_image_url: still ? undefined : media.url,
    alt_text: media.alt ?? undefined,
    duration_ms: media.duration ?? undefined,
    height: media.height,
    width: media.width,
    variants: still ? undefined : media.variants,
  });
}

export function pollObject({ id, options, minutes }: Poll, post: Post): Fields {
  return {
    id,
    options: options.map((option, index) => ({ position: index + 1, ...option })),
    duration_minutes: minutes,
    end_datetime: secondOf(sentAt(post.id) + minutes * 60_000),
    voting_status: 'closed',
  };
}

export function personObject(person: Person): Fields {
  return {
    id: person.id,
    name: person.name,
    username: person.username,
    created_at: secondOf(Date.UTC(2014, 8, 2)),
    description: person.description,
    protected: person.protected,
    verified: false,
    public_metrics: { followers_count: 40, following_count: 12, tweet_count: 230, listed_count: 0 },
  };
}

function attachments(post: Post): Fields | undefined {
  if (post.media.length) return { media_keys: post.media.map(({ key }) => key) };
  return post.poll ? { poll_ids: [post.poll.id] } : undefined;
}

function references({ retweets, quotes, replyTo }: Post): { type: string; id: string }[] | undefined {
  const found = [
    ...(retweets === null ? [] : [{ type: 'retweeted', id: retweets }]),
    ...(quotes === null ? [] : [{ type: 'quoted', id: quotes }]),
    ...(replyTo === null ? [] : [{ type: 'replied_to', id: replyTo.post }]),
  ];
  return found.length ? found : undefined;
}

/** Kinds of which there are none are not told of. */
function told(entities: Entities): Fields | undefined {
  const some = Object.entries(entities).filter(([, places]) => places.length > 0);
  return some.length ? Object.fromEntries(some) : undefined;
}

/** The API leaves out what it does not know; it never says null. */
function known(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

const secondOf = (at: number) => new Date(Math.floor(at / 1000) * 1000).toISOString();
