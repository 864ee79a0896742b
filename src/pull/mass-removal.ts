/** Whether so many posts are gone at once that the platform is more likely out of order than the school tidying up. */

/** `missing` of `asked`. A school that takes down the pictures of one child removes a few; an outage knows no bounds. */
export function isMassRemoval(missing: number, asked: number): boolean {
  return (missing > 3 && missing > asked / 2) || (missing > 10 && missing > asked / 10);
}
