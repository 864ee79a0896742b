/**
 * The one door: the only way from private records to what the public may see. Every field that passes is named here.
 * Takes judged posts; gives the public archive, the pictures that go with it, and what `verify` must know.
 */
import type { Check } from './check.ts';
import type { Judged } from './judged.ts';
import { londonDay, londonTime } from './london.ts';
import { originalsOf } from './own-retweets.ts';
import { byId, idsOf, type Post, type PostId } from './post.ts';
import {
  type PublicArchive,
  type PublicClause,
  type PublicPicture,
  type PublicPostFields,
  parsePublicArchive,
} from './public-post.ts';
import { saysNothing } from './reading/description.ts';
import { gap } from './redact.ts';
import type { SeenPost } from './rule.ts';
import { classSlug, type School } from './school.ts';
import { threadsOf } from './see.ts';
import { asShown, holdsPeople, type ShownPicture } from './showing.ts';
import { type Links, textPieces, withoutIds } from './text-pieces.ts';

/** A derivative, or a video as it is, that goes to the site's `media/`. */
export type PublicFile = { file: string; path: string };

export type PublishInput = {
  check: Check;
  school: School;
  policy: { markdown: string; clauses: readonly PublicClause[] };
  /** When each kind of review was last recorded. */
  reviews: Readonly<Record<string, string>>;
  today: string;
  sample: boolean;
  /** The words of a text that the search may find. */
  searchText(text: string): string;
  classOf(post: SeenPost): string | null;
  /** A name for a post that does not hold its id. */
  addressFor(id: PostId): string;
  /** Makes the files of a picture; null where it cannot be shown in that way. */
  derive(picture: ShownPicture): Promise<Derived | null>;
};

export type Derived = {
  sizes: PublicPicture['sizes'];
  video: string | null;
  /** Pixels of what is shown; null: those of the picture in the store. */
  shape: { width: number; height: number } | null;
  files: PublicFile[];
};

export type Published = {
  archive: PublicArchive;
  files: PublicFile[];
  /** Id to address of every post that is shown. */
  addresses: Map<PostId, string>;
  /** Of each file that goes out, the files of the store that it was made of. */
  sources: Map<string, ReadonlySet<string>>;
};

