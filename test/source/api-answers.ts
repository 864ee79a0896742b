/** Invented answers of the platform's second interface, and what a test makes of them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

type Fields = Record<string, unknown>;
type ApiMedia = Fields & { media_key: string; type: string };
export type RawLink = { url: string; expanded_url: string; start: number; end: number; media_key?: string };
export type RawPost = {
  id: string;
  text: string;
  author_id: string;
  created_at: string;
  entities?: { urls?: RawLink[]; mentions?: { username: string; id: string }[] };
  attachments?: { media_keys?: string[]; poll_ids?: string[] };
  referenced_tweets?: { type: string; id: string }[];
  in_reply_to_user_id?: string;
  edit_history_tweet_ids: string[];
  note_tweet?: { text: string; entities?: { urls?: RawLink[] } };
  [field: string]: unknown;
};
export type RawPage = {
  data: RawPost[];
  includes: {
    users: { id: string; name: string; username: string }[];
    tweets: RawPost[];
    media: ApiMedia[];
    polls: Fields[];
  };
  errors: Fields[];
  meta: { result_count: number; newest_id: string; oldest_id: string; next_token?: string };
};

export const account = { id: '900100200', handle: '@brook_lane' };

const file = join(import.meta.dirname, '..', 'fixtures', 'api', 'timeline.json');

/** A page of the school's timeline: one post of each kind. */
export function timeline(): RawPage {
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** The page with some of its posts alone, by the ends of their ids; what they refer to stays included. */
export function only(page: RawPage, ...ends: string[]): RawPage {
  return { ...page, data: page.data.filter(({ id }) => ends.some((end) => id.endsWith(end))) };
}

const newNames: Record<string, string> = {
  note_tweet: 'note_post',
  edit_history_tweet_ids: 'edit_history_post_ids',
  referenced_tweets: 'referenced_posts',
  tweets: 'posts',
};

/** The same answer in the schema of August 2026. */
export function renamed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(renamed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, own]) => [newNames[key] ?? key, renamed(own)]));
}
