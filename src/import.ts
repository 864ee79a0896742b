/** Takes an archive, or a file of kept pages, into the private folder: what is new is added, what is known is merged, nothing is doubled, nothing is lost. */
import { isDeepStrictEqual } from 'node:util';
import { londonDay, londonToday } from './london.ts';
import { byId, type Post, type PostId } from './post.ts';
import type { Fetchable } from './source/api/pages-file.ts';
import { MediaIntake, type MediaRoom, type MediaStore, type Strip } from './source/media-intake.ts';
import { mergePosts } from './source/merge-posts.ts';
import { moment } from './source/moment.ts';
import { openSource } from './source/open-source.ts';
import type { ListedAccount, Source, SourceFault, SourcePost } from './source/source.ts';

/** What an import needs of the store. */
export type ImportStore = MediaStore & {
  posts(): Promise<Post[]>;
  intake(): Promise<ImportIntake>;
  addSnapshot(kind: 'followers' | 'following', day: string, lines: readonly ListedAccount[]): Promise<unknown>;
};

export type ImportIntake = MediaRoom & {
  commit(posts: readonly Post[]): Promise<void>;
  abort(): Promise<void>;
};

export type ImportOptions = {
  /** The school's own account. */
  handle: string;
  store: ImportStore;
  strip: Strip;
  /** Where the media of kept pages are to be had; by default nowhere. */
  fetchable?: Fetchable;
  /** The day of lists whose source does not say when it was made; by default today by the clock. */
  today?: string;
  /** Told after each picture or video. */
  progress?: ((done: number, total: number) => void) | undefined;
};

export type ImportReport = {
  account: Source['account'];
  made: string | null;
  partial: boolean;
  /** Whether the archive holds direct messages, by its manifest alone; they are never read. */
  directMessages: boolean | null;
  posts: {
    read: number;
    added: number;
    changed: number;
    unchanged: number;
    /** Older versions that gave way to their latest. */
    edits: number;
    unreadable: number;
  };
  media: {
    listed: number;
    added: number;
    /** The store held them already. */
    kept: number;
    missing: number;
    unreadable: number;
  };
  /** Long posts whose whole text was found. */
  notes: number;
  /** How many accounts each of its lists holds; null where it holds no such list. */
  lists: { followers: number | null; following: number | null };
  faults: SourceFault[];
};

/**
 * Imports an archive (a ZIP or a folder), or a file of kept pages. Known posts are merged by the rule of `mergePosts`; a post that turns out to be an older version of an
 * edited one is kept within that. Pictures are stripped on the way in, two at a time, and no original is ever stored.
 * Throws BadInput, with the name of the entry, where the archive is not fit to be read; then, as after any other error, nothing has changed.
 */
export async function importArchive(path: string, options: ImportOptions): Promise<ImportReport> {
  const source = await openSource(path, { handle: options.handle, fetchable: options.fetchable ?? (() => null) });
  try {
    return await importSource(source, options);
  } finally {
    await source.close();
  }
}

/** Imports what a source gives, by the same rule. */
export async function importSource(source: Source, options: ImportOptions): Promise<ImportReport> {
  const { store, strip, progress } = options;
  const known = new Map((await store.posts()).map((post) => [post.id, post]));
  const read: SourcePost[] = [];
  for await (const one of source.posts()) read.push(one);
  const intake = await store.intake();
  try {
    const media = new MediaIntake(store, intake, strip, known);
    const incoming = await media.take(read, progress);
    const earlier = new Map(read.map((one) => [one.post.id, one.earlier]));
    const { posts, ...counted } = mergeAll(known, incoming, earlier, (file) => store.hasMedia(file));
    if (counted.added + counted.changed + counted.superseded + media.counts.added > 0) await intake.commit(posts);
    else await intake.abort();
    const lists = await keepLists(source, options);
    const { counts } = source;
    return {
      account: source.account,
      made: source.made,
      partial: source.partial,
      directMessages: source.directMessages,
      posts: {
        read: counts.posts,
        added: counted.added,
        changed: counted.changed,
        unchanged: counted.unchanged,
        edits: counts.edits + counted.superseded,
        unreadable: counts.unreadable,
      },
      media: { listed: counts.media, ...media.counts, missing: counts.missing },
      notes: counts.notes,
      lists,
      faults: [...source.faults, ...media.faults],
    };
  } catch (error) {
    await intake.abort();
    throw error;
  }
}

/** What a source says of followers holds for the day on which it was made. */
async function keepLists(source: Source, { store, today }: ImportOptions): Promise<ImportReport['lists']> {
  const lists = await source.lists();
  const made = source.made === null ? null : moment(source.made);
  const day = made === null ? (today ?? londonToday()) : londonDay(made);
  for (const kind of ['followers', 'following'] as const) {
    const accounts = lists[kind];
    if (accounts !== null) await store.addSnapshot(kind, day, accounts);
  }
  return { followers: lists.followers?.length ?? null, following: lists.following?.length ?? null };
}

function mergeAll(
  known: ReadonlyMap<PostId, Post>,
  incoming: readonly Post[],
  earlier: ReadonlyMap<PostId, readonly PostId[]>,
  isHeld: (file: string) => boolean,
) {
  const all = new Map(known);
  for (const post of incoming) {
    const before = known.get(post.id);
    const merged = before ? mergePosts(withoutLost(before, post, isHeld), post) : post;
    const older = (earlier.get(post.id) ?? []).flatMap((id) => known.get(id) ?? []);
    all.set(post.id, older.reduce(withVersion, merged));
  }
  // A version may be a post of its own in an archive of before the edit.
  const versions = new Set([...all.values()].flatMap((post) => post.versions.map((version) => version.id)));
  let [added, changed, unchanged] = [0, 0, 0];
  for (const { id } of incoming) {
    const before = known.get(id);
    if (versions.has(id)) unchanged += before ? 0 : 1;
    else if (!before) added += 1;
    else if (isDeepStrictEqual(before, all.get(id))) unchanged += 1;
    else changed += 1;
  }
  const superseded = [...known.keys()].filter((id) => versions.has(id)).length;
  const posts = [...all.values()].filter((post) => !versions.has(post.id)).sort(byId);
  return { posts, added, changed, unchanged, superseded };
}

/** A known post without the files that have gone from the store and that the archive has again. */
function withoutLost(known: Post, newer: Post, isHeld: (file: string) => boolean): Post {
  const again = new Set(newer.media.flatMap(({ file, source }) => (file !== null && source !== null ? source : [])));
  const media = known.media.map((one, index) => {
    const isLost = one.file !== null && !isHeld(one.file);
    const isThere = newer.media[index]?.file || (one.source !== null && again.has(one.source));
    return isLost && isThere ? { ...one, file: null } : one;
  });
  return { ...known, media };
}

/** A post with a version that the store knew as a post of its own, and with the versions of that. */
function withVersion(post: Post, older: Post): Post {
  const versions = [...older.versions, { id: older.id, at: older.at, text: older.text }, ...post.versions];
  return { ...post, versions: [...new Map(versions.map((one) => [one.id, one])).values()].sort(byId) };
}
