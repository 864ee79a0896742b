/** Names of the stories of which a text tells: there they are hardly a pupil's. */
import { foldWord } from '../fold.ts';
import type { NameVocabulary } from '../vocabulary.ts';

/** What tells of a story, by its first word. */
export type StorySigns = ReadonlyMap<string, readonly { sign: string; story: ReadonlySet<string> }[]>;

export function storySignsOf(stories: NameVocabulary['stories']): StorySigns {
  const signs = stories.flatMap((story) => story.signs.map((sign) => ({ sign, story: story.names })));
  return Map.groupBy(signs, ({ sign }) => sign.split(' ')[0] ?? '');
}

/** Single names of the stories of which a text holds a sign. */
export function storyNamesIn(text: string, stories: StorySigns): ReadonlySet<string> {
  const words = ` ${foldWord(text)} `;
  const names = new Set<string>();
  for (const { index, 0: word } of words.matchAll(/[^ ]+/gu)) {
    for (const { sign, story } of [...(stories.get(word) ?? []), ...(stories.get(word.replace(/s$/u, '')) ?? [])]) {
      const told = words.startsWith(`${sign} `, index) || words.startsWith(`${sign}s `, index);
      if (told) for (const name of story) names.add(name);
    }
  }
  return names;
}