export async function publish(input: PublishInput): Promise<Published> {
  const { check, school } = input;
  const shown = check.judged.filter(isShown).sort((a, b) => byId(b.post, a.post));
  const addresses = new Map(
    shown.map(({ post, verdict }) => [post.id, verdict === 'redact' ? input.addressFor(post.id) : post.id]),
  );
  /** Every id by which an own post was ever known, to the id of its latest version: an older one leads to the same post. */
  const latest = new Map(check.judged.flatMap(({ post }) => idsOf(post).map((id) => [id, post.id] as const)));
  const latestOf = (id: PostId): PostId => latest.get(id) ?? id;
  const allLinks: Links = {
    addressOf: (id) => addresses.get(latestOf(id)) ?? null,
    isOwn: (id) => latest.has(id),
    linked: new Set(
      [school.account.handle, ...school.approved_accounts].map((handle) => handle.slice(1).toLowerCase()),
    ),
    toPlatform: true,
  };
  /** Each post's thread, with whatever of it is not shown. */
  const threads = new Map<PostId, readonly PostId[]>();
  for (const thread of threadsOf(check.judged.map((one) => one.post))) {
    for (const id of thread) threads.set(id, thread);
  }

  /** The own post that each quotes. */
  const quotedBy = new Map(check.judged.map(({ post }) => [post.id, latest.get(post.quoted?.id ?? '')]));

  /** The platform shows a retweet as the post that it repeats, with its pictures. */
  const originals = originalsOf(
    check.judged.map(({ post }) => post),
    school.account.handle,
  );

  const files = new Map<string, PublicFile>();
  const sources: Published['sources'] = new Map();
  const posts: PublicPostFields[] = [];
  /** Texts and addresses of the posts that are made already. */
  const published = new Map<PostId, { text: string; address: string }>();
  const shownPictures = (judged: Judged): ShownPicture[] =>
    judged.words
      ? []
      : shownOf(judged, check).pictures.flatMap((picture) => asShown(picture, judged, school.pictures.faces) ?? []);
  const made = await deriveAll(shown.flatMap(shownPictures), input.derive);
  const pictures = new Map(shown.map((judged) => [judged.post.id, publicPictures(judged)]));
  const whole = new Set(shown.filter(isWhole).map(({ post }) => post.id));
  // Oldest first, so that a quoted own post is made before the post that quotes it.
  for (const judged of [...shown].reverse()) {
    const { post, verdict } = judged;
    const seen = shownOf(judged, check);
    const ofPost = pictures.get(post.id) ?? [];
    const links = { ...allLinks, toPlatform: showsNoMore(post) };
    const thread = (threads.get(post.id) ?? []).flatMap((id) => addresses.get(id) ?? []);
    const masked = maskedIn(judged, check);
    const text = seen.kind === 'retweet' ? seen.text.replace(retweetMark, '') : withoutPoll(seen.text, post);
    const pieces = textPieces(text, school.account.handle, links);
    const fields: PublicPostFields = {
      address: addresses.get(post.id) as string,
      day: londonDay(post.at),
      time: verdict === 'redact' ? null : londonTime(post.at),
      kind: post.kind,
      text: pieces,
      pictures: ofPost,
      credit: masked(post.retweet_of ?? (answersItself(post) ? null : post.reply_to)),
      quoted: quotedFields(post, seen, { published, latestOf, links, school, masked }),
      poll: verdict === 'redact' ? null : (post.poll?.options.map(({ label, votes }) => ({ label, votes })) ?? null),
      thread: thread.length > 1 ? thread : [],
      leftOut: verdict === 'redact' ? 'parts' : ofPost.length === post.media.length ? 'nothing' : 'pictures',
      link: links.toPlatform ? `https://twitter.com/${school.account.handle.slice(1)}/status/${post.id}` : null,
      classes: [input.classOf(seen)].flatMap((id) => id ?? []),
      hashtags: [...new Set(pieces.flatMap((piece) => (piece.type === 'hashtag' ? piece.tag : [])))],
      searchTags: [
        ...new Set(
          pieces.flatMap((piece) =>
            piece.type === 'hashtag' && input.searchText(piece.text) === piece.text ? piece.tag : [],
          ),
        ),
      ],
      search: withoutIds(input.searchText(text.replaceAll(gap, ' ')), links),
    };
    posts.push(fields);
    published.set(post.id, { text, address: fields.address });
  }

  const archive = parsePublicArchive({
    made: input.today,
    ...checkedTo(check.judged),
    sample: input.sample,
    school: publicSchool(school),
    policy: {
      markdown: input.policy.markdown,
      reviewed: school.policy.reviewed,
      due: school.policy.due,
      clauses: input.policy.clauses,
    },
    reviews: input.reviews,
    posts: posts.reverse(),
  });
  return { archive, files: [...files.values()].sort((a, b) => (a.file < b.file ? -1 : 1)), addresses, sources };

  function publicPictures(judged: Judged): PublicPicture[] {
    return shownPictures(judged).flatMap((picture): PublicPicture[] => {
      const derived = made.get(nameOf(picture)) ?? null;
      if (!derived) return [];
      for (const file of derived.files) {
        files.set(file.file, file);
        sources.set(file.file, new Set([...(sources.get(file.file) ?? []), picture.file]));
      }
      const shape = derived.shape ?? judged.post.media[picture.number - 1];
      return [
        {
          kind: picture.kind,
          sizes: derived.sizes,
          video: derived.video,
          width: shape?.width ?? 0,
          height: shape?.height ?? 0,
          alt: saysNothing(picture.alt) ? '' : (picture.alt ?? '').replaceAll(gap, '…'),
          people: holdsPeople(picture),
          covered: picture.showing.cover.length > 0 || (picture.kind !== 'photo' && picture.showing.still),
        },
      ];
    });
  }

  /** By whatever handle: the school may have had another once. */
  function answersItself({ reply_to, reply_to_post }: Post): boolean {
    return isSame(reply_to, school.account.handle) || (reply_to_post !== null && latest.has(reply_to_post));
  }

  /** Whether the platform shows no more of a post than is shown here: neither faces that are covered nor a description that was replaced. */
  function isWhole({ post, seen, verdict, words }: Judged): boolean {
    const ofPost = pictures.get(post.id) ?? [];
    return (
      verdict === 'publish' &&
      !words &&
      ofPost.length === post.media.length &&
      ofPost.every((picture) => !picture.covered) &&
      seen.pictures.every((picture) => picture.replacedAlt === undefined)
    );
  }

  /** The same for all that the platform shows in one view with it: the rest of its thread, and own posts that any of these quotes or repeats. */
  function showsNoMore(post: Post): boolean {
    const thread = threads.get(post.id) ?? [post.id];
    const beside = thread.flatMap((id) => [...(originals.get(id) ?? []), quotedBy.get(id) ?? id]);
    return [...thread, ...beside.flatMap((id) => threads.get(id) ?? [id])].every((id) => whole.has(id));
  }
}

