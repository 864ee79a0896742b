/** The names of the register, ready to be looked up by their first folded word. */
import { foldWord } from '../fold.ts';
import type { PupilId } from '../rule.ts';

export type NameSource = { pupil_id: PupilId; forename: string; known_as: string; surname: string; class: string };

export type PupilNames = {
  pupil: PupilId;
  class: string;
  /** Each a list of words: forename, known-as, and the first word of a forename of several. */
  forenames: readonly (readonly string[])[];
  /** The whole surname, and each half of a double one. */
  surnames: readonly (readonly string[])[];
};

export type NamePart = { words: readonly string[]; pupils: PupilNames[] };

export class NameIndex {
  readonly all: readonly PupilNames[];
  readonly forenames = new Map<string, NamePart[]>();
  readonly surnames = new Map<string, NamePart[]>();
  /** Every word of every name. */
  readonly words: ReadonlySet<string>;

  constructor(sources: readonly NameSource[]) {
    this.all = sources.map((source) => ({
      pupil: source.pupil_id,
      class: source.class.toLowerCase(),
      forenames: unique([...variants(source.forename, 'first'), ...variants(source.known_as, 'first')]),
      surnames: unique(variants(source.surname, 'halves')),
    }));
    for (const names of this.all) {
      for (const words of names.forenames) add(this.forenames, words, names);
      for (const words of names.surnames) add(this.surnames, words, names);
    }
    this.words = new Set(this.all.flatMap(({ forenames, surnames }) => [...forenames, ...surnames].flat()));
  }

  /** The longest name of an index that begins at a word; `words` answers the words from there on. */
  longest(index: ReadonlyMap<string, NamePart[]>, words: (offset: number) => string | undefined): NamePart | null {
    const found = (index.get(words(0) ?? '') ?? []).filter((part) =>
      part.words.every((word, at) => word === words(at)),
    );
    return found.sort((a, b) => b.words.length - a.words.length)[0] ?? null;
  }
}

/** A name's words, folded; of "Mary-Jane" also "Mary", of "Ford-Hale" also each half. */
export function nameWords(name: string): string[] {
  return foldWord(name)
    .split(/[\s-]+/u)
    .map((word) => word.replaceAll("'", ''))
    .filter((word) => word !== '');
}

/** Words that belong to the name behind them and are none alone. */
const particles = new Set([
  'de',
  'da',
  'dos',
  'do',
  'di',
  'van',
  'von',
  'der',
  'den',
  'del',
  'la',
  'le',
  'el',
  'al',
  'bin',
  'bint',
  'ibn',
  'st',
  'mc',
  'mac',
  'o',
  'abu',
  'ter',
  'ten',
  'du',
  'ap',
]);

function variants(name: string, parts: 'first' | 'halves'): string[][] {
  const words = nameWords(name);
  if (words.length === 0) return [];
  const joined = words.length > 1 ? [[words.join('')]] : [];
  if (parts === 'first') {
    const [first] = words;
    return [
      words,
      ...joined,
      ...(words.length > 1 && first && first.length > 2 && !particles.has(first) ? [[first]] : []),
    ];
  }
  const halves = /[\s-]/u.test(name.trim())
    ? words.filter((word) => word.length > 2 && !particles.has(word)).map((word) => [word])
    : [];
  return [words, ...joined, ...halves];
}

function unique(all: string[][]): string[][] {
  return [...new Map(all.map((words) => [words.join(' '), words])).values()];
}

function add(index: Map<string, NamePart[]>, words: readonly string[], names: PupilNames): void {
  const [first] = words;
  if (first === undefined) return;
  const parts = index.get(first) ?? [];
  const same = parts.find((part) => part.words.join(' ') === words.join(' '));
  if (same) same.pupils.push(names);
  else parts.push({ words, pupils: [names] });
  index.set(first, parts);
}
