/**
 * A post of an answer, in the form that an archive gives it: so that both are read by the same code, into the same post. What the answer
 * includes beside it (the retweeted post, media, polls, accounts) is put in its place.
 */
import { permalink } from '../../permalink.ts';
import { byId } from '../../post.ts';
import { type FoundNote, leftOut } from '../notes.ts';
import type { Tweet, TweetMedia } from '../tweet.ts';
import { passedOn } from '../tweet-post.ts';
import { unescapeText } from '../unescape-text.ts';
import type { AnswerLink, AnswerMedia, AnswerPoll, AnswerPost, AnswerUser } from './answer.ts';

/** What an answer knows, by id. */
export type Known = {
  posts: ReadonlyMap<string, AnswerPost>;
  users: ReadonlyMap<string, AnswerUser>;
  media: ReadonlyMap<string, AnswerMedia>;
  polls: ReadonlyMap<string, AnswerPoll>;
};

type Words = Pick<Tweet, 'full_text' | 'text' | 'entities' | 'extended_entities'>;

/** The note is the whole text of a long post. */
export function asTweet(post: AnswerPost, known: Known): { tweet: Tweet; note: FoundNote | null } {
  const original = known.posts.get(referenced(post, 'retweeted') ?? '');
  const whole = post.note_tweet?.text ?? null;
  // A retweet typed by hand is none to the platform, and may be long.
  const isTyped = whole !== null && passedOn(whole) !== null;
  const words = isTyped ? wholeWords(post, known) : wordsOf(post, known);
  const shown = original && words.extended_entities?.media.length === 0 ? wordsOf(original, known) : words;
  const [polls] = [post, original].flatMap((one) => (one ? pollsOf(one, known) : [])).slice(0, 1);
  const [first] = post.edit_history_tweet_ids.map((id) => ({ id })).toSorted(byId);
  const editTweetIds = { editTweetIds: post.edit_history_tweet_ids };
  const tweet: Tweet = {
    ...words,
    entities: { urls: words.entities?.urls ?? [], media: [], polls: polls ? [polls] : [] },
    extended_entities: shown.extended_entities,
    id: post.id,
    created_at: post.created_at,
    in_reply_to_status_id_str: referenced(post, 'replied_to'),
    in_reply_to_status_id: null,
    in_reply_to_screen_name: repliedTo(post, known),
    quoted_status_id_str: referenced(post, 'quoted'),
    edit_info: !first ? null : { initial: null, edit: { initialTweetId: first.id, editControlInitial: editTweetIds } },
    retweeted_status: original
      ? { ...wholeWords(original, known), created_at: null, id_str: original.id, user: userOf(original, known) }
      : null,
    card: null,
  };
  return { tweet, note: isTyped ? null : noteOf(post) };
}

/** The post that this one retweets, quotes or replies to. */
export function referenced(post: AnswerPost, how: 'retweeted' | 'quoted' | 'replied_to'): string | null {
  const names: (string | null)[] = how === 'retweeted' ? ['retweeted', 'reposted'] : [how];
  return post.referenced_tweets.find(({ type, id }) => names.includes(type) && id !== null)?.id ?? null;
}

function wordsOf(post: AnswerPost, known: Known): Words & Pick<Tweet, 'created_at'> {
  const raw = post.text ?? post.note_tweet?.text ?? '';
  return { created_at: null, full_text: raw, text: null, ...linksOf(post, post.entities?.urls ?? [], known) };
}

/** The words of a post with the whole of a long text, escaped as all others are. */
function wholeWords(post: AnswerPost, known: Known): ReturnType<typeof wordsOf> {
  const whole = post.note_tweet?.text ?? null;
  if (whole === null) return wordsOf(post, known);
  // A place that escaping has moved does not hold its link any more, and the link is looked for.
  const full_text = isEscaped(whole) ? whole : escapeText(whole);
  const shown = (post.entities?.urls ?? []).filter((one) => isMediaLink(one, post));
  const urls = [...(post.note_tweet?.entities?.urls ?? []), ...shown];
  return { created_at: null, full_text, text: null, ...linksOf(post, urls, known) };
}

