/** Ids as the platform makes them: milliseconds since its own epoch, then 22 bits that tell one post of a millisecond from another. */
const epoch = 1288834974657n;

export function snowflake(at: number, sequence = 0): string {
  return (((BigInt(at) - epoch) << 22n) | BigInt(sequence)).toString();
}

/** When a post with this id was sent, in milliseconds. */
export function sentAt(id: string): number {
  return Number((BigInt(id) >> 22n) + epoch);
}

/** Newest first, as numbers: ids of different length are no text. */
export function newestFirst(a: string, b: string): number {
  return b.length - a.length || (a < b ? 1 : a > b ? -1 : 0);
}
