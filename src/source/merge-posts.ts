/** One post from two readings of it. */
import { byId, type Media, type Post } from '../post.ts';

/**
 * What the store knows of a post and what a source says of it now, as one; nothing that either knew is lost:
 * - text: a whole one beats a cut one; of two cut ones the longer; of two whole ones the one with fewer short links left; else the newer;
 * - date: the newer, but one with a time beats one of which only the day is known (the earliest archives);
 * - media, file by file: one that is held stays in its place with all that was found in it (looks of people hold for that file), else the
 *   newer; alt text beats none; more pictures beat fewer;
 * - quoted text, reply, credit and poll: known beats unknown, else the newer;
 * - kind: `tweet` gives way to what says more;
 * - versions: all of both.
 */
export function mergePosts(known: Post, newer: Post): Post {
  const words = betterText(known, newer);
  return {
    id: known.id,
    at:
      atMidnight(newer.at) && !atMidnight(known.at) && known.at.slice(0, 10) === newer.at.slice(0, 10)
        ? known.at
        : newer.at,
    kind: newer.kind === 'tweet' ? known.kind : newer.kind,
    text: words.text,
    media: mergeMedia(known.media, newer.media),
    quoted: mergeQuoted(known.quoted, newer.quoted),
    reply_to: newer.reply_to ?? known.reply_to,
    reply_to_post: newer.reply_to_post ?? known.reply_to_post,
    retweet_of: newer.retweet_of ?? known.retweet_of,
    poll: mergePoll(known.poll, newer.poll),
    versions: mergeVersions(known.versions, newer.versions),
    cut: words.cut,
  };
}

function betterText(known: Post, newer: Post): Post {
  if (known.cut !== newer.cut) return known.cut ? newer : known;
  if (known.cut) return known.text.length > newer.text.length ? known : newer;
  return shortLinks(known.text) < shortLinks(newer.text) ? known : newer;
}

function shortLinks(text: string): number {
  return text.match(/https?:\/\/t\.co\/\w/gu)?.length ?? 0;
}

function atMidnight(at: string): boolean {
  return at.slice(11, 19) === '00:00:00';
}

/**
 * What is held keeps its place, since people call pictures by their number; what is new comes behind. Files are told apart by what was
 * received; where one of two is not there, by place.
 */
function mergeMedia(known: readonly Media[], newer: readonly Media[]): Media[] {
  const rest = new Set(newer);
  const take = (one: Media | undefined) => (one && rest.delete(one) ? one : undefined);
  const same = known.map((before) => take(newer.find((now) => rest.has(now) && isSame(before, now))));
  const merged = known.map((before, index) => {
    const now = same[index] ?? take(newer[index]) ?? take([...rest][0]);
    if (!now) return before;
    const best = before.file !== null ? before : now;
    return { ...best, alt: now.alt ?? before.alt };
  });
  return [...merged, ...rest];
}

function isSame(a: Media, b: Media): boolean {
  return (a.source !== null && a.source === b.source) || (a.file !== null && a.file === b.file);
}

function mergeQuoted(known: Post['quoted'], newer: Post['quoted']): Post['quoted'] {
  if (!known || !newer) return newer ?? known;
  return { author: newer.author ?? known.author, id: newer.id ?? known.id, text: newer.text ?? known.text };
}

function mergePoll(known: Post['poll'], newer: Post['poll']): Post['poll'] {
  if (!known || !newer) return newer ?? known;
  return counted(known) && !counted(newer) ? known : newer;
}

function counted(poll: NonNullable<Post['poll']>): boolean {
  return poll.options.some((option) => option.votes !== null);
}

function mergeVersions(known: Post['versions'], newer: Post['versions']): Post['versions'] {
  const all = new Map([...known, ...newer].map((version) => [version.id, version]));
  return [...all.values()].sort(byId);
}
