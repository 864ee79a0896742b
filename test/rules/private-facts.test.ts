/** What a post tells of one child in everyday words, with or without a name. */
import { describe, expect, test } from 'vitest';
import type { ExamplePost } from '../../src/rule.ts';
import { judge } from './judge.ts';

const outcome = (post: ExamplePost | string) => judge('personal-information', post).outcome;
const alone: ExamplePost['pictures'] = [{ look: { shown: ['P001'] } }];

describe('a birthday with its age', () => {
  test.each([
    'Six candles tomorrow for Ottoline!',
    'Ten at last! Ottoline blew them out before register.',
    'Ottoline swapped her 5 badge for a 6 badge this morning.',
    'Did you know that Ottoline was born on the night of the opening ceremony?',
    'Ottoline will be exactly ten on the day after tomorrow.',
    'Happy birthday! Ottoline is in double figures today.',
  ])('is reckoned from: %s', (text) => {
    expect(outcome(text)).not.toBe('pass');
  });

  test('is read on a list in a picture, in long and in short', () => {
    const list = (ocr: string) => outcome({ text: 'New balloons!', pictures: [{ look: { people: 'no' }, ocr }] });

    expect(list('BIRTHDAYS\nOttoline 19.3.16\nIkenna 2.11.2015')).toBe('fail');
    expect(list('BIRTHDAYS\nOttoline\nIkenna')).toBe('pass');
  });

  test.each([
    'Ottoline scored six goals today.',
    'Ottoline has read ten books at last.',
    'Happy birthday, Your Majesty, 96 today!',
    'Our hamster is 2 today.',
  ])('is not: %s', (text) => {
    expect(outcome(text)).toBe('pass');
  });
});

describe('the family of one child', () => {
  test.each([
    'It has been a hard term for Ottoline, with Dad moving out.',
    'Ottoline’s mum and dad now live apart, so both get a letter.',
    'Ottoline sang a verse for her grandad, who slipped away on Sunday.',
    'Ottoline is counting sleeps until her dad’s regiment flies back.',
    'Ottoline can come on the trip after all. Her mum’s shifts dried up at Christmas.',
  ])('is asked about: %s', (text) => {
    expect(outcome(text)).not.toBe('pass');
  });

  test('of a child who is pictured alone and pointed at', () => {
    const text = 'Back in the team, just a week after burying his mum.';

    expect(outcome({ text, pictures: alone })).not.toBe('pass');
    expect(outcome({ text: 'Back in the team!', pictures: alone })).toBe('pass');
  });

  test.each([
    'Thank you to Ottoline’s mum, who mended every bench.',
    'Ottoline wrote a poem for her grandad.',
    'Ottoline’s story is about a boy whose dad is a spy.',
    'Show your dad the new pond, Ottoline!',
    'Nana, Grandad, aunties, uncles: all are welcome at the nativity.',
  ])('is not what is told: %s', (text) => {
    expect(outcome(text)).toBe('pass');
  });
});

describe('what a child speaks of', () => {
  test.each([
    'Ottoline’s talk about her foster family was brave.',
    'Ottoline’s report about moving to her new foster home is on the wall.',
    'Ottoline’s diary of her time in hospital was read out.',
  ])('is told of that child: %s', (text) => {
    expect(outcome(text)).not.toBe('pass');
  });

  test.each([
    'Ottoline’s story about an orphan who lives with a foster family made us cry.',
    'Ottoline’s role as a boy with asthma was a triumph.',
    'Ottoline’s talk on volcanoes was brilliant.',
  ])('is not, where it is made up or of something else: %s', (text) => {
    expect(outcome(text)).toBe('pass');
  });
});

describe('health, needs, care, faith and money', () => {
  test.each([
    'Welcome back, Ottoline! Two weeks in hospital with your kidneys and not one complaint.',
    'First Holy Communion photographs are in! Ottoline and Ikenna say that the cake was best.',
    'Free school meal vouchers went out today. Ottoline’s family, yours is at the office.',
    'Ottoline moves in with her forever family tonight.',
    'Ottoline’s kidney operation went well.',
    'Cake tomorrow, eggless, as Ottoline’s family are Jain.',
  ])('of a named child: %s', (text) => {
    expect(outcome(text)).not.toBe('pass');
  });

  test.each([
    'One of our Year 5s lost his home in the flood.',
    'From a foster placement in September to Player of the Tournament: our only goalkeeper, we salute you.',
    'Our head girl explained what dyslexia means for her.',
  ])('of one without a name: %s', (text) => {
    expect(outcome(text)).toBe('review');
  });

  test('on a list behind a name, in a picture', () => {
    const ocr = 'MONDAY: jacket potatoes\nOttoline – nuts, pen in office\nIkenna – no egg';

    expect(
      judge('personal-information', { text: 'New noticeboard!', pictures: [{ look: { people: 'no' }, ocr }] }),
    ).toMatchObject({
      outcome: 'review',
      evidence: ['Ottoline – nuts', 'Ikenna – no egg'],
    });
  });

  test.each([
    'Ottoline’s poem is a talk between two crutches in a hospital cupboard.',
    'Ottoline has drawn a poster for the surgery on Turnham Green Terrace.',
    'Asthma pumps: please check the date on your child’s spare.',
    'In Refugee Week we read three stories. Well done to all of 3H.',
  ])('of nobody: %s', (text) => {
    expect(outcome(text)).toBe('pass');
  });
});

describe('where a child lives, goes and signs in', () => {
  test.each([
    ['Ottoline, who lives in the flat above the bakery on Devonshire Road, brought us rolls.', 'fail'],
    ['Ottoline has the longest trip: the 94 then the 148, alone, leaving at ten past seven.', 'fail'],
  ])('told: %s', (text, expected) => {
    expect(outcome(text)).toBe(expected);
  });

  test('a slip with a user and a password', () => {
    const ocr = 'Ottoline\nottoline.3h / tiger44\nGo to the rocks page';

    expect(outcome({ text: 'Times table battle!', pictures: [{ look: { people: 'no' }, ocr }] })).toBe('fail');
  });

  test.each([
    'Coach for the museum leaves at 9.10: Cromwell Road, SW7 2RL, if you are meeting us there.',
    'What makes a strong password? Long, strange and never shared.',
  ])('not told: %s', (text) => {
    expect(outcome(text)).toBe('pass');
  });

  test('stars are no password', () => {
    const ocr = 'username: ???\npassword: ***';

    expect(outcome({ text: 'Poster day', pictures: [{ look: { people: 'no' }, ocr }] })).toBe('pass');
  });

  test('a line that an approved account gives is an office’s', () => {
    const text = 'RT @LBofHounslow: Join at any library. Call 020 8583 2000.';

    expect(outcome({ text, kind: 'retweet', retweet_of: '@LBofHounslow' })).toBe('pass');
    expect(
      outcome({ text: text.replace('020 8583 2000', '07700 900142'), kind: 'retweet', retweet_of: '@LBofHounslow' }),
    ).toBe('fail');
  });
});
