/** From what is known of a post to its verdict, with the real rules and an invented school. */
import { describe, expect, test } from 'vitest';
import type { Post } from '../src/post.ts';
import { fail, type Problem, type Rule } from '../src/rule.ts';
import { rules } from '../src/rules/index.ts';
import { decision, judgeAll, look, picture, post, type Situation } from './invented-school.ts';

const one = (situation: Situation) => {
  const [judged] = judgeAll(situation).judged;
  if (!judged) throw new Error('There is no post.');
  return judged;
};
const verdict = (situation: Situation) => one(situation).verdict;
const rulesOf = (situation: Situation) => one(situation).findings.map(({ rule }) => rule);

const plain = post('1', 'The gates open at nine tomorrow.');
const named = post('1', 'Well done to Ottoline Brackenbury, who swam fifty metres.');
const pictured = post('1', 'Vikings at the gate!', { media: [picture()] });

describe('what holds a post', () => {
  test('nothing found: it is published', () => expect(verdict({ posts: [plain] })).toBe('publish'));
  test('a full name: it is withheld', () => expect(verdict({ posts: [named] })).toBe('withhold'));
  test('a picture that nobody has looked at: it waits', () => expect(verdict({ posts: [pictured] })).toBe('wait'));
  test('a breach of conduct is noted and holds nothing', () => {
    const short = { posts: [post('1', 'gr8 fun', { text: 'gr8 fun' })] };
    expect(verdict(short)).toBe('publish');
    expect(rulesOf(short).sort()).toEqual(['required-hashtags', 'text-language']);
  });
});

describe('a post from before the policy', () => {
  const at = '2019-05-01T12:00:00.000Z';
  test('is not held to its rules of conduct', () => {
    expect(rulesOf({ posts: [post('1', '', { text: 'gr8 fun', at })] })).toEqual([]);
  });
  test('is held to those that protect children', () => {
    expect(verdict({ posts: [{ ...named, at }], register: { covers_from: null } })).toBe('withhold');
  });
  test('and from before the register, any possible name is a question', () => {
    const old = post('1', 'A big hand for Zebedee Quillon and friends.', { at });
    expect(verdict({ posts: [old], register: { covers_from: '2020-09-01' } })).toBe('wait');
    expect(verdict({ posts: [old], register: { covers_from: null } })).toBe('publish');
  });
});

describe('consent as it stands on the day of the check', () => {
  const withLook = (pupils: string) => verdict({ posts: [pictured], looks: [look('1', 'yes', pupils)] });
  test('given: published', () => expect(withLook('P001')).toBe('publish'));
  test('never given, withdrawn, or of nobody known: withheld', () => {
    expect(withLook('P001;P002')).toBe('withhold');
    expect(withLook('P003')).toBe('withhold');
    expect(withLook('P999')).toBe('withhold');
    expect(withLook('?')).toBe('withhold');
  });
  test('only some who could be there were asked about: it waits', () => expect(withLook('-P002')).toBe('wait'));
});

describe('a decision', () => {
  const doubtful = post('1', 'May was first.', { media: [picture()] });
  const looks = [look('1', 'yes', 'P001')];

  test('with an empty basis holds, and its basis is filled in as a new line', () => {
    const { judged, filled } = judgeAll({ posts: [pictured], decisions: [decision('1', 'publish')] });
    expect(judged[0]?.verdict).toBe('publish');
    expect(filled).toEqual([{ ...decision('1', 'publish'), basis: judged[0]?.basis }]);
    expect(judgeAll({ posts: [pictured], decisions: filled }).filled).toEqual([]);
  });
  test('the last line of a post counts', () => {
    expect(verdict({ posts: [plain], decisions: [decision('1', 'withhold'), decision('1', 'publish')] })).toBe(
      'publish',
    );
    expect(verdict({ posts: [plain], decisions: [decision('1', 'publish'), decision('1', 'withhold')] })).toBe(
      'withhold',
    );
  });
  test('lapses when the picture is another', () => {
    const { filled } = judgeAll({ posts: [pictured], decisions: [decision('1', 'publish')] });
    const changed = { ...pictured, media: [picture('b')] };
    expect(verdict({ posts: [changed], decisions: filled })).toBe('wait');
  });
  test('lapses when nothing is found any more, too', () => {
    const { filled } = judgeAll({ posts: [pictured], decisions: [decision('1', 'publish')] });
    expect(verdict({ posts: [pictured], decisions: filled, looks: [look('1', 'no')] })).toBe('wait');
  });
  test('does not lapse because a name moved within the text', () => {
    const { filled } = judgeAll({ posts: [doubtful], looks, decisions: [decision('1', 'withhold')] });
    expect(filled[0]?.basis).toMatch(/^[0-9a-f]{64}$/u);
    const moved = { ...doubtful, text: `Look! ${doubtful.text}` };
    const again = judgeAll({ posts: [moved], looks });
    expect(again.judged[0]?.basis).toBe(filled[0]?.basis);
  });
  test('to publish clears a doubt, never what is sure', () => {
    expect(verdict({ posts: [pictured], decisions: [decision('1', 'publish')] })).toBe('publish');
    expect(verdict({ posts: [named], decisions: [decision('1', 'publish')] })).toBe('withhold');
  });
});

