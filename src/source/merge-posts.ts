/** One post from two readings of it. */
import { byId, type Media, type Post, type PostKind } from '../post.ts';

/**
 * What the store knows of a post and what a source says of it now, as one, whether the readings are an archive's or the interface's. Nothing
 * that either knew is lost, and the richer of two wins, so that the order of two sources does not matter; only where neither is richer (a
 * new name of an account, a date) the newer counts:
 * - text: a whole one beats a cut one; of two cut ones the longer; else the one with fewer short links left. Of two that differ by the
 *   platform's own name in their links, always the same one;
 * - date: one with a time beats one of which only the day is known (the earliest archives); within one second always the same one;
 * - kind: `retweet`, then `reply`, then `quote`, then `tweet`;
 * - media: see `mergeMedia`;
 * - quoted post: known beats unknown, and of whom it is says best who has its words; of two different ones the one with words;
 * - reply, credit: known beats unknown;
 * - poll: the one with more votes; known beats unknown;
 * - versions: all of both, each with the better text.
 */
export function mergePosts(known: Post, newer: Post): Post {
  const words = betterWords(known, newer);
  return {
    id: known.id,
    at: betterMoment(known.at, newer.at),
    kind: kinds.find((kind) => kind === known.kind || kind === newer.kind) ?? newer.kind,
    text: words.text,
    media: mergeMedia(known.media, newer.media),
    quoted: mergeQuoted(known.quoted, newer.quoted),
    reply_to: betterHandle(known.reply_to, newer.reply_to),
    reply_to_post: newer.reply_to_post ?? known.reply_to_post,
    retweet_of: betterHandle(known.retweet_of, newer.retweet_of),
    poll: mergePoll(known.poll, newer.poll),
    versions: mergeVersions(known.versions, newer.versions),
    cut: words.cut,
  };
}

/** What says most comes first. */
const kinds: readonly PostKind[] = ['retweet', 'reply', 'quote', 'tweet'];

type Words = { text: string; cut: boolean };

function betterWords(known: Words, newer: Words): Words {
  if (known.cut !== newer.cut) return known.cut ? newer : known;
  if (known.cut && known.text.length !== newer.text.length) {
    return known.text.length > newer.text.length ? known : newer;
  }
  const [left, leftNow] = [shortLinks(known.text), shortLinks(newer.text)];
  if (left !== leftNow) return left < leftNow ? known : newer;
  if (oneName(known.text) === oneName(newer.text)) return known.text < newer.text ? known : newer;
  return newer;
}

/** Of words whose source does not say whether they are cut. */
function betterText(known: string, newer: string): string {
  const words = (text: string): Words => ({ text, cut: text.endsWith('…') });
  return betterWords(words(known), words(newer)).text;
}

function shortLinks(text: string): number {
  return text.match(/https?:\/\/t\.co\/\w/gu)?.length ?? 0;
}

/** The platform writes its own links with its name of the day. */
function oneName(text: string): string {
  return text.replace(/(?<=https?:\/\/(?:www\.|mobile\.)?)twitter\.com(?=\/)/gu, 'x.com');
}

function betterMoment(known: string, newer: string): string {
  const sameDay = known.slice(0, 10) === newer.slice(0, 10);
  if (sameDay && atMidnight(known) !== atMidnight(newer)) return atMidnight(known) ? newer : known;
  const sameSecond = known.slice(0, 19) === newer.slice(0, 19);
  return sameSecond && known < newer ? known : newer;
}

function atMidnight(at: string): boolean {
  return at.slice(11, 19) === '00:00:00';
}

/** Two that differ are two names of one account, old and new; in the case of their letters it is one name. */
function betterHandle(known: string | null, newer: string | null): string | null {
  if (known === null || newer === null) return newer ?? known;
  return known.toLowerCase() === newer.toLowerCase() && known < newer ? known : newer;
}

/**
 * What is held keeps its place, since people call pictures by their number; what is new comes behind. Files are told apart by what was
 * received; where one of two is not there, or another copy of it was received (the platform gives other bytes than an archive), by place.
 */
function mergeMedia(known: readonly Media[], newer: readonly Media[]): Media[] {
  const rest = new Set(newer);
  const take = (one: Media | undefined) => (one && rest.delete(one) ? one : undefined);
  const same = known.map((before) => take(newer.find((now) => rest.has(now) && isSame(before, now))));
  const merged = known.map((before, index) => {
    const now = same[index] ?? take(newer[index]) ?? take([...rest][0]);
    return now ? mergeOne(before, now) : before;
  });
  return [...merged, ...rest];
}

function isSame(a: Media, b: Media): boolean {
  return (a.source !== null && a.source === b.source) || (a.file !== null && a.file === b.file);
}

/**
 * A file that is held stays with all that was found in it, since looks of people hold for that file. Of a picture without a file the larger
 * measures count, what moves beats what is not known to, and why its file could not be kept beats nothing. Alt text beats none.
 */
function mergeOne(before: Media, now: Media): Media {
  const alt = now.alt ?? before.alt;
  const held = [before, now].find((one) => one.file !== null);
  const loops = [before, now].some((one) => one.kind === 'gif');
  if (held) return { ...held, kind: held.kind === 'video' && loops ? 'gif' : held.kind, alt };
  const films = [before, now].some((one) => one.kind === 'video');
  const larger = before.width * before.height > now.width * now.height ? before : now;
  const { fault, ...rest } = { ...before, ...now };
  return {
    ...rest,
    kind: loops ? 'gif' : films ? 'video' : 'photo',
    width: larger.width,
    height: larger.height,
    alt,
    ...(fault === undefined ? {} : { fault }),
  };
}

function mergeQuoted(known: Post['quoted'], newer: Post['quoted']): Post['quoted'] {
  if (!known || !newer) return newer ?? known;
  const worded = [newer, known].filter(({ text }) => text !== null);
  if (known.id !== null && newer.id !== null && known.id !== newer.id) return worded[0] ?? newer;
  const [only, ...more] = worded;
  return {
    author: (more.length === 0 ? only?.author : null) ?? betterHandle(known.author, newer.author),
    id: newer.id ?? known.id,
    text: known.text !== null && newer.text !== null ? betterText(known.text, newer.text) : (only?.text ?? null),
  };
}

function mergePoll(known: Post['poll'], newer: Post['poll']): Post['poll'] {
  if (!known || !newer) return newer ?? known;
  const [better, other] = votesOf(known) > votesOf(newer) ? [known, newer] : [newer, known];
  return { options: better.options, ends: better.ends ?? other.ends };
}

/** All votes of a poll; fewer than none where nobody counted. */
function votesOf({ options }: NonNullable<Post['poll']>): number {
  const counted = options.flatMap(({ votes }) => votes ?? []);
  return counted.length === 0 ? -1 : counted.reduce((sum, votes) => sum + votes, 0);
}

function mergeVersions(known: Post['versions'], newer: Post['versions']): Post['versions'] {
  const all = new Map(known.map((version) => [version.id, version]));
  for (const version of newer) {
    const before = all.get(version.id) ?? version;
    const [at, text] = [betterMoment(before.at, version.at), betterText(before.text, version.text)];
    all.set(version.id, { id: version.id, at, text });
  }
  return [...all.values()].sort(byId);
}
