/** Loads the word lists beside this file. Each says in its first lines where its words come from. */
import { readFileSync } from 'node:fs';
import { foldWord } from './fold.ts';
import { nameWords } from './register/name-index.ts';
import type { Vocabulary } from './rule.ts';

/** Lists that help to tell a pupil's name from other words; all folded. */
export type NameVocabulary = {
  /** People and characters that everybody knows. */
  publicNames: readonly string[];
  /** Those of them that many a child is called too. */
  commonNames: ReadonlySet<string>;
  /** Stories, each with the words that tell of it and the names in it. */
  stories: readonly { signs: readonly string[]; names: ReadonlySet<string> }[];
  /** Forenames that are by themselves the title of a book, a film or a musical. */
  storyTitles: ReadonlySet<string>;
  places: ReadonlySet<string>;
  /** Of those many a child is called too, the less known. */
  lesserKnown: ReadonlySet<string>;
  /** Surnames of people whom everybody knows. */
  publicSurnames: ReadonlySet<string>;
  /** English words, and names that are words. */
  ordinary: ReadonlySet<string>;
  /** Those of them that are met every day, and with a capital are no person's more often than not. */
  everyday: ReadonlySet<string>;
  /** Verbs as they stand behind a person's name, and in their base form. */
  doings: ReadonlySet<string>;
  doingsBare: ReadonlySet<string>;
  mostlyNames: ReadonlySet<string>;
  /** English words that are forenames or surnames as well. */
  nameWords: ReadonlySet<string>;
  /** Words of school life that are no names, for the search. */
  schoolWords: ReadonlySet<string>;
  /** Days, months, seasons, festivals. */
  times: ReadonlySet<string>;
};

function lines(name: string): string[] {
  const text = readFileSync(new URL(`./vocabulary/${name}.txt`, import.meta.url), 'utf8');
  return text.split(/\r?\n/u).filter((line) => line !== '' && !line.startsWith('#'));
}

/** Phrases, in the language of `phrasesIn`; a line `{kin} = mum|dad` names what other lines hold as `{kin}`. */
function phrases(name: string): string[] {
  const macros = new Map<string, string[]>();
  return lines(name).flatMap((line) => {
    const macro = /^(\{\w+\}) = (.+)$/u.exec(line);
    const expanded = (text: string) =>
      text
        .split(' ')
        .map((element) => spreadOf(element, macros))
        .join(' ');
    if (!macro) return [expanded(line)];
    macros.set(macro[1] ?? '', expanded(macro[2] ?? '').split('|'));
    return [];
  });
}

/** "{kin}'s|their" as "mum's|dad's|their". @throws where a macro is not known */
function spreadOf(element: string, macros: ReadonlyMap<string, readonly string[]>): string {
  return element
    .split('|')
    .flatMap((word) => {
      const name = /\{\w+\}/u.exec(word)?.[0];
      if (name === undefined) return [word];
      const meanings = macros.get(name);
      if (!meanings) throw new Error(`The vocabulary uses ${name} and does not say what it is.`);
      return meanings.map((meaning) => word.replace(name, meaning));
    })
    .join('|');
}

export const vocabulary: Vocabulary = {
  profanity: new Set(lines('profanity')),
  profanityHarmless: lines('profanity-harmless'),
  textSpeak: new Set(lines('text-speak')),
  circumstances: phrases('circumstances'),
  circumstancesPerhaps: phrases('circumstances-perhaps'),
  birthdays: phrases('birthdays'),
  rightsHolders: lines('rights-holders'),
};

/** Words that stand many in a line. */
function words(name: string): string[] {
  return lines(name).flatMap((line) => line.split(' '));
}

const mostlyNames = new Set(words('mostly-names'));
const everyday = words('everyday-words').filter((word) => !mostlyNames.has(word));
const doings = lines('doings')
  .flatMap((line) => line.split('|'))
  .map((verb) => verb.split(' '));

/** "paints" and "painted", "tries" and "tried", "claps" and "clapped"; British spelling. */
function formsOf([base = '', past]: string[]): string[] {
  if (base === 'have') return ['has', 'had'];
  const soft = base.replace(/(?<=[^aeiou])y$/u, 'i');
  const third = /(?:s|x|z|ch|sh|o|i)$/u.test(soft) ? `${soft}es` : `${soft}s`;
  if (past) return [third, past];
  if (base.endsWith('e')) return [third, `${base}d`];
  const doubled = /^[^aeiou]*[aeiou][bdgklmnprt]$/u.test(base) || /(?:el|mit|efer)$/u.test(base);
  return [third, `${doubled ? base + base.slice(-1) : soft}ed`];
}

/** A name as its words, parted by spaces. */
function spoken(name: string): string {
  return nameWords(name).join(' ');
}

const publicNames = ['public-names', 'public-people', 'lesser-known-people'].flatMap(lines);

export const nameVocabulary: NameVocabulary = {
  publicNames,
  commonNames: new Set(lines('public-people').map(spoken)),
  lesserKnown: new Set(lines('lesser-known-people').map(spoken)),
  publicSurnames: new Set(publicNames.map((name) => nameWords(name).at(-1) ?? '')),
  stories: lines('stories').map((line) => {
    const [signs = '', names = ''] = line.split(':').map((half) => half.split(',').map(foldWord));
    return { signs: [...signs], names: new Set(names) };
  }),
  storyTitles: new Set(words('story-titles')),
  places: new Set(lines('places').map(foldWord)),
  ordinary: new Set([
    ...words('everyday-words'),
    ...words('english-words'),
    ...mostlyNames,
    ...lines('words-that-are-names'),
  ]),
  everyday: new Set(everyday),
  mostlyNames,
  nameWords: new Set(lines('words-that-are-names')),
  schoolWords: new Set(words('school-words')),
  doings: new Set(doings.flatMap(formsOf)),
  doingsBare: new Set(doings.map(([base = '']) => base)),
  times: new Set(words('times')),
};

/** For the spelling. */
export const spellingVocabulary = {
  ordinary: nameVocabulary.ordinary,
  everyday: nameVocabulary.everyday,
  /** Words that look misspelt and are right. */
  allowed: new Set(words('right-words')),
  /** Words that are wrong, whatever they look like. */
  wrong: new Set(words('misspelt-words')),
};
