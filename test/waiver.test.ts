import { describe, expect, test } from 'vitest';
import { assertWaivers, bareWaivers, type Waiver } from '../src/waiver.ts';

const names = [
  { forenames: ['James', 'Jim'], surname: 'Brackenbury' },
  { forenames: ['Thomas', ''], surname: 'Williams' },
  { forenames: ['Mary-Jane', ''], surname: 'Smith-Hughes' },
  { forenames: ['Ann', ''], surname: "O'Brien" },
  { forenames: ['Zoë', ''], surname: 'Łukasik' },
];
const waiver = (phrase: string, rule = 'forename-only'): Waiver => ({
  rule,
  phrase,
  by: 'A',
  role: 'SLT',
  on: '2026-01-01',
  reason: '',
  line: 7,
});

describe('a phrase that is a bare name has no effect, in any spelling', () => {
  test.each([
    'James',
    'james',
    "James's",
    'James’',
    'Jim',
    'Thomas',
    'Williams',
    "Williams'",
    'James Brackenbury',
    'James  Brackenbury!',
    'J. Brackenbury',
    '#JamesBrackenbury',
    'Brackenburys',
    'Mary-Jane',
    'Mary Jane',
    'MaryJane',
    'Mary',
    'Mary Jane Smith Hughes',
    "O'Brien",
    'O’Brien',
    'OBrien',
    'O Brien',
    "Ann O'Brien's",
    'Zoe Lukasik',
    '…',
    'James Brackenbury and',
    'the James Brackenbury',
    'James and his',
    'James Brackenbury 3H',
    'by James & Jim',
  ])('%s', (phrase) => {
    expect(bareWaivers([waiver(phrase)], names)).toHaveLength(1);
  });
  test('also where only a newcomer makes it one', () => {
    const [anne, frank] = ['Anne', 'Frank'].map((forename) => ({ forenames: [forename, ''], surname: 'Umeh' }));
    if (!anne || !frank) throw new Error('There is no pupil.');
    expect(bareWaivers([waiver('Anne Frank')], [anne])).toEqual([]);
    expect(bareWaivers([waiver('Anne Frank')], [anne, frank])).toHaveLength(1);
  });
});

describe('a phrase with words around a name is taken', () => {
  test.each(['the James Brackenbury rose', 'Saint Thomas', 'May Day', 'Emma Watson’s Hermione', 'Team O’Brien'])(
    '%s',
    (phrase) => expect(bareWaivers([waiver(phrase)], names)).toEqual([]),
  );
});

test('a rule that takes no waiver, or that is misspelt, is named with those that do', () => {
  for (const rule of ['name-with-pictures', 'no-names', 'photo-consent']) {
    expect(() => assertWaivers([waiver('the James Brackenbury rose', rule)])).toThrow(
      /line 7, column "rule".*"name-with-picture" or "forename-only"/u,
    );
  }
  expect(() => assertWaivers([waiver('the James Brackenbury rose', 'name-with-picture')])).not.toThrow();
});
