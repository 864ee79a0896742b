import { describe, expect, test } from 'vitest';
import { evaluate } from '../../src/evaluate.ts';
import { seeExample } from '../../src/example.ts';
import type { ExamplePost, RegisterView, SeenPost } from '../../src/rule.ts';
import nameWithPicture from '../../src/rules/name-with-picture.ts';
import { context } from './bench-school.ts';
import { judge } from './judge.ts';

const bench = context.register;

const shown = (...pupils: string[]) => ({ look: { shown: pupils } });

describe('a name beside a picture', () => {
  test.each([
    ['of pupils whom a person listed', { look: { shown: ['P004'] } }, 'fail'],
    ['of a child whom nobody could name', { look: { unknown: true } }, 'fail'],
    ['of children of whom it is only known who is not among them', { look: { notShown: ['P002'] } }, 'fail'],
    ['that nobody has looked at, nor a machine', {}, 'review'],
    ['in which a machine saw people', { machinePeople: true }, 'review'],
    ['in which a machine saw nobody', { machinePeople: false }, 'inapplicable'],
    ['of people of whom nobody is recognisable', { look: { people: 'yes' } }, 'inapplicable'],
    ['of work', { look: { people: 'no' } }, 'inapplicable'],
    ['that moves', { kind: 'gif', look: { shown: ['P004'] } }, 'fail'],
  ] as const)('%s', (_, picture, outcome) => {
    expect(judge('name-with-picture', { text: 'Ottoline led the way.', pictures: [picture] }).outcome).toBe(outcome);
  });

  test('is doubtful where the word is also another', () => {
    expect(
      judge('name-with-picture', { text: 'In May we plant beans.', pictures: [shown('P004')] }).problems,
    ).toSatisfy((problems: { outcome: string }[]) => problems.every((problem) => problem.outcome === 'review'));
  });

  test('counts in the description, in the picture, in the quoted post, and beside the other picture', () => {
    const pictures = [
      { look: { people: 'no' as const }, ocr: 'by Ottoline' },
      { ...shown('P004'), alt: 'Ottoline runs' },
    ];
    const { problems, evidence } = judge('name-with-picture', {
      text: 'Look!',
      pictures,
      quoted: { author: '@NSPCC', text: 'Well run, Ottoline' },
    });

    expect(problems.map((problem) => [problem.outcome, problem.where, problem.picture])).toEqual([
      ['fail', 'ocr', 1],
      ['fail', 'alt', 2],
      ['fail', 'quoted', undefined],
    ]);
    expect(evidence).toEqual(['Ottoline', 'Ottoline', 'Ottoline']);
  });

  test('in another post of the thread is a question, on either side', () => {
    const named = { text: 'Ottoline led the way.' };
    const pictured = { text: 'Everybody followed.', pictures: [shown('P004')] };

    expect(judge('name-with-picture', { ...named, beside: [pictured] }).outcome).toBe('review');
    expect(judge('name-with-picture', { ...pictured, beside: [named] }).outcome).toBe('review');
    expect(judge('name-with-picture', { ...named, beside: [{ text: 'And home again.' }] }).outcome).toBe(
      'inapplicable',
    );
  });

  test('in a long thread is read once a post', () => {
    let read = 0;
    const register = new Proxy(bench, {
      get(_, name: keyof RegisterView) {
        if (name === 'namesIn') read += 1;
        return bench[name].bind(bench);
      },
    });
    const posts = Array.from({ length: 60 }, (_, at) => ({
      ...seeExample({ text: `Part ${at}: Ottoline led the way.`, pictures: [shown('P004')] }),
      beside: [] as SeenPost[],
    }));
    for (const post of posts) post.beside.push(...posts.filter((other) => other !== post));
    const outcomes = posts.map(
      (post) => evaluate(post, [nameWithPicture], { ...context, register }).findings[0]?.outcome,
    );

    expect(new Set(outcomes)).toEqual(new Set(['fail']));
    expect(read).toBe(posts.length);
  });

  test.each([
    ['a reply', { reply_to: '@OttolineBrackenbury' }, 'text'],
    ['a retweet', { retweet_of: '@OttolineBrackenbury' }, 'text'],
    ['a quote', { quoted: { author: '@OttolineBrackenbury', text: null } }, 'quoted'],
  ] as const)('is read in the account of %s too', (_, more, where) => {
    const places = (id: string, pictures: NonNullable<ExamplePost['pictures']>) =>
      judge(id, { text: 'Thank you!', pictures, ...more }).problems.map((one) => [one.outcome, one.where, one.at]);

    expect(places('name-with-picture', [shown('P004')])).toEqual([['fail', where, undefined]]);
    expect(places('forename-only', [])).toEqual([['fail', where, undefined]]);
  });

  test('in an account that the text names as well is found there, once', () => {
    const { evidence } = judge('forename-only', {
      text: '@OttolineBrackenbury Thank you!',
      reply_to: '@OttolineBrackenbury',
    });

    expect(evidence).toEqual(['@OttolineBrackenbury']);
  });

  test('is not seen in the school’s own account, nor in an approved one', () => {
    const { school } = context;
    const named = { ...school, account: { ...school.account, handle: '@OttolineBrackenbury' } };

    expect(judge('forename-only', { text: 'More!', reply_to: '@OttolineBrackenbury' }, { school: named }).outcome).toBe(
      'pass',
    );
  });

  test('says whom it concerns, for the basis of a decision', () => {
    const { problems } = judge('name-with-picture', { text: 'Ottoline led the way.', pictures: [shown('P004')] });

    expect(problems.map((problem) => problem.pupils)).toEqual([['P001']]);
  });
});

