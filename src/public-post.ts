/**
 * What the public may see. `publish.ts` makes it, field by field, and writes it as `public.json`; the site reads nothing else.
 * The parse is strict: a field that is not named here cannot pass.
 */
import * as v from 'valibot';

declare const door: unique symbol;

const day = v.pipe(v.string(), v.isoDate());
const address = v.pipe(v.string(), v.regex(/^[0-9a-z-]{1,40}$/u));
/** A tag or class as it stands in an address: letters of any script, none that has a small form; digits, hyphens. Short enough for the name of a folder. */
const slug = v.pipe(
  v.string(),
  v.regex(/^[\p{L}\p{N}][\p{L}\p{M}\p{N}_-]*$/u),
  v.maxBytes(180),
  v.check((text) => text === text.toLowerCase()),
);
const webLink = v.pipe(v.string(), v.url(), v.regex(/^https?:\/\//u));

/** A text as a small tree, so that no page ever sets raw HTML. `gap` stands where something was left out. Line feeds stay in `words`. */
const piece = v.variant('type', [
  v.strictObject({ type: v.literal('words'), text: v.string() }),
  v.strictObject({ type: v.literal('hashtag'), text: v.string(), tag: slug }),
  v.strictObject({ type: v.literal('mention'), text: v.string(), href: v.nullable(webLink) }),
  v.strictObject({ type: v.literal('link'), text: v.string(), href: webLink }),
  /** A link to another post of this archive. */
  v.strictObject({ type: v.literal('post'), text: v.string(), address }),
  v.strictObject({ type: v.literal('gap') }),
]);

/** A file in the site's `media/`. */
const fileName = v.pipe(v.string(), v.regex(/^[0-9a-f]{16,64}(?:-\d+)?\.(?:webp|avif|jpg|png|gif|mp4)$/u));

const picture = v.strictObject({
  kind: v.picklist(['photo', 'video', 'gif']),
  /** Narrowest first; for a video its one file is in `video`, and this may be empty. */
  sizes: v.array(v.strictObject({ width: v.number(), height: v.number(), file: fileName })),
  video: v.nullable(fileName),
  width: v.number(),
  height: v.number(),
  /** Empty where nobody has described it. */
  alt: v.string(),
  /** Whether people are in it, for the page of pictures. */
  people: v.boolean(),
  /** Whether faces in it are covered, or a video is shown as a still with its faces covered. */
  covered: v.boolean(),
});

const post = v.strictObject({
  /** Its place below `/posts/`: the post's id, or for a post with parts left out a name that does not hold it. */
  address,
  /** In Europe/London. `time` is null where parts are left out. */
  day,
  time: v.nullable(v.pipe(v.string(), v.regex(/^\d\d:\d\d$/u))),
  kind: v.picklist(['tweet', 'reply', 'retweet', 'quote']),
  text: v.array(piece),
  pictures: v.array(picture),
  /** Whom a retweet credits, or a reply answers; null where that is left out. */
  credit: v.nullable(v.string()),
  quoted: v.nullable(
    v.strictObject({
      author: v.nullable(v.string()),
      text: v.nullable(v.array(piece)),
      /** Set where this archive holds the quoted post. */
      address: v.nullable(address),
      link: v.nullable(webLink),
    }),
  ),
  poll: v.nullable(v.array(v.strictObject({ label: v.string(), votes: v.nullable(v.number()) }))),
  /** Addresses of the whole thread in order, this post included; empty where it stands alone. */
  thread: v.array(address),
  /** What is left out: nothing, its pictures, or parts of it. */
  leftOut: v.picklist(['nothing', 'pictures', 'parts']),
  /** The post on the platform; null wherever something is left out, of it or of what the platform shows beside it. */
  link: v.nullable(webLink),
  /** Ids of school classes. */
  classes: v.array(v.string()),
  /** Slugs. */
  hashtags: v.array(slug),
  /** What search may find it by: those of its words that can be nobody's name, in order, and nothing where another stood. */
  search: v.string(),
  /** Slugs of the hashtags that search may filter by: those made of such words. */
  searchTags: v.array(slug),
});

const clause = v.strictObject({
  /** A normative sentence of the policy, verbatim. */
  text: v.string(),
  /** Ids of the rules and duties that keep it; empty for context. */
  rules: v.array(v.string()),
  duties: v.array(v.string()),
  /** Why nothing needs to keep it; null where something does. */
  context: v.nullable(v.string()),
});

const archive = v.strictObject({
  /** The day of the check. */
  made: day,
  /** Every post up to this day is decided; null where there are none. */
  checkedTo: v.nullable(day),
  /** Whether newer posts are still being checked. */
  pending: v.boolean(),
  sample: v.boolean(),
  school: v.strictObject({
    name: v.string(),
    handle: v.string(),
    /** Origin of the school website, if known: absolute addresses in feeds need it. */
    url: v.nullable(v.string()),
    /** Path below which the site lives; begins and ends with a slash. */
    base: v.pipe(v.string(), v.regex(/^\/(?:[^\s?#]*\/)?$/u)),
    /** Whether search engines may list it. */
    index: v.boolean(),
    classes: v.array(v.strictObject({ id: v.string(), slug, name: v.string(), year: v.number() })),
    email: v.nullable(v.string()),
    phone: v.nullable(v.string()),
    /** Whether faces in pictures are covered. */
    faces: v.picklist(['cover', 'show']),
    /** Whether the page of pictures also holds those with people. */
    peoplePage: v.boolean(),
    picturesFrom: v.nullable(day),
  }),
  policy: v.strictObject({
    /** The policy, verbatim, as Markdown. */
    markdown: v.string(),
    reviewed: day,
    due: day,
    clauses: v.array(clause),
  }),
  /** When each kind of review was last recorded (reviews.csv): kind to day. */
  reviews: v.record(v.string(), day),
  /** Newest first. */
  posts: v.array(post),
});

/** Whether a text can stand in an address as a tag or class. */
export function isSlug(text: string): boolean {
  return v.is(slug, text);
}

export type TextPiece = v.InferOutput<typeof piece>;
export type PublicPicture = v.InferOutput<typeof picture>;
export type PublicClause = v.InferOutput<typeof clause>;
export type PublicPost = v.InferOutput<typeof post> & { readonly [door]: true };
export type PublicArchive = Omit<v.InferOutput<typeof archive>, 'posts'> & { readonly posts: readonly PublicPost[] };
/** What `publish` fills in, field by field. */
export type PublicArchiveFields = v.InferOutput<typeof archive>;
export type PublicPostFields = v.InferOutput<typeof post>;

/** The only way to a `PublicPost`: `publish.ts` calls it on what it lets out, the site on what publish wrote. Throws on any field that is not named above. */
export function parsePublicArchive(value: unknown): PublicArchive {
  const result = v.safeParse(archive, value);
  if (result.success) return result.output as unknown as PublicArchive;
  throw new Error(`public.json: "${v.getDotPath(result.issues[0]) ?? '(all)'}" is not what the site may show.`);
}
