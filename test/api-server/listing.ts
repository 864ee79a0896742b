/** Pages of a listing, newest first. A token says where its page begins, and to which listing it belongs. */
import { createHash } from 'node:crypto';

/** `id` answers with the pages' meta, `key` tells the place in the listing, which later posts must not move. */
export type Listed<T> = { key: bigint; id: string; value: T };
export type Page<T> = { values: T[]; meta: Meta };
export type Meta = {
  result_count: number;
  newest_id?: string;
  oldest_id?: string;
  next_token?: string;
  previous_token?: string;
};
/** How a page may be less than it should be. */
export type Lean = 'empty-page' | 'short-page' | null;

type Cursor = { side: 'older' | 'newer'; than: bigint };

/** A page of at most `max`; null where the token is none of this listing. `all` is sorted, the highest key first. */
export function pageOf<T>(
  all: Listed<T>[],
  { max, token, listing, lean }: { max: number; token: string | null; listing: string; lean: Lean },
): Page<T> | null {
  const cursor = token === null ? null : cursorOf(token, listing);
  if (token !== null && cursor === null) return null;
  if (lean === 'empty-page') {
    const than = cursor?.side === 'older' ? cursor.than : (all[0]?.key ?? 0n) + 1n;
    return { values: [], meta: { result_count: 0, next_token: tokenOf({ side: 'older', than }, listing) } };
  }
  const size = lean === 'short-page' ? Math.max(1, Math.floor(max / 2)) : max;
  const newer = cursor?.side === 'newer';
  const reach = all.filter(({ key }) => !cursor || (newer ? key > cursor.than : key < cursor.than));
  const page = newer ? reach.slice(-size) : reach.slice(0, size);
  const [first, last] = [page[0], page.at(-1)];
  if (!first || !last) return { values: [], meta: { result_count: 0 } };
  const older = all.some(({ key }) => key < last.key);
  return {
    values: page.map(({ value }) => value),
    meta: {
      result_count: page.length,
      newest_id: first.id,
      oldest_id: last.id,
      ...(older && { next_token: tokenOf({ side: 'older', than: last.key }, listing) }),
      ...(cursor && { previous_token: tokenOf({ side: 'newer', than: first.key }, listing) }),
    },
  };
}

const sealOf = (words: string) => createHash('sha256').update(words).digest('hex').slice(0, 10);

function tokenOf({ side, than }: Cursor, listing: string): string {
  const place = `${side === 'older' ? 'b' : 'a'}${than.toString(36)}`;
  return `7140${sealOf(`${listing} ${place}`)}${place}`;
}

function cursorOf(token: string, listing: string): Cursor | null {
  const [, seal, place = '', side, than = ''] = /^7140([0-9a-f]{10})(([ab])([0-9a-z]+))$/u.exec(token) ?? [];
  if (seal !== sealOf(`${listing} ${place}`)) return null;
  const number = [...than].reduce((sum, digit) => sum * 36n + BigInt(Number.parseInt(digit, 36)), 0n);
  return { side: side === 'a' ? 'newer' : 'older', than: number };
}
