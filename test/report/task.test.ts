import { describe, expect, test } from 'vitest';
import type { Decision } from '../../src/decision.ts';
import type { Problem } from '../../src/rule.ts';
import { type Case, quietRecords, report, unlooked } from './invented-posts.ts';

const sure: Problem = { outcome: 'fail', message: 'Sure.', where: 'text' };
const doubt: Problem = { outcome: 'review', message: 'In doubt.', where: 'text' };
const decided = (verdict: Decision['verdict']) => ({
  decision: { post: '1', verdict, by: 'Mrs V. Lockhart', role: 'Headteacher', on: '2026-03-01', reason: '', basis: '' },
});

function taskOf(one: Omit<Case, 'id' | 'text'>, gone = false) {
  const records = { ...quietRecords, gone: gone ? [{ post: '1', by: 'A', role: 'Office', on: '2026-03-01' }] : [] };
  return report([{ id: '1', text: 'Words', ...one }], { records }).posts[0]?.task;
}

describe('a post is to be taken down from Twitter', () => {
  test('where it breaks the policy for sure', () => {
    expect(taskOf({ verdict: 'withhold', found: { 'name-with-picture': [doubt, sure] } })).toBe('delete');
  });
  test('also where a person decided something else', () => {
    const found = { 'name-with-picture': [sure] };
    expect(taskOf({ verdict: 'withhold', found, ...decided('publish'), decisionHolds: true })).toBe('delete');
    expect(taskOf({ verdict: 'withhold', found, ...decided('withhold'), decisionHolds: true })).toBe('delete');
  });
  test('where it waits to be shown in part', () => {
    const found = { 'name-with-picture': [doubt] };
    expect(taskOf({ verdict: 'wait', found, ...decided('redact'), decisionHolds: true })).toBe('delete');
  });
  test('but no longer once it is gone', () => {
    expect(taskOf({ verdict: 'withhold', found: { 'name-with-picture': [sure] } }, true)).toBeNull();
  });
  test('and never for a note, however sure', () => {
    expect(taskOf({ found: { 'required-hashtags': [sure] } })).toBeNull();
  });
});

describe('a post comes before all others', () => {
  const never = { never: true };
  test('where it may name or show a child who must not appear, be it sure or in doubt', () => {
    const found = (problem: Problem) => ({ 'forename-only': [{ ...problem, ...never }] });
    expect(taskOf({ verdict: 'withhold', found: found(sure) })).toBe('first');
    expect(taskOf({ verdict: 'wait', found: found(doubt) })).toBe('first');
    expect(taskOf({ verdict: 'wait', found: found(doubt), ...decided('publish'), decisionHolds: true })).toBe('first');
  });
  test('but not where only a look is missing, where it is gone, or where somebody keeps a doubt out', () => {
    const found = { 'photo-consent': [{ ...unlooked, ...never }] };
    expect(taskOf({ verdict: 'wait', found })).toBe('look');
    expect(taskOf({ verdict: 'withhold', found: { 'forename-only': [{ ...sure, ...never }] } }, true)).toBeNull();
    const kept = { 'forename-only': [{ ...doubt, ...never }] };
    expect(taskOf({ verdict: 'withhold', found: kept, ...decided('withhold'), decisionHolds: true })).toBe('kept');
  });
});

describe('a post is to be decided', () => {
  test('where something is in doubt', () => {
    expect(taskOf({ verdict: 'wait', found: { 'forename-only': [doubt] } })).toBe('decide');
  });
  test('where besides, nobody has looked at its pictures', () => {
    expect(taskOf({ verdict: 'wait', found: { 'forename-only': [doubt], 'photo-consent': [unlooked] } })).toBe(
      'decide',
    );
  });
  test('where a decision no longer holds, even if nothing is found any more', () => {
    expect(taskOf({ verdict: 'wait', ...decided('publish') })).toBe('decide');
  });
  test('where it is gone and its redaction would not be safe', () => {
    expect(taskOf({ verdict: 'wait', ...decided('redact'), decisionHolds: true }, true)).toBe('decide');
  });
});

describe('a post’s pictures are to be looked at', () => {
  test('where nothing else keeps it', () => {
    expect(taskOf({ verdict: 'wait', found: { 'photo-consent': [unlooked] } })).toBe('look');
  });
  test('whatever notes it has', () => {
    expect(taskOf({ verdict: 'wait', found: { 'photo-consent': [unlooked], 'required-hashtags': [sure] } })).toBe(
      'look',
    );
  });
});

describe('nothing is to be done', () => {
  test('for what is published, also in part', () => {
    expect(taskOf({})).toBeNull();
    expect(
      taskOf({ verdict: 'redact', found: { 'name-with-picture': [sure] }, ...decided('redact') }, true),
    ).toBeNull();
  });
});

test('a post that a person keeps out here, and that still stands on Twitter, is a question', () => {
  expect(taskOf({ verdict: 'withhold', ...decided('withhold'), decisionHolds: true })).toBe('kept');
  expect(taskOf({ verdict: 'withhold', ...decided('withhold'), decisionHolds: true }, true)).toBeNull();
});
