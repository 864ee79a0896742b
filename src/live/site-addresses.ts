/** The addresses of a built site at which something of the school's can be read or seen. */
import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import type { PostId } from '../post.ts';
import { inflate } from '../verify/binary-strings.ts';
import type { AddressKind, SiteAddress } from './live-state.ts';

export type Owner = Pick<SiteAddress, 'post' | 'source'>;

export type Owners = {
  /** Address of a post's page, below `posts/`, to its post. */
  posts: ReadonlyMap<string, PostId>;
  /** A file in `media/` to its post and the file of the store that it was made of. */
  media: ReadonlyMap<string, Owner>;
};

const kinds: Readonly<Record<string, AddressKind>> = {
  '.html': 'page',
  ...{ '.webp': 'picture', '.avif': 'picture', '.jpg': 'picture', '.png': 'picture', '.gif': 'picture' },
  '.mp4': 'picture',
  ...{ '.xml': 'other', '.json': 'other' },
  ...{ '.pf_fragment': 'other', '.pf_index': 'other', '.pf_meta': 'other', '.pf_filter': 'other' },
};

/** Made of the house's own words, or always there. */
const apart = new Set(['404.html', 'archive.json']);

/** By path. `known`: addresses whose post is remembered already, so that their files are not read again. */
export async function siteAddresses(
  folder: string,
  base: string,
  owners: Owners,
  known: readonly SiteAddress[] = [],
): Promise<SiteAddress[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const before = new Map(known.map((one) => [one.path, one]));
  const found: SiteAddress[] = [];
  // One by one: thousands of files must not be open at once.
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const file = relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/');
    const kind = kinds[extname(file)];
    if (kind === undefined || apart.has(file) || file.startsWith('assets/')) continue;
    const path = base + file.replace(/(^|\/)index\.html$/u, '$1');
    found.push({ path, kind, ...(await ownerOf(file, folder, owners, before.get(path))) });
  }
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}

async function ownerOf(
  file: string,
  folder: string,
  { posts, media }: Owners,
  known: SiteAddress | undefined,
): Promise<Owner> {
  const [room, name = ''] = file.split('/');
  if (room === 'posts') return { post: posts.get(name) ?? known?.post ?? null, source: null };
  if (room === 'media') return media.get(name) ?? { post: known?.post ?? null, source: known?.source ?? null };
  if (!file.endsWith('.pf_fragment')) return { post: null, source: null };
  if (known?.post) return { post: known.post, source: null };
  // What search shows of a post.
  const { url } = JSON.parse(inflate(await readFile(join(folder, file))).toString('utf8')) as { url?: string };
  const [, address = ''] = /\/posts\/([^/]+)\/$/u.exec(url ?? '') ?? [];
  return { post: posts.get(address) ?? null, source: null };
}
