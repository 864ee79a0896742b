import { describe, expect, test } from 'vitest';
import { rules } from '../../src/rules/index.ts';
import { exampleInWords } from '../../src/site/example-words.ts';

describe('examples as documentation', () => {
  test('swear words are masked, in the post and in what the rule says', () => {
    const rule = rules.find((one) => one.id === 'offensive-language');
    const examples = rule?.examples ?? [];
    const offences = examples.flatMap((example) => example.problems?.flatMap(({ evidence }) => evidence ?? []) ?? []);
    expect(offences.length).toBeGreaterThan(1);
    for (const example of examples) {
      const shown = JSON.stringify(exampleInWords('offensive-language', example));
      expect(offences.filter((word) => shown.includes(word))).toEqual([]);
    }
  });

  test('no id of a pupil stands in any of them', () => {
    for (const rule of rules) {
      expect(JSON.stringify(rule.examples.map((one) => exampleInWords(rule.id, one)))).not.toMatch(/\bP\d{3}\b/u);
    }
  });

  test('pictures, quotes and what stands in one view are told in words', () => {
    const { post, beside } = exampleInWords('any', {
      name: 'everything',
      expect: 'pass',
      post: {
        text: 'Look.',
        retweet_of: '@a',
        quoted: { author: '@b', text: 'Hello' },
        pictures: [{ look: { shown: ['P001'] }, ocr: 'ONE\nTWO' }, { kind: 'video' }, { look: { people: 'no' } }],
        beside: [{ text: 'More.' }],
      },
    });
    expect(post.facts).toEqual([
      'A retweet of @a.',
      'It quotes @b: “Hello”.',
      'With a picture of pupils, in which one can read “ONE / TWO”.',
      'With a video at which nobody has looked yet.',
      'With a picture without people.',
    ]);
    expect(beside).toEqual([{ text: 'More.', facts: [] }]);
  });
});