describe('a redaction', () => {
  const redacted = { posts: [named], decisions: [decision('1', 'redact')] };
  test('waits until the original is gone', () => {
    expect(one(redacted)).toMatchObject({
      verdict: 'wait',
      note: expect.stringContaining('Delete it on the platform first'),
    });
    expect(verdict({ ...redacted, gone: ['1'] })).toBe('redact');
  });
  test('tells what is left and what was hidden', () => {
    const left = judgeAll({ ...redacted, gone: ['1'] }).redactions.get('1');
    expect(left?.hidden).toEqual(['Ottoline Brackenbury']);
    expect(left?.post.text).not.toContain('Brackenbury');
  });
  test('with `redact: auto` needs no decision where all that was found is sure', () => {
    expect(verdict({ posts: [named], redact: 'auto', gone: ['1'] })).toBe('redact');
    expect(verdict({ posts: [named], redact: 'ask', gone: ['1'] })).toBe('withhold');
  });
});

describe('a rule that cannot be run', () => {
  const broken: Rule = {
    ...(rules.find(({ id }) => id === 'personal-information') as Rule),
    appliesTo: () => true,
    // biome-ignore lint/correctness/useYield: it never comes to that.
    *check(): Generator<Problem> {
      throw new Error('Ottoline Brackenbury');
    },
  };
  const withBroken = rules.map((rule) => (rule.id === broken.id ? broken : rule));
  test('makes its post wait, even where another fails, and says nothing of the post', () => {
    for (const each of [plain, named]) {
      const judged = one({ posts: [each], rules: withBroken });
      expect(judged.verdict).toBe('wait');
      expect(judged.findings.find(({ rule }) => rule === broken.id)).toMatchObject({ outcome: 'review', threw: true });
      expect(JSON.stringify([judged.findings, judged.note])).not.toContain('Ottoline');
    }
  });
  test('is not answered by a decision to show, nor is a basis filled in from it', () => {
    const { judged, filled } = judgeAll({ posts: [plain], rules: withBroken, decisions: [decision('1', 'publish')] });
    expect(judged[0]?.verdict).toBe('wait');
    expect(filled).toEqual([]);
    expect(verdict({ posts: [plain], rules: withBroken, decisions: [decision('1', 'withhold')] })).toBe('withhold');
  });
});

describe('a redaction that leaves something behind', () => {
  const greedy: Rule = {
    ...(rules.find(({ id }) => id === 'offensive-language') as Rule),
    appliesTo: () => true,
    *check() {
      yield fail('Take the first letter out.', { where: 'text', at: [0, 1] });
    },
  };
  test('is not shown', () => {
    const withGreedy = rules.map((rule) => (rule.id === greedy.id ? greedy : rule));
    const judged = one({ posts: [plain], rules: withGreedy, decisions: [decision('1', 'redact')], gone: ['1'] });
    expect(judged).toMatchObject({ verdict: 'withhold', note: expect.stringContaining('does not make it safe') });
    expect(judgeAll({ posts: [plain], rules: withGreedy, gone: ['1'], redact: 'auto' }).redactions.size).toBe(0);
  });
});

describe('a picture in which a machine saw nobody and no text', () => {
  const trusting = { posts: [pictured], pictures: { trust_detector: true } };
  test('waits for a person all the same, unless the school trusts the machine', () => {
    expect(verdict({ posts: [pictured], machine: [['a', false]] })).toBe('wait');
    expect(verdict({ ...trusting, machine: [['a', false]] })).toBe('publish');
  });
  test('waits where it saw somebody or read something', () => {
    expect(verdict({ ...trusting, machine: [['a', true]] })).toBe('wait');
    expect(verdict({ ...trusting, machine: [['a', false, 'Year 3']] })).toBe('wait');
  });
});

describe('a post that was deleted on the platform', () => {
  test('is withdrawn here', () => expect(verdict({ posts: [plain], gone: ['1'] })).toBe('withhold'));
});

