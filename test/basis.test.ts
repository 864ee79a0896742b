import { describe, expect, test } from 'vitest';
import { basisOf } from '../src/basis.ts';
import type { Picture, Problem, SeenPost } from '../src/rule.ts';
import { seePosts } from '../src/see.ts';
import { picture, post, schoolOf } from './invented-school.ts';

const text = 'Ottoline swam. Caspian ran.';
const own = post('1', '', { text, media: [picture('a'), picture('b')] });
const seen = seePosts([own], { looks: [], machine: new Map(), school: schoolOf({ posts: [own] }) }).get(
  '1',
) as SeenPost;

type Ruled = Problem & { rule: string };
const named: Ruled = {
  rule: 'forename-only',
  outcome: 'review',
  message: 'Look.',
  where: 'text',
  at: [0, 8],
  pupils: ['P001', 'P002'],
};
const shown: Ruled = { rule: 'photo-consent', outcome: 'fail', message: 'Take it out.', where: 'media', picture: 1 };
const basis = (problems: readonly Ruled[], of: SeenPost = seen, key = 'key') =>
  basisOf([{ post: of, problems }], (pupils) => `${key}:${pupils}`);
const before = basis([named, shown]);

describe('the basis of a decision', () => {
  test('is a sha256', () => expect(before).toMatch(/^[0-9a-f]{64}$/u));

  test.each<[string, readonly Ruled[]]>([
    ['a rule', [{ ...named, rule: 'name-with-picture' }, shown]],
    ['an outcome', [{ ...named, outcome: 'fail' }, shown]],
    ['where it stands', [{ ...named, where: 'hashtag' }, shown]],
    ['the evidence', [{ ...named, at: [15, 22] }, shown]],
    ['the pupils concerned', [{ ...named, pupils: ['P001'] }, shown]],
    ['which picture', [named, { ...shown, picture: 2 }]],
    ['one more', [named, shown, { ...shown, picture: 2 }]],
    ['one less', [named]],
  ])('changes with %s', (_, problems) => expect(basis(problems)).not.toBe(before));

  test('changes with the file of the picture', () => {
    const pictures = seen.pictures.map((one): Picture => ({ ...one, file: `${'c'.repeat(64)}.jpg` }));
    expect(basis([named, shown], { ...seen, pictures })).not.toBe(before);
  });

  test('changes with what an earlier version alone holds', () => {
    const earlier = { post: { ...seen, text: 'Ring 07700 900142.' }, problems: [{ ...named, at: [5, 17] as const }] };
    expect(basisOf([{ post: seen, problems: [named, shown] }, earlier], (pupils) => `key:${pupils}`)).not.toBe(before);
  });

  test('needs the key to know whom it concerns', () => expect(basis([named, shown], seen, 'other')).not.toBe(before));

  test.each<[string, readonly Ruled[], SeenPost]>([
    ['the order', [shown, named], seen],
    ['the order of the pupils', [{ ...named, pupils: ['P002', 'P001'] }, shown], seen],
    ['a message', [{ ...named, message: 'Look closely.' }, shown], seen],
    ['a place within the text', [{ ...named, at: [6, 14] }, shown], { ...seen, text: `Look! ${text}` }],
    ['letter case and accents', [named, shown], { ...seen, text: text.replace('Ottoline', 'OTTÖLINE') }],
    ['words that nothing was found in', [named, shown], { ...seen, text: `${text} And then we had tea.` }],
  ])('does not change with %s', (_, problems, of) => expect(basis(problems, of)).toBe(before));
});
