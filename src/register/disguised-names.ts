/** Names in disguise: figures in place of letters, letters that run backwards, a family by its surname in the plural. */
import { overlap } from '../reading/words.ts';
import type { NamePlace, Span } from '../rule.ts';
import type { NameIndex, PupilNames } from './name-index.ts';
import type { Token } from './tokens.ts';

const figures: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't' };

/** "L0va Brackenbur1": words in which figures stand among letters, read as names of the register. */
export function figuresIn(tokens: readonly Token[], index: NameIndex): NamePlace[] {
  const found = tokens.flatMap((token, at) => {
    const { word } = token;
    const isMixed = /\p{L}\d|\d\p{L}/u.test(word) && word.length > 3 && (word.match(/\p{L}/gu)?.length ?? 0) > 1;
    if (!isMixed) return [];
    const plain = word.replace(/[013457]/gu, (one) => figures[one] ?? one);
    const surnames = pupilsOf(index.surnames, plain);
    const forenames = pupilsOf(index.forenames, plain);
    return surnames.length + forenames.length > 0 ? [{ at, token, surnames, forenames }] : [];
  });
  return found.map(({ at, token, surnames, forenames }): NamePlace => {
    const beside = found.some((other) => Math.abs(other.at - at) === 1);
    const form = beside ? 'full' : surnames.length > 0 ? 'surname' : 'forename';
    return { at: token.bare, form, sure: beside, pupils: idsOf([...surnames, ...forenames]) };
  });
}

/** "The Brackenburys win": the surname of a pupil in the plural, behind "the". `isWord`: what has another meaning is left alone. */
export function familiesIn(tokens: readonly Token[], index: NameIndex, isWord: (word: string) => boolean): NamePlace[] {
  return tokens.flatMap((token, at): NamePlace[] => {
    const before = tokens[at - 1];
    if (before?.word !== 'the' || !token.capital || !/^\s+$/u.test(token.before) || !/..s$/u.test(token.word))
      return [];
    if (isWord(token.word)) return [];
    const single = [token.word.slice(0, -1), ...(token.word.endsWith('es') ? [token.word.slice(0, -2)] : [])];
    const names = single.filter((name) => !isWord(name));
    const pupils = names.flatMap((name) => pupilsOf(index.surnames, name));
    return pupils.length > 0 ? [{ at: token.bare, form: 'surname', sure: true, pupils: idsOf(pupils) }] : [];
  });
}

/** What runs backwards behind U+202E, up to a mark that ends or turns it again (U+202C, U+202D) or the line's end. */
const turnedRun = /\u202e[^\u202c\u202d\n]*/gu;

/** A text with such runs read the other way, and nothing left in it that turns; null where it has none. Places stay where they are. */
export function turnedRound(text: string): string | null {
  if (!text.includes('\u202e')) return null;
  // A mark of the same length takes the place of each that turns.
  return text.replace(
    turnedRun,
    (run) => `\u200e${[...run.slice(1).replaceAll('\u202e', '\u200e')].reverse().join('')}`,
  );
}

/**
 * Places of a text, and in the place of what they meet those that were found in its turned runs: a part of such a name may have been found
 * beside the run.
 */
export function withTurned(
  text: string,
  places: readonly NamePlace[],
  inTurned: readonly NamePlace[],
): readonly NamePlace[] {
  const turned = inTurned.flatMap((place) => {
    const at = runAround(text, place.at);
    return at === null ? [] : [{ ...place, at }];
  });
  return [...places.filter((one) => !turned.some((other) => overlap(one.at, other.at))), ...turned];
}

/** A place with the whole of every run that it meets, for their letters stand in another order; null where it meets none. */
function runAround(text: string, place: Span): Span | null {
  const met = [...text.matchAll(turnedRun)].flatMap((match): Span[] => {
    const behind = match.index + match[0].length;
    const run: Span = [match.index, text[behind] === '\u202c' ? behind + 1 : behind];
    return overlap(run, place) ? [run] : [];
  });
  if (met.length === 0) return null;
  return [Math.min(place[0], ...met.map(([start]) => start)), Math.max(place[1], ...met.map(([, end]) => end))];
}

function pupilsOf(
  names: ReadonlyMap<string, { words: readonly string[]; pupils: PupilNames[] }[]>,
  name: string,
): PupilNames[] {
  return (names.get(name) ?? []).filter(({ words }) => words.length === 1).flatMap(({ pupils }) => pupils);
}

function idsOf(pupils: readonly PupilNames[]): string[] {
  return [...new Set(pupils.map(({ pupil }) => pupil))];
}
