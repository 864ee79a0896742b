import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { nameVocabulary } from '../../src/vocabulary.ts';
import { pupil, pupils, register, registerOf } from './invented-register.ts';

describe('the register', () => {
  test('is never written out', () => {
    expect(() => JSON.stringify({ register })).toThrow('never written out');
  });

  test('shows only its size', () => {
    const shown = [
      inspect(register, { depth: 9, showHidden: true }),
      inspect({ a: [register] }, { depth: 9 }),
      String(register),
    ];

    expect(shown[0]).toContain(`${pupils.length} pupils`);
    for (const text of shown) for (const { surname } of pupils) expect(text).not.toContain(surname);
  });

  test('has no property that could be read', () => {
    expect(Object.keys(register)).toEqual([]);
    expect({ ...register }).toEqual({});
  });
});

describe('words for search', () => {
  test('leave out every name, with nothing where it stood', () => {
    expect(register.searchText('Well done Thandiwe and Zoltan Farkas! #TeamNgozi')).toBe('Well done and');
    expect(register.searchText('And then it was Ruby again.')).toBe('And then it was again');
    expect(register.searchText('Found by Rose, drawn by all. Summer planting beans.')).toBe(
      'Found by drawn by all planting beans',
    );
  });

  test('leave out teachers, authors, places and accounts as well', () => {
    expect(register.searchText('Mrs Reid read us Roald Dahl at Kew. Thank you @riversidetheatre')).toBe(
      'read us at Thank you',
    );
  });

  test('keep what is found by: words, numbers, classes, subjects, and hashtags made of them', () => {
    const text = 'Year 4 painted 3 Viking longships for our Summer Fair in maths';

    expect(register.searchText(`${text}! #4H #Chiswick #WorldBookDay @NSPCC`)).toBe(
      `${text} #4H #Chiswick #WorldBookDay @NSPCC`,
    );
  });

  test('keep no word in small letters that is mostly a name', () => {
    expect(register.searchText('found by jack and zoë in the rose garden')).toBe('found by and in the rose garden');
  });

  test('are the same whoever is on the register, so that what is missing says nothing', () => {
    const nobody = registerOf([pupil('P1')]);
    const shown = [
      'A tower by {n}. {n} was amazing!',
      'Well done {n}, and thank you to everybody who came.',
      '{n}’s den in the woods, and the {n} Fair.',
      '#{n} #Team{n} @{n}_reads',
    ];
    const told = pupils.flatMap(({ forename, known_as, surname }) =>
      [forename, known_as, surname]
        .filter((name) => name !== '')
        .flatMap((name) =>
          shown
            .map((one) => one.replaceAll('{n}', name))
            .filter((text) => register.searchText(text) !== nobody.searchText(text)),
        ),
    );

    expect(told).toEqual([]);
  });
});

describe('lists for the search', () => {
  test('of school words hold nothing that is a name in another list', () => {
    const { schoolWords, mostlyNames, nameWords, stories } = nameVocabulary;
    const names = new Set([...mostlyNames, ...nameWords, ...stories.flatMap((one) => [...one.names])]);

    expect([...schoolWords].filter((word) => names.has(word))).toEqual([]);
  });
});
