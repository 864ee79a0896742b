/** What a request asks for: fields, expansions and a page. Everything else in it is refused, as the platform refuses it. */
import { type Answer, type Complaint, invalid } from './problems.ts';
import { oldName } from './renamed.ts';

const postFields =
  'attachments author_id context_annotations conversation_id created_at display_text_range edit_controls edit_history_tweet_ids entities geo id in_reply_to_user_id lang media_metadata note_tweet possibly_sensitive public_metrics referenced_tweets reply_settings source text withheld'.split(
    ' ',
  );
const mediaFields =
  'alt_text duration_ms height media_key preview_image_url public_metrics type url variants width'.split(' ');
const pollFields = 'duration_minutes end_datetime id options voting_status'.split(' ');
const userFields =
  'created_at description entities id location name pinned_tweet_id profile_image_url protected public_metrics url username verified verified_type withheld'.split(
    ' ',
  );
const expansions =
  'attachments.media_keys attachments.poll_ids author_id edit_history_tweet_ids entities.mentions.username in_reply_to_user_id referenced_tweets.id referenced_tweets.id.author_id referenced_tweets.id.attachments.media_keys geo.place_id pinned_tweet_id'.split(
    ' ',
  );

export type Listing = 'posts' | 'people' | null;

export type Asked = {
  post: Set<string>;
  media: Set<string>;
  poll: Set<string>;
  user: Set<string>;
  expansions: Set<string>;
  max: number;
  token: string | null;
  since: bigint | null;
  until: bigint | null;
  exclude: Set<string>;
};

/** What is asked; or the problem with it. `own` are the parameters of this address alone. */
export function askedFor(
  query: Record<string, string>,
  listing: Listing,
  own: readonly string[],
  renamed: boolean,
): Asked | Answer {
  const complaints: Complaint[] = [];
  const complain = (name: string, message: string) =>
    complaints.push({ parameters: { [name]: [query[name] ?? ''] }, message });

  const fields = ['tweet.fields', 'media.fields', 'poll.fields', 'user.fields', 'expansions', 'place.fields'];
  if (renamed) fields.push('post.fields');
  const paging = listing === null ? [] : ['max_results', 'pagination_token'];
  const range = listing === 'posts' ? ['since_id', 'until_id', 'exclude'] : [];
  const allowed = [...own, ...paging, ...range, ...fields];
  for (const name of Object.keys(query)) {
    if (!allowed.includes(name)) complain(name, `The query parameter [${name}] is not one of [${allowed.join(',')}]`);
  }

  const listed = (name: string, known: readonly string[]): string[] => {
    const given = (query[name] ?? '').split(',').filter(Boolean);
    const values = renamed ? given.map(oldName) : given;
    for (const [index, value] of values.entries()) {
      if (known.includes(value)) continue;
      complain(name, `The \`${name}\` query parameter value [${given[index]}] is not one of [${known.join(',')}]`);
    }
    return values;
  };

  const most = listing === 'people' ? 1000 : 100;
  const least = listing === 'people' ? 1 : 5;
  const given = query.max_results;
  const max = given === undefined ? (listing === 'people' ? 100 : 10) : Number(given);
  if (listing !== null && !(Number.isInteger(max) && max >= least && max <= most))
    complain('max_results', `The \`max_results\` query parameter value [${given}] is not between ${least} and ${most}`);

  const id = (name: string): bigint | null => {
    const value = query[name];
    if (value === undefined) return null;
    if (/^\d{1,19}$/u.test(value)) return BigInt(value);
    complain(name, `The \`${name}\` query parameter value [${value}] does not match ^[0-9]{1,19}$`);
    return null;
  };

  const wanted = listed('expansions', expansions);
  const asked: Asked = {
    post: new Set([
      ...['id', 'text', 'edit_history_tweet_ids'],
      ...listed('tweet.fields', postFields),
      ...(renamed ? listed('post.fields', postFields) : []),
      // An expansion brings the field that it expands.
      ...wanted.map((expansion) => expansion.split('.')[0] ?? ''),
    ]),
    media: new Set(['media_key', 'type', ...listed('media.fields', mediaFields)]),
    poll: new Set(['id', 'options', ...listed('poll.fields', pollFields)]),
    user: new Set(['id', 'name', 'username', ...listed('user.fields', userFields)]),
    expansions: new Set(wanted),
    max,
    token: query.pagination_token ?? null,
    since: id('since_id'),
    until: id('until_id'),
    exclude: new Set(listed('exclude', ['replies', 'retweets'])),
  };
  return complaints.length ? invalid(complaints) : asked;
}
