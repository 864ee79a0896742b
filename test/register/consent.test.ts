import { describe, expect, test } from 'vitest';
import { pupil, registerOf } from './invented-register.ts';

const today = '2026-03-20';

describe('consent', () => {
  test.each([
    ['yes, dated', { photo_consent: 'yes', consent_date: '2024-09-04' }, 'given'],
    ['yes, without a date', { photo_consent: 'yes', consent_date: '' }, 'given'],
    ['yes, from today', { photo_consent: 'yes', consent_date: today }, 'given'],
    ['yes, from tomorrow', { photo_consent: 'yes', consent_date: '2026-03-21' }, 'none'],
    ['blank', { photo_consent: '', consent_date: '' }, 'none'],
    ['no', { photo_consent: 'no' }, 'none'],
    ['a word that is not understood', { photo_consent: 'maybe' }, 'none'],
    ['withdrawn today', { withdrawn_date: today }, 'withdrawn'],
    ['withdrawn from tomorrow', { withdrawn_date: '2026-03-21' }, 'given'],
    ['a child who must never appear', { protect: 'never' }, 'none'],
  ])('%s', (_, row, expected) => {
    expect(registerOf([pupil('P1', row)], { today }).consentOf('P1')).toBe(expected);
  });

  test('of an unknown id, and of a pupil who has left, there is none', () => {
    const register = registerOf([pupil('P1')], { past: [pupil('P2', { left_on: '2025-07-20' })], today });

    expect(register.consentOf('P9')).not.toBe('given');
    expect(register.consentOf('P2')).not.toBe('given');
  });
});

describe('who could be in a picture', () => {
  const no = { photo_consent: 'no' };
  const register = registerOf(
    [
      pupil('InClass', { ...no, class: '3H' }),
      pupil('OtherClass', { ...no, class: '3W' }),
      pupil('YearAbove', { ...no, class: '4H' }),
      pupil('Youngest', { ...no, class: 'RH' }),
      pupil('Consents', { class: '3H' }),
      pupil('Unclear', { ...no, class: 'Oak' }),
    ],
    { past: [pupil('Left', { class: '6H', left_on: '2025-07-20' })], today },
  );

  test('this school year, is that class', () => {
    expect(register.couldBeIn('3H', '2025-11-10T10:00:00Z')).toEqual(['InClass', 'Unclear']);
  });

  test('in an earlier year, is the whole year group of then', () => {
    expect(register.couldBeIn('2H', '2025-05-10T10:00:00Z')).toEqual(['InClass', 'OtherClass', 'Unclear']);
    expect(register.couldBeIn('5W', '2024-05-10T10:00:00Z')).toEqual(['Unclear', 'Left']);
  });

  test('turns with the school year, at midnight in London', () => {
    expect(register.couldBeIn('2H', '2025-08-31T22:59:00Z')).toContain('InClass');
    expect(register.couldBeIn('2H', '2025-08-31T23:01:00Z')).not.toContain('InClass');
  });

  test('where the class is not known, is everybody who was at school then', () => {
    expect(register.couldBeIn(null, '2025-11-10T10:00:00Z')).toEqual([
      'InClass',
      'OtherClass',
      'YearAbove',
      'Youngest',
      'Unclear',
    ]);
    expect(register.couldBeIn('no such class', '2022-11-10T10:00:00Z')).toEqual([
      'InClass',
      'OtherClass',
      'YearAbove',
      'Unclear',
      'Left',
    ]);
  });

  test('is nobody who had left', () => {
    expect(register.couldBeIn(null, '2025-09-10T10:00:00Z')).not.toContain('Left');
  });
});

describe('the time before the register', () => {
  test('ends on the day that school.yaml gives, in London', () => {
    const register = registerOf([pupil('P1')]);

    expect(register.isBefore('2020-08-31T22:59:00Z')).toBe(true);
    expect(register.isBefore('2020-08-31T23:00:00Z')).toBe(false);
  });

  test('counts from the last day on which somebody left, where a slip had them leave before', () => {
    const leavings = ['2025-10-02', '2026-07-01'].map((left_on) =>
      pupil('Slip', { photo_consent: 'no', class: '3H', left_on }),
    );
    const later = registerOf([pupil('InClass', { photo_consent: 'no', class: '3H' })], {
      past: leavings,
      today: '2026-07-20',
    });
    expect(later.couldBeIn('3H', '2026-03-10T10:00:00Z')).toEqual(['InClass', 'Slip']);
    expect(later.couldBeIn('3H', '2026-07-10T10:00:00Z')).toEqual(['InClass']);
  });
});
