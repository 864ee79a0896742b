/** A child who must not appear in any form: nothing that a person decides, waives or looks at in bulk lets a name or a picture through. */
import { describe, expect, test } from 'vitest';
import type { Post } from '../src/post.ts';
import { decision, judgeAll, look, picture, post, type Situation } from './invented-school.ts';

/** Ansgar Thistledown of 2H; and May Harbottle of 1W, whose name is a month. */
const never = ['P006', 'P005'];
const one = (situation: Situation) => {
  const { judged, redactions } = judgeAll({ never, ...situation });
  const [first] = judged;
  if (!first) throw new Error('There is no post.');
  return { ...first, left: redactions.get(first.post.id) ?? null };
};
const verdict = (situation: Situation) => one(situation).verdict;

const named = post('1', 'Ansgar found the first conker of the year.');
const doubtful = post('1', 'May amid the runner beans.');
const pictured = post('1', 'Vikings at the gate! #2H', { media: [picture()] });
const publish = [decision('1', 'publish')];

describe('a decision to publish', () => {
  test('answers no doubt about the name', () => {
    expect(verdict({ posts: [doubtful] })).toBe('wait');
    const { verdict: found, note, decisionHolds } = one({ posts: [doubtful], decisions: publish });
    expect([found, decisionHolds]).toEqual(['wait', true]);
    expect(note).toContain('does not answer');
    expect(verdict({ posts: [doubtful], decisions: publish, never: ['P006'] })).toBe('publish');
  });
  test('answers no sure name either', () => {
    expect(verdict({ posts: [named] })).toBe('withhold');
    expect(verdict({ posts: [named], decisions: publish })).toBe('withhold');
  });
  test('answers no picture in which the child could be', () => {
    for (const looks of [[], [look('1', 'yes')], [look('1', 'yes', 'P001')], [look('1', 'yes', '-P002')]]) {
      expect(verdict({ posts: [pictured], looks })).toBe('wait');
      expect(verdict({ posts: [pictured], looks, decisions: publish })).toBe('wait');
    }
  });
  test('nor where only a single picture is left out by it', () => {
    const decisions = [{ ...decision('1', 'publish'), faces: '1 leave out' }];
    expect(verdict({ posts: [pictured], looks: [look('1', 'yes', 'P001')], decisions })).toBe('wait');
  });
  test('still answers what concerns nobody so protected', () => {
    const other = post('1', 'Vikings at the gate! #3H', { media: [picture()] });
    expect(verdict({ posts: [other], decisions: publish })).toBe('publish');
  });
});

describe('a look', () => {
  const looked = (row: Parameters<typeof look>, more: Partial<Situation> = {}) =>
    verdict({ posts: [pictured], looks: [look(...row)], ...more });
  test('that asks about the child by id lets the picture through, and a later one counts', () => {
    expect(looked(['1', 'yes', 'P001;-P006'])).toBe('publish');
    expect(looked(['1', 'yes', 'p001; -P006'.toUpperCase()])).toBe('publish');
    const looks = [look('1', 'yes', 'P001'), look('1', 'yes', 'P001;-P006')];
    expect(verdict({ posts: [pictured], looks })).toBe('publish');
    expect(verdict({ posts: [pictured], looks: looks.toReversed() })).toBe('wait');
  });
  test('that finds the child keeps it out', () => expect(looked(['1', 'yes', 'P006'])).toBe('withhold'));
  test('that nobody can be recognised has to say so, and of whom', () => {
    expect(looked(['1', 'yes', '', { note: 'Nobody can be recognised.' }])).toBe('wait');
    expect(looked(['1', 'yes', '-P006', { note: 'Nobody can be recognised.' }])).toBe('publish');
  });
  test('that nobody is in it is enough by itself; at many pictures together it is not', () => {
    expect(looked(['1', 'no'])).toBe('publish');
    for (const note of [
      'confirmed together on 2026-03-01..2026-03-31-confirmed-2026-04-01.html',
      ' Confirmed  Together',
      'see 2026-03-01..2026-03-31-confirmed-2026-04-01',
    ]) {
      expect(looked(['1', 'no', '', { note }])).toBe('wait');
      expect(looked(['1', 'no', '', { note }], { decisions: publish })).toBe('wait');
      expect(looked(['1', 'no', '', { note }], { never: [] })).toBe('publish');
    }
  });
  test('of one’s own counts beside one at many together', () => {
    const posts = [pictured, { ...pictured, id: '2' }];
    const together = look('2', 'no', '', { note: 'confirmed together on 2026-03.html' });
    expect(verdict({ posts, looks: [together] })).toBe('wait');
    expect(verdict({ posts, looks: [together, look('1', 'no')] })).toBe('publish');
  });
  test('of a machine clears nothing', () => {
    const trusted = { pictures: { trust_detector: true }, machine: [['a', false]] } as const;
    expect(verdict({ posts: [pictured], ...trusted })).toBe('wait');
    expect(verdict({ posts: [pictured], ...trusted, never: [] })).toBe('publish');
  });
});

