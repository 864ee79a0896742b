/** The platform's official archive as a source: a ZIP or the folder unpacked from it, of any year. */
import { byId, type PostId } from '../post.ts';
import { readAccount, refuseOther } from './account.ts';
import { type ArchiveFiles, openFiles } from './archive-files.ts';
import { collapseEdits } from './edits.ts';
import { mediaFolders } from './layout.ts';
import { readLists } from './listed-accounts.ts';
import { type Manifest, readManifest } from './manifest.ts';
import { mergePosts } from './merge-posts.ts';
import { sentAt } from './moment.ts';
import { Notes, readNote } from './notes.ts';
import { partElements } from './part-elements.ts';
import type { Source, SourceCounts, SourceFault, SourceFile, SourcePost } from './source.ts';
import { readTweet } from './tweet.ts';
import { type Draft, tweetPost } from './tweet-post.ts';
import { partsWithoutManifest } from './unlisted-parts.ts';

/**
 * Opens an archive of the account `handle` and reads all its posts, so that whatever is wrong with it is known before anything is
 * changed; pictures and videos are streamed later. Throws BadInput, with the name of the entry, for what is not such an archive, is
 * damaged or cut off, holds another number of posts than it says, is a trap, or belongs to another account.
 */
export async function openArchive(path: string, { handle }: { handle: string }): Promise<Source> {
  const files = await openFiles(path);
  try {
    return await readArchive(files, handle);
  } catch (error) {
    await files.close();
    throw error;
  }
}

async function readArchive(files: ArchiveFiles, wanted: string): Promise<Source> {
  const says = files.sizes.has('data/manifest.js') ? await readManifest(files) : await partsWithoutManifest(files);
  const account = await readAccount(files);
  for (const found of new Set([says.handle, account.handle])) {
    if (found !== null) refuseOther(found, wanted, files.label);
  }
  const handle = account.handle ?? says.handle;
  if (handle === null) refuseOther(null, wanted, files.label);

  const faults: SourceFault[] = [];
  const counts: SourceCounts = { posts: 0, edits: 0, notes: 0, media: 0, missing: 0, unreadable: 0 };
  const notes = await readNotes(files, says, faults);
  const drafts = await readDrafts(files, says, notes, faults, counts);
  if (notes.unmatched > 0) {
    faults.push({
      entry: 'data/note-tweet.js',
      message: `${notes.unmatched} long texts belong to no post that was found`,
    });
  }
  const lists = await readLists(files, says, faults);
  const collapsed = collapseEdits([...drafts.values()]);
  counts.posts = collapsed.length;
  counts.edits = drafts.size - collapsed.length;
  counts.notes = collapsed.filter((draft) => draft.whole).length;
  const found = collapsed.map((draft): [Draft, readonly (string | null)[]] => [draft, held(draft, files)]);
  reportMissing(found, faults, counts);

  return {
    kind: 'archive',
    account: { handle: `@${handle?.replace(/^@/u, '')}`, name: account.name ?? says.name, id: account.id ?? says.id },
    made: says.made,
    partial: says.partial,
    directMessages: says.directMessages,
    faults,
    counts,
    async *posts(): AsyncIterable<SourcePost> {
      for (const [draft, names] of found) {
        yield { post: draft.post, files: names.map((name) => asFile(name, files)), earlier: earlierOf(draft) };
      }
    },
    lists: async () => lists,
    close: () => files.close(),
  };
}

async function readNotes(files: ArchiveFiles, says: Manifest, faults: SourceFault[]): Promise<Notes> {
  const notes = new Notes();
  for (const part of says.notes) {
    let number = 0;
    for await (const element of partElements(files, part)) {
      number += 1;
      const note = readNote(element);
      if (note) notes.add(note);
      else faults.push({ entry: part.name, message: `long text ${number} cannot be read: left out` });
    }
  }
  return notes;
}

async function readDrafts(
  files: ArchiveFiles,
  says: Manifest,
  notes: Notes,
  faults: SourceFault[],
  counts: SourceCounts,
): Promise<Map<PostId, Draft>> {
  const drafts = new Map<PostId, Draft>();
  for (const part of says.tweets) {
    let number = 0;
    for await (const element of partElements(files, part)) {
      number += 1;
      const tweet = readTweet(element);
      const sent = 'wrong' in tweet ? null : sentAt(tweet.id, tweet.created_at);
      if ('wrong' in tweet || !sent) {
        const why = 'wrong' in tweet ? tweet.wrong : 'has no date';
        faults.push({ entry: part.name, message: `post ${number} ${why}: left out` });
        counts.unreadable += 1;
        continue;
      }
      if (sent.mended)
        faults.push({ entry: part.name, message: `post ${number} has a wrong date: its id says when it was sent` });
      const draft = tweetPost(tweet, sent.at, notes);
      const known = drafts.get(tweet.id);
      drafts.set(tweet.id, known ? mergeDrafts(known, draft) : draft);
    }
  }
  return drafts;
}

/** The same post in two parts. */
function mergeDrafts(known: Draft, other: Draft): Draft {
  const longer = other.listed.length >= known.listed.length ? other : known;
  const post = { ...mergePosts(known.post, other.post), media: longer.post.media };
  return { ...other, post, listed: longer.listed, whole: known.whole || other.whole };
}

function earlierOf({ post, versions, first }: Draft): PostId[] {
  return [...new Set([first, ...versions])].filter((id) => byId({ id }, post) < 0);
}

/** The names under which the archive holds a post's media, null for each that it does not. */
function held(draft: Draft, files: ArchiveFiles): (string | null)[] {
  return draft.listed.map(({ names }) => {
    for (const name of names) {
      for (const folder of mediaFolders) if (files.sizes.has(`${folder}/${name}`)) return `${folder}/${name}`;
    }
    return null;
  });
}

function reportMissing(
  found: readonly [Draft, readonly (string | null)[]][],
  faults: SourceFault[],
  counts: SourceCounts,
): void {
  const missing: SourceFault[] = [];
  for (const [draft, names] of found) {
    counts.media += names.length;
    for (const [index, name] of names.entries()) {
      if (name !== null) continue;
      const entry = `${mediaFolders[0]}/${draft.listed[index]?.names[0] ?? draft.post.id}`;
      missing.push({ entry, message: 'a post lists it, but it is not in the archive: the post is kept without it' });
    }
  }
  counts.missing = missing.length;
  if (missing.length > 0 && missing.length === counts.media) {
    faults.push({
      entry: mediaFolders[0],
      message: `the archive holds none of the ${missing.length} pictures and videos that its posts list`,
    });
  } else faults.push(...missing);
}

function asFile(name: string | null, files: ArchiveFiles): SourceFile | null {
  return name === null ? null : { name, size: files.sizes.get(name) ?? 0, open: () => files.open(name) };
}
