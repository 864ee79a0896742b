/** Which class a post speaks of. */
import { foldWord, foldWords } from './fold.ts';
import type { SeenPost } from './rule.ts';
import type { School, SchoolClass } from './school.ts';

/**
 * A class's id, by its hashtags, its id or name as words, or its sign-off; null where none or more than one is named, or where
 * another year group is named beside it. Teachers tell nothing: they change classes from year to year.
 */
export function classOf(post: Pick<SeenPost, 'text'>, school: Pick<School, 'classes'>): string | null {
  const words = ` ${foldWords(post.text)
    .map((word) => word.folded)
    .join(' ')} `;
  const tags = new Set([...post.text.matchAll(/[#＃][\p{L}\p{M}\p{N}_]+/gu)].map(([tag]) => foldWord(tag)));
  const written = new Set(
    [...post.text.matchAll(/(?<![\p{L}\p{N}_])[\p{L}\p{N}]+(?![\p{L}\p{N}_])/gu)].map(([word]) => word),
  );
  const small = new Set([...written].map((word) => word.toLowerCase()));
  // An id without a digit is one only in its own letter case ("RH").
  const isIdIn = (id: string) => (/\d/u.test(id) ? small.has(id.toLowerCase()) : written.has(id));
  const named = school.classes.filter(({ id, name, hashtags, signoffs }) => {
    if (hashtags.some((tag) => tags.has(foldWord(tag)))) return true;
    return isIdIn(id) || [name, ...signoffs].some((sign) => words.includes(` ${foldWord(sign)} `));
  });
  const [one, other] = named;
  return one && !other && !isOtherYearIn(words, one) ? one.id : null;
}

/** "Year 4 came to help 3H": children of both may be in the picture. */
function isOtherYearIn(words: string, { year }: SchoolClass): boolean {
  const years = [...words.matchAll(/ years? (\d)\b/gu)].map(([, digit]) => Number(digit));
  if (/ (?:reception|eyfs) /u.test(words)) years.push(0);
  if (/ nursery /u.test(words)) years.push(-1);
  return years.some((one) => one !== year);
}
