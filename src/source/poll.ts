/** The poll of a post, in either form that the platform has used: a list of options, or a card of numbered choices. */
import type { Post } from '../post.ts';
import { moment } from './moment.ts';
import type { Tweet } from './tweet.ts';
import { unescapeText } from './unescape-text.ts';

type Poll = NonNullable<Post['poll']>;

/** Null where the post has none, as in most archives, which leave polls out. */
export function pollOf(tweet: Pick<Tweet, 'entities' | 'card'>): Poll | null {
  const [listed] = tweet.entities?.polls ?? [];
  if (listed && listed.options.length > 0) {
    const options = listed.options.map((option) => ({
      label: unescapeText(option.text ?? option.label ?? ''),
      votes: option.votes,
    }));
    return { options, ends: moment(listed.end_datetime) };
  }
  return fromCard(tweet.card?.binding_values);
}

/** `choice1_label`, `choice1_count`, … `end_datetime_utc`, as an object or as a list of keys and values. */
function fromCard(values: unknown): Poll | null {
  const of = new Map<string, unknown>();
  if (Array.isArray(values)) for (const { key, value } of values.filter(isObject)) of.set(String(key), value);
  if (isObject(values)) for (const [key, value] of Object.entries(values)) of.set(key, value);
  const words = (key: string) => {
    const value = of.get(key);
    const { string_value: said } = isObject(value) ? value : {};
    return typeof said === 'string' ? said : null;
  };
  const options: Poll['options'] = [];
  for (let number = 1; number <= 4; number += 1) {
    const label = words(`choice${number}_label`);
    const votes = words(`choice${number}_count`);
    if (label !== null)
      options.push({
        label: unescapeText(label),
        votes: votes !== null && /^\d+$/u.test(votes) ? Number(votes) : null,
      });
  }
  return options.length > 0 ? { options, ends: moment(words('end_datetime_utc')) } : null;
}

function isObject(
  value: unknown,
): value is { [key: string]: unknown; key?: unknown; value?: unknown; string_value?: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
