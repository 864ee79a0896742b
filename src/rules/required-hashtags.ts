import { fail, hashtagsIn, type Rule } from '../rule.ts';

export default {
  id: 'required-hashtags',
  title: 'Every post carries the community hashtags',
  clause: 'All tweets will include the following hashtags to engage with the local community:',
  alsoKeeps: ['#Chiswick', '#W4', '#LBofHounslow'],
  severity: 'note',
  why: 'The hashtags are how neighbours, local groups and the borough find what the school does.',
  fix: 'Add the hashtags that are missing, in any letter case. Replies in a thread need them too; retweets do not.',
  appliesTo: (post) => post.kind !== 'retweet' && post.retweet_of === null,
  *check(post, { school }) {
    const present = new Set(hashtagsIn(post.text).map(([start, end]) => plain(post.text.slice(start, end))));
    const missing = school.hashtags.filter((hashtag) => !present.has(plain(hashtag)));
    if (missing.length > 0) yield fail(`Add what is missing at the end: ${missing.join(' ')}.`, { where: 'text' });
  },
  examples: [
    {
      name: 'all of them, in any letter case',
      post: { text: 'Our longships are ready to sail. #vikings #chiswick #W4 #lbofhounslow' },
      expect: 'pass',
    },
    {
      name: 'one of them missing',
      post: { text: 'Our longships are ready to sail. #Chiswick #LBofHounslow' },
      expect: 'fail',
      problems: [{ message: 'Add what is missing at the end: #W4.', evidence: null }],
    },
    {
      name: 'a longer hashtag is not the same hashtag',
      post: { text: 'Our longships are ready to sail. #ChiswickHouse #W4 #LBofHounslow' },
      expect: 'fail',
      problems: [{ message: 'Add what is missing at the end: #Chiswick.', evidence: null }],
    },
    {
      name: 'a retweet',
      post: { text: 'RT @NSPCC: Five ways to talk about gaming.', retweet_of: '@NSPCC' },
      expect: 'inapplicable',
    },
  ],
} satisfies Rule;

function plain(hashtag: string): string {
  return hashtag.slice(1).normalize('NFKC').toLowerCase();
}
