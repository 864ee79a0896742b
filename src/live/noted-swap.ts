/** A swap of which the private folder knows what came down by it, wherever it is cut off. */
import type { Checked } from '../pipe/check-step.ts';
import type { PostId } from '../post.ts';
import type { Published } from '../publish.ts';
import type { Store } from '../store/store.ts';
import { readMade } from '../swap.ts';
import { afterSwap, beforeSwap, type LiveState } from './live-state.ts';
import { type Owner, type Owners, siteAddresses } from './site-addresses.ts';

export type Swap = {
  store: Pick<Store, 'liveState' | 'keepLiveState'>;
  /** The verified site, and the place that it takes. */
  site: string;
  out: string;
  owners: Owners;
  today: string;
};

/** Swaps by `swapIn`, between two notes: before, that both sites may be live; after, what only the old one had. */
export async function notedSwap({ store, site, out, owners, today }: Swap, swapIn: () => Promise<void>): Promise<void> {
  const made = await readMade(site);
  if (made?.checked == null || made.content == null) throw new Error('The site does not say what it holds.');
  const state = await withFormerSite(await store.liveState(), out, owners);
  const now = await siteAddresses(site, made.base, owners, state.addresses);
  const built = { base: made.base, checked: made.checked, content: made.content };
  const begun = beforeSwap(state, { now, built, today });
  await store.keepLiveState(begun);
  await swapIn();
  await store.keepLiveState(afterSwap(begun, { now, today }));
}

/** Where nothing is remembered yet, what lies in the place of the site was perhaps deployed. */
async function withFormerSite(state: LiveState, out: string, owners: Owners): Promise<LiveState> {
  const former = state.built === null ? await readMade(out) : null;
  if (former === null || former.sample) return state;
  return { ...state, addresses: await siteAddresses(out, former.base, owners) };
}

/** Whose is what: pages by every name that a post can have here, files by what publish let out. */
export function ownersOf(
  { judged }: Pick<Checked, 'judged'>,
  { archive, addresses, sources }: Pick<Published, 'archive' | 'addresses' | 'sources'>,
  addressFor: (id: PostId) => string,
): Owners {
  const idAt = new Map([...addresses].map(([id, address]) => [address, id]));
  const media = archive.posts.flatMap((post) => {
    const names = post.pictures.flatMap(({ sizes, video }) => [...sizes.map(({ file }) => file), video ?? []].flat());
    return names.map((file): [string, Owner] => {
      const [source = null] = sources.get(file) ?? [];
      return [file, { post: idAt.get(post.address) ?? null, source }];
    });
  });
  return {
    posts: new Map(judged.flatMap(({ post: { id } }) => [[addressFor(id), id] as const, [id, id] as const])),
    media: new Map(media),
  };
}
