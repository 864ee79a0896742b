/** What is read of a text, and what is left alone. */
import { describe, expect, test } from 'vitest';
import { ownTexts } from '../../src/grammar/own-texts.ts';
import { ownWords } from '../../src/grammar/own-words.ts';
import { grammarOf, readGrammar } from '../../src/grammar.ts';
import { post } from '../invented-school.ts';
import { pupils, school, staff } from '../rules/bench-school.ts';

const own = ownWords(school, { pupils, past: [], staff });

/** What is found in a text, as kind and words. */
async function read(...texts: string[]): Promise<string[][]> {
  const grammarIn = await readGrammar(texts, own);
  return texts.map((text) => grammarIn(text).map(({ kind, at }) => `${kind}: ${text.slice(...at)}`));
}

describe('a slip has its exact place', () => {
  test('behind emoji, flags, accents, handles, hashtags and links', async () => {
    const texts = [
      '🏴󠁧󠁢󠁳󠁣󠁴󠁿👩‍🏫 Señora Vidal and @NSPCC say that the children was ready. #Chiswick',
      'See https://www.williamhogarth.example/a?b=c for #maths that we definately liked 🎉',
      'First line\nSecond line, and alot of it',
    ];

    expect(await read(...texts)).toEqual([['agreement: children was'], ['spelling: definately'], ['two-words: alot']]);
  });

  test('with typographic apostrophes as with plain ones', async () => {
    expect(await read('The frog found it’s pond.', "The frog found it's first pond.")).toEqual([
      ['mix-up: it’s'],
      ["mix-up: it's first"],
    ]);
  });
});

describe('what is not the school’s own prose is left alone', () => {
  test('words in quotation marks, hashtags, handles and links', async () => {
    const texts = [
      '"Me and him was best," wrote one reader. ‘It were well good,’ wrote another.',
      'Well read! #TheChildrenWas #definately @recieved_here www.definately.example/alot',
      'Words like "strom", "quemp" and “vap” are invented.',
    ];

    expect(await read(...texts)).toEqual([[], [], []]);
  });

  test('other languages, food, feasts and music of many countries', async () => {
    const texts = [
      'Vamos a aprender a escribir. ¡Hola a todos! Buenos días a ella.',
      'Dzień dobry, as-salamu alaykum, bonjour, sat sri akal.',
      'We ate injera, dosas and jollof, and played the tabla and the djembe.',
    ];

    expect(await read(...texts)).toEqual([[], [], []]);
  });

  test('jokes that are made of two words', async () => {
    expect(await read('An eggcellent, spooktacular and purrfectly pawsome fair!')).toEqual([[]]);
  });

  test('names of the register and of staff, even in small letters', async () => {
    const text = 'Made by pennywell and ottoline.';

    expect(await read(text)).toEqual([[]]);
  });

  test('words that lack a capital, and sentences that lack a stop', async () => {
    expect(await read('well done to all of year 5', 'Cake sale on friday')).toEqual([[], []]);
  });
});

describe('words that only look wrong', () => {
  test.each([
    'A picture of the children was on the wall.',
    'One of the teachers was a pirate.',
    'The number of birds was 61.',
    'Bread made by parents and children was eaten at once.',
    'Three weeks is a long time.',
    'Everyone who could was there. Did everyone have fun?',
    'You could of course walk.',
    'Is there homework? We went there on Friday.',
    'It was theirs, and there it stayed.',
    'The school and its pupils. Its own garden has its first frog.',
    'We had had a lovely day, and we carried on on Monday.',
    'An hour, an honest answer, a unicorn, a European, a one-way street and a ukulele.',
    'Year 4 have the best practice, and practise it.',
    'The boys’ and girls’ teams have won. The teacher’s coat is red.',
    'Watching the ducklings is fun.',
    'A loose tooth is no loss. It is quite quiet.',
    'Learn to code: the program has a bug.',
  ])('%s', async (text) => {
    expect(await read(text)).toEqual([[]]);
  });
});

describe('which texts are read', () => {
  test('the school’s own, from the policy’s first day on, older versions and polls too', () => {
    const before = post('1', 'Before', { at: '2020-10-06T12:00:00.000Z' });
    const after = post('2', 'After', { at: '2020-10-07T12:00:00.000Z' });
    const retweet = post('3', 'RT @NSPCC: Theirs', { kind: 'retweet', retweet_of: '@NSPCC' });
    const edited = post('4', 'Now', { versions: [{ id: '5', at: '2026-01-01T12:00:00.000Z', text: 'Once' }] });
    const poll = post('6', 'Which?', { poll: { options: [{ label: 'This', votes: null }], ends: null } });
    const tags = ' #Chiswick #W4 #LBofHounslow';

    expect(ownTexts([before, after, retweet, edited, poll], school)).toEqual([
      `After${tags}`,
      `Now${tags}`,
      'Once',
      `Which?${tags}\nThis`,
    ]);
  });
});

describe('a text that was not read', () => {
  test('has no slips, and one that could not be read says so', () => {
    const grammarIn = grammarOf(new Map([['broken', null]]), own);

    expect(grammarIn('never seen')).toEqual([]);
    expect(() => grammarIn('broken')).toThrow('could not be read');
  });
});
