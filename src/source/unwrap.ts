/** A text with its short links replaced: the platform gives places in code points of the text as it stands, still escaped. */

/** A short link and what to put in its place; nothing, for a link to the post's own media. */
export type Wrapped = { url: string; to: string; at: readonly [start: number, end: number] | null };

/**
 * Slices by code points first and gives each slice in between to `plain` after. A place that does not hold its link is looked for
 * in the text instead; a link that is nowhere changes nothing.
 */
export function unwrap(
  text: string,
  links: readonly Wrapped[],
  plain: (slice: string) => string = (slice) => slice,
): string {
  const points = Array.from(text);
  let out = '';
  let from = 0;
  for (const { start, end, to } of placed(points, links)) {
    out += plain(points.slice(from, start).join(''));
    out = to === '' ? out.trimEnd() : out + to;
    from = end;
  }
  return (out + plain(points.slice(from).join(''))).trim();
}

type Placed = { start: number; end: number; to: string };

function placed(points: readonly string[], links: readonly Wrapped[]): Placed[] {
  const found: Placed[] = [];
  const free = (start: number, end: number) => found.every((other) => end <= other.start || start >= other.end);
  for (const { url, to, at } of links) {
    const length = Array.from(url).length;
    const holds = (start: number) => length > 0 && points.slice(start, start + length).join('') === url;
    let start = at && at[1] - at[0] === length && holds(at[0]) ? at[0] : -1;
    if (start < 0) {
      start = points.findIndex((point, index) => point === url[0] && free(index, index + length) && holds(index));
    }
    if (start >= 0 && free(start, start + length)) found.push({ start, end: start + length, to });
  }
  return found.sort((a, b) => a.start - b.start);
}
