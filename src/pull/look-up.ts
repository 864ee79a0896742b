/** Looks known posts up again: what has gone from the platform is withdrawn, what was edited is renewed, what came back is shown again. */
import { byId, type PostId } from '../post.ts';
import type { Removal } from '../pull-state.ts';
import { goneByLookUp } from '../removed.ts';
import { billed } from '../source/api/billed.ts';
import { postFields } from '../source/api/fields.ts';
import { type ApiPage, readPage } from '../source/api/read-page.ts';
import { dueLookUps, perLookUp } from './due-look-ups.ts';
import { isMassRemoval } from './mass-removal.ts';
import { BudgetSpent, type PullWork, seenToday } from './pull-work.ts';
import { takePosts } from './take-posts.ts';

type Missing = Map<PostId, 'deleted' | 'hidden'>;

/** @throws BudgetSpent, Refused; then what was found so far is kept */
export async function lookUp(work: PullWork): Promise<void> {
  const posts = await work.store.posts();
  // While older posts are still to be read, half of what may be spent is theirs: else those of the last weeks would take all of it every day.
  const share =
    work.state.passes.length > 0 ? Math.floor(work.budget.postsAllowed(work.lookUps * 2) / 2) : work.lookUps;
  const most = Math.max(Math.min(work.lookUps - work.lookedUp.size, share), 0);
  const left = posts.filter(({ id }) => !work.lookedUp.has(id));
  const removals = await work.store.pull.removals();
  const due = dueLookUps(left, work.state, { today: work.today, most, removals });
  const missing: Missing = new Map();
  let asked = 0;
  try {
    for (let next = 0; next < due.length; ) {
      const ids = due.slice(next, next + work.budget.postsAllowed(perLookUp));
      if (ids.length === 0) throw new BudgetSpent();
      for (const [id, reason] of await lookUpSome(work, ids)) missing.set(id, reason);
      next += ids.length;
      asked = next;
      for (const id of ids) work.lookedUp.add(id);
      work.counts.lookedUp += ids.length;
    }
  } finally {
    await settle(work, missing, asked);
  }
}

/** Asks for some posts, and stores what came. Which of them are not there. */
async function lookUpSome(work: PullWork, ids: readonly PostId[]): Promise<Missing> {
  const page = await ask(work, ids);
  const found = page.posts.map(({ post }) => post.id);
  await takePosts(work, page.posts);
  await takeEdits(work, page);
  // An older version is found under its own id.
  const there = new Set([...found, ...page.posts.flatMap(({ earlier }) => earlier)]);
  seenToday(
    work,
    ids.filter((id) => there.has(id)),
  );
  await noteBack(work, found);
  await work.store.pull.keepState(work.state);
  await work.store.pull.clear();
  return missingIn(page, ids);
}

async function ask(work: PullWork, ids: readonly PostId[]): Promise<ApiPage> {
  const question = { path: 'tweets', query: { ids: ids.join(','), ...postFields } };
  const { page, read } = await work.client.ask(question, (body) => ({
    page: readPage(body, work.account),
    read: billed(body),
  }));
  work.budget.read(read);
  return page;
}

/** A known post that has a newer version: that is asked for too, and takes its place. */
async function takeEdits(work: PullWork, page: ApiPage): Promise<void> {
  const there = new Set(page.posts.map(({ post }) => post.id));
  const newer = page.posts.flatMap(({ later }) => later.filter((id) => !there.has(id)));
  const ids = [...new Set(newer)].slice(0, work.budget.postsAllowed(perLookUp));
  if (ids.length === 0) return;
  const edits = await ask(work, ids);
  await takePosts(work, edits.posts);
  seenToday(
    work,
    edits.posts.map(({ post }) => post.id),
  );
}

/** Only what the answer itself calls not there: what it merely leaves out is not known. */
function missingIn(page: ApiPage, ids: readonly PostId[]): Missing {
  const asked = new Set(ids);
  const there = new Set(page.posts.flatMap(({ post, earlier }) => [post.id, ...earlier]));
  return new Map(
    page.problems.flatMap(({ kind, id }) => {
      if (id === null || !asked.has(id) || there.has(id) || kind === 'other') return [];
      return [[id, kind === 'not-found' ? 'deleted' : 'hidden'] as const];
    }),
  );
}

async function noteBack(work: PullWork, found: readonly PostId[]): Promise<void> {
  const gone = goneByLookUp(await work.store.pull.removals(), work.today);
  const back = found.filter((id) => gone.has(id));
  await work.store.pull.addRemovals(back.map((id): Removal => ({ id, on: work.today, reason: 'back' })));
  work.counts.back += back.length;
}

/** Writes down what is gone, unless it is too much to be believed; then those posts stay due. */
async function settle(work: PullWork, missing: Missing, asked: number): Promise<void> {
  if (missing.size === 0) return;
  const known = goneByLookUp(await work.store.pull.removals(), work.today);
  seenToday(
    work,
    [...missing.keys()].filter((id) => known.has(id)),
  );
  const fresh = [...missing].filter(([id]) => !known.has(id));
  if (!work.acceptRemovals && isMassRemoval(fresh.length, asked)) {
    work.counts.doubted += fresh.length;
  } else {
    // Asked twice: nobody is billed for what is not there, and a slip of the platform must not take a post down.
    const sure =
      fresh.length === 0
        ? new Map()
        : await askAgain(
            work,
            fresh.map(([id]) => id),
          );
    const lines = fresh
      .filter(([id]) => sure.has(id))
      .sort(([a], [b]) => byId({ id: a }, { id: b }))
      .map(([id, reason]): Removal => ({ id, on: work.today, reason }));
    await work.store.pull.addRemovals(lines);
    seenToday(
      work,
      lines.map(({ id }) => id),
    );
    work.counts.removed += lines.length;
  }
  await work.store.pull.keepState(work.state);
}

/** As far as may be spent: what is there after all costs as any other. */
async function askAgain(work: PullWork, ids: readonly PostId[]): Promise<Missing> {
  const sure: Missing = new Map();
  for (let next = 0, some: readonly PostId[]; next < ids.length; next += some.length) {
    some = ids.slice(next, next + work.budget.postsAllowed(perLookUp));
    if (some.length === 0) break;
    for (const [id, reason] of missingIn(await ask(work, some), some)) sure.set(id, reason);
  }
  return sure;
}
