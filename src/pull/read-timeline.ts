/** Reads the account's timeline: what is new since the last time, and bit by bit the whole of what can be reached. */
import { isDeepStrictEqual } from 'node:util';
import { isDay } from '../day.ts';
import { Fault } from '../fault.ts';
import { newestOf, oldestOf, type PostId } from '../post.ts';
import type { Pass } from '../pull-state.ts';
import { billed } from '../source/api/billed.ts';
import { fewest } from '../source/api/budget.ts';
import { postFields } from '../source/api/fields.ts';
import { NotAnAnswer, readPage } from '../source/api/read-page.ts';
import { Refused } from '../source/api/refused.ts';
import { BudgetSpent, type PullWork } from './pull-work.ts';
import { takePosts } from './take-posts.ts';

/** A page may be empty and yet not the last; so many in a row that hold nothing older are a listing that leads nowhere. */
const mostEmpty = 20;

/** Stores the page that a run was cut off at, before anything else can take its place: it has been paid for. */
export async function takeKeptPage(work: PullWork): Promise<void> {
  const kept = await keptPage(work);
  const pass = kept && work.state.passes.find((one) => isDeepStrictEqual(kept.question, questionOf(one)));
  if (pass) await nextPage(work, pass);
}

/**
 * Reads the passes that are open, the newest first; a page that was received is never asked for again. `only` `new` leaves the older
 * ones for later.
 * @throws BudgetSpent, Refused, Fault; then every page that was received is stored, and the state says where to go on
 */
export async function readTimeline(work: PullWork, only: 'new' | 'all'): Promise<void> {
  const { state } = work;
  if (only === 'new') openPass(state);
  const isLater = ({ since }: Pass) => only === 'new' && since === null && state.passes.length > 1;
  for (const pass of state.passes.filter((one) => !isLater(one))) {
    let empty = 0;
    while (state.passes.includes(pass)) {
      const { token, oldest } = pass;
      await nextPage(work, pass);
      empty = pass.oldest === oldest ? empty + 1 : 0;
      const isStuck = state.passes.includes(pass) && (empty >= mostEmpty || (empty === 0 && pass.token === token));
      if (isStuck) throw new Refused('unreachable', 'gives a listing that does not come to an end');
    }
  }
}

/** Before everything else what is new: a pass for it, unless there is one that has not begun. */
function openPass(state: PullWork['state']): void {
  const [first] = state.passes;
  if (first && first.newest === null) return;
  state.passes.unshift({ since: state.newest, newest: null, oldest: null, token: null });
}

async function nextPage(work: PullWork, pass: Pass): Promise<void> {
  const { state, store, account } = work;
  const { body, day } = await bodyOf(work, pass);
  const page = readPage(body, account);
  const ids = page.posts.map(({ post }) => post.id);
  await takePosts(work, page.posts);
  for (const id of ids) state.seen[id] = day;
  pass.newest ??= newestOf(ids);
  pass.oldest = oldestOf([pass.oldest, ...ids]);
  state.newest = newestOf([state.newest, ...ids]);
  pass.token = page.next;
  if (page.next === null) {
    state.passes = state.passes.filter((other) => other !== pass);
    state.whole ||= pass.since === null;
  }
  work.counts.partial += page.problems.length;
  work.counts.posts.unreadable += page.unreadable;
  await store.pull.keepState(state);
  await store.pull.clear();
  work.progress(work.counts.posts.read);
}

type Question = { pass: PostId | null; token: string | null };

/** A page as it was received, and on which day. */
type KeptPage = { question: Question; body: unknown; day: string };

const questionOf = (pass: Pass): Question => ({ pass: pass.since, token: pass.token });

async function keptPage({ store }: PullWork): Promise<KeptPage | null> {
  const kept = Object(await store.pull.page()) as Partial<KeptPage>;
  return kept.question && typeof kept.day === 'string' && isDay(kept.day)
    ? ({ body: null, ...kept } as KeptPage)
    : null;
}

/** Of a run that was cut off before it was stored, or from the platform. */
async function bodyOf(work: PullWork, pass: Pass): Promise<KeptPage> {
  const question = questionOf(pass);
  const kept = await keptPage(work);
  if (kept && isDeepStrictEqual(kept.question, question)) return kept;
  const max = work.budget.postsAllowed();
  if (max < fewest) throw new BudgetSpent();
  const place = pass.token === null ? {} : { pagination_token: pass.token };
  const body = await ask(work, pass, max, place).catch((cause: unknown) => {
    // A token may have become too old: the posts themselves say where to go on.
    const isOld = cause instanceof Refused && cause.reason === 'bad-request' && pass.token !== null;
    if (!isOld || pass.oldest === null) throw cause;
    return ask(work, pass, max, { until_id: pass.oldest });
  });
  const page = { question, body, day: work.today };
  await work.store.pull.keepPage(page);
  return page;
}

async function ask(work: PullWork, pass: Pass, max: number, place: Record<string, string>): Promise<unknown> {
  const { client, account, budget } = work;
  const query = { max_results: max, ...(pass.since === null ? {} : { since_id: pass.since }), ...place, ...postFields };
  try {
    return await client.ask({ path: `users/${account.id}/tweets`, query }, (body) => {
      const page = readPage(body, account);
      const isNoTimeline = page.posts.length === 0 && page.problems.some(({ resource }) => resource === 'user');
      if (isNoTimeline) throw new Refused('not-found', 'knows no such timeline');
      // One that does not say whether more follows is half an answer, and not the timeline's end.
      const { meta } = Object(body) as { meta?: unknown };
      if (Object(meta) !== meta) throw new NotAnAnswer('It does not say what it holds.');
      budget.read(billed(body));
      return body;
    });
  } catch (cause) {
    if (!(cause instanceof Refused) || cause.reason !== 'not-found') throw cause;
    throw new Fault(
      'The platform says that the whole timeline is not there. That is taken for an outage, or for an account that is locked or protected: nothing was withdrawn. Look whether the account can be seen on the platform; if it can, run it again later.',
    );
  }
}
