/** A typed text as the platform hands it out: escaped, its links shortened, and where in it they stand. */
import { createHash } from 'node:crypto';
import type { Account, Post } from './account.ts';

type Place = { start: number; end: number };
export type Entities = {
  urls: (Place & { url: string; expanded_url: string; display_url: string; media_key?: string })[];
  hashtags: (Place & { tag: string })[];
  mentions: (Place & { username: string; id: string })[];
};
export type Written = { text: string; entities: Entities; range: [number, number] };

/** Longer texts are long posts. */
export const ordinary = 280;
/** Of a retweet's text no more is told than of a message of old. */
const retold = 140;

export const pointsOf = (text: string) => [...text].length;

export function written(post: Post, account: Account): Written {
  if (post.retweets !== null) return retelling(post.retweets, account);
  const isLong = pointsOf(post.text) > ordinary;
  const body = wrapped(isLong ? beginningOf(post.text) : post.text, post.id, account);
  return withLinks(body, post, account);
}

/** All of a long post; null where the post is none. Its pictures have no link in it. */
export function longText(post: Post, account: Account): Omit<Written, 'range'> | null {
  if (post.retweets !== null || pointsOf(post.text) <= ordinary) return null;
  const { text, entities } = wrapped(post.text, post.id, account);
  return { text, entities };
}

function beginningOf(text: string): string {
  const points = [...text].slice(0, ordinary - 10).join('');
  return `${points.slice(0, points.lastIndexOf(' '))}…`;
}

function wrapped(typed: string, salt: string, account: Account): Written {
  const entities: Entities = { urls: [], hashtags: [], mentions: [] };
  let text = '';
  let length = 0;
  const write = (piece: string): Place => {
    const start = length;
    text += piece;
    length += pointsOf(piece);
    return { start, end: length };
  };
  for (const piece of typed.split(/(https?:\/\/[^\s…]*[\w/]|(?<![\w&])[#@]\w+)/u)) {
    if (/^https?:/u.test(piece)) {
      const url = shortened(`${salt} ${piece}`);
      entities.urls.push({ ...write(url), url, expanded_url: piece, display_url: displayed(piece) });
    } else if (/^#\w/u.test(piece)) {
      entities.hashtags.push({ ...write(piece), tag: piece.slice(1) });
    } else if (/^@\w/u.test(piece)) {
      const person = account.personNamed(piece.slice(1));
      const place = write(piece);
      if (person) entities.mentions.push({ ...place, username: piece.slice(1), id: person.id });
    } else write(escaped(piece));
  }
  return { text, entities, range: [0, length] };
}

/** The links that the platform puts behind the words: to the quoted post, and one to the pictures, told once for each. */
function withLinks({ text, entities, range }: Written, post: Post, account: Account): Written {
  let whole = text;
  const behind = (url: string): Place => {
    whole += `${whole === '' ? '' : ' '}${url}`;
    return { start: pointsOf(whole) - pointsOf(url), end: pointsOf(whole) };
  };
  const quoted = post.quotes === null ? undefined : account.posts.get(post.quotes);
  if (post.quotes !== null) {
    const author = (quoted && account.people.get(quoted.author)?.username) ?? 'i';
    const expanded_url = `https://x.com/${author}/status/${post.quotes}`;
    const url = shortened(`${post.id} ${expanded_url}`);
    entities.urls.push({ ...behind(url), url, expanded_url, display_url: displayed(expanded_url) });
  }
  if (post.media.length > 0) {
    const url = shortened(`${post.id} media`);
    const place = behind(url);
    const author = account.people.get(post.author)?.username ?? 'i';
    for (const { key, type } of post.media) {
      const kind = type === 'photo' ? 'photo' : 'video';
      const expanded_url = `https://x.com/${author}/status/${post.id}/${kind}/1`;
      const display_url = `pic.x.com/${url.split('/').at(-1)}`;
      entities.urls.push({ ...place, url, expanded_url, display_url, media_key: key });
    }
  }
  const answered = post.replyTo && /^(?:@\w+ )+/u.exec(text)?.[0];
  return { text: whole, entities, range: [answered ? pointsOf(answered) : 0, range[1]] };
}

function retelling(original: string, account: Account): Written {
  const post = account.posts.get(original);
  const author = post && account.people.get(post.author);
  if (!post || !author) return { text: '', entities: { urls: [], hashtags: [], mentions: [] }, range: [0, 0] };
  const told = written(post, account);
  const opening = `RT @${author.username}: `;
  const before = pointsOf(opening);
  const points = [...`${opening}${told.text}`];
  const text = points.length > retold ? `${points.slice(0, retold - 1).join('')}…` : points.join('');
  const end = points.length > retold ? retold - 1 : points.length;
  const kept = <T extends Place>(places: T[]): T[] =>
    places
      .map((place) => ({ ...place, start: place.start + before, end: place.end + before }))
      .filter((place) => place.end <= end);
  const mention = { start: 3, end: before - 2, username: author.username, id: author.id };
  const { urls, hashtags, mentions } = told.entities;
  const entities = { urls: kept(urls), hashtags: kept(hashtags), mentions: [mention, ...kept(mentions)] };
  return { text, entities, range: [0, pointsOf(text)] };
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

function shortened(salt: string): string {
  const digest = createHash('sha256').update(salt).digest('base64url').replaceAll(/[-_]/gu, 'x');
  return `https://t.co/${digest.slice(0, 10)}`;
}

function displayed(address: string): string {
  const bare = address.replace(/^https?:\/\/(?:www\.)?/u, '').replace(/\/$/u, '');
  return bare.length > 27 ? `${bare.slice(0, 26)}…` : bare;
}
