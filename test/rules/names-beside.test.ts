/**
 * How often a name beside pictures of pupils is found, over everyday sentences and names of many origins, and how rarely a word is taken for one.
 * The sentences and names were written for this table alone: a rule is right when it holds for others as well.
 */
import { describe, expect, test } from 'vitest';
import { makeContext } from '../../src/context.ts';
import { evaluate, evidenceOf } from '../../src/evaluate.ts';
import { seeExample } from '../../src/example.ts';
import type { PupilRow } from '../../src/register.ts';
import type { Context, ExamplePost, PupilId } from '../../src/rule.ts';
import nameWithPicture from '../../src/rules/name-with-picture.ts';
import { school } from './bench-school.ts';

/** Names that are no English words, of many origins. */
const plain =
  'Adaeze Agnieszka Aoife Anouk Babajide Caoimhe Chidera Dafydd Eilidh Esmé Fatoumata Folasade Giulia Gwendoline Hamza Ifeanyi Ioana Jaroslav Jiho Kenji Kwabena Leticia Mateusz Mehmet Nkechi Nóra Oluwatobi Parveen Rajvir Reuben Saoirse Tariq Thuy Uzoma Vasile Wanjiru Xanthe Yaw Zainab Zoë'.split(
    ' ',
  );
/** Forenames that stand in lists of English words, or are a story's, a place's, a month's. */
const wordlike =
  'Abigail Alice Amber Annie April Archie Austin Autumn Basil Bella Billy Bobby Chelsea Christian Clementine Coral Daisy Daniel David Dawn Eden Edward Emma Erin Eve Felicity Fern Florence Frankie Gabriel George Georgia Ginger Grace Harry Hazel Heath Henry Holly Honey Hope Hunter India Iris Ivy Jack Jacob James Jasmine Jasper Jordan Joseph Joy June Kit Lily Lucas Lucy Luna Mark Martha Matilda Max May Mason Melody Miles Molly Noah Noor Olive Oliver Olivia Paris Patience Pearl Penny Peter Phoebe Poppy Prince Rachel Ray Robin Rose Rowan Ruby Rufus Ruth Sam Scarlett Sebastian Sienna Skye Sophie Stella Summer Sunny Theo Tom Unity Victoria Violet Wade Will William Willow Winnie Wren Zac'.split(
    ' ',
  );
const names = [...plain, ...wordlike];

const sentences = [
  '{n} was amazing today.',
  'A tower by {n}.',
  'Found by {n}.',
  '{n} planting beans in the garden.',
  'Look at {n} go!',
  'Look at the model that {n} made!',
  '{n} and a very muddy pair of wellies.',
  '{n} busy with the clay.',
  'What a throw, {n}!',
  'Today it was the turn of {n}.',
  'Our {n} with the recorder.',
  'Ready, steady, {n}!',
  '{n} with the trophy.',
  'This is {n} on the stage.',
  '{n} first across the line.',
  'Here {n} is counting the tadpoles.',
  'Sums done by {n} in no time.',
  'Great balancing from {n} this morning.',
  '{n}’s den in the woods.',
  'Guess which one is {n}.',
  '{n}, ready for the sack race.',
  '{n} 🌟',
  'In the picture: {n}.',
  'Then {n} let go of the balloon.',
];

const row = (at: number, forename: string, surname: string): PupilRow => ({
  pupil_id: `N${at}`,
  forename,
  known_as: '',
  surname,
  class: '3H',
  photo_consent: 'yes',
  consent_date: '',
  withdrawn_date: '',
  protect: '',
});

const surnames = ['Okonjo-Vance', 'Trzebiatowska', 'Llewelyn'];
const pupils = [
  row(0, 'Wilhelmina', 'Ashgrove-Tan'),
  ...names.map((name, at) => row(at + 1, name, surnames[at % surnames.length] ?? '')),
];
const { context } = makeContext(school, { pupils, past: [], staff: [] }, '2026-03-20');
const idOf = (name: string): PupilId => `N${names.indexOf(name) + 1}`;

function found(post: ExamplePost, given: Context = context): { outcome: string; words: (string | null)[] } {
  const seen = seeExample(post);
  const [finding] = evaluate(seen, [nameWithPicture], given).findings;
  if (!finding || finding.threw) throw new Error('The rule threw.');
  return { outcome: finding.outcome, words: finding.problems.map((problem) => evidenceOf(seen, problem)) };
}

const beside = (text: string, ...shown: PupilId[]): ExamplePost => ({ text, pictures: [{ look: { shown } }] });

function missed(shown: (name: string) => PupilId, these: readonly string[], list: readonly string[]): string[] {
  return list.flatMap((sentence) =>
    these.flatMap((name) => {
      const text = sentence.replace('{n}', name);
      return found(beside(text, shown(name))).words.some((one) => one?.startsWith(name)) ? [] : [text];
    }),
  );
}

