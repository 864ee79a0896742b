/**
 * The one door: the only way from private records to what the public may see. Every field that passes is named here.
 * Takes judged posts; gives the public archive, the pictures that go with it, and what `verify` must know.
 */
import type { Check } from './check.ts';
import type { Judged } from './judged.ts';
import { londonDay, londonTime } from './london.ts';
import { byId, type Post, type PostId } from './post.ts';
import {
  type PublicArchive,
  type PublicClause,
  type PublicPicture,
  type PublicPostFields,
  parsePublicArchive,
} from './public-post.ts';
import { gap } from './redact.ts';
import type { SeenPost } from './rule.ts';
import type { School } from './school.ts';
import { threadsOf } from './see.ts';
import { asShown, type ShownPicture } from './showing.ts';
import { type Links, textPieces } from './text-pieces.ts';

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
};

export async function publish(input: PublishInput): Promise<Published> {
  const { check, school } = input;
  const shown = check.judged.filter(isShown).sort((a, b) => byId(b.post, a.post));
  const addresses = new Map(
    shown.map(({ post, verdict }) => [post.id, verdict === 'redact' ? input.addressFor(post.id) : post.id]),
  );
  const own = new Set(check.judged.map(({ post }) => post.id));
  const links: Links = {
    addressOf: (id) => addresses.get(id) ?? null,
    isOwn: (id) => own.has(id),
    linked: new Set(
      [school.account.handle, ...school.approved_accounts].map((handle) => handle.slice(1).toLowerCase()),
    ),
  };
  const threads = new Map<PostId, string[]>();
  for (const thread of threadsOf(check.judged.map((one) => one.post))) {
    const shownOnes = thread.flatMap((id) => addresses.get(id) ?? []);
    if (shownOnes.length > 1) for (const id of thread) threads.set(id, shownOnes);
  }

  const files = new Map<string, PublicFile>();
  const posts: PublicPostFields[] = [];
  const published = new Map<PostId, PublicPostFields>();
  const shownPictures = (judged: Judged): ShownPicture[] =>
    judged.words
      ? []
      : shownOf(judged, check).pictures.flatMap((picture) => asShown(picture, judged, school.pictures.faces) ?? []);
  const made = await deriveAll(shown.flatMap(shownPictures), input.derive);
  // Oldest first, so that a quoted own post is made before the post that quotes it.
  for (const judged of [...shown].reverse()) {
    const { post, verdict } = judged;
    const seen = shownOf(judged, check);
    const pictures = shownPictures(judged).flatMap((picture): PublicPicture[] => {
      const derived = made.get(nameOf(picture)) ?? null;
      if (!derived) return [];
      for (const file of derived.files) files.set(file.file, file);
      const shape = derived.shape ?? post.media[picture.number - 1];
      return [
        {
          kind: picture.kind,
          sizes: derived.sizes,
          video: derived.video,
          width: shape?.width ?? 0,
          height: shape?.height ?? 0,
          alt: (picture.alt ?? '').replaceAll(gap, '…'),
          people: picture.look?.people === 'yes',
          covered: picture.showing.cover.length > 0 || (picture.kind !== 'photo' && picture.showing.still),
        },
      ];
    });
    const whole =
      verdict === 'publish' &&
      !judged.words &&
      pictures.length === post.media.length &&
      // The platform shows the very faces that are covered here.
      pictures.every((picture) => !picture.covered);
    const text = seen.kind === 'retweet' ? seen.text.replace(/^RT @\w+:\s*/u, '') : withoutPoll(seen.text, post);
    const pieces = textPieces(text, school.account.handle, links);
    const fields: PublicPostFields = {
      address: addresses.get(post.id) as string,
      day: londonDay(post.at),
      time: verdict === 'redact' ? null : londonTime(post.at),
      kind: post.kind,
      text: pieces,
      pictures,
      credit:
        post.retweet_of ?? (post.kind === 'reply' && post.reply_to !== school.account.handle ? post.reply_to : null),
      quoted: quotedFields(post, seen, published, links, school),
      poll: verdict === 'redact' ? null : (post.poll?.options.map(({ label, votes }) => ({ label, votes })) ?? null),
      thread: threads.get(post.id) ?? [],
      leftOut: verdict === 'redact' ? 'parts' : pictures.length === post.media.length ? 'nothing' : 'pictures',
      link: whole ? `https://twitter.com/${school.account.handle.slice(1)}/status/${post.id}` : null,
      classes: [input.classOf(seen)].flatMap((id) => id ?? []),
      hashtags: [...new Set(pieces.flatMap((piece) => (piece.type === 'hashtag' ? piece.tag : [])))],
      searchTags: [
        ...new Set(
          pieces.flatMap((piece) =>
            piece.type === 'hashtag' && input.searchText(piece.text) === piece.text ? piece.tag : [],
          ),
        ),
      ],
      search: input.searchText(text.replaceAll(gap, ' ')),
    };
    posts.push(fields);
    published.set(post.id, fields);
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
  return { archive, files: [...files.values()].sort((a, b) => (a.file < b.file ? -1 : 1)), addresses };
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
  post: Post,
  seen: SeenPost,
  published: ReadonlyMap<PostId, PublicPostFields>,
  links: Links,
  school: School,
): PublicPostFields['quoted'] {
  const { quoted } = post;
  if (!quoted) return null;
  const own = quoted.id === null ? undefined : published.get(quoted.id);
  if (own) return { author: quoted.author, text: own.text, address: own.address, link: null };
  if (quoted.author?.toLowerCase() === school.account.handle.toLowerCase()) return null;
  const text = seen.quoted?.text ?? null;
  return {
    author: quoted.author,
    text: text === null ? null : textPieces(text, school.account.handle, links),
    address: null,
    link: quoted.author && quoted.id ? `https://twitter.com/${quoted.author.slice(1)}/status/${quoted.id}` : null,
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
      slug: id.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-'),
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
