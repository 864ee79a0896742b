/** Lists cut into pages, so that a new post changes one page and not all of them. */
export type Page<Entry> = {
  /** The last part of its address; empty for the list's own address. */
  name: string;
  entries: readonly Entry[];
  /** Names of the pages before and after it in time; null where there is none. */
  older: string | null;
  newer: string | null;
};

/**
 * For a list that shows the newest first. Pages are numbered from the oldest post: a full one gets its number and never changes again;
 * what is newest stands on the list's own address.
 * @param size entries on a numbered page; the list's own address holds fewer than twice as many
 */
export function inPages<Entry>(newestFirst: readonly Entry[], size: number): Page<Entry>[] {
  const numbered = Math.max(0, Math.floor(newestFirst.length / size) - 1);
  const start = (number: number) => newestFirst.length - number * size;
  return Array.from({ length: numbered + 1 }, (_, index) => {
    const number = numbered + 1 - index;
    const own = number > numbered;
    return {
      name: own ? '' : `page-${number}`,
      entries: own ? newestFirst.slice(0, start(numbered)) : newestFirst.slice(start(number), start(number - 1)),
      older: number > 1 ? `page-${number - 1}` : null,
      newer: own ? null : number === numbered ? '' : `page-${number + 1}`,
    };
  });
}

/** For a list that is read from its beginning: that stands on the list's own address, and a new post changes the last page. */
export function inChapters<Entry>(oldestFirst: readonly Entry[], size: number): Page<Entry>[] {
  const count = Math.max(1, Math.ceil(oldestFirst.length / size));
  const nameOf = (number: number) => (number === 1 ? '' : `page-${number}`);
  return Array.from({ length: count }, (_, index) => ({
    name: nameOf(index + 1),
    entries: oldestFirst.slice(index * size, (index + 1) * size),
    older: index > 0 ? nameOf(index) : null,
    newer: index + 1 < count ? nameOf(index + 2) : null,
  }));
}
