/** The accounts of an archive's lists: who followed the account, and whom it followed, on the day when the archive was made. */
import * as v from 'valibot';
import { byId } from '../post.ts';
import type { ArchiveFiles } from './archive-files.ts';
import type { Manifest, Part } from './manifest.ts';
import { id } from './odd-fields.ts';
import { partElements } from './part-elements.ts';
import type { ListedAccount, SourceFault, SourceLists } from './source.ts';

/** An archive gives an account's id and an address made of that id: no handle. */
const account = v.object({ accountId: id });
const wrapped = v.looseObject({ follower: v.exactOptional(account), following: v.exactOptional(account) });

/** Reads both lists: each account once, by id as a number. Throws BadInput where a list is damaged or has another length than the archive says. */
export async function readLists(
  files: ArchiveFiles,
  says: Pick<Manifest, 'followers' | 'following'>,
  faults: SourceFault[],
): Promise<SourceLists> {
  const read = async (parts: readonly Part[] | null) => {
    const lost = parts?.find(({ name }) => !files.sizes.has(name));
    if (lost)
      faults.push({ entry: lost.name, message: 'the archive says that it holds this list, but it is not there' });
    return parts === null || lost ? null : accountsOf(files, parts, faults);
  };
  return { followers: await read(says.followers), following: await read(says.following) };
}

async function accountsOf(
  files: ArchiveFiles,
  parts: readonly Part[],
  faults: SourceFault[],
): Promise<ListedAccount[]> {
  const ids = new Set<string>();
  for (const part of parts) {
    let unreadable = 0;
    for await (const element of partElements(files, part)) {
      const found = readAccount(element);
      if (found === null) unreadable += 1;
      else ids.add(found);
    }
    if (unreadable > 0) {
      faults.push({ entry: part.name, message: `${unreadable} accounts of this list have no id: left out` });
    }
  }
  return Array.from(ids, (one) => ({ id: one, handle: null })).sort(byId);
}

function readAccount(value: unknown): string | null {
  const read = v.safeParse(wrapped, value);
  const inner = read.success ? (read.output.follower ?? read.output.following) : undefined;
  const bare = v.safeParse(account, inner ?? value);
  return bare.success ? bare.output.accountId : null;
}
