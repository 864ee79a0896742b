import { describe, expect, test } from 'vitest';
import { found, register, words } from './invented-register.ts';

describe('nobody of the school is meant by', () => {
  test.each([
    ['a teacher with a title', 'Mrs Reid, Mr Bishop and Ms Okoro’s choir. Thank you Mr Bishop!'],
    ['teachers who share a title', 'Mr and Mrs King opened the fair.'],
    ['a teacher with a forename', 'Miss Faith Danvers and Rowan King mended the gate.'],
    ['the school itself', 'The William Hogarth School. William Hogarth lived in Chiswick.'],
    ['its classes', '4 Hogarth and 5 William are off to the zoo.'],
    ['a figure of history', 'We learnt about Florence Nightingale and Anne Frank. We were moved by Anne’s words.'],
    ['a writer', 'The author Zac Bell signed books. Then we read Harry Potter.'],
    ['a visitor', 'Dr Zoltan Kiss, PC Thandiwe Webb and Firefighter Max came to talk.'],
    ['royalty', 'King George, Queen Victoria, Prince Harry and Princess Anne.'],
    ['a prince', 'Prince Charming kissed Sleeping Beauty. Prince and princess costumes welcome.'],
    ['a story', 'Noah’s Ark made from boxes. Noah built an ark and the animals came two by two.'],
    ['a film', 'Elsa and Olaf came to our disco.'],
    ['a museum', 'Year 4 visited the Victoria and Albert Museum and got off at Victoria station.'],
    ['a cake', 'A Victoria sponge for the sale. Victoria sponge, flapjacks and scones.'],
    ['a town', 'A postcard from Florence in Italy. Florence is the home of the Renaissance.'],
    ['a country', 'Our pen friends in India sent a parcel. India is the seventh largest country.'],
    ['a city', 'Pen pals in Sydney, Australia. Sydney Opera House made from paper.'],
    ['a club', 'Off to Chelsea FC! The Chelsea Flower Show.'],
    ['a river', 'The River Jordan flows into the Dead Sea.'],
    ['a street', 'Baker Street, Wood Lane and Church Road. Robin Close is closed.'],
    ['a hill that is named after somebody', 'A sketch of Edinburgh and of Arthur’s Seat.'],
    ['a king in a play', 'King Arthur met Lancelot. Arthur pulled out the sword in the stone.'],
  ])('%s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('a pupil who is called like somebody famous', () => {
  test.each([
    'Tom Holland in 4W won the spelling bee.',
    'Pen licence for Tom Holland!',
    'Well done to our own Tom Holland, who got his bronze badge',
    'Our Harper Lee has written a book of her own! Well done, Year 5',
  ])('is meant where the school speaks of its own: %s', (text) => {
    expect(words(text)).toHaveLength(1);
    expect(found(text)[0]).toMatch(/ \/ full$/u);
  });

  test.each([
    'Tom Holland was brilliant in the new Spider-Man film.',
    'To Kill a Mockingbird is a novel by Harper Lee.',
  ])('is not where the world does: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('places that were judged harmless', () => {
  test('are told to verify, so that it does not stop at them', () => {
    const text = 'Tom Holland was brilliant in the new Spider-Man film.';

    expect(register.harmlessIn(text).map((span) => text.slice(...span))).toEqual(['Tom Holland']);
  });
});
