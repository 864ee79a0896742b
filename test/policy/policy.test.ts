import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readPolicy } from '../../src/policy.ts';

const markdown = readFileSync(new URL('../../content/policy.md', import.meta.url), 'utf8');

/** Words and sha256 of the school's own document of 7 October 2020: its words, single spaces between them, without the marks of lists. */
const document = { words: 1519, sha256: '5ebab3463c96dd234a5d5998387599fa447794cd3b6662de37e87c6496a123e0' };

test('the policy has every word and mark of the school’s document, in its order', () => {
  const { text } = readPolicy(markdown);

  expect(text.split(' ')).toHaveLength(document.words);
  expect(createHash('sha256').update(text).digest('hex')).toBe(document.sha256);
});

test('a changed word, a lost mark and two words that changed places are each noticed', () => {
  const hash = (changed: string) => createHash('sha256').update(readPolicy(changed).text).digest('hex');

  expect(hash(markdown.replace('no names of pupils', 'few names of pupils'))).not.toBe(document.sha256);
  expect(hash(markdown.replace('following hashtags to', 'hashtags following to'))).not.toBe(document.sha256);
  expect(hash(markdown.replace("'lol', 'gr8'", "'lol' 'gr8'"))).not.toBe(document.sha256);
});

test('sentences end where a reader ends them', () => {
  const markdown =
    'Follow others, eg. Ofsted. Keep e-safety (Mr. Bell) in mind! See [...] for more. "Are you sure?" No.';

  expect(readPolicy(markdown).sentences.map((sentence) => sentence.text)).toEqual([
    'Follow others, eg. Ofsted.',
    'Keep e-safety (Mr. Bell) in mind!',
    'See [...] for more.',
    '"Are you sure?"',
    'No.',
  ]);
});

test('an entry of a list is a clause with the sentence that leads to it, and as binding', () => {
  const markdown = '## Rules\n\nAll tweets will carry:\n\n- a hashtag\n- a link. Or two.\n\nNothing else.';

  expect(readPolicy(markdown).sentences).toEqual([
    { text: 'All tweets will carry:', lead: null, heading: 'Rules', normative: true },
    { text: 'a hashtag', lead: 'All tweets will carry:', heading: 'Rules', normative: true },
    { text: 'a link. Or two.', lead: 'All tweets will carry:', heading: 'Rules', normative: true },
    { text: 'Nothing else.', lead: null, heading: 'Rules', normative: false },
  ]);
});
