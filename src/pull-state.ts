/** Where the pull stands: `pull.json`, so that the next one goes on from there. Ids, days and places alone, no words. */
import * as v from 'valibot';
import type { PostId } from './post.ts';

const id = v.pipe(v.string(), v.regex(/^\d{1,20}$/u));
const day = v.pipe(v.string(), v.isoDate());

/** One reading of the timeline, newest first, down to what was known before. */
const pass = v.object({
  /** Everything up to this one was known; null for the whole of what can be reached. */
  since: v.nullable(id),
  /** The newest that it has met; null before its first page. */
  newest: v.nullable(id),
  /** The oldest that it has met: from there it can go on where the platform no longer knows `token`. */
  oldest: v.nullable(id),
  /** Where its next page begins; null before the first. */
  token: v.nullable(v.string()),
});

const list = v.object({
  /** The day of the last snapshot. */
  taken: v.nullable(day),
  /** The day on which the platform refused it. */
  refused: v.nullable(day),
  /** Of a snapshot that is being taken. */
  under: v.nullable(
    v.object({ day, token: v.string(), lines: v.array(v.object({ id, handle: v.nullable(v.string()) })) }),
  ),
});

const state = v.object({
  /** Handle of the account and its id on the platform. */
  account: v.nullable(v.object({ handle: v.string(), id })),
  /** Readings that are not at their end, newest first. */
  passes: v.array(pass),
  /** The newest post that any reading has met. */
  newest: v.nullable(id),
  /** Whether one reading has come to the end of the timeline. */
  whole: v.boolean(),
  /** When each post was last seen on the platform, or asked for in vain. */
  seen: v.record(id, day),
  /** Files that could not be had for now: of which post, in which place. */
  media: v.array(v.object({ post: id, place: v.number(), addresses: v.array(v.string()) })),
  /** sha256 of the files that came, by a digest of their address: none is fetched twice. */
  files: v.record(v.string(), v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/u))),
  followers: list,
  following: list,
  mentions: v.object({ ...list.entries, newest: v.nullable(id) }),
});

export type PullState = v.InferOutput<typeof state>;
export type Pass = PullState['passes'][number];
export type ListState = PullState['followers'];
export type LostMedia = PullState['media'][number];

const noList: ListState = { taken: null, refused: null, under: null };

export const newPullState = (): PullState => ({
  account: null,
  passes: [],
  newest: null,
  whole: false,
  seen: {},
  media: [],
  files: {},
  followers: { ...noList },
  following: { ...noList },
  mentions: { ...noList, newest: null },
});

/** Null for what is none: then everything is read anew, which doubles nothing. */
export function parsePullState(value: unknown): PullState | null {
  const read = v.safeParse(state, value);
  return read.success ? read.output : null;
}

/** As it is written: always in the same order, so that the same state is the same bytes. */
export function writePullState({ seen, files, ...rest }: PullState): string {
  const days = Object.entries(seen).sort(([a], [b]) => a.length - b.length || (a < b ? -1 : 1));
  const sources = Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1));
  return `${JSON.stringify({ ...rest, seen: Object.fromEntries(days), files: Object.fromEntries(sources) })}\n`;
}

/** A post that was taken from the platform, or came back: a line of `removed.jsonl`. */
export type Removal = {
  id: PostId;
  on: string;
  /** `deleted`: the platform knows it no more. `hidden`: it is there, but nobody may see it. `back`: it is there again. */
  reason: 'deleted' | 'hidden' | 'back';
};