/** What names the author at the beginning of a retweet, or what a redaction left of it. */
export const retweetMark = new RegExp(`^RT (?:@\\w+|${gap}):?\\s*`, 'u');

function isSame(handle: string | null, other: string): boolean {
  return handle?.toLowerCase() === other.toLowerCase();
}

/** A handle beside a post; null where the post's redaction hid it. */
function maskedIn({ post, verdict }: Judged, { redactions }: Check): (handle: string | null) => string | null {
  const hidden = verdict === 'redact' ? (redactions.get(post.id)?.hidden ?? []) : [];
  return (handle) => {
    const name = handle?.slice(1).toLowerCase();
    return name !== undefined && hidden.some((text) => text.toLowerCase().includes(name)) ? null : handle;
  };
}

/** The post as it is shown: where parts are left out, without them. */
function shownOf({ post, seen, verdict }: Judged, { redactions }: Check): SeenPost {
  const left = redactions.get(post.id);
  return verdict === 'redact' && left ? left.post : seen;
}

/** Makes each picture once, two at a time: one fills the processor while the other reads. */
async function deriveAll(
  pictures: readonly ShownPicture[],
  derive: PublishInput['derive'],
): Promise<Map<string, Derived | null>> {
  const made = new Map<string, Derived | null>();
  const waiting = [...new Map(pictures.map((picture) => [nameOf(picture), picture]))];
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) made.set(next[0], await derive(next[1]));
  };
  await Promise.all([work(), work()]);
  return made;
}

function isShown({ verdict, words }: Judged): boolean {
  return verdict === 'publish' || verdict === 'redact' || words;
}

/** One file may be shown in two ways, where a person decided so for one post. */
function nameOf({ file, showing }: ShownPicture): string {
  return JSON.stringify([file, showing]);
}

function withoutPoll(text: string, post: Post): string {
  const options = post.poll?.options.map((option) => `\n${option.label}`).join('') ?? '';
  return options !== '' && text.endsWith(options) ? text.slice(0, -options.length) : text;
}

/** A quote shows what it quotes where this archive shows that; else whom it quotes, and never another account's pictures. */
function quotedFields(
  { quoted }: Post,
  seen: SeenPost,
  {
    published,
    latestOf,
    links,
    school,
    masked,
  }: {
    published: ReadonlyMap<PostId, { text: string; address: string }>;
    latestOf: (id: PostId) => PostId;
    links: Links;
    school: School;
    masked: (handle: string | null) => string | null;
  },
): PublicPostFields['quoted'] {
  if (!quoted) return null;
  const { handle } = school.account;
  const own = quoted.id === null ? undefined : published.get(latestOf(quoted.id));
  if (own) {
    return { author: quoted.author, text: textPieces(own.text, handle, links), address: own.address, link: null };
  }
  // By its id too: under a former handle, or another's, it is still the school's own.
  if (isSame(quoted.author, handle) || (quoted.id !== null && links.isOwn(quoted.id))) return null;
  const author = masked(quoted.author);
  const text = seen.quoted?.text ?? null;
  return {
    author,
    text: text === null ? null : textPieces(text, handle, links),
    address: null,
    link: links.toPlatform && author && quoted.id ? `https://twitter.com/${author.slice(1)}/status/${quoted.id}` : null,
  };
}

/** Up to which day nobody needs to look at anything any more. */
function checkedTo(judged: readonly Judged[]): { checkedTo: string | null; pending: boolean } {
  const days = judged.map(({ post }) => londonDay(post.at)).sort();
  const open = judged
    .filter(({ verdict, decisionHolds, words }) => verdict === 'wait' && !decisionHolds && !words)
    .map(({ post }) => londonDay(post.at))
    .sort();
  const newest = days.at(-1) ?? null;
  const [firstOpen] = open;
  if (firstOpen === undefined) return { checkedTo: newest, pending: false };
  const before = Temporal.PlainDate.from(firstOpen).subtract({ days: 1 }).toString();
  return { checkedTo: before, pending: true };
}

function publicSchool(school: School): PublicArchive['school'] {
  return {
    name: school.account.name,
    handle: school.account.handle,
    url: school.site.url,
    base: school.site.base,
    index: school.site.index,
    classes: school.classes.map(({ id, name, year }) => ({
      id,
      slug: classSlug(id),
      name,
      year,
    })),
    email: school.contacts.find((contact) => /^\S+@\S+$/u.test(contact)) ?? null,
    phone: school.contacts.find((contact) => /^[+\d][\d\s()-]{8,}$/u.test(contact)) ?? null,
    faces: school.pictures.faces,
    peoplePage: school.pictures.people_page,
    picturesFrom: school.pictures.from,
  };
}