test('a waiver answers nothing, be the name sure or in doubt', () => {
  const waiver = (phrase: string) => ({
    rule: 'forename-only',
    phrase,
    by: 'A. Head',
    role: 'Headteacher',
    on: '2026-03-01',
    reason: 'A word',
    line: 2,
  });
  expect(verdict({ posts: [doubtful], waivers: [waiver('May amid the runner')] })).toBe('wait');
  expect(verdict({ posts: [named], waivers: [waiver('Ansgar found the first')] })).toBe('withhold');
});

test('an option of a poll that names the child is a name like any other', () => {
  const options = ['Ottoline', 'Ansgar'].map((label) => ({ label, votes: 3 }));
  expect(verdict({ posts: [post('1', 'Who was first?', { poll: { options, ends: null } })] })).toBe('withhold');
  expect(
    verdict({ posts: [post('1', 'Who was first?', { poll: { options: options.slice(0, 1), ends: null } })] }),
  ).toBe('publish');
});

describe('an earlier version of the post', () => {
  const edited = (before: string, now: string): Post => ({
    ...post('5', now),
    versions: [{ id: '1', at: named.at, text: before }],
  });
  test('that names the child is sure, and no decision clears it', () => {
    const posts = [edited('Ansgar found the first conker.', 'We found the first conker.')];
    expect(verdict({ posts })).toBe('withhold');
    expect(verdict({ posts, decisions: [decision('5', 'publish')] })).toBe('withhold');
    expect(verdict({ posts, decisions: [decision('5', 'redact')], gone: ['5'] })).toBe('redact');
  });
  test('counts where the words of today leave a doubt', () => {
    const { findings, verdict: found } = one({ posts: [edited('Well done May!', 'May amid the runner beans.')] });
    expect(found).toBe('withhold');
    expect(findings.find(({ rule }) => rule === 'forename-only')?.problems.map((problem) => problem.outcome)).toEqual([
      'review',
      'fail',
    ]);
  });
});

describe('a redaction', () => {
  const redacted = (posts: Post[], more: Partial<Situation> = {}) =>
    one({ posts, decisions: [decision(posts[0]?.id ?? '', 'redact')], gone: [posts[0]?.id ?? ''], ...more });
  test('shows what is left once no form of the name is', () => {
    const { verdict: found, left } = redacted([post('1', 'Ansgar, May and Ottoline found conkers. #Ansgar')]);
    expect(found).toBe('redact');
    expect(left?.post.text).not.toMatch(/Ansgar|May/u);
    expect(left?.post.text).toContain('Ottoline');
  });
  test('takes a word in doubt out too', () => {
    expect(redacted([doubtful]).left?.post.text).not.toContain('May');
  });
  test('leaves the picture out, and shows the words', () => {
    expect(redacted([pictured], { looks: [look('1', 'yes', 'P006')] }).left?.pictures).toEqual([]);
    expect(redacted([pictured]).left?.pictures).toEqual([]);
  });
  test('waits until the original is gone', () => {
    expect(verdict({ posts: [named], decisions: [decision('1', 'redact')] })).toBe('wait');
  });
  test('cannot take the name out of the account that is answered: the post stays out', () => {
    expect(redacted([post('1', 'Thanks!', { reply_to: '@AnsgarThistledown' })]).verdict).toBe('withhold');
  });
  test('is never made without asking', () => {
    expect(verdict({ posts: [named], redact: 'auto', gone: ['1'] })).toBe('withhold');
    expect(verdict({ posts: [post('1', 'Well done Ottoline Brackenbury!')], redact: 'auto', gone: ['1'] })).toBe(
      'redact',
    );
  });
});

