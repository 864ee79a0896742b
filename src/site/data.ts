/** All that the pages show: what publish wrote, checked field by field, with the rules and duties, put in order once. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { duties } from '../duties.ts';
import { type PublicArchive, type PublicPost, parsePublicArchive } from '../public-post.ts';
import { rules } from '../rules/index.ts';

export { duties, rules };

/** Rules that keep a clause of the policy, and advice that no clause asks for. */
export const ofPolicy = rules.filter((rule) => rule.beyond !== true);
export const beyondPolicy = rules.filter((rule) => rule.beyond === true);

const folder = process.env.ARCHIVE_DATA;
if (!folder) {
  throw new Error('The site does not know what to show. Set ARCHIVE_DATA to the folder that holds public.json.');
}

export const archive: PublicArchive = parsePublicArchive(JSON.parse(readFileSync(join(folder, 'public.json'), 'utf8')));
export const { school, policy } = archive;

/** Newest first. */
export const posts = archive.posts;

const byAddress = new Map(posts.map((post) => [post.address, post]));

export function postAt(address: string): PublicPost | undefined {
  return byAddress.get(address);
}

/** Posts by calendar year and by month (YYYY-MM); years and months newest first, posts in them too. */
export const years: ReadonlyMap<string, readonly PublicPost[]> = Map.groupBy(posts, (post) => post.day.slice(0, 4));
export const months: ReadonlyMap<string, readonly PublicPost[]> = Map.groupBy(posts, (post) => post.day.slice(0, 7));

export type SchoolClass = PublicArchive['school']['classes'][number];

const classById = new Map(school.classes.map((one) => [one.id, one]));

/** The school's classes that a post speaks of. */
export function classesOf(post: PublicPost): SchoolClass[] {
  return post.classes.flatMap((id) => classById.get(id) ?? []);
}

/** Posts of each class, by its id. */
export const postsByClass = groupByEach(posts, (post) => classesOf(post).map((one) => one.id));

/** Posts of each hashtag, by its slug, in the order of the alphabet. */
export const postsByHashtag = new Map(
  [...groupByEach(posts, (post) => post.hashtags)].sort(([a], [b]) => compareWords(a, b)),
);

/** Posts of each hashtag that search may filter by. */
export const postsBySearchTag = groupByEach(posts, (post) => post.searchTags);

/** How a hashtag is mostly written, by its slug. */
export const writtenHashtags = new Map<string, string>();
for (const piece of posts.flatMap((post) => post.text)) {
  if (piece.type === 'hashtag' && !writtenHashtags.has(piece.tag)) {
    writtenHashtags.set(piece.tag, piece.text.replace(/^[#＃]/u, ''));
  }
}

function compareWords(a: string, b: string): number {
  return a.localeCompare(b, 'en-GB');
}

function groupByEach<Entry>(all: readonly Entry[], keysOf: (entry: Entry) => readonly string[]): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of all) {
    for (const key of new Set(keysOf(entry))) {
      const group = groups.get(key);
      if (group) group.push(entry);
      else groups.set(key, [entry]);
    }
  }
  return groups;
}
