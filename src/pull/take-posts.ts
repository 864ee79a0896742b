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
    own.map(({ post, addresses, earlier }) => ({ post, files: filesOf(work, post, addresses), earlier })),
  );
}

/** Tries again for the files that an earlier run could not have. */
export async function takeLostMedia(work: PullWork): Promise<void> {
  const lost = Map.groupBy(work.state.media, ({ post }) => post);
  if (lost.size === 0) return;
  const known = await work.store.posts();
  work.state.media = [];
  await take(
    work,
    known.filter(({ id }) => lost.has(id)).map((post) => lostOf(work, post, lost.get(post.id) ?? [])),
  );
  await work.store.pull.keepState(work.state);
  await work.store.pull.clear();
}

function lostOf(work: PullWork, post: Post, places: readonly LostMedia[]): SourcePost {
  const of = (place: number) => places.find((one) => one.place === place)?.addresses ?? [];
  const files = filesOf(
    work,
    post,
    post.media.map(({ file }, place) => (file === null ? of(place) : [])),
  );
  // What kept a file away before is not what may keep it away now.
  const media = post.media.map(({ fault, ...one }, place) =>
    files[place] || fault === undefined ? one : { ...one, fault },
  );
  return { post: { ...post, media }, files, earlier: [] };
}

function filesOf({ files }: PullWork, { id }: Post, addresses: readonly (readonly string[])[]) {
  return addresses.map((one, place) => files.file(one, { post: id, place }));
}

async function take(work: PullWork, posts: readonly SourcePost[]): Promise<void> {
  if (posts.length === 0) return;
  const { store, strip, account, state, counts, files, today } = work;
  const report = await importSource(sourceOf(work, posts), { handle: account.handle, store, strip, today });
  state.media.push(...files.takeLater());
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
