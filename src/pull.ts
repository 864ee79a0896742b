/** Pulls the account's posts from the platform: what is new, what has gone, and bit by bit all that can be reached. */
import { BadInput, Fault } from './fault.ts';
import type { ImportOptions } from './import.ts';
import type { Progress } from './progress.ts';
import { lookUp } from './pull/look-up.ts';
import { BudgetSpent, newCounts, type PullCounts, type PullStore, type PullWork } from './pull/pull-work.ts';
import { readTimeline, takeKeptPage } from './pull/read-timeline.ts';
import { isListDue, takeLists } from './pull/take-lists.ts';
import { takeLostMedia } from './pull/take-posts.ts';
import { whatToDo } from './pull/what-to-do.ts';
import type { PullOptions } from './pull-options.ts';
import { Budget, type Spent } from './source/api/budget.ts';
import { Client } from './source/api/client.ts';
import type { Credentials } from './source/api/credentials.ts';
import { MediaFiles } from './source/api/media-files.ts';
import type { Platform } from './source/api/platform.ts';
import { readAccountOf } from './source/api/read-account.ts';
import { Refused } from './source/api/refused.ts';

export type PullInput = {
  /** The school's account. */
  handle: string;
  credentials: Credentials;
  platform: Platform;
  options: PullOptions;
  store: PullStore;
  strip: ImportOptions['strip'];
  today: string;
  /** Days between two snapshots of a list. */
  listDays: number;
  progress: Progress;
  /** Milliseconds before what failed by chance is tried again, each time; by default as long as a platform needs. */
  pauses?: readonly number[];
};

export type PullReport = PullCounts & {
  spent: Spent;
  /** Whether something is left for the next run because the budget was spent. */
  budgetSpent: boolean;
  /** Whether older posts are still to be read. */
  olderLeft: boolean;
  /** What kept it from its end; everything that came before is stored. */
  stopped: BadInput | Fault | null;
};

/** Whatever stops it, what was fetched is kept, and the next one goes on from there. @throws only what nobody foresaw */
export async function pull(input: PullInput): Promise<PullReport> {
  const { store, credentials, options } = input;
  const budget = new Budget({ posts: options.maxPosts, cost: options.maxCost }, credentials.kind);
  const state = await store.pull.state();
  const counts = newCounts();
  let budgetSpent = false;
  let stopped: BadInput | Fault | null = null;
  try {
    await pullAll({ ...input, budget, state, counts });
  } catch (cause) {
    if (cause instanceof BudgetSpent) budgetSpent = true;
    else if (cause instanceof Refused) stopped = whatToDo(cause, credentials);
    else if (cause instanceof BadInput || cause instanceof Fault) stopped = cause;
    else throw cause;
  }
  if (stopped === null && counts.doubted > 0) {
    stopped = new Fault(
      `${counts.doubted} posts at once were not to be found on the platform. That is taken for an outage: nothing was withdrawn. If they have really been deleted there, run it again with --accept-removals.`,
    );
  }
  return { ...counts, spent: budget.spent, budgetSpent, olderLeft: state.passes.length > 0, stopped };
}

type Begun = PullInput & { budget: Budget; state: PullWork['state']; counts: PullCounts };

async function pullAll(input: Begun): Promise<void> {
  const { store, state, options, budget, progress } = input;
  const client = new Client({
    credentials: input.credentials,
    platform: input.platform,
    maxWait: options.maxWait,
    timeout: options.timeout,
    pauses: input.pauses,
    wait: (seconds) => progress.wait("waiting for the platform's limit", seconds),
  });
  const tally = progress.tally('pull');
  const work: Omit<PullWork, 'account'> = {
    client,
    budget,
    store,
    state,
    files: new MediaFiles(
      { platform: input.platform, timeout: options.timeout, pauses: input.pauses },
      store.pull.mediaPath,
      state.files,
    ),
    strip: input.strip,
    today: input.today,
    listDays: input.listDays,
    lookUps: options.lookUps,
    lookedUp: new Set(),
    acceptRemovals: options.acceptRemovals,
    counts: input.counts,
    progress: tally,
  };
  const { sizes, ...account } = await accountOf(input, work);
  const own: PullWork = { ...work, account };
  await takeKeptPage(own);
  await takeLostMedia(own);
  await readTimeline(own, 'new');
  await lookUp(own);
  await readTimeline(own, 'all');
  // Only now it is known which posts no reading has met.
  await lookUp(own);
  if (options.lists) await takeLists(own, sizes);
}

type Account = { id: string; handle: string; sizes: { followers: number; following: number } | null };

/** Asks for the account where its id is not known yet, or a list is to be taken, whose length says what that would cost. */
async function accountOf(
  { handle, state, store, options, budget }: Begun,
  work: Omit<PullWork, 'account'>,
): Promise<Account> {
  const wanted = handle.replace(/^@/u, '').toLowerCase();
  const known = state.account?.handle === wanted ? state.account.id : null;
  const isDue = (kind: 'followers' | 'following') => isListDue({ ...work, account: { id: '', handle } }, kind);
  if (known !== null && !(options.lists && (isDue('followers') || isDue('following')))) {
    return { id: known, handle, sizes: null };
  }
  if (budget.usersAllowed(1) < 1) throw new BudgetSpent();
  const question = { path: `users/by/username/${wanted}`, query: { 'user.fields': 'id,username,public_metrics' } };
  const found = await work.client.ask(question, readAccountOf);
  if (found === null) {
    throw new Fault(
      `The platform knows no account @${wanted} that can be read now. If it was renamed, correct account.handle in school.yaml; else it is locked, or the platform is out of order. Nothing was withdrawn.`,
    );
  }
  budget.read({ users: [found.id] });
  if (state.account !== null && state.account.id !== found.id) {
    throw new BadInput(
      `@${wanted} is another account than the one that was read before. Look on the platform whose it is. If it is the school's own, delete pull.json in the private folder, and run it again.`,
    );
  }
  state.account = { handle: wanted, id: found.id };
  await store.pull.keepState(state);
  return { handle, ...found };
}
