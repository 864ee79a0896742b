/** Names that somebody wrote so that a search does not find them. */
import { describe, expect, test } from 'vitest';
import { found, register, words } from './invented-register.ts';

describe('a name in disguise is found', () => {
  test.each([
    ['with a picture sign in it: Star of the week: Thandiwe 🌼 Mkhize!', 'Thandiwe 🌼 Mkhize'],
    ['with signs between its letters: Z🌟O🌟L🌟T🌟A🌟N and his hat', 'Z🌟O🌟L🌟T🌟A🌟N'],
    ['with figures for letters: High scores: 1. Z0ltan Fark4s', 'Z0ltan'],
    ['turned round: first prize for Zoltan \u202esakraF\u202c', 'Zoltan \u202esakraF\u202c'],
    ['in another language’s case: Brawo dla Zoltana, our champion', 'Zoltana'],
    ['as a family: The Umehs win the matching-socks prize', 'Umehs'],
    ['shortened: thanks to sports leaders Ngozi Um., Tom and Ada', 'Ngozi Um'],
    ['in a family’s mail: write to umehfamily at post dot example', 'umeh'],
    ['by a nickname of a site: see @thandiwepaints for more', 'thandiwe'],
    ['of a game: add FarkasVortex09 as a friend', 'Farkas'],
    ['with praise in a tag: #ProudOfTomHolland', 'TomHolland'],
    ['of two who share it: when the Farkas sisters sang', 'Farkas'],
    ['of parents beside the child: Dear Mr and Mrs Umeh, we write because Ngozi has been chosen', 'Umeh'],
    ['small, with what belongs to it: the toast was given by J. de Souza', 'de Souza'],
  ])('%s', (text, expected) => {
    expect(words(text)).toContain(expected);
  });

  test('on a shirt in a picture, although the word means something else', () => {
    expect(register.namesRead('SHORT\n7')).toMatchObject([{ at: [0, 5], form: 'surname', sure: false }]);
    expect(register.namesRead('SHORT\nSTORIES')).toEqual([]);
  });

  test('in a caption, where the next line begins with a capital', () => {
    expect(words('The Owl\nby Thandiwe\nHush, hush, who?')).toEqual(['Thandiwe']);
  });
});

describe('nobody of the school is meant', () => {
  test.each([
    ['a toy or an animal', 'We read about a talking lion called Zoltan and a dog named Thandiwe.'],
    ['an animal by its title', 'PC Jenkins and Police Dog Zoltan came to see Year 6.'],
    ['a costume', 'The best costumes were a Thandiwe and three Zoltans.'],
    ['a word spoken of', "Miss Oakley taught us that 'zoltan' is a word for a ruler."],
    ['a road behind a verb', 'We hope Sharp Road will reopen by Thursday.'],
    ['a place among places', 'Castle quiz: Stirling, Farkas, Edinburgh or Cardiff?'],
    ['an adult with a letter before the surname', 'Referee: Mr C. Farkas'],
    ['a shop', 'Thank you to @FarkasWeavingStudio for a day of looms.'],
    ['a teacher’s own account', 'Thank you to @MissFarkasReads, who chose the books.'],
    ['somebody long gone', 'Tom Holland would have been proud of our Romans.'],
  ])('but %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  test('a family by a common name is a question at most', () => {
    expect(words('The Knights win the castle quiz')).toEqual([]);
  });
});
