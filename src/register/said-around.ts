/** What may stand around a name in a hashtag. */
import type { Span } from '../rule.ts';

/** Words that schools join to a name in a hashtag. Closed list: what is left of a tag without its name must be made of these, or nothing. */
const around = new Set(
  'proud of our well done bravo go team happy birthday super star superstar congrats congratulations thank thanks you hooray our my little clever amazing brilliant lovely the for to and by is a rocks rules wins won year class reception love forever legend hero champion champ genius poet author artist reads blog poem story work best poorly soon get'.split(
    ' ',
  ),
);
const lengths = [...new Set([...around].map((word) => word.length))];

/** Whether only such words stand before, and behind, each letter of a stretch. */
type Around = { before: Uint8Array; behind: Uint8Array };

/** Each place is reached at most once from each length of a word, so that no stretch takes longer than its letters. */
export function aroundIn(letters: string, famous: readonly Span[]): Around {
  const ends = Array.from(letters, (_, from) => endsFrom(letters, from));
  for (const [from, to] of famous) ends[from]?.push(to);
  const before = new Uint8Array(letters.length + 1);
  const behind = new Uint8Array(letters.length + 1);
  before[0] = 1;
  behind[letters.length] = 1;
  for (let from = 0; from < letters.length; from += 1) {
    if (before[from] === 1) for (const end of ends[from] ?? []) before[end] = 1;
  }
  for (let from = letters.length - 1; from >= 0; from -= 1) {
    if (ends[from]?.some((end) => behind[end] === 1)) behind[from] = 1;
  }
  return { before, behind };
}

export function isSaidAround({ before, behind }: Around, from: number, length: number): boolean {
  return before[from] === 1 && behind[from + length] === 1;
}

/** Where a word that may stand around a name ends, if it begins here. A digit, a class ("3h") and each further o of "gooo" count too. */
function endsFrom(letters: string, from: number): number[] {
  const ends = lengths.map((length) => from + length).filter((end) => around.has(letters.slice(from, end)));
  const letter = letters[from] ?? '';
  if (/\p{N}/u.test(letter)) ends.push(from + 1);
  if (/^[1-6][a-z]/u.test(letters.slice(from, from + 2))) ends.push(from + 2);
  if (letter === 'o' && letters[from - 1] === 'o') ends.push(from + 1);
  return ends;
}
