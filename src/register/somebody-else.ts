/** Whether a name of the register is a teacher’s, the school’s own or a class’s where it stands. */
import * as words from './context-words.ts';
import type { Candidate } from './match-names.ts';
import { nameWords } from './name-index.ts';
import type { Known, Sight } from './sight.ts';
import type { Token } from './tokens.ts';

/** A teacher, the school itself or a class of it. */
export function isSomebodyElse(sight: Sight, known: Known): boolean {
  const { one, scene } = sight;
  return (
    (one.form !== 'full' && isStaff(one, scene.tokens, known)) ||
    isNamesake(one, scene.tokens, known.namesake) ||
    isClassName(sight, known) ||
    isAfterTitledPair(one, scene.tokens) ||
    isSurnameOfTitled(sight)
  );
}

export function isStaff(one: Candidate, tokens: readonly Token[], { staffNames }: Known): boolean {
  for (let from = Math.max(0, one.from - 1); from <= one.from; from += 1) {
    for (let to = one.to; to <= one.to + 2; to += 1) {
      if (
        staffNames.has(
          tokens
            .slice(from, to)
            .map((token) => token.word)
            .join(' '),
        )
      )
        return true;
    }
  }
  return false;
}

function isNamesake(one: Candidate, tokens: readonly Token[], namesake: readonly string[]): boolean {
  if (namesake.length < 2) return false;
  return namesake.some((_, offset) => {
    const from = one.from - offset;
    return namesake.every((word, at) => tokens[from + at]?.word === word) && from + namesake.length >= one.to;
  });
}

/** "3 Hogarth", "Willow class": a class that bears a name. */
function isClassName({ one, scene: { tokens }, name }: Sight, { classWords }: Known): boolean {
  if (one.to - one.from > 1) return false;
  const [before, after] = [tokens[one.from - 1]?.word ?? '', tokens[one.to]?.word ?? ''];
  // "Ottoline's class" is the one that he is in.
  const isOwner = one.form === 'forename' && tokens[one.to - 1]?.possessive === true;
  if (words.classNouns.has(after) && !tokens[one.to]?.first && !isOwner) return true;
  return classWords.has(name[0] ?? '') && /^(?:\d|year|reception|nursery|class|house)$/u.test(before);
}

/** "Mr and Mrs King", "Miss Oakley and Mrs Bell". */
function isAfterTitledPair(one: Candidate, tokens: readonly Token[]): boolean {
  const [link, title] = [tokens[one.from - 1], tokens[one.from - 2]];
  return link?.word === 'and' && title?.capital === true && /^(?:mr|mrs|dr)$/u.test(title.word);
}

/** "Dr Daniel Owusu": a title, a forename, and a surname that a pupil shares. */
function isSurnameOfTitled({ one, before, scene: { tokens } }: Sight): boolean {
  if (one.form !== 'surname') return false;
  const [title, letter] = [tokens[one.from - 2], tokens[one.from - 1]];
  if (!title?.capital || !words.titles.has(title.word)) return false;
  // "Mr C. Owusu", or a forename.
  const isLetter = letter?.word.length === 1 && letter.capital;
  return isLetter || (before?.capital === true && /^\.?\s+$/u.test(before.before));
}

/** Words of a school's name that are a person's: "The William Hogarth School". */
export function namesakeOf(name: string): string[] {
  return nameWords(name).filter(
    (word) => !/^(?:the|school|primary|junior|infant|infants|nursery|academy|church|of|c|e|ce|rc|st)$/u.test(word),
  );
}
