/** The schema of August 2026, which says post where the old one says tweet: a question in either is understood, an answer is put into it. */
import type { Fields } from './objects.ts';

const names: Record<string, string> = {
  note_tweet: 'note_post',
  edit_history_tweet_ids: 'edit_history_post_ids',
  referenced_tweets: 'referenced_posts',
};
const old = new Map(Object.entries(names).map(([before, after]) => [after, before]));

/** The old name of a field or an expansion: `referenced_posts.id` is `referenced_tweets.id`. */
export function oldName(name: string): string {
  const [first = '', ...rest] = name.split('.');
  return [old.get(first) ?? first, ...rest].join('.');
}

export function inRenamedSchema(body: Fields): Fields {
  const renamed = withRenamedErrors(renameAll(body) as Fields);
  const includes = renamed.includes as Fields | undefined;
  if (!includes?.tweets) return renamed;
  const { tweets, ...others } = includes;
  return { ...renamed, includes: { posts: tweets, ...others } };
}

/** Errors call the parameter by its new name, a tweet a post, and stand at the new host. */
function withRenamedErrors(body: Fields): Fields {
  const errors = (Array.isArray(body.errors) ? body.errors : []) as Fields[];
  if (!errors.some(({ resource_type }) => resource_type)) return body;
  const told = errors.map((error) => ({
    ...error,
    parameter: newName(String(error.parameter)),
    resource_type: error.resource_type === 'tweet' ? 'post' : error.resource_type,
    detail: String(error.detail).replaceAll('tweet', 'post'),
    type: String(error.type).replace('//api.twitter.com/', '//api.x.com/'),
  }));
  return { ...body, errors: told };
}

function newName(name: string): string {
  const [first = '', ...rest] = name.split('.');
  return [names[first] ?? first, ...rest].join('.');
}

function renameAll(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(renameAll);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [names[name] ?? name, renameAll(one)]));
}
