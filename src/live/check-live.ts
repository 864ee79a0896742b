/** The live site, asked about everything that came down: what it still has, and whether it is the site that was built last. */
import { randomBytes } from 'node:crypto';
import { daysBetween } from '../day.ts';
import { type Made, parseMade } from '../swap.ts';
import { type Answer, type Host, Unreachable } from './host.ts';
import type { AddressKind, CameDown, LiveState } from './live-state.ts';

/**
 * Of an address: `gone`; `public`; `cached` (gone from the host itself, and still public for whoever asks as a reader does); `shut` (the host
 * answers neither 404 nor with content); or nothing could be learnt of it.
 */
export type Found = 'gone' | 'public' | 'cached' | 'shut' | 'unknown';

export type LiveFindings = {
  /** Why nothing could be asked; null where it could. */
  fault:
    | { kind: 'unreachable'; why: string }
    | { kind: 'login' | 'away' | 'no-home' | 'no-archive' | 'sample' }
    | { kind: 'soft' | 'shut'; status: number; address: AddressKind }
    | null;
  made: Made | null;
  /** Whether its home page is of the same day as it says of itself; false also where a cache holds an older one. */
  isWhole: boolean;
  /** Whether it is the site that was built last. */
  isBuilt: boolean;
  found: ReadonlyMap<string, Found>;
  /** Pictures that stay, and that caches may keep too long; how many were looked at, and how many of them are missing. */
  pictures: { asked: number; lasting: number; missing: number };
};

/** So many at once. */
const atOnce = 8;
/** What was seen to be down is asked about again for so many days, so many addresses at most: a restored backup could bring it back. */
const againFor = 30;
const mostAgain = 2_000;
/** After so many without an answer in a row nothing more is asked. */
const mostSilent = 16;
/** So many pictures that stay are looked at, for how long caches may keep them. */
const mostPictures = 6;
/** Seconds; whoever has a picture in a cache for longer sees it long after it was taken down. */
const longest = 31 * 24 * 3600;

export async function checkLive(state: LiveState, host: Host, base: string, today: string): Promise<LiveFindings> {
  const nothing = { made: null, isWhole: false, isBuilt: false, found: new Map<string, Found>() };
  const none = { ...nothing, pictures: { asked: 0, lasting: 0, missing: 0 } };
  try {
    const home = await host.ask(base, { words: true });
    if (home.away) return { ...none, fault: { kind: 'away' } };
    if (home.status === 401 || home.status === 403) return { ...none, fault: { kind: 'login' } };
    // The answers of a dead site prove nothing.
    if (home.status !== 200) return { ...none, fault: { kind: 'no-home' } };
    const says = await host.ask(`${base}archive.json`, { fresh: true, words: true });
    const made = says.status === 200 ? parseMade(says.text) : null;
    if (made === null || made.base !== base) return { ...none, fault: { kind: 'no-archive' } };
    if (made.sample) return { ...none, made, fault: { kind: 'sample' } };
    const fault = await controls(host, base);
    if (fault !== null) return { ...none, made, fault };
    const found = await askAll(host, toAsk(state.cameDown, today));
    const pictures = await caching(host, state);
    const isWhole = made.checked !== null && dayOf(home.text) === made.checked;
    const isBuilt = state.built !== null && made.content === state.built.content && pictures.missing === 0;
    return { fault: null, made, isWhole, isBuilt, found, pictures };
  } catch (cause) {
    if (!(cause instanceof Unreachable)) throw cause;
    return { ...none, fault: { kind: 'unreachable', why: cause.why } };
  }
}

/** Everything that is open, and what was seen to be down not long ago. */
function toAsk(lines: readonly CameDown[], today: string): CameDown[] {
  const again = lines
    .filter(({ down }) => down !== null && daysBetween(down, today) <= againFor)
    .sort((a, b) => ((a.down ?? '') < (b.down ?? '') ? 1 : -1));
  return [...lines.filter(({ down }) => down === null), ...again.slice(0, mostAgain)];
}

/** Addresses that never were: a host that does not say of them that they are not there says it of nothing. */
async function controls(host: Host, base: string): Promise<LiveFindings['fault']> {
  const name = randomBytes(16).toString('hex');
  const never = { page: `posts/${name}/`, picture: `media/${name}-480.webp`, other: `pagefind/${name}.pf_meta` };
  for (const [kind, path] of Object.entries(never)) {
    const { status } = await host.ask(base + path, { fresh: true });
    if (isGone(status)) continue;
    const address = kind as AddressKind;
    return { kind: status === 401 || status === 403 ? 'shut' : 'soft', status, address };
  }
  return null;
}

function isGone(status: number): boolean {
  return status === 404 || status === 410;
}

async function askAll(host: Host, lines: readonly CameDown[]): Promise<Map<string, Found>> {
  const found = new Map<string, Found>();
  const waiting = [...lines];
  let silent = 0;
  const work = async (): Promise<void> => {
    for (let line = waiting.shift(); line; line = waiting.shift()) {
      const one = silent >= mostSilent ? 'unknown' : await askTwice(host, line.path);
      silent = one === 'unknown' ? silent + 1 : 0;
      found.set(line.path, one);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return found;
}

/** As a reader does, whom a cache may answer, and past all caches. */
async function askTwice(host: Host, path: string): Promise<Found> {
  try {
    const plain = await host.ask(path);
    const fresh = await host.ask(path, { fresh: true });
    if (isGone(plain.status) && isGone(fresh.status)) return 'gone';
    if (has(fresh)) return 'public';
    return has(plain) ? 'cached' : 'shut';
  } catch (cause) {
    onlySilent(cause);
    return 'unknown';
  }
}

/** Where the host gave no answer: null. */
function onlySilent(cause: unknown): null {
  if (cause instanceof Unreachable) return null;
  throw cause;
}

/** Whoever is sent elsewhere was told that there is something. */
function has({ status, away }: Answer): boolean {
  return away || (status >= 200 && status < 400);
}

async function caching(host: Host, { addresses }: LiveState): Promise<LiveFindings['pictures']> {
  const all = addresses.filter(({ kind }) => kind === 'picture');
  const step = Math.max(1, Math.ceil(all.length / mostPictures));
  const some = all.filter((_, at) => at % step === 0);
  const answers = (await Promise.all(some.map(({ path }) => host.ask(path).catch(onlySilent)))).filter(
    (one) => one !== null,
  );
  const there = answers.filter(({ status }) => status === 200);
  return {
    asked: answers.length,
    lasting: there.filter((one) => lasts(one.caching)).length,
    missing: answers.length - there.length,
  };
}

function lasts(caching: string): boolean {
  const ages = [...caching.matchAll(/\b(?:s-maxage|max-age)\s*=\s*"?(\d+)/giu)].map(([, age]) => Number(age));
  return /\bimmutable\b/iu.test(caching) || ages.some((age) => age > longest);
}

/** The day that a page gives for the last check; null for one of an older making. */
function dayOf(page: string): string | null {
  const [mark = ''] = /<time\b[^>]*\bdata-last-check\b[^>]*>/u.exec(page) ?? [];
  return /\bdatetime="?(\d{4}-\d\d-\d\d)/u.exec(mark)?.[1] ?? null;
}
