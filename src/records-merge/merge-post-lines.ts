/** Posts that two runs read, by their ids, whichever month's file each lies in. */
import { londonMonth } from '../london.ts';
import { byId, type Post, parsePost } from '../post.ts';
import { mergePosts } from '../source/merge-posts.ts';
import { linesOf } from './merge-lines.ts';

/** Text of a month's file by its path. */
export type Months = ReadonlyMap<string, string>;

/** What must not come back: posts by id, files as received by their hash. */
export type Gone = {
  /** Erased: for good, whoever still has it. */
  erased: ReadonlySet<string>;
  /** Removed from the platform: not to be kept only because the other side had changed it. */
  removed: ReadonlySet<string>;
  sources: ReadonlySet<string>;
};

type Known = { line: string; path: string };

/**
 * Both sides' posts: one that a side changed as it has it; one that both changed merged, as two readings of a source are. A post that a side
 * took out is gone, unless the other changed it and nothing says that it was removed.
 * @throws BadInput for a line that holds no post
 */
export function mergePostLines(
  { base, ours, theirs }: { base: Months; ours: Months; theirs: Months },
  gone: Gone,
): { months: Map<string, string>; files: Set<string>; dropped: Set<string> } {
  const [before, one, other] = [postsIn(base), postsIn(ours), postsIn(theirs)];
  const kept = new Map<string, Known>();
  for (const id of new Set([...one.keys(), ...other.keys()])) {
    if (gone.erased.has(id)) continue;
    const post = either(before.get(id), one.get(id), other.get(id), gone.removed.has(id));
    if (post) kept.set(id, withoutSources(post, gone.sources));
  }
  const months = new Map<string, Known[]>();
  for (const known of [...kept].sort(([a], [b]) => byId({ id: a }, { id: b })).map(([, known]) => known)) {
    const there = months.get(known.path);
    if (there) there.push(known);
    else months.set(known.path, [known]);
  }
  const files = filesIn(kept.values());
  const all = filesIn([before, one, other].flatMap((posts) => [...posts.values()]));
  return {
    months: new Map([...months].map(([path, posts]) => [path, posts.map(({ line }) => `${line}\n`).join('')])),
    files,
    dropped: new Set([...all].filter((file) => !files.has(file))),
  };
}

function either(was: Known | undefined, a: Known | undefined, b: Known | undefined, removed: boolean): Known | null {
  if (!a || !b) {
    const there = a ?? b;
    return !there || was?.line === there.line || (was && removed) ? null : there;
  }
  if (a.line === b.line) return was?.path === a.path ? b : a;
  if (a.line === was?.line) return b;
  if (b.line === was?.line) return a;
  const [known, newer] = [a, b].map(({ line, path }) => parsePost(JSON.parse(line), path)).sort(olderFirst);
  const post = mergePosts(known as Post, newer as Post);
  const folder = a.path.slice(0, a.path.lastIndexOf('/') + 1);
  return { line: JSON.stringify(post), path: `${folder}${londonMonth(post.at)}.jsonl` };
}

/** The one of which more is known counts as the newer; where that does not tell, always the same one. */
function olderFirst(a: Post, b: Post): number {
  const [one, other] = [JSON.stringify(a), JSON.stringify(b)];
  return a.versions.length - b.versions.length || one.length - other.length || (one < other ? -1 : 1);
}

function postsIn(months: Months): Map<string, Known> {
  const posts = new Map<string, Known>();
  for (const [path, text] of months) {
    for (const line of linesOf(text)) {
      const id = (JSON.parse(line) as { id?: unknown }).id;
      if (typeof id === 'string') posts.set(id, { line, path });
    }
  }
  return posts;
}

type StoredMedia = { file?: string | null; source?: string | null };

function withoutSources(known: Known, sources: ReadonlySet<string>): Known {
  if (sources.size === 0) return known;
  const post = JSON.parse(known.line) as { media?: StoredMedia[] };
  if (!post.media?.some(({ source }) => source && sources.has(source))) return known;
  const media = post.media.map((one) => (one.source && sources.has(one.source) ? { ...one, file: null } : one));
  return { ...known, line: JSON.stringify({ ...post, media }) };
}

/** Names of the pictures and videos that some posts hold. */
function filesIn(posts: Iterable<Known>): Set<string> {
  const files = new Set<string>();
  for (const { line } of posts) {
    for (const { file } of (JSON.parse(line) as { media?: StoredMedia[] }).media ?? []) if (file) files.add(file);
  }
  return files;
}
