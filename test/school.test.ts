import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseSchool } from '../src/school.ts';

const account = 'account: { handle: "@brook_lane", name: Brook Lane School }\n';

function complaintOf(yaml: string): string {
  try {
    parseSchool(yaml, 'school.yaml');
  } catch (cause) {
    if (cause instanceof Error && cause.name === 'BadInput') return cause.message;
    throw cause;
  }
  return 'none';
}

describe('school.yaml', () => {
  test('as delivered is understood', () => {
    const yaml = readFileSync(join(import.meta.dirname, '..', 'content', 'school.yaml'), 'utf8');
    expect(parseSchool(yaml, 'school.yaml').account.handle).toBe('@hogarth_the');
  });

  test('may hold next to nothing', () => {
    expect(parseSchool(account, 'school.yaml')).toMatchObject({ redact: 'ask', site: { base: '/' } });
  });

  test.each([
    ['a key that is none', `${account}contact: [a]`, 'line 2: "contact" is no key.'],
    [
      'a key that is none, below another',
      `${account}site:\n  base: /\n  adress: x`,
      'line 4: "site.adress" is no key.',
    ],
    ['a key that is missing', 'account:\n  handle: "@a"', 'line 1: "account.name" is missing.'],
    ['the account left out', 'redact: ask', '"account" is missing.'],
    [
      'a date in another order',
      `${account}policy:\n  effective: 07/10/2020\n  reviewed: 2020-10-07\n  due: 2021-09-30`,
      'line 3: "policy.effective" must be a day written as 2026-03-31.',
    ],
    [
      'a day that is none',
      `${account}policy: { effective: 2020-10-07, reviewed: 2020-10-07, due: 2021-02-30 }`,
      'line 2: "policy.due" must be a day written as 2026-03-31.',
    ],
    ['a word for another', `${account}redact: never`, 'line 2: "redact" must be one of ask, auto.'],
    ['yes for true', `${account}pictures:\n  trust_detector: yes`, '"pictures.trust_detector" must be true or false.'],
    ['a number too small', `${account}pictures: { largest: 12 }`, 'must be a whole number from 320 to 4096.'],
    ['a handle with a space', 'account: { handle: "@a b", name: A }', 'must be the name of an account, such as'],
    [
      'a hashtag without quotation marks, which YAML takes for a remark',
      `${account}hashtags:\n  - #W4`,
      'line 3: "hashtags (1)" must be a hashtag in quotation marks',
    ],
    ['one word for a list', `${account}roles: Office`, 'line 2: "roles" must be a list'],
    [
      'a class without its year',
      `${account}classes:\n  - { id: 1H, year: 1 }\n  - { id: 2H }`,
      'line 4: "classes (2).year" is missing.',
    ],
    [
      'a misspelt column of the register',
      `${account}register:\n  columns:\n    fornames: Legal Forename`,
      'line 4: "register.columns.fornames" is no column of the register; it must be one of pupil_id, forename,',
    ],
    ['a list for the whole', '- account', '"account" is missing.'],
    ['an empty file', '', 'it must hold keys and values'],
    ['a tab', 'account:\n\thandle: "@a"', 'line 2: a tab stands at its beginning'],
    [
      'a handle without quotation marks',
      'account:\n  handle: @brook_lane\n  name: A',
      'line 2: a word begins with a sign',
    ],
    [
      'a quotation mark that is not closed',
      'account:\n  name: "Brook',
      'a quotation mark, bracket or comma is missing',
    ],
  ])('with %s stops, by line and key, in words', (_, yaml, said) => {
    const complaint = complaintOf(yaml);
    expect(complaint).toContain(said);
    expect(complaint).toMatch(/^school\.yaml[,:]/u);
    expect(complaint).not.toMatch(/expected|undefined|null|Object|[A-Z]+_[A-Z]+|\\\w/u);
  });
});
