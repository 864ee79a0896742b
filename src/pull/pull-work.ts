/** What the parts of a pull share: whom they ask, what they may spend, where they stand, and what they have done so far. */
import type { ImportOptions, ImportReport, ImportStore } from '../import.ts';
import type { PostId } from '../post.ts';
import type { PullState } from '../pull-state.ts';
import type { Budget } from '../source/api/budget.ts';
import type { Client } from '../source/api/client.ts';
import type { MediaFiles } from '../source/api/media-files.ts';
import type { SourceFault } from '../source/source.ts';
import type { PullFiles } from '../store/pull-files.ts';
import type { SnapshotKind, SnapshotLine } from '../store/snapshots.ts';

export type ListKind = SnapshotKind;

/** What a pull needs of the store. */
export type PullStore = Omit<ImportStore, 'addSnapshot'> & {
  pull: PullFiles;
  addSnapshot(kind: ListKind, day: string, lines: readonly SnapshotLine[]): Promise<unknown>;
};

/** What a pull has done, in counts; what stopped it stands in its report. */
export type PullCounts = {
  posts: ImportReport['posts'];
  media: ImportReport['media'];
  /** Posts that were looked up again. */
  lookedUp: number;
  /** Of these, found gone from the platform for the first time. */
  removed: number;
  /** And found there again. */
  back: number;
  /** Found gone, but so many at once that nothing was withdrawn. */
  doubted: number;
  /** Things that an answer left out, by what it says itself. */
  partial: number;
  lists: { kind: ListKind; lines: number }[];
  /** Lists that were not taken, and why. */
  withoutList: { kind: ListKind; why: 'refused' | 'cost' }[];
  faults: SourceFault[];
};

export type PullWork = {
  client: Client;
  budget: Budget;
  store: PullStore;
  state: PullState;
  account: { id: string; handle: string };
  files: MediaFiles;
  strip: ImportOptions['strip'];
  today: string;
  /** Days between two snapshots of a list. */
  listDays: number;
  /** At most so many posts are looked up again. */
  lookUps: number;
  /** What this run has looked up: nothing is asked for twice in one. */
  lookedUp: Set<PostId>;
  acceptRemovals: boolean;
  counts: PullCounts;
  /** Told after each page: how many posts it has read. */
  progress(read: number): void;
};

export function newCounts(): PullCounts {
  return {
    posts: { read: 0, added: 0, changed: 0, unchanged: 0, edits: 0, unreadable: 0 },
    media: { listed: 0, added: 0, kept: 0, missing: 0, unreadable: 0 },
    lookedUp: 0,
    removed: 0,
    back: 0,
    doubted: 0,
    partial: 0,
    lists: [],
    withoutList: [],
    faults: [],
  };
}

/** What may be spent is spent: the run ends well, and the next one goes on. */
export class BudgetSpent extends Error {
  override name = 'BudgetSpent';
}

/** Notes the day on which posts were seen on the platform. */
export function seenToday(work: PullWork, ids: Iterable<PostId>): void {
  for (const id of ids) work.state.seen[id] = work.today;
}
