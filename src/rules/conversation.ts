import { fail, type Rule, review, type SeenPost, type Span, spansOf } from '../rule.ts';

const message =
  'This answers another account. Take it down and answer by e-mail, by telephone or at the school gate instead.';

const arguing =
  'This may argue in public with the post that it quotes. If it does, take it down and write to whoever said it; if not, say so.';

/** Words that contradict, defend or call to account. */
const argument =
  /\b(?:(?:this|that|it|which) (?:is|was) (?:simply |just |quite |plainly |completely )?(?:not true|untrue|false|wrong|incorrect|inaccurate|unfair|nonsense|misleading|a lie)|we (?:strongly |totally |completely )?(?:disagree|dispute|reject|object|deny|must correct|would like to correct|beg to differ)|(?:contrary to|in (?:answer|response|reply) to|to set the record straight|for the record|let us be clear|get your facts|check your facts|you (?:are|were) (?:wrong|mistaken)|how dare|shame on|your (?:claim|accusation|complaint|facts?))|not what happened|the truth is)\b/giu;

/** The handles with which an answer begins. */
const leading = /^\s*\.?((?:@\w{1,30}[\s,]*)+)/u;

export default {
  id: 'conversation',
  title: 'The account informs; it does not converse',
  clause: '@hogarth_the is solely for information and will not discuss any school matters.',
  alsoKeeps: [
    "The school Twitter account will not 'reply to all' on Twitter.",
    'Twitter will not be used to engage with individual parents directly.',
  ],
  severity: 'note',
  why: 'A public answer shows who asked, invites the next question, and soon speaks of one family in front of everybody.',
  fix: 'Take the reply down and answer privately. A continuation of the school’s own thread is fine.',
  appliesTo: (post) => post.kind === 'reply' || post.reply_to !== null || post.quoted !== null,
  *check(post, { school }) {
    if (post.quoted !== null && post.quoted.author?.toLowerCase() !== school.account.handle.toLowerCase()) {
      for (const at of spansOf(post.text, argument).slice(0, 1)) yield review(arguing, { where: 'text', at });
    }
    if (post.kind !== 'reply' && post.reply_to === null) return;
    const handles = leadingHandles(post);
    const named = post.text.slice(...handles).match(/@\w+/gu) ?? [];
    const addressed = [...(post.reply_to ? [post.reply_to] : []), ...named];
    if (addressed.every((handle) => handle.toLowerCase() === school.account.handle.toLowerCase())) return;
    yield fail(message, handles[1] > handles[0] ? { where: 'text', at: handles } : { where: 'text' });
  },
  examples: [
    {
      name: 'an answer to a parent',
      post: {
        text: '@dad_of_two The meeting was moved because of a hall booking.',
        reply_to: '@dad_of_two',
      },
      expect: 'fail',
      problems: [{ message, evidence: '@dad_of_two' }],
    },
    {
      name: 'an answer to all',
      post: {
        text: '@dad_of_two @riverside_mum Hello both. The governors will talk about it.',
        reply_to: '@dad_of_two',
      },
      expect: 'fail',
      problems: [{ message, evidence: '@dad_of_two @riverside_mum' }],
    },
    {
      name: 'the school’s own thread goes on',
      post: { text: '2/2 Please bring wellies and a waterproof.', reply_to: '@hogarth_the' },
      expect: 'pass',
    },
    {
      name: 'a quote that argues',
      post: {
        text: 'This is simply not true. The gates were open at nine, as always.',
        quoted: { author: '@dad_of_two', text: 'Locked out again. Thanks for nothing.' },
      },
      expect: 'review',
      problems: [{ message: arguing, evidence: 'This is simply not true' }],
    },
    {
      name: 'a quote that agrees',
      post: { text: 'Lovely to read this.', quoted: { author: '@dad_of_two', text: 'What a fair that was!' } },
      expect: 'pass',
    },
    { name: 'a post of its own', post: { text: 'Please bring wellies and a waterproof.' }, expect: 'inapplicable' },
  ],
} satisfies Rule;

function leadingHandles(post: SeenPost): Span {
  const handles = post.text.match(leading)?.[1] ?? '';
  const start = post.text.indexOf('@');
  return handles ? [start, start + handles.replace(/[\s,]+$/u, '').length] : [0, 0];
}
