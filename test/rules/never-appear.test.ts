/** Children who must not appear in any form: their names in whatever shape, and pictures in which they could be. */
import { describe, expect, test } from 'vitest';
import { makeContext } from '../../src/context.ts';
import type { PupilRow } from '../../src/register.ts';
import type { ExamplePost } from '../../src/rule.ts';
import { school, staff } from './bench-school.ts';
import { judge } from './judge.ts';

const child = (pupil_id: string, names: string, group: string, more: Partial<PupilRow> = {}): PupilRow => {
  const [forename = '', surname = '', known_as = ''] = names.split(' ');
  const consent = { photo_consent: 'yes', consent_date: '', withdrawn_date: '', protect: '' };
  return { pupil_id, forename, known_as, surname, class: group, ...consent, ...more };
};
const never = { protect: 'never' };
const pupils = [
  child('N1', 'Ansgar Thistledown Gari', '2H', never),
  child('N2', 'Rose Underhill', '4W', never),
  child('N3', 'May Fenn', '4W', never),
  child('N4', 'Will Park', '4W', never),
  child('N5', 'Aaron Wu', '6H', never),
  child('N7', 'Harry Kane', '6H', never),
  child('N8', 'Bo Laing Kit', '6H', never),
  child('P1', 'Ansgar Velde', '5H'),
  child('P2', 'Ottoline Brackenbury', '2H'),
  child('P3', 'Florian Fairweather', '2H', { photo_consent: 'no' }),
];
const past = [child('N6', 'Casimir Okonedo', '6W', { ...never, left_on: '2024-07-20' })];
const contextOf = (own: readonly PupilRow[]) =>
  makeContext(school, { pupils: [...own], past: [...past], staff }, '2026-03-20').context;
const context = contextOf(pupils);
const named = (post: ExamplePost | string) => judge('forename-only', post, context);
const outcome = (text: string) => named(text).outcome;

describe('a name of such a child is a fail', () => {
  test.each([
    ['the forename alone', 'Ansgar found the first conker of the year.'],
    ['in small letters', 'well done ansgar'],
    ['in capitals', 'WELL DONE ANSGAR'],
    ['the name that the child is known by', 'Gari found the first conker.'],
    ['the surname alone', 'Thistledown scored twice in the final.'],
    ['both', 'Well done to Ansgar Thistledown.'],
    ['turned round', 'Thistledown, Ansgar'],
    ['with an initial', 'Well done Ansgar T.'],
    ['initials with the class', 'A.T. in 2H won the race.'],
    ['in a hashtag', 'What a day! #AnsgarRocks'],
    ['in small letters in a hashtag', 'What a day! #wellansgar #welldoneansgar'],
    ['in a handle', 'Thank you @AnsgarThistledown'],
    ['in a link', 'Read it at https://blog.example/poems/ansgar-and-the-heron'],
    ['in the name of a file', 'See poem_ansgar.docx'],
    ['with one wrong letter', 'Well done to Angsar and all of 2H.'],
    ['spaced out', 'Well done A n s g a r!'],
    ['with invisible letters within', 'Well done An\u200Bsgar'],
    ['with letters of another script', 'Well done Аnsgar'],
    ['that a cup bears', 'Who will win the Ansgar Cup?'],
    ['of a child who has left', 'Good luck to Casimir at his new school.'],
    ['that is a word, where it is somebody', 'Rose found the first conker.'],
    ['that is a month, where it is somebody', 'Well done May!'],
    ['that is a verb, where it is somebody', 'Look at Will go! Will was so fast.'],
  ])('%s', (_, text) => expect(outcome(text)).toBe('fail'));

  test.each<[string, ExamplePost]>([
    ['in the text that it quotes', { text: 'This.', quoted: { author: '@ofsted', text: 'Ansgar was great.' } }],
    ['in the account that it answers', { text: 'Thanks!', reply_to: '@AnsgarThistledown' }],
    ['in the account that it repeats', { text: 'RT', retweet_of: '@gari_thistledown' }],
    ['in the account that it quotes', { text: 'This.', quoted: { author: '@ansgar_t', text: null } }],
    ['in what describes a picture', { text: 'Hm.', pictures: [{ look: { people: 'no' }, alt: 'Ansgar’s heron' }] }],
    [
      'in what can be read in it',
      { text: 'Hm.', pictures: [{ look: { people: 'no' }, ocr: 'STAR\nANSGAR\nfor care' }] },
    ],
    [
      'in a description that somebody replaced: the platform still shows it',
      { text: 'Hm.', pictures: [{ look: { people: 'no' }, alt: 'A heron', replacedAlt: 'A heron by Ansgar' }] },
    ],
  ])('%s', (_, post) => expect(named(post).outcome).toBe('fail'));

  test('in an account that may be shared, too', () => {
    const own = { ...context, school: { ...school, approved_accounts: ['@AnsgarThistledown'] } };
    expect(judge('forename-only', { text: 'Thanks!', reply_to: '@AnsgarThistledown' }, own).outcome).toBe('fail');
  });
  test('whoever else bears it: a name that could be the child’s counts', () => {
    expect(named('Ansgar won.').problems[0]?.pupils).toEqual(expect.arrayContaining(['N1', 'P1']));
    expect(outcome('Ansgar in 5H won.')).toBe('fail');
  });
  test('once for each place, and says who clears it', () => {
    const { problems, evidence } = named('Ansgar won. Then Ansgar sat down.');
    expect(evidence).toEqual(['Ansgar', 'Ansgar']);
    for (const { message } of problems) expect(message).toContain('nobody can clear this');
  });
});

