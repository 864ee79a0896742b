/** Takes dated snapshots of who follows the account, whom it follows and who mentions it, where the access allows it. */
import { daysBetween } from '../day.ts';
import { newestOf } from '../post.ts';
import type { ListState } from '../pull-state.ts';
import { fewest } from '../source/api/budget.ts';
import { mentionFields } from '../source/api/fields.ts';
import { readMentions } from '../source/api/read-mentions.ts';
import { readUsers } from '../source/api/read-page.ts';
import { Refused } from '../source/api/refused.ts';
import type { SnapshotLine } from '../store/snapshots.ts';
import type { ListKind, PullWork } from './pull-work.ts';

/** The most accounts that one answer gives. */
const perPage = 1000;
/** The first time, so many mentions are enough: who writes of the school now is what a meeting looks at. */
const firstMentions = 100;

/** So many pages in a row that hold nobody new are a listing that leads nowhere. */
const mostInVain = 20;

/** `sizes`: how many accounts the platform says that each list holds. @throws Refused for what stops the whole run */
export async function takeLists(work: PullWork, sizes: { followers: number; following: number } | null): Promise<void> {
  for (const kind of ['followers', 'following'] as const) {
    if (!isListDue(work, kind)) continue;
    const left = (sizes?.[kind] ?? 0) - (work.state[kind].under?.lines.length ?? 0);
    // Half a list would look as if the others had gone.
    if (work.budget.usersAllowed(left) < left) work.counts.withoutList.push({ kind, why: 'cost' });
    else await unlessRefused(work, kind, () => takeAccounts(work, kind, sizes?.[kind] ?? 0));
  }
  await unlessRefused(work, 'mentions', () => takeMentions(work));
}

/** Whether a list is to be taken today. */
export function isListDue({ state, today, listDays }: PullWork, kind: ListKind): boolean {
  const { taken, refused, under } = state[kind];
  const last = [taken, refused]
    .filter((day) => day !== null)
    .sort()
    .at(-1);
  if (under !== null || last === undefined || last > today) return true;
  return daysBetween(last, today) >= listDays;
}

/** `size`: how many there are, by what the platform says of the account. */
async function takeAccounts(work: PullWork, kind: 'followers' | 'following', size: number): Promise<void> {
  const { client, budget, account, state, store, today } = work;
  let inVain = 0;
  let isAnew = false;
  for (;;) {
    const under: NonNullable<ListState['under']> = state[kind].under ?? { day: today, token: '', lines: [] };
    const place = under.token === '' ? {} : { pagination_token: under.token };
    const max = budget.usersAllowed(perPage);
    if (max < 1) {
      // What is there already is gone on with by the next run.
      work.counts.withoutList.push({ kind, why: 'cost' });
      return;
    }
    const query = { max_results: max, 'user.fields': 'id,username', ...place };
    const page = await client.ask({ path: `users/${account.id}/${kind}`, query }, readUsers).catch((cause: unknown) => {
      if (!isOldToken(cause, under.token)) throw cause;
      return null;
    });
    if (page === null) {
      state[kind].under = null;
      await store.pull.keepState(state);
      if (isAnew) throw endless();
      isAnew = true;
      if (budget.usersAllowed(size) >= size) continue;
      work.counts.withoutList.push({ kind, why: 'cost' });
      return;
    }
    budget.read({ users: page.users.map(({ id }) => id) });
    const known = new Set(under.lines.map(({ id }) => id));
    inVain = page.users.every(({ id }) => known.has(id)) ? inVain + 1 : 0;
    const lines = [...under.lines, ...page.users.map(({ id, handle }) => ({ id, handle }))];
    if (page.next === null) {
      // An answer that holds nobody, and should, does not say that all have gone.
      const isNone = page.users.length === 0 && (page.problems.length > 0 || (lines.length === 0 && size > 0));
      if (isNone) throw new Refused('forbidden', 'gave no list');
      await store.addSnapshot(kind, under.day, lines);
      state[kind] = { taken: under.day, refused: null, under: null };
      work.counts.lists.push({ kind, lines: lines.length });
      return store.pull.keepState(state);
    }
    const isStuck = page.next === under.token && page.users.length > 0;
    if (isStuck || inVain >= mostInVain) throw endless();
    state[kind].under = { ...under, token: page.next, lines };
    await store.pull.keepState(state);
  }
}

/** The token of a list that was begun long ago may no longer be known: then it is begun anew. */
function isOldToken(cause: unknown, token: string): boolean {
  return cause instanceof Refused && cause.reason === 'bad-request' && token !== '';
}

const endless = () => new Refused('unreachable', 'gives a listing that does not come to an end');

/** New mentions every day: they are few, and asking again for known ones would cost. */
async function takeMentions(work: PullWork): Promise<void> {
  const { client, budget, account, state, store, today } = work;
  const { mentions } = state;
  if (mentions.refused !== null && !isListDue(work, 'mentions')) return;
  const lines: SnapshotLine[] = [];
  let token: string | null = null;
  let newest = mentions.newest;
  let inVain = 0;
  do {
    const max = Math.min(budget.postsAllowed(firstMentions), firstMentions);
    if (max < fewest) {
      work.counts.withoutList.push({ kind: 'mentions', why: 'cost' });
      return;
    }
    const since = mentions.newest === null ? {} : { since_id: mentions.newest };
    const place: Record<string, string> = token === null ? {} : { pagination_token: token };
    const query = { max_results: max, ...since, ...place, ...mentionFields };
    const page = await client.ask({ path: `users/${account.id}/mentions`, query }, readMentions);
    budget.read({ others: page.mentions.map(({ id }) => id), users: page.users });
    const known = new Set(lines.map(({ id }) => id));
    inVain = page.mentions.every(({ id }) => known.has(id)) ? inVain + 1 : 0;
    if (inVain >= mostInVain) throw endless();
    lines.push(...page.mentions);
    newest = newestOf([newest, page.newest]);
    token = mentions.newest === null || page.next === token ? null : page.next;
  } while (token !== null);
  if (lines.length > 0) {
    await store.addSnapshot('mentions', today, lines);
    work.counts.lists.push({ kind: 'mentions', lines: lines.length });
  }
  state.mentions = { taken: today, refused: null, under: null, newest };
  await store.pull.keepState(state);
}

/** What an access may not read is no reason to stop: the rest of the pull stands. */
async function unlessRefused(work: PullWork, kind: ListKind, take: () => Promise<void>): Promise<void> {
  try {
    await take();
  } catch (cause) {
    if (!(cause instanceof Refused) || !['forbidden', 'credential', 'not-found'].includes(cause.reason)) throw cause;
    work.state[kind].refused = work.today;
    work.counts.withoutList.push({ kind, why: 'refused' });
    await work.store.pull.keepState(work.state);
  }
}