describe('words that are shown without their pictures', () => {
  const waiting = { pictures: { waiting: 'words' } } as const;
  const from = { pictures: { from: '2026-03-10' } } as const;
  test('while nobody has looked: the words, if they do not name the child', () => {
    expect(one({ posts: [pictured], ...waiting }).words).toBe(true);
    const both = { ...named, media: [picture()] };
    expect(one({ posts: [both], ...waiting })).toMatchObject({ verdict: 'withhold', words: false });
    const word = { ...doubtful, media: [picture()] };
    expect(one({ posts: [word], ...waiting })).toMatchObject({ verdict: 'wait', words: false });
  });
  test.each<[string, Partial<Situation>]>([
    ['the alt text of the picture', { posts: [{ ...pictured, media: [picture('a', { alt: 'Ansgar’s heron' })] }] }],
    ['text that a machine read in it', { posts: [pictured], machine: [['a', false, 'by Ansgar']] }],
    ['a child whom somebody saw in it', { posts: [pictured], looks: [look('1', 'yes', 'P006')] }],
  ])('of a time whose pictures are not shown: %s is still sure, for the platform shows it', (_, situation) => {
    const posts = situation.posts ?? [];
    expect(one({ ...situation, posts, ...from })).toMatchObject({ verdict: 'withhold', words: false });
    const redacted = { decisions: [decision('1', 'redact')], gone: ['1'] };
    expect(verdict({ ...situation, posts, ...from, ...redacted })).toBe('redact');
  });
  test('of such a time, pictures need no look, for they are not shown', () => {
    expect(one({ posts: [pictured], ...from })).toMatchObject({ verdict: 'publish', words: true });
  });
});

describe('posts beside it', () => {
  test('a retweet of it stays out as it does', () => {
    const text = `RT @hogarth_the: ${named.text}`;
    const again = post('2', '', { text, kind: 'retweet', retweet_of: '@hogarth_the' });
    const { judged } = judgeAll({ never, posts: [named, again], decisions: [decision('2', 'publish')] });
    expect(judged.map((each) => each.verdict)).toEqual(['withhold', 'withhold']);
  });
  test('a picture in its thread is a question that a person may answer, where that picture asks about the child', () => {
    const reply = { kind: 'reply', reply_to: '@hogarth_the', reply_to_post: '1', media: [picture()] } as const;
    const second = post('2', 'And then we all played. #2H', { ...reply, media: [picture()] });
    const situation = { never, posts: [named, second], decisions: [decision('2', 'publish')] };
    const verdicts = (pupils: string) =>
      judgeAll({ ...situation, looks: [look('2', 'yes', pupils)] }).judged.map((each) => each.verdict);
    expect(verdicts('P001;-P006')).toEqual(['withhold', 'publish']);
    expect(verdicts('P001')).toEqual(['withhold', 'wait']);
  });
  test('a description that replaced the name is shown only once the original is gone', () => {
    const described = { ...pictured, media: [picture('a', { alt: 'Ansgar’s heron' })] };
    const looks = [look('1', 'no', '', { description: 'A heron' })];
    expect(verdict({ posts: [described], looks })).toBe('withhold');
    const redacted = { decisions: [decision('1', 'redact')], gone: ['1'] };
    expect(one({ posts: [described], looks, ...redacted })).toMatchObject({
      verdict: 'redact',
      left: { pictures: [1] },
    });
  });
});
