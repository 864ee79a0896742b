/** Two people's copies of one list, and the list that both began with, as one: nothing that either added is lost. */

export type Sequences<Row> = { base: readonly Row[]; ours: readonly Row[]; theirs: readonly Row[] };

export type SequenceRules<Row> = {
  /** Rows with the same key are the same row. */
  keyOf(row: Row): string;
  /** Puts what both sides added in one place into one order, whichever side is called ours. Without it: one side's rows behind the other's. */
  joinAdded?(one: readonly Row[], other: readonly Row[]): readonly Row[];
};

/**
 * What is left of the base, in its order, and what either side added, where that side put it. A row is there as often as the two say
 * together: what one side took out goes, what both added alike is there once (or as often as one side has it).
 */
export function mergeSequences<Row>({ base, ours, theirs }: Sequences<Row>, rules: SequenceRules<Row>): Row[] {
  const { keyOf, joinAdded = inOneOrder(keyOf) } = rules;
  const left = countsOf({ base, ours, theirs }, keyOf);
  const [own, other] = [placed(base, ours, keyOf), placed(base, theirs, keyOf)];
  const merged: Row[] = [];
  const emit = (rows: Iterable<Row>) => {
    for (const row of rows) {
      const key = keyOf(row);
      const count = left.get(key) ?? 0;
      if (count === 0) continue;
      left.set(key, count - 1);
      merged.push(row);
    }
  };
  for (let place = -1; place < base.length; place += 1) {
    const row = base[place];
    if (row !== undefined && own.kept.has(place) && other.kept.has(place)) emit([row]);
    emit(joinAdded(own.added.get(place) ?? [], other.added.get(place) ?? []));
  }
  // What a side moved, and the other did not, has stood in its new place already; this is for what neither left in place.
  emit([...ours, ...theirs].toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)));
  return merged;
}

/** How often each row stands in the whole. */
function countsOf<Row>({ base, ours, theirs }: Sequences<Row>, keyOf: (row: Row) => string): Map<string, number> {
  const count = (rows: readonly Row[]) => {
    const counts = new Map<string, number>();
    for (const row of rows) counts.set(keyOf(row), (counts.get(keyOf(row)) ?? 0) + 1);
    return counts;
  };
  const [before, one, other] = [count(base), count(ours), count(theirs)];
  return new Map(
    [...new Set([...one.keys(), ...other.keys()])].map((key) => {
      const [b, o, t] = [before.get(key) ?? 0, one.get(key) ?? 0, other.get(key) ?? 0];
      if (o >= b && t >= b) return [key, Math.max(o, t)];
      if (o <= b && t <= b) return [key, Math.min(o, t)];
      return [key, o + t - b];
    }),
  );
}

/** Which rows of the base a side left in place, and what it put behind each (-1: before the first). */
function placed<Row>(
  base: readonly Row[],
  side: readonly Row[],
  keyOf: (row: Row) => string,
): { kept: Set<number>; added: Map<number, Row[]> } {
  const places = new Map<string, number[]>();
  for (const [index, row] of base.entries()) {
    const key = keyOf(row);
    const known = places.get(key);
    if (known) known.push(index);
    else places.set(key, [index]);
  }
  const used = new Map<string, number>();
  const matches = side.map((row) => {
    const key = keyOf(row);
    const turn = used.get(key) ?? 0;
    used.set(key, turn + 1);
    return places.get(key)?.[turn] ?? -1;
  });
  const inOrder = longestRise(matches);
  const kept = new Set<number>();
  const added = new Map<number, Row[]>();
  let place = -1;
  for (const [index, row] of side.entries()) {
    const match = matches[index] as number;
    if (inOrder.has(index)) {
      place = match;
      kept.add(match);
      continue;
    }
    const here = added.get(place);
    if (here) here.push(row);
    else added.set(place, [row]);
  }
  return { kept, added };
}

/** Indices of the longest part of some numbers that rises; -1 counts for nothing. */
function longestRise(numbers: readonly number[]): Set<number> {
  const tails: number[] = [];
  const before = new Array<number>(numbers.length).fill(-1);
  for (const [index, number] of numbers.entries()) {
    if (number < 0) continue;
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((numbers[tails[middle] as number] as number) < number) low = middle + 1;
      else high = middle;
    }
    if (low > 0) before[index] = tails[low - 1] as number;
    tails[low] = index;
  }
  const rise = new Set<number>();
  for (let index = tails.at(-1) ?? -1; index >= 0; index = before[index] as number) rise.add(index);
  return rise;
}

/** One side's rows behind the other's: which first, their words decide, so that it is the same for whoever merges. */
function inOneOrder<Row>(keyOf: (row: Row) => string): (one: readonly Row[], other: readonly Row[]) => readonly Row[] {
  const text = (rows: readonly Row[]) => rows.map(keyOf).join('\n');
  return (one, other) => (text(one) <= text(other) ? [...one, ...other] : [...other, ...one]);
}
