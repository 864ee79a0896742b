import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { foldWord } from '../src/fold.ts';
import { nameWords } from '../src/register/name-index.ts';
import { nameVocabulary, vocabulary } from '../src/vocabulary.ts';

const folder = new URL('../src/vocabulary/', import.meta.url);
const files = readdirSync(folder);

describe('each list of words', () => {
  test.each(files)('%s says where its words come from', (file) => {
    const head = readFileSync(new URL(file, folder), 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('#'));

    expect(head.join('\n')).toMatch(/^# (?:Source|Reason): ./mu);
  });

  test.each(files)('%s has no line twice', (file) => {
    const lines = readFileSync(new URL(file, folder), 'utf8')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'));

    expect(lines.filter((line, at) => lines.indexOf(line) !== at)).toEqual([]);
  });
});

describe('words', () => {
  test('are in lower case where texts are put in lower case for them', () => {
    for (const word of [...vocabulary.profanity, ...vocabulary.textSpeak]) expect(word).toBe(word.toLowerCase());
    for (const name of nameVocabulary.storyTitles) expect(name).toBe(foldWord(name));
  });

  test('of public names are in one list, which says how well known they are', () => {
    const both = [...nameVocabulary.commonNames].filter((name) => nameVocabulary.lesserKnown.has(name));

    expect(both).toEqual([]);
    expect(nameVocabulary.publicNames.filter((name) => nameWords(name).length === 0)).toEqual([]);
  });

  test('of text language are whole words that no lesson is about', () => {
    for (const word of [
      'gr8',
      'l8r',
      'u',
      'ur',
      'thx',
      'pls',
      'omg',
      'tbh',
      'lol',
      '2day',
      '2moro',
      '2nite',
      'gonna',
    ]) {
      expect(vocabulary.textSpeak).toContain(word);
    }
    for (const word of ['ok', 'tv', 'pe', 'ps', 'pta']) expect(vocabulary.textSpeak).not.toContain(word);
  });

  test('of what children do have their forms in British spelling', () => {
    for (const word of ['painted', 'tries', 'tried', 'clapped', 'travelled', 'wrote', 'has', 'practised']) {
      expect(nameVocabulary.doings).toContain(word);
    }
  });
});

describe('stories', () => {
  // Else a child who is called like the story would always be taken for it.
  test('have no name among the words that tell of them', () => {
    const own = nameVocabulary.stories.flatMap(({ signs, names }) => signs.filter((sign) => names.has(sign)));

    expect(own).toEqual([]);
  });

  test('of which a name is the title are no sign of themselves', () => {
    const titles = nameVocabulary.stories.flatMap(({ signs }) =>
      signs.filter((sign) => nameVocabulary.storyTitles.has(sign)),
    );

    expect(titles).toEqual([]);
  });
});