/** A name that is also a word, and what a school writes with the word. All with that very child in the picture. */
const harmless: readonly (readonly [name: string, text: string])[] = [
  ['Summer', 'Our Summer Fair is on Saturday. The summer term starts in April.'],
  ['Summer', 'Summer fair! Summer concert! Summer Reading Challenge!'],
  ['Summer', 'Summer reading challenge: six books by September, all summer long.'],
  ['Autumn', 'Autumn term dates are out. Leaves in Autumn, conkers last Autumn.'],
  ['May', 'May half term begins on Friday 22 May. In May we go to Kew.'],
  ['May', 'May we have your slips back by May? May Day dancing.'],
  ['June', 'Sports day is on 12 June, and no later than June 14th.'],
  ['April', 'Back in school on Monday, April 13th. Showers all week in early April.'],
  ['Will', 'Will you join us at the fair? Will Year 6 win? Will there be cake?'],
  ['Will', 'We will see you there, and so will everybody.'],
  ['Hope', 'Hope you all had a lovely break. Hope everyone is well! We hope so.'],
  ['Mark', 'Mark the date! Mark your calendars. A question mark in each sentence.'],
  ['Rose', 'The Rose garden, rose petals, a rose by the pond. Rose Street is closed.'],
  ['Poppy', 'We laid a poppy wreath. The Poppy Appeal and our Poppy Day assembly.'],
  ['Lily', 'Water lily leaves for Monet. The Lily pond.'],
  ['Daisy', 'We made daisy chains. A daisy chain grows, daisy after daisy.'],
  ['Holly', 'The holly and the ivy. Holly bushes by the gate.'],
  ['Hazel', 'Hazel class are off to the farm. Hazel trees in the park.'],
  ['Willow', 'Willow class and Willow team. We wove willow stars.'],
  ['Joy', 'What joy to see the hall so full. The joy of reading.'],
  ['Faith', 'We learned about faith and what faith means.'],
  ['Grace', 'We said grace before lunch. Grace Darling rowed out to the wreck.'],
  ['Oliver', 'Our choir sang songs from Oliver Twist at the theatre.'],
  ['Matilda', 'Matilda Wormwood is our favourite reader.'],
  ['Harry', 'Harry Potter day in the library.'],
  ['Alice', 'We read Alice in Wonderland.'],
  ['Florence', 'Florence Nightingale carried a lamp.'],
  ['George', 'St George slew the dragon. St George’s Day is near.'],
  ['Andrew', 'Saint Andrew’s flag is blue and white.'],
  ['Peter', 'Mr Peter Bishop and Mrs Peter came to read.'],
  ['Victoria', 'We walked through Victoria Park to Victoria station.'],
  ['Chelsea', 'Off to Chelsea FC with the football team!'],
  ['Jordan', 'The Jordan river in our story.'],
  ['Art', 'Art club is on Tuesday. We love art, and the art room is open.'],
  ['Jack', 'A jack-in-the-box for the fair.'],
  ['Max', 'Doors open at two: max 30 people.'],
  ['Pearl', 'A pearl in each shell, and pearl barley soup.'],
  ['Eve', 'Carols on Christmas Eve. New Year’s Eve is quiet.'],
  ['Miles', 'We walked miles and miles. Ten miles!'],
  ['Robin', 'A robin sang in the garden; the robin stayed all day.'],
  ['Ruby', 'A ruby ring, and the Ruby Jubilee.'],
  ['Ray', 'A ray of sun through the cloud.'],
];

/** The same without the child: words of books, characters, months, places and saints, beside pictures of others. */
const otherwise = [
  'Reading Matilda in the book corner. The musical Oliver! Our trip to see Annie. The film Bambi.',
  'Noah’s Ark in the sand tray. Noah built an ark, two by two.',
  'Jacob gave Joseph a coat of many colours.',
  'Mary and Joseph on the way to Bethlehem with the donkey.',
  'Rama and Sita came home at Diwali.',
  'Year 5 met Theseus and the Minotaur. Daniel in the lions’ den.',
  'Hogwarts for a day: Harry, Ron and Hermione everywhere.',
  'The story of Jack and Annie in the tree house. Mary and Joseph and the donkey.',
  'Summer is here at last! Summer term starts on Monday. Spring has sprung.',
  'Will Year 6 beat the staff? May we watch? Will they?',
  'Hope you can come. Hope to see you there. Joy all round!',
  'In Georgia, USA, peaches grow. We found Jordan and India on the map.',
  'A Victoria sponge for the cake sale. Victoria sponge, flapjacks and scones.',
  'The holly and the ivy. Rose petals, olive oil, lily pads.',
  'Ruby, emerald, sapphire: we grew crystals. Amber light, red light, go!',
  'Hazel class, Rowan class and Willow class had a picnic.',
  'Our values: Hope, Joy, Unity and Patience.',
  'Autumn leaves, autumn walks. Dawn chorus with the robins.',
  'Saint Martha, St Lucy and St Peter in the window.',
  'Penny for the guy. Prince and princess costumes welcome.',
];

