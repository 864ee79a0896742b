/** What was taken out for good must never come back, whatever a file or an archive still holds. */
import { join } from 'node:path';
import * as v from 'valibot';
import { BadInput } from '../fault.ts';
import type { Post, PostId } from '../post.ts';
import { linesOf } from './json-lines.ts';
import { readText } from './table.ts';

/** Posts by id, pictures by the hash of the file as received. */
export type Erased = { posts: Set<PostId>; sources: Set<string> };

const erasedLine = v.object({
  kind: v.picklist(['post', 'picture', 'pupil']),
  id: v.nullish(v.string()),
  source: v.nullish(v.string()),
});

/** @throws BadInput for a damaged line */
export async function readErased(folder: string): Promise<Erased> {
  const erased = { posts: new Set<string>(), sources: new Set<string>() };
  const text = (await readText(join(folder, 'erased.jsonl'))) ?? '';
  for (const { value, where } of linesOf(text, 'erased.jsonl')) {
    const parsed = v.safeParse(erasedLine, value);
    if (!parsed.success) throw new BadInput(`${where}: this line is damaged. Restore the file from a backup.`);
    const { kind, id, source } = parsed.output;
    if (kind === 'post' && id) erased.posts.add(id);
    if (source) erased.sources.add(source);
  }
  return erased;
}

export function withoutErased(posts: readonly Post[], { posts: ids, sources }: Erased): Post[] {
  return posts
    .filter((post) => !ids.has(post.id))
    .map((post) => {
      const media = post.media.map((one) => (one.source && sources.has(one.source) ? { ...one, file: null } : one));
      return { ...post, media };
    });
}