describe('pictures that are not shown', () => {
  const old = { ...pictured, at: '2023-03-02T12:00:00.000Z' };

  test('older than `pictures.from`: the words are judged as if beside a picture of pupils, and shown', () => {
    expect(one({ posts: [old], pictures: { from: '2024-09-01' } })).toMatchObject({ verdict: 'publish', words: true });
    const withName = { ...old, text: `Ottoline cheered. ${old.text}` };
    expect(one({ posts: [withName], pictures: { from: '2024-09-01' } })).toMatchObject({
      verdict: 'withhold',
      words: false,
    });
    const ofMay = {
      posts: [post('1', 'A tower by May!', { media: [picture()], at: old.at })],
      pictures: { from: '2024-09-01' },
    };
    expect(one({ ...ofMay, looks: [look('1', 'yes', 'P005')] })).toMatchObject({ verdict: 'wait', words: false });
    expect(one({ posts: [pictured], pictures: { from: '2024-09-01' } })).toMatchObject({
      verdict: 'wait',
      words: false,
    });
  });
  test('not looked at yet: with `waiting: words` the words are shown meanwhile', () => {
    expect(one({ posts: [pictured] })).toMatchObject({ verdict: 'wait', words: false });
    expect(one({ posts: [pictured], pictures: { waiting: 'words' } })).toMatchObject({ verdict: 'wait', words: true });
  });
  test('but not beside a name, nor where anything else is open', () => {
    const withName = { ...pictured, text: `Ottoline cheered. ${pictured.text}` };
    expect(one({ posts: [withName], pictures: { waiting: 'words' } })).toMatchObject({ verdict: 'wait', words: false });
    const refused = { posts: [pictured], looks: [look('1', 'yes', 'P002')], pictures: { waiting: 'words' as const } };
    expect(one(refused)).toMatchObject({ verdict: 'withhold', words: false });
  });
});

describe('what is harmless, for `verify`', () => {
  const rose = ['forename-only', 'name-with-picture'].map((rule) => ({
    rule,
    phrase: 'the Ottoline Brackenbury rose',
    by: 'A',
    role: 'SLT',
    on: '2026-01-01',
    reason: 'x',
    line: 2,
  }));
  const alt = 'Here stands the Ottoline Brackenbury rose in bloom';

  test('stands with the string that it was found in', () => {
    const described = post('1', 'Planted today.', { media: [picture('a', { alt })] });
    const { harmless } = judgeAll({ posts: [described], waivers: rose, looks: [look('1', 'no')] });
    expect(harmless).toEqual([{ post: '1', rule: 'forename-only', evidence: 'Ottoline Brackenbury', text: alt }]);
  });
  test('and so does what a redaction leaves', () => {
    const mixed = post('1', `${alt}. Ring 07700 900142 for one.`);
    const { judged, harmless } = judgeAll({
      posts: [mixed],
      waivers: rose,
      decisions: [decision('1', 'redact')],
      gone: ['1'],
    });
    expect(judged[0]?.verdict).toBe('redact');
    expect(harmless[0]?.evidence).toBe('Ottoline Brackenbury');
    expect(harmless[0]?.text).not.toContain('07700');
  });
  test('and what stands in words that are shown without their pictures', () => {
    const waiting = post('1', alt, { media: [picture()] });
    const { judged, harmless } = judgeAll({ posts: [waiting], waivers: rose, pictures: { waiting: 'words' } });
    expect(judged[0]).toMatchObject({ verdict: 'wait', words: true });
    expect(harmless[0]?.text).toContain(alt);
  });
});

describe('a waiver', () => {
  const waiver = {
    rule: 'forename-only',
    phrase: 'the Ottoline Brackenbury rose',
    by: 'A',
    role: 'SLT',
    on: '2026-01-01',
    reason: '',
    line: 2,
  };
  const rose = post('1', 'We planted the Ottoline Brackenbury rose by the gate.');

  test('makes a name inside its phrase harmless, and nowhere else', () => {
    expect(verdict({ posts: [rose] })).toBe('withhold');
    expect(verdict({ posts: [rose], waivers: [waiver] })).toBe('publish');
    expect(verdict({ posts: [named], waivers: [waiver] })).toBe('withhold');
  });
  test('is folded, and counts whole words', () => {
    expect(verdict({ posts: [rose], waivers: [{ ...waiver, phrase: 'THE OTTOLINE BRACKENBURY ROSE' }] })).toBe(
      'publish',
    );
    expect(verdict({ posts: [rose], waivers: [{ ...waiver, phrase: 'he Ottoline Brackenbury ros' }] })).toBe(
      'withhold',
    );
  });
  test('answers nothing where a child must not appear in any form', () => {
    expect(verdict({ posts: [rose], waivers: [waiver], never: ['P004'] })).toBe('publish');
    expect(verdict({ posts: [rose], waivers: [waiver], never: ['P001'] })).toBe('withhold');
  });
  test('of another rule answers nothing', () => {
    expect(verdict({ posts: [rose], waivers: [{ ...waiver, rule: 'photo-consent' }] })).toBe('withhold');
  });
  test('that suppresses nothing is reported', () => {
    expect(judgeAll({ posts: [plain], waivers: [waiver] }).unused).toEqual([waiver]);
    expect(judgeAll({ posts: [rose], waivers: [waiver] }).unused).toEqual([]);
  });
});

