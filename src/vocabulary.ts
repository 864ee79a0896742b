/** Loads the word lists beside this file. Each says in its first lines where its words come from. */
import { readFileSync } from 'node:fs';
import { foldWord } from './fold.ts';
import type { Vocabulary } from './rule.ts';

/** Lists that help to tell a pupil's name from other words; all folded. */
export type NameVocabulary = {
  /** People and characters that everybody knows. */
  publicNames: readonly string[];
  /** Stories, each with the words that tell of it and the names in it. */
  stories: readonly { signs: readonly string[]; names: ReadonlySet<string> }[];
  places: ReadonlySet<string>;
  /** Words that are also names. */
  ordinary: ReadonlySet<string>;
};

function lines(name: string): string[] {
  const text = readFileSync(new URL(`./vocabulary/${name}.txt`, import.meta.url), 'utf8');
  return text.split(/\r?\n/u).filter((line) => line !== '' && !line.startsWith('#'));
}

export const vocabulary: Vocabulary = {
  profanity: new Set(lines('profanity')),
  profanityHarmless: lines('profanity-harmless'),
  textSpeak: new Set(lines('text-speak')),
  circumstances: lines('circumstances'),
  circumstancesPerhaps: lines('circumstances-perhaps'),
  rightsHolders: lines('rights-holders'),
};

export const nameVocabulary: NameVocabulary = {
  publicNames: lines('public-names').map(foldWord),
  stories: lines('stories').map((line) => {
    const [signs = '', names = ''] = line.split(':').map((half) => half.split(',').map(foldWord));
    return { signs: [...signs], names: new Set(names) };
  }),
  places: new Set(lines('places').map(foldWord)),
  ordinary: new Set(lines('words-that-are-names').map(foldWord)),
};
