/** Stores the posts of one answer, with their files, as an import of an archive does. */
import { importSource } from '../import.ts';
import type { Post } from '../post.ts';
import type { LostMedia } from '../pull-state.ts';
import type { ApiPost } from '../source/api/read-page.ts';
import type { Source, SourcePost } from '../source/source.ts';
import type { PullWork } from './pull-work.ts';

/** Adds to the counts; notes in the state which files are to be asked for again. Does not keep the state. */
export async function takePosts(work: PullWork, posts: readonly ApiPost[]): Promise<void> {
  const own = posts.filter((post) => post.own !== false);
  await take(
    work,
    own.map(({ post, addresses, earlier }) => ({
      sourcePost: { post, files: addresses.map((one) => work.files.file(one)), earlier },
      addresses,
    })),
  );
}

/** Tries again for the files that an earlier run could not have. */
export async function takeLostMedia(work: PullWork): Promise<void> {
  const lost = work.state.media;
  if (lost.length === 0) return;
  const known = new Map((await work.store.posts()).map((post) => [post.id, post]));
  work.state.media = [];
  const again = [...Map.groupBy(lost, ({ post }) => post)].flatMap(([id, places]) => {
    const post = known.get(id);
    return post ? [lostOf(work, post, places)] : [];
  });
  await take(work, again);
  await work.store.pull.keepState(work.state);
  await work.store.pull.clear();
}

function lostOf(work: PullWork, post: Post, places: readonly LostMedia[]) {
  const of = (place: number) => places.find((one) => one.place === place)?.addresses ?? [];
  const addresses = post.media.map(({ file }, place) => (file === null ? of(place) : []));
  const files = addresses.map((one) => work.files.file(one));
  // What kept a file away before is not what may keep it away now.
  const media = post.media.map(({ fault, ...one }, place) =>
    files[place] || fault === undefined ? one : { ...one, fault },
  );
  return { sourcePost: { post: { ...post, media }, files, earlier: [] }, addresses };
}

type Taken = { sourcePost: SourcePost; addresses: readonly (readonly string[])[] };

async function take(work: PullWork, all: readonly Taken[]): Promise<void> {
  if (all.length === 0) return;
  const { store, strip, account, state, counts, files, today } = work;
  const report = await importSource(
    sourceOf(
      work,
      all.map(({ sourcePost }) => sourcePost),
    ),
    {
      handle: account.handle,
      store,
      strip,
      today,
    },
  );
  for (const { sourcePost, addresses } of all) {
    for (const [place, one] of addresses.entries()) {
      const [first] = one;
      if (first === undefined || !files.later.has(first)) continue;
      state.media.push({ post: sourcePost.post.id, place, addresses: [...one] });
    }
  }
  for (const key of Object.keys(counts.posts) as (keyof typeof counts.posts)[]) counts.posts[key] += report.posts[key];
  for (const key of Object.keys(counts.media) as (keyof typeof counts.media)[]) counts.media[key] += report.media[key];
  counts.faults.push(...report.faults);
}

function sourceOf({ account }: PullWork, posts: readonly SourcePost[]): Source {
  const media = posts.reduce((sum, { files }) => sum + files.length, 0);
  const missing = posts.reduce((sum, { files }) => sum + files.filter((file) => file === null).length, 0);
  return {
    kind: 'api',
    account: { handle: account.handle, name: null, id: account.id },
    made: null,
    partial: false,
    directMessages: null,
    faults: [],
    counts: { posts: posts.length, edits: 0, notes: 0, media, missing, unreadable: 0 },
    async *posts() {
      yield* posts;
    },
    lists: async () => ({ followers: null, following: null }),
    close: async () => {},
  };
}
