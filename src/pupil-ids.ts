/** Ids of the register, as they may stand in a text: only those that could not be taken for any other number. */

/** Whether an id tells itself from a number of something else: by a letter beside a digit, or by its length. */
export function isTelling(id: string): boolean {
  return /\p{L}.*\d|\d.*\p{L}|\d{6}/u.test(id);
}

/** Finds any of some ids as a whole, written as the register writes it; null where none of them is telling. */
export function patternOf(ids: readonly string[]): RegExp | null {
  const telling = ids.filter(isTelling).sort((a, b) => b.length - a.length);
  if (telling.length === 0) return null;
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${telling.map(RegExp.escape).join('|')})(?![\\p{L}\\p{N}])`, 'gu');
}
