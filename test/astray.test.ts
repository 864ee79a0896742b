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
    waivers: [],
    bare: [],
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
  test.each([
    ['634874123456789000', '634874123456789123', true],
    ['63487412345678900', '63487412345678912', true],
    ['6348741234567890', '6348741234567897', true],
    ['63487412345678900', '63487412345679912', false],
    ['634874123456789', '634874123456123', false],
  ])('is found where a spreadsheet has rounded it, however long it is: %s, %s', (typed, real, is) => {
    expect(isSlipOf(typed, real)).toBe(is);
  });
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

test('a decision of a day to come that leaves something out makes its post wait', () => {
  const later = { ...decision(id, 'publish'), on: '2027-01-01', line: 3 };
  expect([...astray({ decisions: [later] }).doubted]).toEqual([]);
  expect([...astray({ decisions: [{ ...later, faces: '1 leave out' }] }).doubted]).toEqual([id]);
  expect([...astray({ decisions: [{ ...later, verdict: 'redact' }] }).doubted]).toEqual([id]);
  expect([...astray({ decisions: [{ ...later, verdict: 'redact' }, decision(id, 'publish')] }).doubted]).toEqual([]);
});

describe('a choice for a picture that its post has not', () => {
  const chosen = (post: string, faces: string, line: number) => ({ ...decision(post, 'publish'), faces, line });
  test.each([
    [id, '2 leave out'],
    [id, '0 cover'],
    [id, '1 show; 3 leave out'],
    [other, '1 leave out'],
  ])('is named, and its post waits: %s, %s', (post, faces) => {
    const { astray: found, doubted } = astray({ decisions: [chosen(post, faces, 4)] });
    expect(found).toEqual([{ kind: 'picture', file: 'decisions.csv', column: 'faces', lines: [4] }]);
    expect([...doubted]).toEqual([post]);
  });
  test('is none where the picture is there, or a later line has mended it', () => {
    const mended = [chosen(id, '2 leave out', 4), chosen(id, '1 leave out', 5)];
    expect(astray({ decisions: mended })).toEqual({ astray: [], doubted: new Set() });
  });
});

describe('a waiver', () => {
  const waiver = { rule: 'forename-only', phrase: 'x', by: 'A', role: 'SLT', on: today, reason: '', line: 2 };
  test('of a day to come, or that is no more than a name, is named', () => {
    const bare = { ...waiver, on: '2027-01-01', line: 4 };
    const waivers = [waiver, { ...waiver, on: '2027-01-01', line: 3 }, bare];
    expect(astray({ waivers, bare: [bare] }).astray).toEqual([
      { kind: 'day', file: 'waivers.csv', column: 'on', lines: [3] },
      { kind: 'name', file: 'waivers.csv', column: 'phrase', lines: [4] },
    ]);
  });
});

describe('a look', () => {
  test('of a day to come is named, and its post waits, unless a later line has mended it', () => {
    const looks = [look(id, 'no', '', { line: 2, on: '2027-01-01' })];
    const { astray: found, doubted } = astray({ looks });
    expect(found).toEqual([{ kind: 'day', file: 'looks.csv', column: 'on', lines: [2] }]);
    expect([...doubted]).toEqual([id]);
    expect(astray({ looks: [...looks, look(id, 'no', '', { line: 3 })] })).toEqual({ astray: [], doubted: new Set() });
  });
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
