/** Which class a post speaks of. */
import { foldWord, foldWords } from './fold.ts';
import type { SeenPost } from './rule.ts';
import type { School } from './school.ts';

/** A class's id, by its hashtags, its id or name as words, or its sign-off; null where none or more than one is named. */
export function classOf(post: Pick<SeenPost, 'text'>, school: Pick<School, 'classes'>): string | null {
  const words = ` ${foldWords(post.text)
    .map((word) => word.folded)
    .join(' ')} `;
  const tags = new Set([...post.text.matchAll(/[#＃][\p{L}\p{M}\p{N}_]+/gu)].map(([tag]) => foldWord(tag)));
  const named = school.classes.filter(({ id, name, hashtags, signoffs }) => {
    if (hashtags.some((tag) => tags.has(foldWord(tag)))) return true;
    return [id, name, ...signoffs].some((sign) => words.includes(` ${foldWord(sign)} `));
  });
  return named.length === 1 ? (named[0]?.id ?? null) : null;
}
