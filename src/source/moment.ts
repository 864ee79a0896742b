/** When a post was sent. */
import type { PostId } from '../post.ts';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const spoken = /^\w{3} (?<month>\w{3}) (?<day>\d{1,2}) (?<clock>\d\d:\d\d:\d\d) (?<zone>[+-]\d{4}) (?<year>\d{4})$/u;
const iso = /^(?<date>\d{4}-\d\d-\d\d)[T ](?<clock>\d\d:\d\d:\d\d(?:\.\d{1,9})?) ?(?<zone>Z|[+-]\d\d:?\d\d)?$/u;

/** ISO 8601 in UTC, to the millisecond, from any form that archives have used; null where it is none. */
export function moment(written: string | null): string | null {
  const words = written?.trim() ?? '';
  const found = spoken.exec(words)?.groups ?? iso.exec(words)?.groups;
  if (!found) return null;
  const { year, month, day, date, clock, zone } = found;
  const days = date ?? `${year}-${String(months.indexOf(month ?? '') + 1).padStart(2, '0')}-${day?.padStart(2, '0')}`;
  const offset = !zone || zone === 'Z' ? 'Z' : `${zone.slice(0, 3)}:${zone.slice(-2)}`;
  try {
    // Unlike Date, it knows no 30th of February.
    return new Date(Temporal.Instant.from(`${days}T${clock}${offset}`).epochMilliseconds).toISOString();
  } catch {
    return null;
  }
}

/** The first id that was made from the clock (4 November 2010), and the moment from which that clock counts. */
const firstOfClock = 29_700_859_247n;
const clockStart = 1_288_834_974_657n;

/** The moment that the platform wrote into an id; null for ids of before it did. */
export function momentOfId(id: PostId): string | null {
  const number = BigInt(id);
  if (number < firstOfClock) return null;
  const at = new Date(Number((number >> 22n) + clockStart));
  return Number.isNaN(at.getTime()) ? null : at.toISOString();
}

/**
 * When a post was sent, and whether the written date was no use. An export was seen whose dates had wrong years: where the id's own
 * clock gives the same second of the same day of another year, the id is right.
 */
export function sentAt(id: PostId, written: string | null): { at: string; mended: boolean } | null {
  const stated = moment(written);
  const clocked = momentOfId(id);
  if (!stated) return clocked ? { at: clocked, mended: true } : null;
  const wrongYear =
    clocked !== null && stated.slice(0, 4) !== clocked.slice(0, 4) && stated.slice(4, 19) === clocked.slice(4, 19);
  return wrongYear ? { at: clocked, mended: true } : { at: stated, mended: false };
}