describe('a pupil’s name beside a picture of that pupil', () => {
  test.each(sentences)('is found in “%s”', (sentence) => {
    expect(missed(idOf, names, [sentence])).toEqual([]);
  });

  test('is found in small letters where it is no everyday word', () => {
    const small = ['found by {n}', 'well done {n} for your lovely map'];
    const found = [...plain, 'Oliver', 'Molly', 'Harry', 'Theo', 'Zac'];

    expect(
      small.flatMap((sentence) =>
        found.filter((name) => !outcomeOf(sentence.replace('{n}', name.toLowerCase()), idOf(name))),
      ),
    ).toEqual([]);
  });

  test.each(['A story by {n}', '#{n}', '#Go{n}Go', '#{n}AndFriends', '#Team{n}', '@{n}_reads', '{n}'])(
    'is found in a hashtag, a handle and a label: %s',
    (sentence) => {
      expect(names.filter((name) => !outcomeOf(sentence.replace('{n}', name), idOf(name)))).toEqual([]);
    },
  );

  test('is found as known to everybody, and by surname', () => {
    const rows = [{ ...row(1, 'Frances', 'White'), known_as: 'Robin' }, row(2, 'Kofi', 'Field')];
    const given = makeContext(school, { pupils: rows, past: [], staff: [] }, '2026-03-20').context;
    const outcomes = ['Robin at the easel.', 'A splendid catch by White.', 'And then Field fell in.'].map(
      (text) => found(beside(text, 'N1', 'N2'), given).outcome,
    );

    expect(outcomes).toEqual(['review', 'review', 'review']);
  });

  test('is found in a pair that everybody knows, and in a part that is played', () => {
    expect(found(beside('Jack and Annie at the water tray.', idOf('Jack'), idOf('Annie'))).words).toEqual([
      'Jack',
      'Annie',
    ]);
    expect(found(beside('Enter Queen Victoria, with a crown of foil.', idOf('Victoria'))).words).toEqual(['Victoria']);
  });

  test('is found in the description and in the picture', () => {
    const shown = { look: { shown: [idOf('Summer')] } };

    expect(found({ text: 'Look!', pictures: [{ ...shown, alt: 'Summer, muddy' }] }).words).toEqual(['Summer']);
    expect(found({ text: 'Look!', pictures: [{ ...shown, ocr: 'paintedbySummer' }] }).words).toEqual(['Summer']);
  });

  test('in another post of the thread is a question, on either side', () => {
    const named = { text: 'Poppy seeds are tiny. Poppy found out.' };
    const pictured = beside('Everybody followed.', idOf('Poppy'));

    expect(found({ ...named, beside: [pictured] }).outcome).toBe('review');
    expect(found({ ...pictured, beside: [named] }).outcome).toBe('review');
  });

  test.each(harmless)('is not seen in what is plainly a thing, a date or somebody else: %s in “%s”', (name, text) => {
    const rows = [row(1, name, 'Trzebiatowska')];
    const given = makeContext(school, { pupils: rows, past: [], staff: [] }, '2026-03-20').context;

    expect(found(beside(text, 'N1'), given).words).toEqual([]);
  });
});

describe('a pupil’s name beside a picture of other pupils', () => {
  const shown = () => 'N0';

  test('is always found where it is no English word', () => {
    expect(missed(shown, plain, sentences)).toEqual([]);
  });

  test.each([
    '{n} planting beans in the garden.',
    '{n} was amazing today.',
    '{n} built a den.',
    'Look at {n} go!',
    'Look at the model that {n} made!',
    'What a throw, {n}!',
    'This is {n} on the stage.',
    'Guess which one is {n}.',
    'Here {n} is counting the tadpoles.',
  ])('is found where the sentence makes it somebody: %s', (sentence) => {
    expect(missed(shown, names, [sentence])).toEqual([]);
  });

  test('is found in a pair that everybody knows', () => {
    expect(found(beside('Jack and Annie at the water tray.', 'N0')).words).toEqual(['Jack', 'Annie']);
  });

  test('is found in nine of ten, words and months included', () => {
    const all = names.length * sentences.length;

    expect(missed(shown, names, sentences).length / all).toBeLessThan(0.1);
  });

  test.each(otherwise)('is not seen in “%s”', (text) => {
    expect(found(beside(text, 'N0')).words).toEqual([]);
  });
});

function outcomeOf(text: string, ...shown: PupilId[]): boolean {
  return found(beside(text, ...shown)).words.length > 0;
}
