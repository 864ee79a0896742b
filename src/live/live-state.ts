/** What the private folder remembers of the site and of what came down from it. */
import { daysBetween } from '../day.ts';
import type { PostId } from '../post.ts';

/** A page, a picture or video, or what search and feed readers fetch. */
export type AddressKind = 'page' | 'picture' | 'other';

/** An address of the site that shows something of the school's: a path from the root of the host, as people read it. */
export type SiteAddress = {
  path: string;
  kind: AddressKind;
  /** The post that it shows; null where it shows several, or nobody knows. */
  post: PostId | null;
  /** The file of the store that a picture was made of. */
  source: string | null;
};

export type CameDown = SiteAddress & {
  /** The day on which a site without it was built. */
  on: string;
  /** The day on which the live site was first seen without it. Null: open. */
  down: string | null;
  /** The last day on which the live site still had it. */
  public: string | null;
};

/** What the site that was built last says of itself. */
export type Built = { base: string; checked: string; content: string };

/** The last check of the live site that found all in order. */
export type LiveCheck = { on: string; url: string; checked: string };

export type LiveState = {
  /** The day on which a site was first remembered. */
  since: string | null;
  built: Built | null;
  /** A swap has begun and nobody has noted that it ended: what came down by it is not known yet. */
  swapping: boolean;
  check: LiveCheck | null;
  addresses: readonly SiteAddress[];
  cameDown: readonly CameDown[];
};

export const nothingRemembered: LiveState = {
  ...{ since: null, built: null, swapping: false, check: null },
  ...{ addresses: [], cameDown: [] },
};

/** So many days a line is kept after it was seen to be down: those of posts longer, for the report says of them that they are. */
const keptFor: Readonly<Record<AddressKind, number>> = { page: 400, picture: 400, other: 30 };

/** Before a swap: what the site had and what the next one will have, so that a cut between the two loses neither. */
export function beforeSwap(
  state: LiveState,
  { now, built, today }: { now: readonly SiteAddress[]; built: Built; today: string },
): LiveState {
  const addresses = [...new Map([...state.addresses, ...now].map((one) => [one.path, one])).values()];
  return { ...state, since: state.since ?? today, built, swapping: true, addresses };
}

/** After it: what was remembered and is no longer there came down; what is there again did not. */
export function afterSwap(state: LiveState, { now, today }: { now: readonly SiteAddress[]; today: string }): LiveState {
  const there = new Set(now.map(({ path }) => path));
  const noted = state.cameDown.filter(({ path }) => !there.has(path));
  const known = new Set(noted.filter(({ down }) => down === null).map(({ path }) => path));
  const fresh = state.addresses
    .filter(({ path }) => !there.has(path) && !known.has(path))
    .map((one): CameDown => ({ ...one, on: today, down: null, public: null }));
  const again = new Set(fresh.map(({ path }) => path));
  const cameDown = [...noted.filter(({ path }) => !again.has(path)), ...fresh].filter((one) => isKept(one, today));
  return { ...state, swapping: false, addresses: now, cameDown };
}

function isKept({ kind, down }: CameDown, today: string): boolean {
  return down === null || daysBetween(down, today) <= keptFor[kind];
}
