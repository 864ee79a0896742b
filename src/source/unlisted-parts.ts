/** The parts of an archive that has no manifest: from before 2020, or one whose manifest was lost. */
import * as v from 'valibot';
import { BadInput } from '../fault.ts';
import type { ArchiveFiles } from './archive-files.ts';
import { assignedJson } from './assigned-json.ts';
import { byPart, kindOf } from './layout.ts';
import type { Manifest, Part } from './manifest.ts';

const index = v.array(
  v.object({
    file_name: v.string(),
    tweet_count: v.pipe(v.union([v.string(), v.number()]), v.transform(Number), v.integer(), v.minValue(0)),
  }),
);

/**
 * Finds `tweets.js` or `tweet.js` with their parts, or the months of before 2019, by exact name. Throws BadInput where there are
 * none, or one of a row of parts is missing.
 */
export async function partsWithoutManifest(files: ArchiveFiles): Promise<Manifest> {
  const named = (kind: string) => [...files.sizes.keys()].filter((name) => kindOf(name) === kind).sort(byPart);
  const tweets = named('tweets');
  const notes = named('notes');
  const [followers, following] = [named('followers'), named('following')];
  refuseGaps([...tweets, ...notes, ...followers, ...following], files.label);
  const parts = tweets.length > 0 ? tweets.map(uncounted) : await monthParts(files, named('month'));
  if (parts.length === 0) {
    throw new BadInput(
      `${files.label}: holds no posts: data/tweets.js is missing. Give the archive as the platform sent it.`,
    );
  }
  return {
    handle: null,
    name: null,
    id: null,
    made: null,
    partial: false,
    directMessages: null,
    tweets: parts,
    notes: notes.map(uncounted),
    followers: followers.length > 0 ? followers.map(uncounted) : null,
    following: following.length > 0 ? following.map(uncounted) : null,
  };
}

function uncounted(name: string): Part {
  return { name, count: null };
}

function refuseGaps(names: readonly string[], label: string): void {
  const all = new Set(names);
  for (const name of names) {
    const [, stem, digits] = /^(.*)-part(\d+)\.js$/u.exec(name) ?? [];
    if (!stem) continue;
    const number = Number(digits);
    const before = number === 1 ? `${stem}.js` : `${stem}-part${number - 1}.js`;
    const alsoBefore = `${stem}-part0.js`;
    if (number > 0 && !all.has(before) && !(number === 1 && all.has(alsoBefore))) {
      throw new BadInput(`${label}: ${before} is missing, though ${name} is there. Download the archive again.`);
    }
  }
}

/** The months of an archive of before 2019, counted by its own index where it has one. */
async function monthParts(files: ArchiveFiles, names: readonly string[]): Promise<Part[]> {
  if (!files.sizes.has('data/js/tweet_index.js')) return names.map(uncounted);
  const where = `${files.label}: data/js/tweet_index.js`;
  const read = v.safeParse(index, await assignedJson(files, 'data/js/tweet_index.js'));
  if (!read.success) throw new BadInput(`${where} is not an index of months. Download the archive again.`);
  const counts = new Map(read.output.map((month) => [month.file_name, month.tweet_count]));
  for (const name of counts.keys()) {
    if (!files.sizes.has(name))
      throw new BadInput(`${where} lists "${name}", which is not there. Download the archive again.`);
  }
  return names.map((name) => ({ name, count: counts.get(name) ?? null }));
}
