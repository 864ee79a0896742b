import { describe, expect, test } from 'vitest';
import { type AstrayInput, astrayIn, isSlipOf } from '../src/astray.ts';
import { decision, judgeAll, look, picture, post, today } from './invented-school.ts';

const id = '2097248826946491234';
const other = '2098000000000000017';
const posts = [
  post(id, 'The gates open at nine.', { media: [picture()] }),
  post(other, 'Wellies on.', { versions: [{ id: '2097999999999999991', at: '2026-03-02T12:00:00.000Z', text: 'x' }] }),
];

function astray(more: Partial<AstrayInput>) {
  return astrayIn({
    posts,
    decisions: [],
    gone: [],
    looks: [],
    pupils: [{ pupil_id: 'P001' }],
    erased: new Set(),
    today,
    ...more,
  });
}
const wrong = '2097248826946491334';
const signed = { by: 'A', role: 'Office', on: '2026-03-04' };

describe('a line that points at no post', () => {
  test('is named by file, column and line, in decisions, deletions and looks', () => {
    const { astray: found } = astray({
      decisions: [
        { ...decision(wrong, 'publish'), line: 2 },
        { ...decision(id, 'publish'), line: 3 },
        { ...decision(wrong, 'withhold'), line: 9 },
      ],
      gone: [{ post: wrong, ...signed, line: 4 }],
      looks: [look(wrong, 'no', '', { line: 5 })],
    });
    expect(found).toEqual([
      { kind: 'post', file: 'decisions.csv', column: 'post', lines: [2, 9] },
      { kind: 'post', file: 'gone.csv', column: 'post', lines: [4] },
      { kind: 'post', file: 'looks.csv', column: 'post', lines: [5] },
    ]);
  });
  test('is none where it names an older version, an erased post, or where there are no posts at all', () => {
    const decisions = [decision('2097999999999999991', 'withhold'), decision(wrong, 'withhold')];
    expect(astray({ decisions, erased: new Set([wrong]) }).astray).toEqual([]);
    expect(astray({ decisions, posts: [] }).astray).toEqual([]);
  });
  test('may run ahead of the next import', () => {
    const gone = [{ post: '2099000000000000000', ...signed, line: 4 }];
    expect(astray({ gone }).astray).toMatchObject([{ kind: 'ahead', lines: [4] }]);
  });
});

describe('a post that such a line may have meant', () => {
  test('waits where it was to be kept out or has been deleted, and is said to be in doubt', () => {
    expect([...astray({ decisions: [decision(wrong, 'withhold')] }).doubted]).toEqual([id]);
    expect([...astray({ gone: [{ post: wrong, ...signed }] }).doubted]).toEqual([id]);
    expect([...astray({ decisions: [decision(wrong, 'publish')] }).doubted]).toEqual([]);
    const plain = { posts: [post(id, 'The gates open at nine.')] };
    const [judged] = judgeAll({ ...plain, doubted: [id] }).judged;
    expect(judged).toMatchObject({ verdict: 'wait', note: expect.stringContaining('a digit off') });
    expect(judgeAll({ ...plain, doubted: [id], gone: [id] }).judged[0]?.verdict).toBe('withhold');
  });
  test.each([
    ['a wrong digit', '2097248826946491239', true],
    ['a wrong first digit', '3097248826946491234', true],
    ['a lost digit', '209724882694649124', true],
    ['a doubled digit', '20972488269464991234', true],
    ['two digits swapped', '2097248826946419234', true],
    ['rounded by a spreadsheet', '2097248826946490000', true],
    ['two wrong digits', '2097248826946591334', false],
    ['another post', other, false],
  ])('is found by %s', (_, typed, is) => expect(isSlipOf(typed, id)).toBe(is));
});

describe('a day to come', () => {
  const later = { ...decision(id, 'publish'), on: '2027-01-01', line: 3 };
  test('is named, and a deletion of that day makes its post wait', () => {
    const { astray: found, doubted } = astray({
      decisions: [later],
      gone: [{ post: other, ...signed, on: '2027-01-01', line: 2 }],
    });
    expect(found).toEqual([
      { kind: 'day', file: 'decisions.csv', column: 'on', lines: [3] },
      { kind: 'day', file: 'gone.csv', column: 'on', lines: [2] },
    ]);
    expect([...doubted]).toEqual([other]);
  });
  test('keeps a decision to show from holding yet, and never one to withhold', () => {
    const [doubtful] = posts;
    if (!doubtful) throw new Error('There is no post.');
    const verdict = (decided: typeof later) => judgeAll({ posts: [doubtful], decisions: [decided] }).judged[0]?.verdict;
    expect(verdict({ ...later, on: today })).toBe('publish');
    expect(verdict(later)).toBe('wait');
    expect(verdict({ ...later, verdict: 'withhold' })).toBe('withhold');
  });
});

describe('a look', () => {
  test('at a picture that its post has not is named', () => {
    const looks = [look(id, 'no', '', { line: 2 }), look(id, 'no', '', { picture: 2, line: 3 })];
    expect(astray({ looks }).astray).toEqual([{ kind: 'picture', file: 'looks.csv', column: 'picture', lines: [3] }]);
  });
  test('with an id of no pupil is named, unless a later line has mended it', () => {
    const looks = [look(id, 'yes', 'L0O3', { line: 2 })];
    expect(astray({ looks }).astray).toEqual([{ kind: 'pupil', file: 'looks.csv', column: 'pupils', lines: [2] }]);
    expect(astray({ looks: [look(id, 'yes', '-Ada', { line: 2 })] }).astray).toHaveLength(1);
    expect(astray({ looks: [...looks, look(id, 'yes', 'P001', { line: 3 })] }).astray).toEqual([]);
    expect(astray({ looks: [look(id, 'yes', '?;-P001', { line: 2 })] }).astray).toEqual([]);
  });
});
