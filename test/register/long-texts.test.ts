/** Hostile texts are read in a time that grows with their length alone: no expression tries the same stretch in two ways. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { phonesIn } from '../../src/phones.ts';
import { postcodesIn } from '../../src/postcodes.ts';
import { judge } from '../rules/judge.ts';
import { found, register, school } from './invented-register.ts';

const sources = ['register', 'reading'].flatMap((room) => {
  const folder = new URL(`../../src/${room}/`, import.meta.url);
  return readdirSync(folder).map((file) => [`${room}/${file}`, readFileSync(new URL(file, folder), 'utf8')] as const);
});

/** Groups that are repeated and of which an alternative repeats as well: `(?:a|b+)*`. They can be tried in more ways than anybody waits for. */
function repeatedTwice(source: string): string[] {
  const found: string[] = [];
  const open: { from: number; alternative: number; repeats: boolean }[] = [];
  let inClass = false;
  for (let at = 0; at < source.length; at += 1) {
    const letter = source[at];
    if (letter === '\\') at += 1;
    else if (inClass) inClass = letter !== ']';
    else if (letter === '[') inClass = true;
    else if (letter === '(') open.push({ from: at, alternative: at + 1, repeats: false });
    else if (letter === '|' || letter === ')') {
      const group = open.at(-1);
      if (!group) continue;
      const alternative = source.slice(group.alternative, at).replace(/^\?:/u, '');
      // One letter or class, however often: what a letter may be is read in a way of its own only behind something else.
      group.repeats ||= /^(?:\\?.|\[[^\]]*\]|\\p\{\w+\}|\w+)[+*]$/u.test(alternative);
      group.alternative = at + 1;
      if (letter === ')') {
        open.pop();
        if (group.repeats && /[+*]/u.test(source[at + 1] ?? '')) found.push(source.slice(group.from, at + 2));
      }
    }
  }
  return found;
}

describe('no expression', () => {
  test.each(sources)('repeats a group of what repeats: %s', (_, source) => {
    const literals = source.split('\n').filter((line) => /\/[gimsuv]*u[gimsuv]*\b|String\.raw/u.test(line));

    expect(literals.flatMap(repeatedTwice)).toEqual([]);
  });

  test('of this shape would stay unseen', () => {
    expect(repeatedTwice(String.raw`/^(?:go|goo+|\d+|[1-6][a-z]?)*$/u`)).toHaveLength(1);
    expect(repeatedTwice('/(a+)+/u')).toHaveLength(1);
    expect(repeatedTwice('/(?:, (?:to|for))*/u')).toEqual([]);
  });
});

const long = 20_000;
const hostile: readonly (readonly [string, string])[] = [
  ['a hashtag with digits behind a name', `#Zoltan${'1'.repeat(long)}qq`],
  ['a hashtag of words that could be parted in two ways', `#Zoltan${'superstar2h1a'.repeat(long / 13)}qq`],
  ['a hashtag of capitals', `#${'A'.repeat(long)}`],
  ['a hashtag of capitals and marks', `#${'A\u0301'.repeat(long / 2)}`],
  ['one long word', 'a'.repeat(long)],
  ['one long word with stops', 'a.'.repeat(long / 2)],
  ['one long word with hyphens', 'a-'.repeat(long / 2)],
  ['one long number', '1'.repeat(long)],
  ['one long number with spaces', '07 '.repeat(long / 3)],
  ['letters apart', 'a '.repeat(long / 2)],
  ['nothing but spaces', `a${' '.repeat(long)}b`],
  ['nothing but line ends', `a${'\n'.repeat(long)}b`],
  ['handles', '@a'.repeat(long / 2)],
  ['underscores', 'a_'.repeat(long / 2)],
  ['marks of mail', `${'a.b-'.repeat(long / 4)}@`],
  ['words of a log-in', 'password is '.repeat(long / 12)],
  ['capitals and words', 'Has '.repeat(long / 4)],
  ['names', 'Zoltan and '.repeat(long / 11)],
  ['conditions without an end', `Zoltan ${'has '.repeat(long / 8)}3.5 ${'asthma '.repeat(long / 14)}`],
  ['birthdays', 'birthday '.repeat(long / 9)],
  ['relatives', 'Zoltan’s mum '.repeat(long / 13)],
  ['addresses', '12 Acacia '.repeat(long / 10)],
  ['links', 'https://a.b/'.repeat(long / 12)],
  ['dots', '.'.repeat(long)],
  ['abbreviations behind a long word', `${'a'.repeat(long / 2)} ${'mr. '.repeat(long / 8)}`],
  ['marks that turn letters round', '\u202e'.repeat(long)],
  ['letters that are turned round again and again', '\u202eab'.repeat(long / 3)],
  ['a family', `#${'mum'.repeat(long / 3)}`],
  ['quotes', '"'.repeat(long)],
  ['percent codes', `a/${'%41'.repeat(long / 3)}`],
];

describe('a hostile text is read to its end', () => {
  test.each(hostile)('%s', { timeout: 20_000 }, (_, text) => {
    found(text);
    register.possibleNamesIn(text);
    register.namesIfShown(text, 'written');
    phonesIn(text, school);
    postcodesIn(text, school);
    judge('personal-information', text);
    judge('pupil-account', text);
  });
});
