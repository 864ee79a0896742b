/** Finds where names of the register stand in a text, before anybody judges whether they are meant. */
import type { NamePlace, Span } from '../rule.ts';
import type { NameIndex, PupilNames } from './name-index.ts';
import type { Token } from './tokens.ts';

export type Candidate = {
  /** Tokens: first, and behind the last. */
  from: number;
  to: number;
  at: Span;
  form: NamePlace['form'];
  pupils: readonly PupilNames[];
};

const gapOnly = /^[\s-]+$/u;
/** A nickname's marks, or a picture sign between the two. */
const nickname =
  /^\s*["'“”(]?$|^[\s-]+$|^["'“”)]?\s*$|^(?:\s|\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f|\u200d)+$/u;
const commaGap = /^\s*,?\s*$/u;
/** Names between forename and surname: at most so many. */
const mostBetween = 2;
const mostInQuotes = 4;

/** `isWord` says which words have another meaning: in lower case behind a capital those are no surname ("Halima said"). */
export function matchNames(tokens: readonly Token[], index: NameIndex, isWord: (word: string) => boolean): Candidate[] {
  const found: Candidate[] = [];
  for (let at = 0; at < tokens.length; ) {
    const match = matchAt(tokens, at, index, isWord);
    if (match) found.push(match);
    at = match ? Math.max(match.to, at + 1) : at + 1;
  }
  return found;
}

function matchAt(
  tokens: readonly Token[],
  at: number,
  index: NameIndex,
  isWord: (word: string) => boolean,
): Candidate | null {
  const word = (offset: number) => {
    const token = tokens[at + offset];
    return token && (offset === 0 || gapOnly.test(token.before)) ? token.word : undefined;
  };
  const forename = index.longest(index.forenames, word);
  const surname = index.longest(index.surnames, word);
  if (forename) {
    const next = at + forename.words.length;
    const full = fullFrom(tokens, at, next, forename.pupils, index, isWord);
    if (full) return full;
    const initial = initialAt(tokens, at, next, forename.pupils);
    if (initial) return initial;
  }
  if (surname) {
    const turned = turnedFrom(tokens, at, at + surname.words.length, surname.pupils, index);
    if (turned) return turned;
  }
  // A word that is both is read as what its neighbours make it; alone it is a forename.
  if (forename) return candidate(tokens, at, at + forename.words.length, 'forename', forename.pupils);
  if (!surname) return null;
  const lettered = letteredFrom(tokens, at, at + surname.words.length, surname.pupils);
  return lettered ?? candidate(tokens, at, at + surname.words.length, 'surname', surname.pupils);
}

/** Forename, perhaps a nickname or middle names, and a surname of the same pupil. */
function fullFrom(
  tokens: readonly Token[],
  from: number,
  next: number,
  pupils: readonly PupilNames[],
  index: NameIndex,
  isWord: (word: string) => boolean,
): Candidate | null {
  const most = next + (/["'“‘(]$/u.test(tokens[next]?.before ?? '') ? mostInQuotes : mostBetween);
  for (let at = next; at <= most && at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    const afterLetter = tokens[at - 1]?.word.length === 1 && /^\.\s*$/u.test(token.before);
    if (!nickname.test(token.before) && !afterLetter) return null;
    for (const part of index.surnames.get(token.word) ?? []) {
      const same = both(pupils, part.pupils);
      const whole = part.words.every((word, offset) => tokens[at + offset]?.word === word);
      const isTalk = tokens[from]?.capital && !token.capital && part.words.every(isWord);
      if (same.length > 0 && whole && !isTalk) {
        const longer = longestFor(tokens, at, same);
        return candidate(tokens, from, at + Math.max(part.words.length, longer), 'full', same);
      }
    }
    if (!token.capital && most < next + mostInQuotes) return null;
  }
  return null;
}

/** How many words of a surname of these pupils stand from here on. */
function longestFor(tokens: readonly Token[], at: number, pupils: readonly PupilNames[]): number {
  const lengths = pupils.flatMap((names) =>
    names.surnames
      .filter((words) => words.every((word, offset) => tokens[at + offset]?.word === word))
      .map((words) => words.length),
  );
  return Math.max(0, ...lengths);
}

/** Surname first, with or without a comma. */
function turnedFrom(
  tokens: readonly Token[],
  from: number,
  next: number,
  pupils: readonly PupilNames[],
  index: NameIndex,
): Candidate | null {
  const token = tokens[next];
  if (!token || !commaGap.test(token.before) || !token.capital || !tokens[from]?.capital) return null;
  for (const part of index.forenames.get(token.word) ?? []) {
    const same = both(pupils, part.pupils);
    if (same.length > 0 && part.words.every((word, offset) => tokens[next + offset]?.word === word)) {
      return candidate(tokens, from, next + part.words.length, 'full', same);
    }
  }
  return null;
}

/** "Amina W": a forename and the first letter of the surname. */
function initialAt(
  tokens: readonly Token[],
  from: number,
  next: number,
  pupils: readonly PupilNames[],
): Candidate | null {
  const token = tokens[next];
  // "Ottoline Br.": the surname's beginning, with a stop.
  const isShort = token !== undefined && token.word.length < 5 && /^\./u.test(tokens[next + 1]?.before ?? '.');
  if (!token || (token.word.length !== 1 && !isShort) || !token.capital || !gapOnly.test(token.before)) return null;
  const same = pupils.filter(({ surnames }) => surnames.some(([first]) => first?.startsWith(token.word)));
  return same.length > 0 ? candidate(tokens, from, next + 1, 'initial', same) : null;
}

/** "K. Mensah". */
function letteredFrom(
  tokens: readonly Token[],
  at: number,
  next: number,
  pupils: readonly PupilNames[],
): Candidate | null {
  const letter = tokens[at - 1];
  if (letter?.word.length !== 1 || !letter.capital || !/^\.?\s*$/u.test(tokens[at]?.before ?? '')) return null;
  const same = pupils.filter(({ forenames }) => forenames.some(([first]) => first?.startsWith(letter.word)));
  return same.length > 0 ? candidate(tokens, at - 1, next, 'full', same) : null;
}

function candidate(
  tokens: readonly Token[],
  from: number,
  to: number,
  form: NamePlace['form'],
  pupils: readonly PupilNames[],
): Candidate {
  const [first, last] = [tokens[from] as Token, tokens[to - 1] as Token];
  return { from, to, at: [first.bare[0], last.bare[1]], form, pupils };
}

function both(a: readonly PupilNames[], b: readonly PupilNames[]): PupilNames[] {
  return a.filter((names) => b.includes(names));
}