describe('consent', () => {
  const consent = (picture: object, text = 'At the gate.', today = '2026-03-20') =>
    judge('photo-consent', { text, pictures: [picture] }, { today });

  test('of everybody who is listed lets a picture pass', () => {
    expect(consent(shown('P001', 'P004')).outcome).toBe('pass');
  });

  test('that was refused, withdrawn or never recorded stops it', () => {
    expect(consent(shown('P001', 'P002')).outcome).toBe('fail');
    expect(consent(shown('P003')).outcome).toBe('fail');
    expect(consent(shown('P999')).outcome).toBe('fail');
    expect(consent(shown('P001', 'P002')).problems[0]?.pupils).toEqual(['P002']);
  });

  test('is missing where a recognisable child has no name, whoever else is listed', () => {
    expect(consent({ look: { unknown: true, shown: ['P001'] } }).outcome).toBe('fail');
  });

  test('is asked of every child without it who could be there, where nobody is listed', () => {
    expect(consent({ look: { notShown: ['P002'] } }, 'At the gate. #3H').outcome).toBe('pass');
    expect(consent({ look: { notShown: ['P002'] } }).outcome).toBe('review');
    expect(consent({ look: { notShown: ['P002', 'P003', 'P005', 'P006'] } }).outcome).toBe('pass');
    expect(consent({ look: { notShown: ['P003'] } }, 'At the gate. #3H').problems[0]?.pupils).toEqual(['P002']);
  });

  test('is taken as complete where those shown are listed', () => {
    expect(consent({ look: { shown: ['P001'], notShown: ['P003'] } }).outcome).toBe('pass');
  });

  test('needs a look: without one every picture waits, and says that only the look is missing', () => {
    for (const picture of [{}, { machinePeople: true }, { machinePeople: false }, { file: null }, { kind: 'video' }]) {
      const { outcome, problems } = consent(picture);
      expect(outcome).toBe('review');
      expect(problems.map((problem) => [problem.where, problem.picture, problem.unlooked])).toEqual([
        ['media', 1, true],
      ]);
    }
    expect(consent({ cleared: true }).outcome).toBe('pass');
  });

  test('is judged picture by picture', () => {
    const { problems } = judge('photo-consent', { text: 'Two.', pictures: [shown('P001'), {}, shown('P002')] });

    expect(problems.map((problem) => [problem.outcome, problem.picture])).toEqual([
      ['review', 2],
      ['fail', 3],
    ]);
  });
});
