import { describe, expect, test } from 'vitest';
import { register } from './invented-register.ts';

function possible(text: string): string[] {
  return register
    .possibleNamesIn(text)
    .map(({ at, form, certain }) => `${text.slice(...at)} / ${form}${certain ? '!' : ''}`);
}

describe('a child who is not on the register', () => {
  test.each([
    ['Well done to Chukwuemeka, who read to the whole hall.', 'Chukwuemeka / forename!'],
    ['Barnaby (Year 5) found a newt.', 'Barnaby / forename!'],
    ['Hyacinth Obuya (10) will play the lead.', 'Hyacinth Obuya / full!'],
    ['Our pupil Padmini Krishnaswamy sang.', 'Padmini Krishnaswamy / full!'],
    ['Thank you to Wojtek’s mum for the cakes.', 'Wojtek / forename!'],
    ['A special mention for Ta’Quan, who stepped in.', 'Ta’Quan / forename!'],
  ])('is certain where the sentence makes it one: %s', (text, expected) => {
    expect(possible(text)).toContain(expected);
  });

  test.each([
    ['We could not have done it without Chukwuemeka.', 'Chukwuemeka / forename'],
    ['Today Saoirse Delahunty explained the tides.', 'Saoirse Delahunty / full'],
    ['3rd P. Krishnaswamy, 11th B. Ogunbanjo', 'P. Krishnaswamy / full'],
  ])('is possible where the words look like a name: %s', (text, expected) => {
    expect(possible(text)).toContain(expected);
  });
});

describe('no name is seen in', () => {
  test.each([
    'Our Year 6 Tempest opened to a full hall. The storm was magnificent.',
    'Great Work from Year 4 at Forest School this Wednesday!',
    'The Romans, the Vikings and the Tudors all came for tea.',
    'Happy Diwali, Eid Mubarak and Merry Christmas!',
    'Mrs Reid and Mr Bishop ran the London Marathon.',
    'English, Maths and PE in one morning. RSPB, NSPCC and BBC.',
    'Reading Champions of the Week',
  ])('%s', (text) => {
    expect(possible(text)).toEqual([]);
  });

  test('what the public knows', () => {
    expect(possible('We read Roald Dahl and Julia Donaldson, and sang to Florence Nightingale.')).toEqual([]);
  });
});
