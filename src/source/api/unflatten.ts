/** A post in the form of `twarc2 flatten`, which puts what its page includes into each post, as a page of its own. */

type Fields = Record<string, unknown>;

type Includes = { users: Fields[]; tweets: Fields[]; media: Fields[]; polls: Fields[] };

/** The page of one flattened post; null for what is none. */
export function unflatten(line: unknown): unknown {
  if (!isFields(line) || 'data' in line || !('id' in line) || !('text' in line)) return null;
  const includes: Includes = { users: [], tweets: [], media: [], polls: [] };
  collect(line, includes);
  return { data: line, includes };
}

function collect(post: Fields, includes: Includes): void {
  const { users, tweets, media, polls } = includes;
  users.push(...[post.author, post.in_reply_to_user].filter(isFields));
  const attachments = isFields(post.attachments) ? post.attachments : {};
  media.push(...listed(attachments.media));
  polls.push(...[attachments.poll].filter(isFields));
  for (const other of listed(post.referenced_tweets ?? post.referenced_posts)) {
    if (!('text' in other)) continue;
    tweets.push(other);
    collect(other, includes);
  }
}

function listed(value: unknown): Fields[] {
  return Array.isArray(value) ? value.filter(isFields) : [];
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
