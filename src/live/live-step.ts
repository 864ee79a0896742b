/** The two ends of a check of the live site in the private folder: what is to be asked, and what is kept of the answers. */
import { BadInput, Fault } from '../fault.ts';
import type { Work } from '../pipe/work.ts';
import { readMade } from '../swap.ts';
import type { LiveFindings } from './check-live.ts';
import { afterSwap, type LiveState } from './live-state.ts';
import { noteLive } from './note-live.ts';
import { siteAddresses } from './site-addresses.ts';

/** What is remembered, and the path of the archive's home. @throws BadInput for the sample, and for an address that is not the archive's */
export async function rememberedOf(
  { store, sample, school, options }: Work,
  url: URL,
): Promise<{ state: LiveState; base: string }> {
  if (sample) {
    throw new BadInput(
      'There are no records here but the sample, and nothing came down from a live site of that. Give --private.',
    );
  }
  const before = await store.liveState();
  const state = await settled(before, options.out, options.today);
  if (state !== before) await store.keepLiveState(state);
  const base = state.built?.base ?? school.site.base;
  if (url.pathname !== new URL(base, url.origin).pathname) {
    throw new BadInput(
      `The archive is built for ${base} (school.yaml, site.base). Give the address of its home page: ${url.origin}${base}`,
    );
  }
  return { state, base };
}

/** Keeps what the live site answered. A build may have changed meanwhile what is remembered, so that is read anew. */
export async function keepFindings(
  { store, options: { today } }: Work,
  url: URL,
  findings: LiveFindings,
): Promise<void> {
  await store.keepLiveState(noteLive(await store.liveState(), findings, { today, url: url.href }));
}

/** What came down by a swap that was cut off before that was noted. */
async function settled(state: LiveState, out: string, today: string): Promise<LiveState> {
  if (!state.swapping) return state;
  const made = await readMade(out);
  if (made?.content !== state.built?.content || made?.base !== state.built?.base) {
    throw new Fault(
      'The last build was cut off while it put the site in its place, so nobody knows what came down by it. Run "npm run build" again, deploy, then check again.',
    );
  }
  const owners = { posts: new Map(), media: new Map() };
  const now = await siteAddresses(out, made?.base ?? '/', owners, state.addresses);
  return afterSwap(state, { now, today });
}
