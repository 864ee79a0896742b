/** Names with one wrong letter, and initials with a class. */
import { foldWord } from '../fold.ts';
import type { NamePlace } from '../rule.ts';
import { functionWords } from './context-words.ts';
import type { NameIndex, PupilNames } from './name-index.ts';
import type { Scene } from './sight.ts';

/** Shorter names are one letter from too many words. */
const shortest = 6;

const tables = new WeakMap<NameIndex, ReadonlyMap<string, { name: string; pupils: PupilNames[] }[]>>();

/** Names by each form that they take with one letter left out: two words meet there if one slip parts them. */
function tableOf(index: NameIndex): ReadonlyMap<string, { name: string; pupils: PupilNames[] }[]> {
  const made = tables.get(index);
  if (made) return made;
  const table = new Map<string, { name: string; pupils: PupilNames[] }[]>();
  for (const [, parts] of [...index.forenames, ...index.surnames]) {
    for (const { words, pupils } of parts) {
      const [name] = words;
      if (words.length > 1 || name === undefined || name.length < shortest) continue;
      for (const form of [name, ...shorter(name)]) table.set(form, [...(table.get(form) ?? []), { name, pupils }]);
    }
  }
  tables.set(index, table);
  return table;
}

function shorter(word: string): string[] {
  return [...word].map((_, at) => word.slice(0, at) + word.slice(at + 1));
}

/** Words with a capital, amid a sentence, that are one letter away from a name of six or more. Never sure. */
export function slipsIn(
  { tokens, publicCover, storyNames }: Scene,
  index: NameIndex,
  isWord: (word: string) => boolean,
): NamePlace[] {
  const table = tableOf(index);
  return tokens.flatMap((token, at): NamePlace[] => {
    const { word, capital } = token;
    if (!capital || word.length < shortest - 1 || publicCover[at] || isWord(word)) return [];
    if (index.forenames.has(word) || index.surnames.has(word)) return [];
    const plural = isPlural(tokens, at);
    const near = [word, ...shorter(word)]
      .flatMap((form) => table.get(form) ?? [])
      .filter(({ name }) => !isWord(name) && isOneSlip(word, name) && !(plural && word === `${name}s`));
    if (near.length === 0 || near.some(({ name }) => storyNames.has(name))) return [];
    const pupils = [...new Set(near.flatMap((one) => one.pupils.map((names) => names.pupil)))];
    // A slip in a forename is a forename still.
    const form = near.every(({ name }) => index.forenames.has(name) && !index.surnames.has(name)) ? 'forename' : 'slip';
    return [{ at: token.bare, form, sure: false, pupils }];
  });
}

/** A forename in another case, as Slavic languages put it behind a word of theirs: "dla Hani", "od Kacpra". Never sure. */
export function casesIn({ tokens, starts }: Scene, index: NameIndex, isWord: (word: string) => boolean): NamePlace[] {
  return tokens.flatMap((token, at): NamePlace[] => {
    const before = tokens[at - 1];
    const isForeign = before !== undefined && !before.capital && before.word.length < 5 && !isWord(before.word);
    if (!isForeign || !token.capital || starts.has(at) || token.word.length < 4) return [];
    const near = stemsOf(token.word)
      .flatMap((stem) => [stem, `${stem}a`, `${stem}ia`, withE(stem)])
      .flatMap((name) => index.forenames.get(name) ?? [])
      .filter(({ words }) => words.length === 1 && words[0] !== token.word);
    const pupils = [...new Set(near.flatMap((one) => one.pupils.map((names) => names.pupil)))];
    return pupils.length > 0 ? [{ at: token.bare, form: 'forename', sure: false, pupils }] : [];
  });
}

const endings = ['owi', 'iem', 'iej', 'em', 'ie', 'ej', 'om', 'a', 'e', 'i', 'o', 'u', 'y'];

function stemsOf(word: string): string[] {
  return endings.filter((ending) => word.endsWith(ending)).map((ending) => word.slice(0, -ending.length));
}

/** "Kacpr" as "Kacper", "Olk" as "Olek". */
function withE(stem: string): string {
  return `${stem.slice(0, -1)}e${stem.slice(-1)}`;
}

/** "Six Matildas, four Wallys": not a possessive that lost its mark, "Matildas drawing". */
function isPlural(tokens: Scene['tokens'], at: number): boolean {
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  const owns = after !== undefined && !after.capital && /^\s+$/u.test(after.before) && !functionWords.has(after.word);
  return (
    !owns ||
    (before !== undefined &&
      /^(?:the|two|three|four|five|six|seven|eight|nine|ten|many|several|\d+)$/u.test(before.word))
  );
}

/** One letter changed, missing, too many, or two neighbours swapped; the first letter is hardly ever wrong, a plural is a possessive without its mark. */
export function isOneSlip(word: string, name: string): boolean {
  if (word[0] !== name[0]) return false;
  if (word.length === name.length) {
    const wrong = [...word].flatMap((letter, at) => (letter === name[at] ? [] : at));
    const [a, b] = wrong;
    const swapped = wrong.length === 2 && a !== undefined && b === a + 1 && word[a] === name[b] && word[b] === name[a];
    return wrong.length === 1 || swapped;
  }
  const [long, short] = word.length > name.length ? [word, name] : [name, word];
  return long.length - short.length === 1 && shorter(long).includes(short);
}

/** "A.W. in 3H": two initials and a class in which somebody has them. */
export function initialsIn(text: string, index: NameIndex, classIds: ReadonlySet<string>): NamePlace[] {
  const pattern = /(?<![\p{L}\p{N}.])(\p{Lu})\.? ?(\p{Lu})\.?(?=[\s,(]+(?:in|from|of)?\s*\(?([\p{L}\p{N}]{1,6})\b)/gu;
  return [...text.matchAll(pattern)].flatMap((match): NamePlace[] => {
    const [whole, forename = '', surname = '', group = ''] = match;
    if (!classIds.has(group.toLowerCase()) || classIds.has((forename + surname).toLowerCase())) return [];
    const found = index.all.filter(
      (names) =>
        names.class === group.toLowerCase() &&
        names.forenames.some(([first]) => first?.startsWith(foldWord(forename))) &&
        names.surnames.some(([first]) => first?.startsWith(foldWord(surname))),
    );
    if (found.length === 0) return [];
    return [
      {
        at: [match.index, match.index + whole.length],
        form: 'initial',
        sure: true,
        pupils: found.map((names) => names.pupil),
      },
    ];
  });
}
