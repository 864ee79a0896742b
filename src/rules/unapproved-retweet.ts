import { type Problem, type Rule, review, type SeenPost } from '../rule.ts';

const message =
  'This passes on an account that the school has not approved. Confirm that it shows the school in a good light, or undo it.';
const nameless =
  'This quotes a post whose author is not known. Look it up, and confirm that it shows the school in a good light, or undo it.';

/** How a retweet begins where the platform, or a person, writes it as words. */
const retweet = /^\s*(?:RT|MT)\s+(@\w{1,30})/u;

export default {
  id: 'unapproved-retweet',
  title: 'Only approved accounts are passed on',
  clause: 'Tweets that promote our school in a positive light may be retweeted.',
  alsoKeeps: [
    "Unsuitable images or content finding its way from another user's account into The William Hogarth School feed",
    '@hogarth_the will only share information and events involving staff or pupils from The William Hogarth School.',
  ],
  severity: 'note',
  why: 'What the school passes on is read as the school’s own word, and the other account can change what it shows at any time.',
  fix: 'Confirm that the post shows the school in a good light, or undo the retweet. An account that is often passed on can be approved in school.yaml.',
  appliesTo: (post) =>
    post.kind === 'retweet' || post.kind === 'quote' || creditOf(post) !== null || post.quoted !== null,
  *check(post, { school }) {
    const approved = new Set(
      [school.account.handle, ...school.approved_accounts].map((handle) => handle.toLowerCase()),
    );
    const credit = creditOf(post);
    if (credit && !approved.has(credit.toLowerCase())) yield review(message, placeOf(credit, post));
    if (post.quoted?.author && !approved.has(post.quoted.author.toLowerCase()))
      yield review(message, { where: 'quoted' });
    if (post.quoted && post.quoted.author === null) yield review(nameless, { where: 'quoted' });
  },
  examples: [
    {
      name: 'a retweet of an account that nobody approved',
      post: { text: 'RT @streetscene_w4: Bunting all along Duke Road!', retweet_of: '@streetscene_w4' },
      expect: 'review',
      problems: [{ message, evidence: '@streetscene_w4' }],
    },
    {
      name: 'a quote of an account that nobody approved',
      post: { text: 'Wise words.', quoted: { author: '@streetscene_w4', text: 'Bunting all along Duke Road!' } },
      expect: 'review',
      problems: [{ message, evidence: null }],
    },
    {
      name: 'a retweet of an approved account',
      post: { text: 'RT @NSPCC: Five ways to talk about gaming.', retweet_of: '@NSPCC' },
      expect: 'pass',
    },
    {
      name: 'a quote of the school itself',
      post: { text: 'It is tomorrow!', quoted: { author: '@hogarth_the', text: 'The fair is on Saturday.' } },
      expect: 'pass',
    },
    { name: 'the school’s own words', post: { text: 'The fair is on Saturday.' }, expect: 'inapplicable' },
  ],
} satisfies Rule;

function creditOf(post: SeenPost): string | null {
  return post.retweet_of ?? post.text.match(retweet)?.[1] ?? null;
}

function placeOf(handle: string, post: SeenPost): Omit<Problem, 'outcome' | 'message'> {
  const start = post.text.toLowerCase().indexOf(handle.toLowerCase());
  return start < 0 ? { where: 'text' } : { where: 'text', at: [start, start + handle.length] };
}
