/** The posts of one answer of the platform's second interface. */
import { byId, type Post, type PostId } from '../../post.ts';
import { collapseEdits } from '../edits.ts';
import type { ListedMedia } from '../listed-media.ts';
import { momentOfId, sentAt } from '../moment.ts';
import { type Draft, tweetPost } from '../tweet-post.ts';
import {
  type Answer,
  type AnswerPost,
  type AnswerProblem,
  type AnswerUser,
  readAnswer,
  readPost,
  readUser,
} from './answer.ts';
import { asTweet, type Known, referenced } from './as-tweet.ts';

export { NotAnAnswer } from './answer.ts';

/** Whose posts are asked for; `id` is null where it is not known yet. */
export type ApiAccount = { id: string | null; handle: string };

/** A post of an answer, with the addresses of its media on the platform's hosts. */
export type ApiPost = {
  post: Post;
  /** One list for each of `post.media`: where its file is to be had, best first; empty where the platform gives none. */
  addresses: readonly (readonly string[])[];
  /** Ids of its older versions, whether or not the answer holds them. */
  earlier: readonly PostId[];
  /** Ids of newer versions that the answer lists and does not hold. */
  later: readonly PostId[];
  /** The first version of the post, itself where it was never edited. */
  first: PostId;
  /** The id of the account that wrote it; null where the answer does not say. */
  author: string | null;
  /** The handle of that account, where the answer knows it. */
  handle: string | null;
  /** Whether that is the account asked for; null where nobody can tell. */
  own: boolean | null;
  /** Whether it is a long post whose whole text is here. */
  whole: boolean;
};

/** Something that was asked for, or would have been included, and that the platform does not give. */
export type ApiProblem = {
  kind: 'not-found' | 'not-authorized' | 'other';
  id: string | null;
  /** `post`, `user`, `media`, …; null where it is not said. */
  resource: string | null;
};

export type ApiPage = {
  /** Oldest first; of the versions of an edited post only the latest. */
  posts: ApiPost[];
  /** The accounts that the answer includes. */
  users: ApiUser[];
  problems: ApiProblem[];
  next: string | null;
  newest: PostId | null;
  oldest: PostId | null;
  /** What the answer holds, as the platform counts it: `posts` are those that were asked for. */
  counts: { posts: number; included: number; users: number };
  /** What was given as a post and is none that can be read. */
  unreadable: number;
};

/** `handle` begins with `@`. */
export type ApiUser = { id: string; handle: string | null; name: string | null };

/**
 * Reads an answer that holds posts: a timeline, mentions, a look-up. A newer version that it includes takes the place of the one asked
 * for. @throws NotAnAnswer
 */
export function readPage(body: unknown, account: ApiAccount): ApiPage {
  const answer = readAnswer(body);
  const asked = answer.data.map(readPost);
  const posts = asked.filter((post) => post !== null);
  const known = knownOf(answer, posts, account);
  const families = new Set(posts.flatMap((post) => [post.id, ...post.edit_history_tweet_ids]));
  const drafts = [...known.posts.values()]
    .filter((post) => families.has(post.id))
    .flatMap((post) => draftOf(post, known) ?? []);
  const ids = asked.flatMap((post) => post ?? []).toSorted(byId);
  return {
    posts: collapseEdits(drafts).map((draft) => asPost(draft, known, account)),
    users: answer.users.map(asUser),
    problems: answer.problems.map(asProblem),
    next: answer.meta.next,
    newest: answer.meta.newest ?? ids.at(-1)?.id ?? null,
    oldest: answer.meta.oldest ?? ids[0]?.id ?? null,
    counts: { posts: answer.data.length, included: answer.posts.length, users: answer.users.length },
    unreadable: asked.length - posts.filter((post) => sentAt(post.id, post.created_at)).length,
  };
}

/** Reads an answer that holds accounts: followers, those followed, or one looked up by name. @throws NotAnAnswer */
export function readUsers(body: unknown): {
  users: ApiUser[];
  problems: ApiProblem[];
  next: string | null;
  unreadable: number;
} {
  const answer = readAnswer(body);
  const users = answer.data.flatMap((one) => readUser(one) ?? []);
  return {
    users: users.map(asUser),
    problems: answer.problems.map(asProblem),
    next: answer.meta.next,
    unreadable: answer.data.length - users.length,
  };
}

