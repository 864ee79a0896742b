/** From one report to the next: whose consent has ended, and what came down for it. */
import { describe, expect, test } from 'vitest';
import type { PupilRow } from '../src/register.ts';
import { Register } from '../src/register.ts';
import { nameVocabulary } from '../src/vocabulary.ts';
import { type ReportMemory, withdrawalsOf } from '../src/withdrawals.ts';
import { judgeAll, look, picture, post, type Situation, schoolOf } from './invented-school.ts';
import { pupils as asDelivered } from './rules/bench-school.ts';

const ottoline = post('1', 'Vikings at the gate!', { media: [picture('a')] });
const both = post('2', 'Off to the river', { media: [picture('b'), picture('c')] });
const looks = [look('1', 'yes', 'P001'), look('2', 'no'), look('2', 'yes', 'P001;P004', { picture: 2 })];
const school: Situation = { posts: [ottoline, both], looks };

/** A report on a day, with some rows of the register changed. */
function report(
  today: string,
  memory: readonly ReportMemory[],
  changed: Record<string, Partial<PupilRow> | 'left'> = {},
  { gone = [], ...situation }: Partial<Situation> = {},
) {
  const rows = asDelivered.map((row) => ({
    ...row,
    ...(changed[row.pupil_id] === 'left' ? {} : (changed[row.pupil_id] as Partial<PupilRow>)),
  })) as PupilRow[];
  const pupils = rows.filter(({ pupil_id: id }) => changed[id] !== 'left');
  const past = rows.filter(({ pupil_id: id }) => changed[id] === 'left').map((row) => ({ ...row, left_on: today }));
  const whole = { ...school, ...situation, gone };
  const register = new Register({ pupils, past, staff: [], school: schoolOf(whole), today, names: nameVocabulary });
  const { judged } = judgeAll(whole);
  return withdrawalsOf({ judged, pupils, past, register, gone: new Set(gone), memory, today });
}
const withdrawn = (day: string) => ({ P001: { withdrawn_date: day } });

const first = report('2026-03-02', []);

describe('consent that was withdrawn since the last report', () => {
  const { withdrawals } = report('2026-03-09', first.memory, withdrawn('2026-03-05'));

  test('is told with the pupil, the class, the day and since when', () => {
    expect(withdrawals).toMatchObject({
      since: '2026-03-02',
      fresh: [{ pupil: 'P001', class: '3H', how: 'withdrawn', day: '2026-03-05' }],
      open: [],
    });
  });
  test('with every post that lists the pupil, newest first, its pictures, and whether it came down for this', () => {
    expect(withdrawals.fresh[0]?.posts).toEqual([
      { id: '2', pictures: [2], why: 'listed', cameDown: true, gone: false },
      { id: '1', pictures: [1], why: 'listed', cameDown: true, gone: false },
    ]);
  });
  test('a post that was not shown before did not come down for it, and still has to go', () => {
    const hidden = report(
      '2026-03-02',
      [],
      {},
      {
        decisions: [{ post: '1', verdict: 'withhold', by: 'A', role: 'SLT', on: '2026-03-01', reason: '', basis: '' }],
      },
    );
    const next = report('2026-03-09', hidden.memory, withdrawn('2026-03-05'));
    expect(next.withdrawals.fresh[0]?.posts).toMatchObject([
      { id: '2', cameDown: true },
      { id: '1', cameDown: false },
    ]);
  });
  test('a day that is still to come tells nothing yet', () => {
    expect(report('2026-03-09', first.memory, withdrawn('2026-03-10')).withdrawals.fresh).toEqual([]);
  });
  test('who never had consent is not told of', () => {
    expect(report('2026-03-09', first.memory).withdrawals).toEqual({ since: '2026-03-02', fresh: [], open: [] });
  });
});

describe('consent that ends without a day', () => {
  test.each(['no', '', 'not returned'])('because the register now says %j', (photo_consent) => {
    const { withdrawals } = report('2026-03-09', first.memory, { P001: { photo_consent } });
    expect(withdrawals.fresh).toMatchObject([{ pupil: 'P001', how: 'changed', day: null }]);
  });
  test('because the pupil has left', () => {
    const { withdrawals } = report('2026-03-09', first.memory, { P001: 'left' });
    expect(withdrawals.fresh).toMatchObject([{ pupil: 'P001', class: '3H', how: 'left', day: '2026-03-09' }]);
  });
});

