/** The result of one rule for one post, mildest first: the worst of several wins. */
export const outcomes = ['inapplicable', 'pass', 'review', 'fail'] as const;

export type Outcome = (typeof outcomes)[number];

/** The worst of some outcomes; `inapplicable` where there are none. */
export function worst(all: Iterable<Outcome>): Outcome {
  let found: Outcome = 'inapplicable';
  for (const outcome of all) {
    if (outcomes.indexOf(outcome) > outcomes.indexOf(found)) found = outcome;
  }
  return found;
}
