/**
 * What of an official archive may be opened, by exact name; everything else (direct messages, addresses, devices, deleted posts and
 * circles) is never opened, nor even listed. Names are given as `data/…`, whatever folder the archive lies in.
 */
const part = '(?:-part\\d{1,4})?';

const tweetsPart = new RegExp(`^data/tweets?${part}\\.js$`, 'u');
const notesPart = new RegExp(`^data/note-tweet${part}\\.js$`, 'u');
const followersPart = new RegExp(`^data/follower${part}\\.js$`, 'u');
const followingPart = new RegExp(`^data/following${part}\\.js$`, 'u');
const monthPart = /^data\/js\/tweets\/\d{4}_\d{2}\.js$/u;
const small = new Set(['data/manifest.js', 'data/account.js', 'data/js/user_details.js', 'data/js/tweet_index.js']);

/** Folders that may hold pictures and videos of posts. */
export const mediaFolders = ['data/tweets_media', 'data/tweet_media'] as const;

const mediaFile = /^data\/tweets?_media\/[^/]+$/u;

export type EntryKind = 'small' | 'tweets' | 'notes' | 'month' | 'media' | 'followers' | 'following';

/** What an entry is, or null where it is none of the import's business. */
export function kindOf(name: string): EntryKind | null {
  if (small.has(name)) return 'small';
  if (tweetsPart.test(name)) return 'tweets';
  if (notesPart.test(name)) return 'notes';
  if (followersPart.test(name)) return 'followers';
  if (followingPart.test(name)) return 'following';
  if (monthPart.test(name)) return 'month';
  return mediaFile.test(name) ? 'media' : null;
}

/** Any of these at its place makes a folder an archive; the earliest archives had no `data` folder. */
const anchors = ['manifest.js', 'tweets.js', 'tweet.js', 'account.js', 'js/tweet_index.js', 'js/user_details.js'];

/** Where the archive lies inside its ZIP or folder: the prefix of its files, which stand for `data/`. */
export function baseIn(folder: string, has: (name: string) => boolean): string | null {
  for (const base of [`${folder}data/`, folder]) {
    if (anchors.some((anchor) => has(base + anchor))) return base;
  }
  return null;
}

/** `tweets.js`, `tweets-part1.js`, `tweets-part2.js`, … `tweets-part10.js`. */
export function byPart(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true }) || (a < b ? -1 : 1);
}
