/** Builds the index that the search page reads: from the words that publish gave for it, never from a page. */
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import type { PublicArchive, PublicPost } from '../../public-post.ts';
import { dayInWords } from '../days.ts';

/** An index that is whole and waits to be written. */
export type SearchIndex = { write(folder: string): Promise<void> };

/** @throws Error where Pagefind refuses a post */
export async function gatherSearch(archive: PublicArchive): Promise<SearchIndex> {
  const { index, errors } = await pagefind.createIndex();
  if (!index) throw new Error(`The search index could not be begun: ${errors.join('; ')}`);
  const classes = new Map(archive.school.classes.map((one) => [one.id, one.name]));
  for (const post of archive.posts) {
    const added = await index.addCustomRecord({
      // Below the base, which Pagefind reads off its own address in the browser.
      url: `/posts/${post.address}/`,
      content: contentOf(post),
      language: 'en',
      meta: { date: post.time === null ? dayInWords(post.day) : `${dayInWords(post.day)}, ${post.time}` },
      filters: {
        year: [post.day.slice(0, 4)],
        class: post.classes.flatMap((id) => classes.get(id) ?? []),
        hashtag: [...post.searchTags],
        pictures: [post.pictures.length > 0 ? 'yes' : 'no'],
      },
      sort: { date: `${post.day}T${post.time ?? '00:00'}` },
    });
    if (added.errors.length > 0) throw new Error('A post could not be put into the search index.');
  }
  return {
    async write(folder) {
      const written = await index.writeFiles({ outputPath: folder });
      if (written.errors.length > 0)
        throw new Error(`The search index could not be written: ${written.errors.join('; ')}`);
      await index.deleteIndex();
      await removeUnused(folder);
    },
  };
}

/** Pagefind's own search boxes, which no page here uses: a third of a megabyte, and many a translator's name. */
async function removeUnused(folder: string): Promise<void> {
  const names = await readdir(folder);
  const unused = names.filter((name) => /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./u.test(name));
  await Promise.all(unused.map((name) => rm(join(folder, name))));
}

/** A post without words (pictures alone) is found by its day. */
function contentOf(post: PublicPost): string {
  return post.search === '' ? dayInWords(post.day) : post.search;
}
