/** An answer about posts or people: only the fields that were asked for, what they refer to once each, and what could not be had. */
import type { Account, Person, Post } from './account.ts';
import type { Asked } from './asked.ts';
import { type Fields, mediaObject, personObject, pollObject, postObject } from './objects.ts';
import { absent } from './problems.ts';

export type Composed = { data: Fields[]; includes: Fields; errors: Fields[] };
type Includes = Record<'tweets' | 'users' | 'media' | 'polls', Map<string, Fields>>;

/** `asOwner`: whether the account itself asks, which may read it while it is protected. */
export function composed(posts: Post[], account: Account, asked: Asked, asOwner: boolean): Composed {
  const includes: Includes = { tweets: new Map(), users: new Map(), media: new Map(), polls: new Map() };
  const errors = new Map<string, Fields>();
  const wants = (expansion: string) => asked.expansions.has(expansion);
  const shown = (post: Post) => only(postObject(post, account), asked.post);

  const includeUser = (id: string, parameter: string) => {
    const person = account.people.get(id);
    const missed = { id, parameter, resource: 'user', section: 'includes' } as const;
    if (!person) errors.set(`${parameter} ${id}`, absent(missed, 'gone'));
    else if (person.suspended) errors.set(`${parameter} ${id}`, absent(missed, 'suspended'));
    else includes.users.set(id, only(personObject(person), asked.user));
  };
  const includePost = (id: string, parameter: string): Post | null => {
    const post = account.posts.get(id);
    const standing = account.standing(id, asOwner);
    if (post && standing === 'here') {
      includes.tweets.set(id, shown(post));
      return post;
    }
    const why = standing === 'here' ? 'gone' : standing;
    errors.set(`${parameter} ${id}`, absent({ id, parameter, resource: 'tweet', section: 'includes' }, why));
    return null;
  };
  const includeMedia = (post: Post) => {
    for (const media of post.media) includes.media.set(media.key, only(mediaObject(media), asked.media));
  };

  for (const post of posts) {
    if (wants('author_id')) includeUser(post.author, 'author_id');
    if (wants('in_reply_to_user_id') && post.replyTo) includeUser(post.replyTo.person, 'in_reply_to_user_id');
    if (wants('entities.mentions.username')) {
      for (const [, username] of post.text.matchAll(/(?<![\w&])@(\w+)/gu)) {
        const person = account.personNamed(username ?? '');
        if (person) includeUser(person.id, 'entities.mentions.username');
      }
    }
    if (wants('attachments.media_keys')) includeMedia(post);
    if (wants('attachments.poll_ids') && post.poll)
      includes.polls.set(post.poll.id, only(pollObject(post.poll, post), asked.poll));
    if (wants('edit_history_tweet_ids')) {
      for (const id of account.historyOf(post.id)) if (id !== post.id) includePost(id, 'edit_history_tweet_ids');
    }
    const deeper = wants('referenced_tweets.id.author_id') || wants('referenced_tweets.id.attachments.media_keys');
    if (!wants('referenced_tweets.id') && !deeper) continue;
    for (const id of [post.retweets, post.quotes, post.replyTo?.post ?? null]) {
      const referenced = id === null ? null : includePost(id, 'referenced_tweets.id');
      if (referenced && wants('referenced_tweets.id.author_id'))
        includeUser(referenced.author, 'referenced_tweets.id.author_id');
      if (referenced && wants('referenced_tweets.id.attachments.media_keys')) includeMedia(referenced);
    }
  }
  const some = Object.entries(includes).filter(([, found]) => found.size > 0);
  return {
    data: posts.map(shown),
    includes: Object.fromEntries(some.map(([name, found]) => [name, [...found.values()]])),
    errors: [...errors.values()],
  };
}

export function composedPeople(people: Person[], asked: Asked): Composed {
  return { data: people.map((person) => only(personObject(person), asked.user)), includes: {}, errors: [] };
}

/** The body, without what is empty. A single thing that is there stands by itself. */
export function bodyOf({ data, includes, errors }: Composed, single = false): Fields {
  return {
    ...(data.length > 0 && { data: single ? data[0] : data }),
    ...(Object.keys(includes).length > 0 && { includes }),
    ...(errors.length > 0 && { errors }),
  };
}

/** The same answer on a bad day: the last post of a look-up, or the last referenced one, could not be had just now. Nothing says that it is gone. */
export function partly({ data, includes, errors }: Composed, lookup: boolean): Composed {
  const referenced = (includes.tweets ?? []) as Fields[];
  const id = String((lookup ? data : referenced).at(-1)?.id ?? '1');
  const missed = lookup
    ? ({ id, parameter: 'ids', resource: 'tweet' } as const)
    : ({ id, parameter: 'referenced_tweets.id', resource: 'tweet', section: 'includes' } as const);
  const { tweets, ...others } = includes;
  const left = lookup ? referenced : referenced.slice(0, -1);
  return {
    data: lookup ? data.slice(0, -1) : data,
    includes: left.length > 0 ? { tweets: left, ...others } : others,
    errors: [...errors, absent(missed, 'unavailable')],
  };
}

function only(fields: Fields, names: Set<string>): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => names.has(name)));
}
