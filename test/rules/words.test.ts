import { describe, expect, test } from 'vitest';
import { evaluate } from '../../src/evaluate.ts';
import { seeExample } from '../../src/example.ts';
import { rules } from '../../src/rules/index.ts';
import { context } from './bench-school.ts';
import { judge } from './judge.ts';

describe('text language', () => {
  test.each([
    ['We had a gr8 day.', ['gr8']],
    ['OMG, the pumpkins!', ['OMG']],
    ['Hope to see u there, thx!', ['u', 'thx']],
  ])('is found: %s', (text, evidence) => {
    expect(judge('text-language', text).evidence).toEqual(evidence);
  });

  test.each([
    'What does "lol" stand for? Year 6 found out.',
    'The sounds ur, er and ir were today’s.',
    'Our U11 team won, and the film is rated U.',
    'Write to gr8@theatre.example or see https://theatre.example/lol.',
    'The lollipop lady said thank you.',
    'Sound of the week is the long u, as in unicorn.',
    'What do BRB and OMG mean, and who might be reading?',
    'The golden broom goes to S u n n y!',
    '"To my teacher, thx for helpin me u r the best" made our Monday.',
  ])('is not: %s', (text) => {
    expect(judge('text-language', text).outcome).toBe('pass');
  });

  test('is the school’s own business: quoted posts may have it', () => {
    const quoted = { author: '@NSPCC', text: 'Thx all, gr8 day' };

    expect(judge('text-language', { text: 'Wise words.', quoted }).outcome).toBe('pass');
  });
});

describe('offensive language', () => {
  test('in disguise is a question', () => {
    expect(judge('offensive-language', 'What a load of sh!t.')).toMatchObject({
      outcome: 'review',
      evidence: ['sh!t'],
    });
    expect(judge('offensive-language', 'What the f*** is this?').outcome).toBe('review');
  });

  test.each([
    ['What a load of bol\u200bloc\u00adks.', 'bol\u200bloc\u00adks'],
    ['😀\ufe0f Boll\u2060ocks! 😀', 'Boll\u2060ocks'],
    ['\u200bbollocks\u200b', 'bollocks'],
  ])('that is parted by what nobody sees is found with all of it: %j', (text, evidence) => {
    expect(judge('offensive-language', text)).toMatchObject({ outcome: 'fail', evidence: [evidence] });
  });

  test('lies within its text, also where a letter is longer in lower case', () => {
    const text = 'Bullshit\u0130';
    const { problems } = judge('offensive-language', text);

    expect(problems).toMatchObject([{ at: [0, text.length] }]);
  });

  test('that has a harmless meaning too is a question', () => {
    expect(judge('offensive-language', 'At dawn the cock crowed.').outcome).toBe('review');
    expect(judge('offensive-language', 'We made a cock-a-doodle-doo mask, and saw blue tits.').outcome).toBe('pass');
  });

  test('aimed at people, without a bad word, is a question where others say it', () => {
    const quoted = { author: '@streetscene_w4', text: 'The useless, lazy teachers there do nothing.' };

    expect(judge('offensive-language', { text: 'Sad.', quoted }).problems).toMatchObject([
      { outcome: 'review', where: 'quoted' },
    ]);
    expect(judge('offensive-language', 'Our play has a stupid king and a lazy cow.').outcome).toBe('pass');
  });

  test.each([
    ['letter by letter', 'It was b-l-o-o-d-y marvellous.', 'b-l-o-o-d-y', 'review'],
    ['parted by spaces', 'Nobody can be a r s e d to wash up.', 'a r s e d', 'review'],
    ['parted by what nobody sees', 'Our printer is a right bast\u200bard today.', 'bast\u200bard', 'fail'],
    ['joined to another word', 'The pitch was a shitshow.', 'shitshow', 'fail'],
  ])('%s counts', (_, text, evidence, outcome) => {
    expect(judge('offensive-language', text)).toMatchObject({ outcome, evidence: [evidence] });
  });

  test('hidden in a hashtag counts', () => {
    expect(judge('offensive-language', 'Parking again #BloodyParking')).toMatchObject({
      outcome: 'fail',
      problems: [{ where: 'hashtag' }],
    });
  });

  test.each([
    'We visited Scunthorpe and Penistone.',
    'Class 3H assessed the passage.',
    'Great tits, a shag (the bird!) and one cocky cockerel.',
    'We drove through Cockfosters and Upper Dicker.',
    'Win £5! 100% fun!!!',
    '*** NEWS ***',
  ])('is not part of: %s', (text) => {
    expect(judge('offensive-language', text).outcome).toBe('pass');
  });
});

