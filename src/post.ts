/** A post of the school's account, as the store keeps it: one line of `posts/YYYY-MM.jsonl`. */
import * as v from 'valibot';
import { BadInput } from './fault.ts';

/** The platform's id of a post: digits, always a string, never a number (they exceed 2^53). */
export type PostId = string;

const handle = v.pipe(v.string(), v.regex(/^@\w{1,30}$/u));
const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/u));
const instant = v.pipe(v.string(), v.isoTimestamp());
const postId = v.pipe(v.string(), v.regex(/^\d{1,20}$/u));

const media = v.strictObject({
  kind: v.picklist(['photo', 'video', 'gif']),
  /** Name in `media/`, `<sha256>.<ext>`; null where the source holds no file, or it could not be read. */
  file: v.nullable(v.pipe(v.string(), v.regex(/^[0-9a-f]{64}\.[a-z0-9]{2,5}$/u))),
  /** Pixels, upright; 0 where unknown. */
  width: v.number(),
  height: v.number(),
  alt: v.nullable(v.string()),
  /** Kinds of metadata that import took out: `exif`, `gps`, `xmp`, `iptc`, `icc`, … */
  had: v.array(v.string()),
  /** Copyright, credit and creator notices that the file carried. */
  rights: v.array(v.string()),
  /** sha256 of the file as received. */
  source: v.nullable(sha256),
  /** Why the file that the source holds could not be kept; absent where it was kept, or the source holds none. */
  fault: v.exactOptional(v.string()),
});

const post = v.strictObject({
  id: postId,
  /** When it was sent: ISO 8601 in UTC. */
  at: instant,
  kind: v.picklist(['tweet', 'reply', 'retweet', 'quote']),
  /** Unescaped; short links are replaced by the real address; links to its own media are taken out. A retweet reads `RT @author: …`. */
  text: v.string(),
  media: v.array(media),
  /** The post that this one quotes. `text` is null where the source holds none (an archive never does). */
  quoted: v.nullable(
    v.strictObject({ author: v.nullable(handle), id: v.nullable(postId), text: v.nullable(v.string()) }),
  ),
  /** Whom it replies to; the school's own handle makes it a thread. */
  reply_to: v.nullable(handle),
  reply_to_post: v.nullable(postId),
  /** Whom a retweet credits. */
  retweet_of: v.nullable(handle),
  poll: v.nullable(
    v.strictObject({
      options: v.array(v.strictObject({ label: v.string(), votes: v.nullable(v.number()) })),
      ends: v.nullable(instant),
    }),
  ),
  /** Older versions of an edited post, oldest first. */
  versions: v.array(v.strictObject({ id: postId, at: instant, text: v.string() })),
  /** True where the source holds only the beginning of the text. */
  cut: v.boolean(),
});

export type Post = v.InferOutput<typeof post>;
export type Media = Post['media'][number];
export type PostKind = Post['kind'];

/** A post from a stored line. `where` names file and line for the error, which never quotes the content. */
export function parsePost(value: unknown, where: string): Post {
  const result = v.safeParse(post, value);
  if (result.success) return result.output;
  const path = v.getDotPath(result.issues[0]) ?? '(the line)';
  throw new BadInput(`${where}: "${path}" is not what a post holds. Import the archive again.`);
}

/** A post as far as people call it by an id. */
export type Edited = { id: PostId; versions: readonly { id: PostId }[] };

/** Every id by which people may have called a post: the latest version's first, then back to the oldest. */
export function idsOf({ id, versions }: Edited): PostId[] {
  return [id, ...versions.map((version) => version.id).toReversed()];
}

/** Oldest first: ids as numbers, which is the order of their time. */
export function byId(a: { id: PostId }, b: { id: PostId }): number {
  return a.id.length - b.id.length || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/** The newest of some ids; null where there is none. */
export function newestOf(ids: readonly (PostId | null)[]): PostId | null {
  return sorted(ids).at(-1) ?? null;
}

/** The oldest of some ids; null where there is none. */
export function oldestOf(ids: readonly (PostId | null)[]): PostId | null {
  return sorted(ids)[0] ?? null;
}

function sorted(ids: readonly (PostId | null)[]): PostId[] {
  return ids.filter((id) => id !== null).sort((a, b) => byId({ id: a }, { id: b }));
}
