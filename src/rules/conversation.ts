import { fail, type Rule, type SeenPost, type Span } from '../rule.ts';

const message =
  'This answers another account. Take it down and answer by e-mail, by telephone or at the school gate instead.';

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
  appliesTo: (post) => post.kind === 'reply' || post.reply_to !== null,
  *check(post, { school }) {
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
    { name: 'a post of its own', post: { text: 'Please bring wellies and a waterproof.' }, expect: 'inapplicable' },
  ],
} satisfies Rule;

function leadingHandles(post: SeenPost): Span {
  const handles = post.text.match(leading)?.[1] ?? '';
  const start = post.text.indexOf('@');
  return handles ? [start, start + handles.replace(/[\s,]+$/u, '').length] : [0, 0];
}
