/** A file of kept answers of the platform's second interface, one a line (JSON Lines, as twarc2 writes them, flattened or not), as a source. */
import { basename } from 'node:path';
import { BadInput } from '../../fault.ts';
import type { PostId } from '../../post.ts';
import { collapseEdits } from '../edits.ts';
import { mergePosts } from '../merge-posts.ts';
import type { Source, SourceFault, SourceFile, SourcePost } from '../source.ts';
import { BadLine, textLines } from '../text-lines.ts';
import { type ApiPage, type ApiPost, NotAnAnswer, readPage } from './read-page.ts';
import { unflatten } from './unflatten.ts';

/** The file at one of these addresses, best first, which belongs into that place of that post; null where nothing may be fetched. */
export type Fetchable = (addresses: readonly string[], owner: { post: PostId; place: number }) => SourceFile | null;

export type PagesOptions = { handle: string; fetchable: Fetchable };

/** What was read so far. */
type Found = {
  posts: Map<PostId, ApiPost>;
  /** Posts of which their page does not tell whether they are the account's own. */
  unclear: ApiPost[];
  id: string | null;
  name: string | null;
  pages: number;
  others: number;
  unreadable: number;
  withheld: number;
};

/**
 * Opens such a file of the account `handle` and reads all its posts; what stands there more than once is one post, and posts of other
 * accounts are left out. Throws BadInput, with the line, for what is no such file, is damaged or cut off, or holds nothing of the account.
 */
export async function openPages(path: string, { handle, fetchable }: PagesOptions): Promise<Source> {
  const label = basename(path);
  const found = await readPages(path, label, handle);
  for (const one of found.unclear) {
    if (found.id !== null && one.author === found.id) keep(found.posts, one);
    else found.others += 1;
  }
  refuseEmpty(found, label, handle);
  const posts = collapseEdits([...found.posts.values()]);
  const given = posts.map((one): SourcePost => {
    const files = one.addresses.map((addresses, place) =>
      addresses.length > 0 ? fetchable(addresses, { post: one.post.id, place }) : null,
    );
    return { post: one.post, files, earlier: one.earlier };
  });
  const files = given.flatMap((one) => one.files);
  const missing = files.filter((file) => file === null).length;
  return {
    kind: 'pages',
    account: { handle: `@${handle.replace(/^@/u, '')}`, name: found.name, id: found.id },
    made: null,
    partial: false,
    directMessages: null,
    faults: faultsOf(found, missing, label),
    counts: {
      posts: posts.length,
      edits: posts.reduce((sum, one) => sum + one.post.versions.length, 0),
      notes: posts.filter((one) => one.whole).length,
      media: files.length,
      missing,
      unreadable: found.unreadable,
    },
    async *posts() {
      yield* given;
    },
    lists: async () => ({ followers: null, following: null }),
    close: async () => {},
  };
}

async function readPages(path: string, label: string, handle: string): Promise<Found> {
  const found: Found = {
    posts: new Map(),
    unclear: [],
    id: null,
    name: null,
    pages: 0,
    others: 0,
    unreadable: 0,
    withheld: 0,
  };
  try {
    for await (const line of textLines(path)) {
      const page = pageOf(line, handle);
      found.pages += 1;
      found.unreadable += page.unreadable;
      found.withheld += page.problems.filter(({ resource }) => resource === 'post').length;
      const own = page.users.find(
        (user) => user.handle?.toLowerCase() === `@${handle.replace(/^@/u, '')}`.toLowerCase(),
      );
      found.id ??= own?.id ?? null;
      found.name ??= own?.name ?? null;
      for (const one of page.posts) {
        if (one.own === true) keep(found.posts, one);
        else if (one.own === null) found.unclear.push(one);
        else found.others += 1;
      }
    }
  } catch (cause) {
    if (!(cause instanceof BadLine)) throw cause;
    throw new BadInput(`${label}, line ${cause.line}: ${cause.message}.`, { cause: cause.cause });
  }
  return found;
}

function pageOf({ number, text, ended }: { number: number; text: string; ended: boolean }, handle: string): ApiPage {
  const body = parsed(text, number, ended);
  try {
    return readPage(unflatten(body) ?? body, { id: null, handle });
  } catch (cause) {
    if (!(cause instanceof NotAnAnswer)) throw cause;
    throw new BadLine(
      number,
      'is no page of posts from the platform. Give a file in which each line is one answer of its interface, as twarc2 writes them',
    );
  }
}

function parsed(text: string, number: number, ended: boolean): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // No cause: what the parser says quotes the line.
    const cut = 'is cut off. Take this last line out, or fetch the pages again, and import the file again';
    const broken =
      'is not JSON. Each page must stand on one line: fetch the pages again, or, where the file holds them in another form, write one a line';
    throw new BadLine(number, ended ? broken : cut);
  }
}

/** The same post on two pages: of the listings of its media the longer. */
function keep(posts: Map<PostId, ApiPost>, other: ApiPost): void {
  const known = posts.get(other.post.id);
  posts.set(other.post.id, known ? mergeBoth(known, other) : other);
}

function mergeBoth(known: ApiPost, other: ApiPost): ApiPost {
  const post = mergePosts(known.post, other.post);
  const longer = other.addresses.length > known.addresses.length ? other : known;
  const addresses = longer.addresses.map((own, place) =>
    own.length > 0 ? own : (other.addresses[place] ?? known.addresses[place] ?? []),
  );
  const earlier = [...new Set([...known.earlier, ...other.earlier])];
  const first = earlier.length > 0 && known.first === known.post.id ? other.first : known.first;
  return { ...known, post, addresses, earlier, first, whole: known.whole || other.whole };
}

function refuseEmpty({ pages, posts, unclear, others, unreadable, id }: Found, label: string, handle: string): void {
  const name = `@${handle.replace(/^@/u, '')}`;
  if (pages === 0) throw new BadInput(`${label}: holds no page. Give a file in which each line is one page of posts.`);
  if (posts.size > 0) return;
  if (id === null && unclear.length > 0) {
    throw new BadInput(
      `${label}: does not say whose posts these are. Fetch the pages again with author_id and its expansion, as twarc2 does.`,
    );
  }
  if (others > 0) {
    throw new BadInput(
      `${label}: holds no post of ${name}: all ${others} are by other accounts. Give the pages of ${name}'s own timeline, or correct account.handle in school.yaml.`,
    );
  }
  if (unreadable > 0) {
    throw new BadInput(
      `${label}: none of the ${unreadable} things in it is a post that can be read. Give the pages of ${name}'s timeline.`,
    );
  }
}

function faultsOf({ others, unreadable, withheld }: Found, missing: number, entry: string): SourceFault[] {
  const faults: [count: number, message: string][] = [
    [others, 'posts are by other accounts: left out'],
    [unreadable, 'posts cannot be read: left out'],
    [withheld, 'posts that others refer to were deleted, protected or withheld: their words are not here'],
    [missing, 'pictures and videos are listed, but not to be had: their posts are kept without them'],
  ];
  return faults.flatMap(([count, message]) => (count > 0 ? { entry, message: `${count} ${message}` } : []));
}
