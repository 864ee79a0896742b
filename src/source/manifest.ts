/** What an archive says of itself: its account and how many posts each part holds. */
import * as v from 'valibot';
import { BadInput } from '../fault.ts';
import type { ArchiveFiles } from './archive-files.ts';
import { assignedJson } from './assigned-json.ts';
import { byPart, kindOf } from './layout.ts';

/** A file of posts or notes, and how many elements it must hold; null where nobody says. */
export type Part = { name: string; count: number | null };

export type Manifest = {
  handle: string | null;
  name: string | null;
  id: string | null;
  made: string | null;
  partial: boolean;
  directMessages: boolean | null;
  tweets: Part[];
  notes: Part[];
  /** Null where the archive holds no such list. */
  followers: Part[] | null;
  following: Part[] | null;
};

const count = v.pipe(v.union([v.string(), v.number()]), v.transform(Number), v.integer(), v.minValue(0));
const dataType = v.looseObject({
  files: v.optional(v.array(v.looseObject({ fileName: v.string(), count: v.optional(count) })), []),
});
const text = v.fallback(v.nullable(v.string()), null);

const manifest = v.looseObject({
  userInfo: v.optional(v.looseObject({ accountId: text, userName: text, displayName: text })),
  archiveInfo: v.optional(v.looseObject({ generationDate: text, isPartialArchive: v.fallback(v.boolean(), false) })),
  dataTypes: v.record(v.string(), v.unknown()),
});

const entry = 'data/manifest.js';

/**
 * Reads `data/manifest.js`. The parts come from it; a part that lies beside them without being listed is read too, uncounted, so
 * that nothing is lost. Throws BadInput where a listed part is not there, or the manifest is not one.
 */
export async function readManifest(files: ArchiveFiles): Promise<Manifest> {
  const where = `${files.label}: ${entry}`;
  const read = v.safeParse(manifest, await assignedJson(files, entry));
  if (!read.success) {
    const path = v.getDotPath(read.issues[0]) ?? '(all)';
    throw new BadInput(`${where}: "${path}" is not what a manifest holds. Download the archive again.`);
  }
  const { userInfo, archiveInfo, dataTypes } = read.output;
  const listed = (type: keyof typeof kinds) => partsOf(dataTypes[type], type, where);
  const tweets = [...listed('tweets'), ...listed('tweet')];
  if (tweets.length === 0) {
    throw new BadInput(`${where} lists no posts. Ask the platform for an archive that holds them, and give that.`);
  }
  const messages = ['directMessages', 'directMessagesGroup'].flatMap((type) => listedCounts(dataTypes[type]));
  return {
    handle: userInfo?.userName ?? null,
    name: userInfo?.displayName ?? null,
    id: userInfo?.accountId ?? null,
    made: archiveInfo?.generationDate ?? null,
    partial: archiveInfo?.isPartialArchive ?? false,
    directMessages: messages.some((found) => found > 0),
    tweets: withUnlisted(tweets, files, where),
    notes: withUnlisted(listed('noteTweet'), files, where),
    followers: listParts(listed('follower'), files),
    following: listParts(listed('following'), files),
  };
}

const kinds = { tweets: 'tweets', tweet: 'tweets', noteTweet: 'notes', follower: 'followers', following: 'following' };

/** A list that is not there stops nothing: whoever reads it says so. */
function listParts(parts: readonly Part[], files: ArchiveFiles): Part[] | null {
  return parts.length === 0 ? null : withFound(parts, files);
}

function partsOf(value: unknown, type: keyof typeof kinds, where: string): Part[] {
  if (value === undefined) return [];
  const read = v.safeParse(dataType, value);
  if (!read.success)
    throw new BadInput(`${where}: "dataTypes.${type}" is not what a manifest holds. Download the archive again.`);
  return read.output.files.map((file) => {
    if (kindOf(file.fileName) !== kinds[type]) {
      throw new BadInput(
        `${where} lists "${file.fileName}" as a part of "${type}", which it cannot be. Download the archive again.`,
      );
    }
    return { name: file.fileName, count: file.count ?? null };
  });
}

/** Only how many there are; the files themselves are never opened. */
function listedCounts(value: unknown): number[] {
  const read = v.safeParse(dataType, value);
  return read.success ? read.output.files.map((file) => file.count ?? 1) : [];
}

function withUnlisted(parts: readonly Part[], files: ArchiveFiles, where: string): Part[] {
  for (const { name } of parts) {
    if (!files.sizes.has(name))
      throw new BadInput(`${where} lists ${name}, which is not there. Download the archive again.`);
  }
  return withFound(parts, files);
}

function withFound(parts: readonly Part[], files: ArchiveFiles): Part[] {
  const all = new Map(parts.map((part) => [part.name, part]));
  const stems = new Set(Array.from(all.keys(), stemOf));
  for (const name of files.sizes.keys()) {
    if (name.endsWith('.js') && stems.has(stemOf(name)) && !all.has(name)) all.set(name, { name, count: null });
  }
  return [...all.values()].sort((a, b) => byPart(a.name, b.name));
}

function stemOf(name: string): string {
  return name.replace(/(?:-part\d+)?\.js$/u, '');
}