describe('a word that may be the name is a question', () => {
  test.each([
    ['first of a sentence', 'Rose in the dark green of the hedge.'],
    ['the full name, where somebody famous bears it', 'Harry Kane scored for England at the World Cup.'],
    ['a short name with a slip', 'Well done Aaorn, what a catch.'],
    ['cut where the platform cut the text', 'RT @ofsted: What a wonderful poem by Ansg…'],
    ['amid the letters of a hashtag', 'Go go #goodluckansgarthegreat'],
    ['the surname in small letters', 'thistledown again!'],
  ])('%s', (_, text) => expect(outcome(text)).toBe('review'));
});

describe('what is plainly something else is nothing', () => {
  test.each([
    'Will you join us in the garden?',
    'We will all walk to the river.',
    'May half term begins on Monday.',
    'The fair is in May, on 4 May 2026.',
    'We planted a rose in the rose garden.',
    'Ottoline found the first conker of the year.',
    'We read Harry Potter in the library.',
    'Bring your PE kit tomorrow. #LBofHounslow',
    'The park opens at nine. See you at the park!',
    'Thank you to Mr Thistledown for the new greenhouse.',
  ])('%s', (text) => expect(outcome(text)).toBe('pass'));

  test('and where no child is so protected, a forename is one', () => {
    const open = contextOf(pupils.map((pupil) => ({ ...pupil, protect: '' })));
    expect(judge('forename-only', 'Ansgar found the first conker.', open).outcome).toBe('pass');
  });
});

const pictures = (picture: NonNullable<ExamplePost['pictures']>[number], text = 'Vikings at the gate! #2H') =>
  judge('photo-consent', { text, pictures: [picture] }, context);

describe('a picture in which such a child could be', () => {
  test('needs a look that asks about the child by id', () => {
    for (const look of [{ shown: ['P2'] }, { shown: [] }, { notShown: ['P3'] }, { shown: ['P2'], notShown: ['P3'] }]) {
      const { outcome: found, problems } = pictures({ look });
      expect([look, found]).toEqual([look, 'review']);
      expect(problems).toMatchObject([{ picture: 1, pupils: ['N1'], never: true }]);
    }
    expect(pictures({ look: { shown: ['P2'], notShown: ['N1'] } }).outcome).toBe('pass');
  });
  test('fails where the child is there, of whatever class', () => {
    for (const id of ['N1', 'N5', 'N6']) {
      expect(pictures({ look: { shown: [id], notShown: ['N1'] } }).problems).toMatchObject([
        { outcome: 'fail', pupils: [id], never: true },
      ]);
    }
  });
  test('in which nobody can be recognised says so, and that the child was asked about', () => {
    expect(pictures({ look: { notShown: ['N1'] } }).outcome).toBe('review');
    expect(pictures({ look: { notShown: ['N1'], nobody: true } }).outcome).toBe('pass');
  });
  test('in which nobody is passes by a look of its own, and not by a look at many together', () => {
    expect(pictures({ look: { people: 'no' } }).outcome).toBe('pass');
    expect(pictures({ look: { people: 'no', together: true } }).problems).toMatchObject([{ pupils: ['N1'] }]);
  });
  test('is not cleared by a machine that saw nobody', () => {
    expect(pictures({ cleared: true }).problems).toMatchObject([{ unlooked: true, pupils: ['N1'] }]);
  });
  test('asks whoever looks first, and where the file is missing', () => {
    expect(pictures({}).problems).toMatchObject([{ unlooked: true, pupils: ['N1'] }]);
    expect(pictures({ file: null }).problems).toMatchObject([{ unlooked: true, pupils: ['N1'] }]);
  });
});

describe('whom a picture asks about', () => {
  const asked = (text: string, at?: string) =>
    judge('photo-consent', { text, ...(at ? { at } : {}), pictures: [{ look: { shown: ['P2'] } }] }, context)
      .problems.flatMap((problem) => problem.pupils ?? [])
      .sort();
  test('the child’s class', () => {
    expect(asked('Vikings #2H')).toEqual(['N1']);
    expect(asked('Vikings #3H')).toEqual([]);
  });
  test('everybody of the school then, where no class is named', () => {
    expect(asked('Vikings')).toEqual(['N1', 'N2', 'N3', 'N4', 'N5', 'N7', 'N8']);
  });
  test('the year group of another year, in either class', () => {
    expect(asked('Vikings #1W', '2025-03-10T10:30:00Z')).toEqual(['N1']);
    expect(asked('Vikings #2H', '2025-03-10T10:30:00Z')).toEqual([]);
  });
  test('who has left, in the time before', () => {
    expect(asked('Vikings #6H', '2024-03-10T10:30:00Z')).toEqual(['N6']);
  });
  test('nobody of those who were not yet, or no longer, at school', () => {
    expect(asked('Vikings', '2012-03-10T10:30:00Z')).toEqual([]);
    expect(asked('Vikings #6W')).toEqual([]);
  });
});
