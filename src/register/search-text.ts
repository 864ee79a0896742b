/**
 * What the search may find of a text: words of fixed lists, whatever a school's register holds. A child's name stands in none of them, and neither
 * does a teacher's, an author's or a place's, so that whoever compares a page with its search record does not learn who is a pupil.
 */
import type { Span } from '../rule.ts';
import type { School } from '../school.ts';
import type { NameVocabulary } from '../vocabulary.ts';
import { plainThings } from './context-words.ts';
import { joinedIn, type Token, tokensOf } from './tokens.ts';

type SearchLists = {
  /** English words. */
  ordinary: ReadonlySet<string>;
  /** Those that are met every day: of the others any may be somebody's surname where it has a capital. */
  everyday: ReadonlySet<string>;
  /** Words that with a capital are mostly a forename: never found. */
  mostlyNames: ReadonlySet<string>;
  /** Words that are forenames or surnames as well: with a capital they are found only as a part of a thing's name, "Summer Fair". */
  nameWords: ReadonlySet<string>;
  /** What schools write that is in no list of English words: subjects, festivals, peoples. */
  schoolWords: ReadonlySet<string>;
};

export type SearchInput = SearchLists & {
  /** Hashtags and handles of school.yaml, in lower case, and ids of classes. */
  own: ReadonlySet<string>;
  classIds: ReadonlySet<string>;
  /** Whether a name of the register is made of this word. The lists come first: few names are left for it to stop. */
  isName(word: string): boolean;
  /** Places where a name of the register may stand. */
  names: readonly Span[];
};

export function searchListsOf(
  { ordinary, everyday, mostlyNames, nameWords, schoolWords }: NameVocabulary,
  { hashtags, classes, approved_accounts, account }: School,
): SearchLists & Pick<SearchInput, 'own'> {
  const own = [...hashtags, ...classes.flatMap((one) => one.hashtags), ...approved_accounts, account.handle];
  return {
    ...{ ordinary, everyday, mostlyNames, nameWords, schoolWords },
    own: new Set(own.map((one) => one.toLowerCase())),
  };
}

/** The words that may be found, in their order, with nothing where another stood. */
export function searchTextOf(text: string, input: SearchInput): string {
  const tokens = tokensOf(text);
  const pieces: { at: Span }[] = [
    ...tokens.filter((token, at) => mayBeFound(token, tokens[at + 1] ?? null, input)).map(({ bare }) => ({ at: bare })),
    ...joinedIn(text)
      .filter((at) => isOpenTag(text.slice(...at), input))
      .map((at) => ({ at })),
  ];
  return pieces
    .filter(({ at }) => !input.names.some((name) => name[0] < at[1] && at[0] < name[1]))
    .sort((a, b) => a.at[0] - b.at[0])
    .map(({ at }) => text.slice(...at))
    .join(' ');
}

function mayBeFound({ word, capital }: Token, next: Token | null, input: SearchInput): boolean {
  if (/^\d+(?:st|nd|rd|th)?$/u.test(word) || input.classIds.has(word)) return true;
  if (word.length < 2) return false;
  const inThing = next !== null && /^[\s-]+$/u.test(next.before) && plainThings.has(next.word);
  return isOpen(word, { capital, inThing }, input);
}

function isOpen(
  word: string,
  { capital, inThing }: { capital: boolean; inThing: boolean },
  input: SearchInput,
): boolean {
  if (input.schoolWords.has(word) || plainThings.has(word)) return !capital || !input.isName(word);
  if (!input.ordinary.has(word) || input.mostlyNames.has(word)) return false;
  if (!capital) return true;
  if (input.nameWords.has(word)) return inThing;
  return input.everyday.has(word) && !input.isName(word);
}

/** A hashtag of the school, or one that is made of such words: "#WorldBookDay". */
function isOpenTag(raw: string, input: SearchInput): boolean {
  const tag = raw.toLowerCase();
  if (input.own.has(tag)) return true;
  if (!/^#/u.test(raw)) return false;
  if (input.classIds.has(tag.slice(1))) return true;
  const parts = raw.slice(1).match(/\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+|\d+/gu) ?? [];
  return (
    parts.length > 0 &&
    parts.join('').length === raw.length - 1 &&
    parts.every((part, at) => {
      const word = part.toLowerCase();
      if (/^\d+$/u.test(part)) return true;
      // In a hashtag a word in small letters may be a name all the same.
      return isOpen(word, { capital: true, inThing: plainThings.has((parts[at + 1] ?? '').toLowerCase()) }, input);
    })
  );
}