describe('a name and a face in one thread', () => {
  test('make both posts wait', () => {
    const first = post('1', 'Ottoline explained the rules.');
    const second = post('2', 'And then we all played.', {
      media: [picture()],
      kind: 'reply',
      reply_to: '@hogarth_the',
      reply_to_post: '1',
    });
    const { judged } = judgeAll({ posts: [first, second], looks: [look('2', 'yes', 'P001')] });
    expect(judged.map((each) => each.verdict)).toEqual(['wait', 'wait']);
  });
});

describe('a post that was edited', () => {
  const versions = [{ id: '1', at: plain.at, text: plain.text }];
  const edited = { ...plain, id: '5', text: 'The gates open at ten tomorrow. #Chiswick #W4 #LBofHounslow', versions };

  test('stays withheld by what was decided on an older version', () => {
    expect(verdict({ posts: [edited] })).toBe('publish');
    expect(verdict({ posts: [edited], decisions: [decision('1', 'withhold')] })).toBe('withhold');
  });
  test('is shown again once somebody decides on it as it is now, and not by a decision on a version before the withheld one', () => {
    const [kept, open] = [decision('1', 'withhold'), decision('5', 'publish')];
    expect(verdict({ posts: [edited], decisions: [kept, open] })).toBe('publish');
    expect(verdict({ posts: [edited], decisions: [open, kept] })).toBe('withhold');
    const twice = { ...edited, versions: [...versions, { ...versions[0], id: '3' } as (typeof versions)[0]] };
    expect(verdict({ posts: [twice], decisions: [decision('3', 'withhold'), decision('1', 'publish')] })).toBe(
      'withhold',
    );
    expect(verdict({ posts: [twice], decisions: [kept, decision('3', 'publish')] })).toBe('publish');
  });
  test('is withdrawn where an older version was entered as deleted', () => {
    expect(verdict({ posts: [edited], gone: ['1'] })).toBe('withhold');
  });
  test('keeps a decision to publish or redact as long as the same is found', () => {
    const { filled } = judgeAll({ posts: [pictured], decisions: [decision('1', 'publish')] });
    const again = { ...pictured, id: '5', versions: [{ id: '1', at: pictured.at, text: pictured.text }] };
    expect(verdict({ posts: [again], decisions: filled })).toBe('publish');
    expect(verdict({ posts: [{ ...again, media: [picture('b')] }], decisions: filled })).toBe('wait');
  });

  describe('and whose earlier version breaks a rule', () => {
    const mended = { ...plain, id: '5', versions: [{ id: '1', at: named.at, text: named.text }] };
    test('waits for a person, who is told of the edit history and shown no name', () => {
      const { findings, verdict: waits } = one({ posts: [mended] });
      expect(waits).toBe('wait');
      expect(findings).toMatchObject([{ rule: 'forename-only', outcome: 'review', problems: [{ where: 'text' }] }]);
      expect(findings[0]?.problems[0]?.message).toContain('earlier version');
      expect(findings[0]?.problems[0]?.at).toBeUndefined();
    });
    test('is published once that is decided, until another version names another child', () => {
      const { judged, filled } = judgeAll({ posts: [mended], decisions: [decision('5', 'publish')] });
      expect(judged[0]?.verdict).toBe('publish');
      const third = { id: '3', at: named.at, text: 'Well done to Caspian Fennimore, who swam a mile.' };
      expect(verdict({ posts: [{ ...mended, versions: [...mended.versions, third] }], decisions: filled })).toBe(
        'wait',
      );
    });
    test('can be shown in part once it is deleted there', () => {
      const both = { ...mended, text: 'Ring 07700 900142 about the fair.' };
      const decided = { posts: [both], decisions: [decision('5', 'redact')] };
      expect(verdict(decided)).toBe('wait');
      expect(verdict({ ...decided, gone: ['5'] })).toBe('redact');
    });
    test('asks nothing where the same words still stand in it', () => {
      const same = { ...named, id: '5', versions: [{ id: '1', at: named.at, text: named.text }] };
      expect(one({ posts: [same] }).findings.flatMap(({ problems }) => problems)).toHaveLength(
        one({ posts: [named] }).findings.flatMap(({ problems }) => problems).length,
      );
    });
  });
});