describe('credits', () => {
  const work = [{ look: { people: 'no' as const } }];
  const credit = (text: string) => judge('copyright', { text, pictures: work }).outcome;

  test.each([
    ['© Disney 2024', 'fail'],
    ['Photo credit: Shutterstock', 'fail'],
    ['📸 @rivers_and_birds', 'review'],
    ['Illustration by Wren Alderley', 'review'],
    ['Picture courtesy of the Harbour Museum', 'review'],
    ['Stock photo of a crown, licensed to Pix Harbour, do not copy', 'review'],
    ['Hello, summer! (photo used without permission, sorry)', 'review'],
  ])('to somebody else: %s', (text, outcome) => {
    expect(credit(text)).toBe(outcome);
  });

  test.each([
    'Photos by Year 6',
    'Photo: Mr Pennywell',
    '© The William Hogarth School',
    'Photo by Wren Alderley on Unsplash, CC0',
    'Year 5 learned what copyright means, and drew a picture by the river.',
    'More photos: see the website tomorrow',
    'Photo by Ikenna, 3H',
    'Year 6 debated who owns a picture and what © means.',
    'All prints © their makers and their patience',
    'Photo: Everybody sharing the bread',
  ])('to nobody, or to the school: %s', (text) => {
    expect(credit(text)).toBe('pass');
  });
});

describe('accounts', () => {
  test.each([
    ['One of our Year 5 gymnasts has her own channel: @tumble_and_twist.', 'fail'],
    ['Year 6 pupil wins! See instagram.com/tumble_and_twist, his own page.', 'fail'],
    ['Our TikTok-famous dancer in Year 6, @spin_and_spin, leads the warm-up.', 'review'],
    ['Search for RiverVortex09, who sits in 3H, and add him as a friend in our Minecraft world.', 'review'],
    ['Two 3H bakers have their own page, @flour_and_power, without help from Mum.', 'review'],
    ['Look for Poem_River_final2.pdf on our server, 3H.', 'inapplicable'],
    ['Follow our author @wrenalderley, who came to Year 4 today.', 'pass'],
    ['Thank you @riversidetheatre for having Year 3!', 'pass'],
    ['Follow @MrPennywell_3H for news of 3H.', 'pass'],
  ])('%s', (text, outcome) => {
    expect(judge('pupil-account', text).outcome).toBe(outcome);
  });

  test('a class may be called by any sign', () => {
    const [first] = context.school.classes;
    const school = { ...context.school, classes: first ? [{ ...first, id: '3H(' }] : [] };

    expect(judge('pupil-account', 'Follow @tumble_and_twist of 3H( for her own channel.', { school }).outcome).toBe(
      'fail',
    );
  });
});

describe('retweets and replies', () => {
  test('a retweet that a person typed counts as one', () => {
    expect(judge('unapproved-retweet', 'RT @streetscene_w4: Bunting!')).toMatchObject({
      outcome: 'review',
      evidence: ['@streetscene_w4'],
    });
  });

  test('handles count in any letter case', () => {
    expect(judge('unapproved-retweet', { text: 'RT @nspcc: Talk.', retweet_of: '@nspcc' }).outcome).toBe('pass');
    expect(judge('conversation', { text: '2/2', reply_to: '@Hogarth_The' }).outcome).toBe('pass');
  });

  test('a quote whose author is not known is a question', () => {
    expect(judge('unapproved-retweet', { text: 'Look.', quoted: { author: null, text: null } }).outcome).toBe('review');
  });

  test('a thread that turns to somebody else is a conversation', () => {
    const post = { text: '@hogarth_the @dad_of_two It was moved.', reply_to: '@hogarth_the' };

    expect(judge('conversation', post)).toMatchObject({ outcome: 'fail', evidence: ['@hogarth_the @dad_of_two'] });
  });

  test('conduct binds from the day on which the policy took effect', () => {
    const at = '2020-10-06T12:00:00Z';

    expect(judge('required-hashtags', { text: 'Vikings!', at }).outcome).toBe('inapplicable');
    expect(judge('required-hashtags', { text: 'Vikings!', at: '2020-10-07T12:00:00Z' }).outcome).toBe('fail');
  });
});

describe('a check that cannot be run', () => {
  test.each(rules.map((rule) => [rule.id, rule] as const))(
    'says that the post waits only if it does: %s',
    (_, rule) => {
      const broken = {
        ...rule,
        appliesTo: () => {
          throw new Error('No.');
        },
      };
      const [finding] = evaluate(seeExample({ text: 'Vikings!' }), [broken], context).findings;

      expect(finding?.threw).toBe(true);
      expect(finding?.problems[0]?.message.includes('waits')).toBe(rule.severity === 'withhold');
    },
  );
});