/** Of the links of a text, those to its own media belong to these. */
function linksOf(
  post: AnswerPost,
  urls: readonly AnswerLink[],
  known: Known,
): Pick<Tweet, 'entities' | 'extended_entities'> {
  const shown = urls.filter((one) => isMediaLink(one, post));
  const listed = post.attachments?.media_keys ?? [];
  // Where nobody asked for attachments, the links still tell that there is something.
  const keys = listed.length > 0 ? listed : [...new Set(shown.map((one) => one.media_key ?? one.url ?? ''))];
  const distinct = [...new Map(shown.map((one) => [one.url, one])).values()];
  const media = keys.map((key, index) => asMedia(known.media.get(key), distinct[index]));
  const others = urls.filter((one) => !isMediaLink(one, post));
  return {
    entities: {
      urls: others.map(({ url, expanded_url, start, end }) => ({
        url,
        expanded_url,
        indices: placeOf({ start, end }),
      })),
      media: [],
      polls: [],
    },
    extended_entities: { media },
  };
}

function isMediaLink(one: AnswerLink, post: AnswerPost): boolean {
  if (one.media_key !== null || /^pic\.(?:twitter|x)\.com\//u.test(one.display_url ?? '')) return true;
  const to = permalink(one.expanded_url ?? '')?.id ?? '';
  const own = [post.id, ...post.edit_history_tweet_ids, referenced(post, 'retweeted')];
  return /\/(?:photo|video)\/\d+$/u.test(one.expanded_url ?? '') && own.includes(to);
}

function placeOf({ start, end }: Pick<AnswerLink, 'start' | 'end'>): [number, number] | null {
  return start === null || end === null ? null : [start, end];
}

/** One that the answer lists and does not hold is a picture all the same. */
function asMedia(one: AnswerMedia | undefined, link: AnswerLink | undefined): TweetMedia {
  return {
    url: link?.url ?? null,
    indices: link ? placeOf(link) : null,
    type: one?.type ?? null,
    media_url: null,
    media_url_https: one?.url ?? null,
    ext_alt_text: one?.alt_text ?? null,
    original_info: one ? { width: one.width, height: one.height } : null,
    sizes: null,
    video_info: one
      ? { variants: one.variants.map(({ bit_rate, content_type, url }) => ({ bitrate: bit_rate, content_type, url })) }
      : null,
  };
}

function noteOf(post: AnswerPost): FoundNote | null {
  const whole = post.note_tweet?.text ?? null;
  if (whole === null) return null;
  const escaped = isEscaped(whole);
  const links = (post.note_tweet?.entities?.urls ?? [])
    .filter((one) => one.url !== null)
    .map((one) => ({
      url: one.url ?? '',
      to: isMediaLink(one, post) ? '' : one.expanded_url || one.url || '',
      at: placeOf(one),
    }));
  const note = { at: '', text: escaped ? unescapeText(whole) : whole, links };
  return { note, before: leftOut(unescapeText(post.text ?? ''), note) };
}

/** Nobody says whether long texts are escaped: one that is holds nothing that would have been. */
function isEscaped(text: string): boolean {
  return !/[<>]|&(?!(?:amp|lt|gt|quot|#39);)/u.test(text);
}

function escapeText(text: string): string {
  return text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;');
}

type TweetPoll = NonNullable<Tweet['entities']>['polls'][number];

function pollsOf(post: AnswerPost, known: Known): TweetPoll[] {
  return (post.attachments?.poll_ids ?? []).flatMap((id) => {
    const poll = known.polls.get(id);
    if (!poll) return [];
    const sorted = poll.options.toSorted((a, b) => (a.position ?? 0) - (b.position ?? 0));
    const options = sorted.map(({ label, votes }) => ({ text: label, label, votes }));
    return { options, end_datetime: poll.end_datetime };
  });
}

function repliedTo(post: AnswerPost, known: Known): string | null {
  const user = post.in_reply_to_user_id ?? known.posts.get(referenced(post, 'replied_to') ?? '')?.author_id ?? null;
  if (user === null) return null;
  const mentions = [...(post.entities?.mentions ?? []), ...(post.note_tweet?.entities?.mentions ?? [])];
  return known.users.get(user)?.username ?? mentions.find(({ id }) => id === user)?.username ?? null;
}

function userOf(post: AnswerPost, known: Known): { screen_name: string | null } {
  return { screen_name: known.users.get(post.author_id ?? '')?.username ?? null };
}