describe('a second report', () => {
  const second = report('2026-03-09', first.memory, withdrawn('2026-03-05'));

  test('of the same day tells the same', () => {
    const again = report('2026-03-09', second.memory, withdrawn('2026-03-05'));
    expect(again.withdrawals).toEqual(second.withdrawals);
    expect(again.memory).toEqual(second.memory);
  });
  test('of the same day also tells what ended in between', () => {
    const again = report('2026-03-09', second.memory, { ...withdrawn('2026-03-05'), P004: { photo_consent: 'no' } });
    expect(again.withdrawals.fresh.map(({ pupil }) => pupil)).toEqual(['P001', 'P004']);
  });
  test('even where the first one of that day was the first of all', () => {
    const again = report('2026-03-02', first.memory, withdrawn('2026-03-02'));
    expect(again.withdrawals.fresh).toMatchObject([
      { pupil: 'P003' },
      { pupil: 'P001', posts: [{ cameDown: true }, { cameDown: true }] },
    ]);
  });
  test('of a later day tells it as told before, while a post is still on the platform', () => {
    const later = report('2026-03-10', second.memory, withdrawn('2026-03-05'), { gone: ['1'] });
    expect(later.withdrawals).toMatchObject({
      since: '2026-03-09',
      fresh: [],
      open: [{ pupil: 'P001', posts: [{ id: '2', cameDown: true, gone: false }] }],
    });
    expect(report('2026-03-11', later.memory, withdrawn('2026-03-05'), { gone: ['1', '2'] }).withdrawals.open).toEqual(
      [],
    );
  });
  test('tells it anew where consent was given again and has ended again', () => {
    const given = report('2026-03-10', second.memory);
    expect(given.withdrawals).toMatchObject({ fresh: [], open: [] });
    expect(report('2026-03-11', given.memory, withdrawn('2026-03-11')).withdrawals.fresh).toHaveLength(1);
  });
  test('for an earlier day compares with the last one before that day', () => {
    expect(report('2026-03-05', second.memory, withdrawn('2026-03-05')).withdrawals.since).toBe('2026-03-02');
  });
});

describe('without a report to compare with', () => {
  test('it tells of every withdrawal that has a day, and that nobody knows since when', () => {
    expect(first.withdrawals).toMatchObject({ since: null, fresh: [{ pupil: 'P003', day: '2025-11-14' }] });
  });
});

test('who could be in a picture is asked about, and is not said to be in it', () => {
  const asked = { posts: [post('1', 'Vikings! #3H', { media: [picture('a')] })], looks: [look('1', 'yes', '-P001')] };
  const before = report('2026-03-02', [], { P002: { photo_consent: 'yes' } }, asked);
  const { fresh } = report('2026-03-09', before.memory, {}, asked).withdrawals;
  expect(fresh).toMatchObject([{ pupil: 'P002', how: 'changed', posts: [{ id: '1', pictures: [1], why: 'asked' }] }]);
});

describe('what is remembered', () => {
  test('is ids and days alone, of the last fourteen reports', () => {
    const days = Array.from({ length: 20 }, (_, index) => `2026-03-${String(index + 1).padStart(2, '0')}`);
    const memory = days.reduce<readonly ReportMemory[]>((kept, day) => report(day, kept).memory, []);
    expect(memory.map(({ on }) => on)).toEqual(days.slice(-14));
    expect(JSON.stringify(memory)).not.toMatch(/Ottoline|Vikings/u);
  });
  test('forgets posts and pupils that are no longer there', () => {
    const { memory } = report('2026-03-09', [
      {
        ...first.memory[0],
        on: '2026-03-01',
        given: ['P777'],
        shown: ['9'],
        ended: [{ pupil: 'P778', told: '2026-03-01', posts: ['9'] }],
      },
    ]);
    expect(memory[0]).toEqual({ on: '2026-03-01', given: [], shown: [], ended: [] });
  });
});