describe('a retweet of an own post', () => {
  const words = 'Vikings at the gate this morning, and a longship made of chairs in the hall';
  const original = post('1', words, { media: [picture()] });
  const repeats = (text: string, more: Partial<Post> = {}) =>
    post('2', '', { kind: 'retweet', retweet_of: '@Hogarth_The', text: `RT @Hogarth_The: ${text}`, ...more });
  const cut = repeats('Vikings at the gate this morning, and a longship made of ch…');
  const of = (retweet: Post, more: object = {}) =>
    judgeAll({ posts: [original, retweet], ...more }).judged.map((one) => one.verdict);

  test('is shown where the post itself is', () => {
    expect(of(cut, { looks: [look('1', 'no')] })).toEqual(['publish', 'publish']);
  });
  test('waits while that waits, and stays out where that does, by whatever reason', () => {
    expect(of(cut)).toEqual(['wait', 'wait']);
    const looks = [look('1', 'no')];
    expect(of(cut, { looks, decisions: [decision('1', 'withhold')] })).toEqual(['withhold', 'withhold']);
    expect(of(cut, { looks, gone: ['1'] })).toEqual(['withhold', 'withhold']);
  });
  test('is found whole, cut within a link, and whichever came first in the store', () => {
    const decisions = [decision('1', 'withhold')];
    const linked = post('1', `${words} https://www.example.org/vikings/longships`);
    const within = repeats(`${words} https://t.co/ab…`);
    for (const posts of [
      [linked, within],
      [within, linked],
    ]) {
      expect(judgeAll({ posts, decisions }).judged.map((one) => one.verdict)).toEqual(['withhold', 'withhold']);
    }
  });
  test('of a post that the archive does not hold waits for a person, who may let it through', () => {
    const posts = [repeats('Something else altogether #Chiswick')];
    expect(verdict({ posts })).toBe('wait');
    expect(judgeAll({ posts }).judged[0]?.note).toMatch(/does not hold/u);
    expect(verdict({ posts, decisions: [decision('2', 'publish')] })).toBe('publish');
  });
  test.each(['@hogarth_old', '@HogarthPTA'])('is known under %s too, the former handle or another', (handle) => {
    const repeated = post('2', '', {
      kind: 'retweet',
      retweet_of: handle,
      text: `RT ${handle}: RT @hogarth_the: ${words}`,
    });
    expect(of(repeated, { decisions: [decision('1', 'withhold')] })).toEqual(['withhold', 'withhold']);
    expect(of(repeated)).toEqual(['wait', 'wait']);
    expect(of(repeated, { looks: [look('1', 'no')] })).toEqual(['publish', 'publish']);
  });
  test("of others' words is none, however alike a short greeting", () => {
    const greeting = post('1', 'Happy Easter!', { media: [picture()] });
    const theirs = (text: string) =>
      post('2', '', { kind: 'retweet', retweet_of: '@Ofsted', text: `RT @Ofsted: ${text}` });
    const verdicts = (text: string) =>
      judgeAll({ posts: [greeting, theirs(text)], decisions: [decision('1', 'withhold')] }).judged.map(
        (one) => one.verdict,
      );
    expect(verdicts('Happy Easter!')).toEqual(['withhold', 'publish']);
    expect(verdicts('Our new report for parents is out')).toEqual(['withhold', 'publish']);
  });
  test('is known where the post was edited since', () => {
    const versions = [{ id: '1', at: original.at, text: original.text }];
    const edited = { ...original, id: '3', text: 'A longship of chairs. #Chiswick #W4 #LBofHounslow', versions };
    const judged = judgeAll({ posts: [cut, edited], looks: [look('3', 'no')], decisions: [decision('3', 'withhold')] });
    expect(judged.judged.map((one) => one.verdict)).toEqual(['withhold', 'withhold']);
  });
  test('is not let through by a decision while the post itself is held', () => {
    const decisions = [decision('1', 'withhold'), decision('2', 'publish')];
    expect(of(cut, { looks: [look('1', 'no')], decisions })).toEqual(['withhold', 'withhold']);
  });
});