function knownOf(answer: Answer, posts: readonly AnswerPost[], account: ApiAccount): Known {
  const users = new Map<string, AnswerUser>(answer.users.map((user) => [user.id, user]));
  if (account.id !== null && !users.get(account.id)?.username) {
    users.set(account.id, { id: account.id, username: account.handle.replace(/^@/u, ''), name: null });
  }
  return {
    posts: new Map([...answer.posts, ...posts].map((post) => [post.id, post])),
    users,
    media: new Map(answer.media.map((one) => [one.media_key, one])),
    polls: new Map(answer.polls.map((poll) => [poll.id, poll])),
  };
}

function draftOf(post: AnswerPost, known: Known): Draft | null {
  const sent = sentAt(post.id, post.created_at);
  return sent && withQuoted(read(post, sent.at, known), post, known);
}

function read(post: AnswerPost, at: string, known: Known): Draft {
  const { tweet, note } = asTweet(post, known);
  const draft = tweetPost(tweet, at, { take: () => note });
  if (draft.post.kind === 'retweet' || referenced(post, 'retweeted') === null) return draft;
  // Whatever its words are, the platform says that they are not the account's own.
  return { ...draft, post: { ...draft.post, kind: 'retweet', quoted: null, reply_to: null, reply_to_post: null } };
}

/** An answer includes the quoted post, where it may. */
function withQuoted(draft: Draft, post: AnswerPost, known: Known): Draft {
  const { quoted } = draft.post;
  const found = quoted?.id == null ? undefined : known.posts.get(quoted.id);
  if (!quoted || !found || referenced(post, 'quoted') !== found.id) return draft;
  const { text } = read(found, momentOfId(found.id) ?? '', known).post;
  const author = handleOf(known.users.get(found.author_id ?? '')?.username ?? null) ?? quoted.author;
  return { ...draft, post: { ...draft.post, quoted: { author, id: found.id, text } } };
}

function asPost(draft: Draft, known: Known, account: ApiAccount): ApiPost {
  const { post, listed, first, whole } = draft;
  const versions = [...new Set([first, ...draft.versions])].map((id) => ({ id }));
  const author = known.posts.get(post.id)?.author_id ?? null;
  const handle = handleOf(known.users.get(author ?? '')?.username ?? null);
  return {
    post,
    addresses: listed.map(addressesOf),
    earlier: versions.filter((one) => byId(one, post) < 0).map(({ id }) => id),
    later: versions.filter((one) => byId(one, post) > 0).map(({ id }) => id),
    first,
    author,
    handle,
    own: isOwn(author, handle, account),
    whole,
  };
}

function isOwn(author: string | null, handle: string | null, account: ApiAccount): boolean | null {
  if (author === null) return null;
  if (account.id !== null) return author === account.id;
  return handle === null ? null : handle.toLowerCase() === handleOf(account.handle)?.toLowerCase();
}

/** A photograph as it was sent up, then as the platform shows it; a video's still is no file of the post. */
function addressesOf({ addresses: { films, stills } }: ListedMedia): string[] {
  const originals = stills.flatMap((address) => {
    if (!URL.canParse(address)) return [];
    const url = new URL(address);
    url.searchParams.set('name', 'orig');
    return [url.href, address];
  });
  return [...films, ...originals];
}

function asUser({ id, username, name }: AnswerUser): ApiUser {
  return { id, handle: handleOf(username), name };
}

function asProblem({ type, resource_type, resource_id, value }: AnswerProblem): ApiProblem {
  const name = type?.split('/').at(-1);
  return {
    kind:
      name === 'resource-not-found' ? 'not-found' : name === 'not-authorized-for-resource' ? 'not-authorized' : 'other',
    id: resource_id ?? value,
    resource: resource_type === 'tweet' ? 'post' : resource_type,
  };
}

/** With its `@`; null for what is no name of an account. */
export function handleOf(username: string | null): string | null {
  const plain = username?.replace(/^@/u, '') ?? '';
  return /^\w{1,30}$/u.test(plain) ? `@${plain}` : null;
}
