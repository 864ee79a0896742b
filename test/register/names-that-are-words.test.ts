import { describe, expect, test } from 'vitest';
import { found, pupil, registerOf, words } from './invented-register.ts';

describe('a word is a pupil’s name where the sentence treats it as a person’s', () => {
  test.each([
    ['Summer was the first to finish.', 'Summer'],
    ['“I was not scared at all,” Summer told us afterwards.', 'Summer'],
    ['Well done to Faith for reading so beautifully.', 'Faith'],
    ['Joy told us about her tooth.', 'Joy'],
    ['We loved hearing Joy play the violin.', 'Joy'],
    ['Mark built a bridge out of straws.', 'Mark'],
    ['Mark’s goggles have turned up. They were on his head.', 'Mark'],
    ['Will wrote a story about a fox.', 'Will'],
    ['On Friday we asked, and in #2H Will answered.', 'Will'],
    ['Rose’s painting is on show in the hall.', 'Rose'],
    ['Thank you, Olive, for the lovely card.', 'Olive'],
    ['Our chess winner is Miles (6W).', 'Miles'],
    ['Hazel in 1H has lost a tooth!', 'Hazel'],
    ['Art has drawn a map of the stars.', 'Art'],
    ['June brought in her rabbit.', 'June'],
    ['This week’s star: Hope, for her kindness', 'Hope'],
    ['Handwriting by Summer', 'Summer'],
    ['Look at what Hazel made!', 'Hazel'],
    ['Patience, aged 10, swam a mile.', 'Patience'],
    ['Prince scored the winner.', 'Prince'],
    ['Amazing work Sky!', 'Sky'],
    ['The winner is … Destiny!', 'Destiny'],
    ['Our star of the week is … Hope!', 'Hope'],
    ['Joy in 3H told us about her tooth.', 'Joy'],
    ['Awarded to\nHOPE\nfor excellent spelling', 'HOPE'],
    ['Chelsea scored a hat-trick for 3H!', 'Chelsea'],
    ['India explained fractions to Year 1.', 'India'],
    ['Florence, you were brilliant in the play.', 'Florence'],
    ['Elsa in 1W sang to us.', 'Elsa'],
    ['Noah (RW) made a boat.', 'Noah'],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual([expected]);
  });

  test.each([
    ['Hope and Thandiwe have planted beans.', ['Hope', 'Thandiwe']],
    ['May and June are our new librarians.', ['May', 'June']],
    ['Destiny, Faith and Joy are off to the final.', ['Destiny', 'Faith', 'Joy']],
    ['Victoria and Sydney led the assembly.', ['Victoria', 'Sydney']],
  ])('in a row with others: %s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  test.each([
    ['Goals: Short 2, Sharp 1', ['Short', 'Sharp']],
    ['Fox scored after ten minutes', ['Fox']],
    ['Great bowling from Knight (3 for 12)', ['Knight']],
    ['In goal: Sparrow. In defence: Fox, Sharp, Short.', ['Sparrow', 'Fox', 'Sharp', 'Short']],
  ])('as surnames in a report of a match, in doubt: %s', (text, expected) => {
    expect(found(text)).toEqual(expected.map((name) => `${name} / surname?`));
  });

  test('where it stays open it is in doubt, and where a neighbour settles it, sure', () => {
    expect(found('And then it was Ruby again, all wet.')).toEqual(['Ruby / forename?']);
    expect(found('And that is why Ruby told us to duck.')).toEqual(['Ruby / forename']);
  });

  test('a verb behind it is no surname', () => {
    const register = registerOf([pupil('P1', { forename: 'Samira', surname: 'Said' })]);
    const forms = (text: string) => register.namesIn(text).map(({ form }) => form);

    expect(forms('Samira said that her arms ached.')).toEqual(['forename']);
    expect(forms('Samira Said has sore arms.')).toEqual(['full']);
  });
});

describe('a word is a word where the sentence treats it as one', () => {
  test.each([
    'Will you join us at the fair?',
    'Will Year 6 beat the staff? Will they? May we watch?',
    'Summer term starts on Monday. Summer is nearly here!',
    'Our Summer Fair, the summer concert, the Summer Reading Challenge, all summer long.',
    'May half term begins on Friday. In May we go to Kew. On 4 May we vote.',
    'Back on 12 June, and no later than June 14th.',
    'Hope everyone had a restful half term. We hope so!',
    'Hope is the thing with feathers.',
    'What joy! Joy all round in the hall.',
    'Our values: Hope, Joy, Faith and Patience',
    'Mark the date! Mark your calendars!',
    'Art club is on Tuesday. Art was fun today. Art in the hall.',
    'Rose petals and olive oil. Olive oil is good for you.',
    'The sky was blue. Sky lanterns are not allowed.',
    'Miles and miles of smiles. Ten miles!',
    'Page 3. See page 12. Max 30 words. Price £2.',
    'Knights and castles: a knight needs a sword. Baker needed for Friday!',
    'Long multiplication, short division, sharp pencils, a close shave.',
    'Green team 40, Red team 38. Red 214, Blue 209, Green 187, Yellow 180.',
    'Ruby, emerald, sapphire: Year 3 grew crystals.',
    'RSPB Big Schools Birdwatch: Robin 3, Wren 1, Sparrow 12, Magpie 2',
    'Christmas carols on Christmas Eve.',
    'Destiny awaits. Patience is a virtue. Faith, hope and charity.',
    'Joy in 2W today as the caterpillars hatched. Sky’s the limit!',
    'Hazel class and Rowan class are on a trip.',
    'Willow, Hazel and Rowan classes need wellies.',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
