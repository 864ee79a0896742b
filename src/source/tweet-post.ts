/** One of the platform's posts as a post of the house. */

import { type Permalink, permalink } from '../permalink.ts';
import type { Post, PostId } from '../post.ts';
import { cleanText } from './clean-text.ts';
import { type ListedMedia, listedMedia, mediaOf } from './listed-media.ts';
import type { NoteFinder } from './notes.ts';
import { pollOf } from './poll.ts';
import type { Tweet, TweetLink } from './tweet.ts';
import { unescapeText } from './unescape-text.ts';
import { unwrap, type Wrapped } from './unwrap.ts';

export type Draft = {
  post: Post;
  listed: readonly ListedMedia[];
  /** The first version of the post, itself where it was never edited. */
  first: PostId;
  /** All versions that the platform lists. */
  versions: readonly PostId[];
  /** Whether a note gave its whole text. */
  whole: boolean;
};

type Reading = { text: string; quoted: Permalink | null; cut: boolean };

const retweet = /^RT @(\w{1,30})(?!\w)/u;

/** The account, without its `@`, that a text passes on by how it begins; null where it is the writer's own. */
export function passedOn(text: string): string | null {
  return retweet.exec(text)?.[1] ?? null;
}

/** A text this long (in code points) that ends in an ellipsis was cut by the platform; in a shorter one the ellipsis is the writer's. */
const nearlyFull = 240;

/** Reads one post that was sent at `at`. Whatever is missing or odd is left out; nothing throws. */
export function tweetPost(tweet: Tweet, at: string, notes: NoteFinder): Draft {
  const raw = tweet.full_text ?? tweet.text ?? '';
  const author = passedOn(raw) ?? tweet.retweeted_status?.user?.screen_name ?? null;
  const note = author === null ? notes.take(tweet, at) : null;
  const short = author === null ? readPlain(tweet, raw) : readRetweet(tweet, raw, author);
  const told = tweet.quoted_status_id_str;
  const long = note && readNote(note.note.text, [...note.note.links, ...mediaLinks(tweet)], note.before, told);
  const { text, cut } = long ?? short;
  const named = told === null ? null : { author: null, id: told };
  const quoted = author === null ? (long?.quoted ?? short.quoted ?? named) : null;
  const replyPost = tweet.in_reply_to_status_id_str ?? tweet.in_reply_to_status_id;
  const replyTo = handle(tweet.in_reply_to_screen_name);
  const versions = (tweet.edit_info?.edit?.editControlInitial ?? tweet.edit_info?.initial)?.editTweetIds ?? [];
  const listed = mediaOf(tweet).map((one) => listedMedia(tweet.id, one));
  const isReply = replyPost !== null || replyTo !== null;
  return {
    post: {
      id: tweet.id,
      at,
      kind: author !== null ? 'retweet' : isReply ? 'reply' : quoted ? 'quote' : 'tweet',
      text,
      media: listed.map((one) => one.media),
      quoted: quoted && { author: handle(quoted.author), id: quoted.id, text: null },
      reply_to: author === null ? replyTo : null,
      reply_to_post: author === null ? replyPost : null,
      retweet_of: handle(author),
      poll: pollOf(tweet),
      versions: [],
      cut,
    },
    listed,
    first: tweet.edit_info?.edit?.initialTweetId ?? versions[0] ?? tweet.id,
    versions,
    whole: long !== null,
  };
}

function handle(name: string | null): string | null {
  const plain = name?.replace(/^@/u, '') ?? '';
  return /^\w{1,30}$/u.test(plain) ? `@${plain}` : null;
}

function readPlain(tweet: Tweet, raw: string): Reading {
  const found = readWords(raw, tweet, tweet.id, { told: tweet.quoted_status_id_str });
  return { ...found, cut: found.cut || isFull(raw, found.text) };
}

function isFull(raw: string, text: string): boolean {
  return Array.from(raw).length >= nearlyFull && /…(?: https:\/\/t\.co\/\w+)?$/u.test(text);
}

/** The first archives hold the retweeted post whole; later ones only `RT @x: …`, cut at the length of a post. */
function readRetweet(tweet: Tweet, raw: string, author: string): Reading {
  const original = tweet.retweeted_status;
  const words = original?.full_text ?? original?.text;
  if (original && words) {
    const { text, cut } = readWords(words, original, original.id_str, 'keep quote');
    return { text: `RT @${author}: ${text}`, quoted: null, cut: cut || isFull(words, text) };
  }
  const { text, cut } = readWords(raw, tweet, tweet.id, 'keep quote');
  return { text, quoted: null, cut: cut || text.endsWith('…') };
}

function readNote(text: string, links: readonly Wrapped[], before: string, told: PostId | null): Reading {
  const { quote, rest } = withoutQuote(
    unwrap(text, links),
    links.map((one) => one.to),
    { own: null, told },
  );
  return { text: cleanText(before + rest), quoted: quote, cut: false };
}

function readWords(
  raw: string,
  words: Pick<Tweet, 'entities' | 'extended_entities'>,
  own: PostId | null,
  quoting: 'keep quote' | { told: PostId | null },
): Reading {
  const urls = (words.entities?.urls ?? []).filter((one) => one.url !== null);
  const toOwn = (one: TweetLink) => own !== null && permalink(one.expanded_url ?? '')?.id === own;
  // "… https://t.co/x", leading to the post itself, is the platform's "read on" after a text that it cut.
  const cut = urls.some((one) => toOwn(one) && raw.includes(`… ${one.url}`));
  const links: Wrapped[] = urls.map((one) => {
    const url = one.url ?? '';
    return { url, to: toOwn(one) ? '' : one.expanded_url || url, at: one.indices };
  });
  links.push(...mediaLinks(words));
  const text = unwrap(raw, links, unescapeText);
  if (quoting === 'keep quote') return { text: cleanText(text), quoted: null, cut };
  const { quote, rest } = withoutQuote(
    text,
    links.map((one) => one.to),
    { own, told: quoting.told },
  );
  return { text: cleanText(rest), quoted: quote, cut };
}

/** What a text shows beside itself needs no link in it. */
function mediaLinks(words: Pick<Tweet, 'entities' | 'extended_entities'>): Wrapped[] {
  return mediaOf(words).flatMap((one) => (one.url === null ? [] : { url: one.url, to: '', at: one.indices }));
}

/**
 * In a text a quote is a link to the quoted post: the last such link is the quote, and is taken out where it ends the text. Where the
 * source tells which post is quoted, only a link to that one is.
 */
function withoutQuote(
  text: string,
  addresses: readonly string[],
  { own, told }: { own: PostId | null; told: PostId | null },
): { quote: Permalink | null; rest: string } {
  let quote: Permalink | null = null;
  let last = '';
  for (const address of addresses) {
    const found = permalink(address);
    if (!found || found.id === own || (told !== null && found.id !== told)) continue;
    if (text.lastIndexOf(address) >= text.lastIndexOf(last || address)) {
      quote = found;
      last = address;
    }
  }
  return { quote, rest: quote && text.endsWith(last) ? text.slice(0, -last.length).trimEnd() : text };
}
