import { describe, expect, test } from 'vitest';
import { longDay, longMonth, monthsBetween, shortDay } from '../../src/report/dates.ts';
import { report } from './invented-posts.ts';

describe('days as people read them', () => {
  test('a day, a short day and a month', () => {
    expect(longDay('2026-03-03')).toBe('Tuesday 3 March 2026');
    expect(shortDay('2026-03-03')).toBe('3 March 2026');
    expect(longMonth('2026-03')).toBe('March 2026');
  });
  test('months are counted across a new year, newest first', () => {
    expect(monthsBetween('2025-11', '2026-02')).toEqual(['2026-02', '2026-01', '2025-12', '2025-11']);
  });
});

describe('when a post was sent', () => {
  const sent = (at: string) => {
    const [post] = report([{ id: '1', at, text: 'Words' }]).posts;
    return `${post?.day} ${post?.time}`;
  };
  test('is told in London’s time, either side of the clocks going forward', () => {
    expect(sent('2026-03-29T00:59:00.000Z')).toBe('2026-03-29 00:59');
    expect(sent('2026-03-29T01:00:00.000Z')).toBe('2026-03-29 02:00');
  });
  test('and either side of their going back', () => {
    expect(sent('2025-10-26T00:30:00.000Z')).toBe('2025-10-26 01:30');
    expect(sent('2025-10-26T01:30:00.000Z')).toBe('2025-10-26 01:30');
  });
  test('late on a summer evening in UTC, it is the next day in London', () => {
    expect(sent('2026-06-30T23:15:00.000Z')).toBe('2026-07-01 00:15');
  });
});

describe('the day of the check', () => {
  test('is London’s day of its moment', () => {
    const made = report([], { generated: '2026-06-30T23:15:00.000Z' });
    expect(made.today).toBe('2026-07-01');
    expect(made.generated).toBe('2026-06-30T23:15:00.000Z');
  });
  test('or the day that was given, in winter and in summer', () => {
    for (const day of ['2026-01-15', '2026-07-15']) {
      const made = report([], { generated: day });
      expect(made.today).toBe(day);
      expect(made.generated).toBe(`${day}T00:00:00.000Z`);
    }
  });
});
