/** Posts in files by month: `posts/YYYY-MM.jsonl`, in Europe/London. */
import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { londonMonth } from '../london.ts';
import { byId, type Post, type PostId, parsePost } from '../post.ts';
import { writeAtomic } from './atomic.ts';
import { linesOf } from './json-lines.ts';
import { readText } from './table.ts';

/** Every post of a private folder, oldest first. @throws BadInput with file and line */
export async function readPosts(folder: string): Promise<Post[]> {
  const copies = new Map<PostId, Copy>();
  for (const month of await monthsOf(folder)) {
    for (const post of await readMonth(folder, month)) {
      const before = copies.get(post.id);
      if (!before || isRighter({ post, month }, before)) copies.set(post.id, { post, month });
    }
  }
  return [...copies.values()].map(({ post }) => post).sort(byId);
}

/**
 * A post whose month changed, or an erased one, must not stay behind in its old file, nor be lost where a kill comes between two
 * files: first every month is written with what leaves it, then without.
 */
export async function writePosts(folder: string, posts: readonly Post[]): Promise<void> {
  const room = join(folder, 'posts');
  await mkdir(room, { recursive: true });
  const months = Map.groupBy([...posts].sort(byId), (post) => londonMonth(post.at));
  const monthOf = new Map(posts.map((post) => [post.id, londonMonth(post.at)]));
  const leaving = new Map<string, Post[]>();
  for (const month of await monthsOf(folder)) {
    const moved = (await readMonth(folder, month)).filter(({ id }) => (monthOf.get(id) ?? month) !== month);
    if (moved.length > 0) leaving.set(month, moved);
  }
  const write = async (month: string, own: readonly Post[]): Promise<void> => {
    const path = join(room, `${month}.jsonl`);
    const text = own.map((post) => `${JSON.stringify(post)}\n`).join('');
    if ((await readText(path)) !== text) await writeAtomic(path, text);
  };
  for (const [month, own] of [...months].sort()) await write(month, [...own, ...(leaving.get(month) ?? [])].sort(byId));
  for (const month of await monthsOf(folder)) {
    const own = months.get(month);
    if (own === undefined) await rm(join(room, `${month}.jsonl`));
    else if (leaving.has(month)) await write(month, own);
  }
}

/** The months that have posts, oldest first. */
async function monthsOf(folder: string): Promise<string[]> {
  const names = await readdir(join(folder, 'posts')).catch(() => [] as string[]);
  return names.flatMap((name) => /^(\d{4}-\d\d)\.jsonl$/u.exec(name)?.[1] ?? []).sort();
}

async function readMonth(folder: string, month: string): Promise<Post[]> {
  const text = (await readText(join(folder, 'posts', `${month}.jsonl`))) ?? '';
  return linesOf(text, `posts/${month}.jsonl`).map(({ value, where }) => parsePost(value, where));
}

type Copy = { post: Post; month: string };

/** Which of two copies of a post that a kill left behind: the one in the month of its date, else the one of which the time is known. */
function isRighter(one: Copy, other: Copy): boolean {
  const right = ({ post, month }: Copy) => londonMonth(post.at) === month;
  const timed = ({ post }: Copy) => post.at.slice(11, 19) !== '00:00:00';
  if (right(one) !== right(other)) return right(one);
  return timed(one) || !timed(other);
}
