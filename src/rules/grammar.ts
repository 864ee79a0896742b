import { placeIn, type Rule, review, type SlipKind } from '../rule.ts';

/** What each kind of slip says to a teacher. A checker is never sure of a sentence, so all of them ask. */
const messages: Readonly<Record<SlipKind, string>> = {
  spelling: 'This word seems to be misspelt, or spelt as in America. Look it up in a British dictionary.',
  'mix-up': 'A word that looks or sounds alike seems to stand here by mistake. Check which of them is meant.',
  agreement: 'Subject and verb do not seem to agree. Check whether it is one or several.',
  verb: 'This form of the verb does not seem to fit. Read the sentence aloud, and mend it.',
  apostrophe: 'An apostrophe seems to be missing, or to stand where none belongs. Check it.',
  article: 'The article does not seem to go with the sound of the next word. Check it.',
  double: 'A word seems to stand here twice. Take one out.',
  'two-words': 'This seems to be written as one word instead of two, or the other way about. Check it.',
  comparison: 'The comparison seems to be made twice, or in a form that there is not. Check it.',
  pronoun: 'This form of the pronoun does not seem to fit. Check whether it is subject or object.',
  negative: 'Two negatives seem to cancel each other. Check what is meant.',
};

export default {
  id: 'grammar',
  title: 'Grammar and spelling are right',
  clause:
    "Any tweets from the official school account will be grammatically correct and will not contain everyday text language like 'lol', 'gr8' or 'l8r'.",
  severity: 'note',
  why: 'Children copy what their school writes, and parents judge a school by it.',
  fix: 'Read the sentence again, and write it right next time. What a post says cannot be changed in the archive.',
  appliesTo: (post) => post.kind !== 'retweet' && post.retweet_of === null,
  *check(post, { grammarIn }) {
    const words = { where: 'text', text: post.text, picture: null } as const;
    for (const { kind, at } of grammarIn(post.text)) yield review(messages[kind], placeIn(words, at));
  },
  examples: [
    {
      name: 'words that sound alike',
      post: { text: 'Year 4 loved there walk by the river, and your welcome to see the pictures.' },
      expect: 'review',
      problems: [
        { message: messages['mix-up'], evidence: 'there walk' },
        { message: messages['mix-up'], evidence: 'your welcome' },
      ],
    },
    {
      name: 'a verb that does not agree, and one in the wrong form',
      post: { text: 'The pupils was so proud of the bread. We done all the kneading by hand.' },
      expect: 'review',
      problems: [
        { message: messages.agreement, evidence: 'pupils was' },
        { message: messages.verb, evidence: 'done' },
      ],
    },
    {
      name: 'a misspelt word and one that is written twice',
      post: { text: 'Thank you for a marvelous afternoon in the the garden. We recieved forty seedlings.' },
      expect: 'review',
      problems: [
        { message: messages.spelling, evidence: 'marvelous' },
        { message: messages.double, evidence: 'the the' },
        { message: messages.spelling, evidence: 'recieved' },
      ],
    },
    {
      name: 'apostrophes, articles and words run together',
      post: { text: 'The childrens model of a igloo took alot of sugar cubes.' },
      expect: 'review',
      problems: [
        { message: messages.apostrophe, evidence: 'childrens' },
        { message: messages.article, evidence: 'a igloo' },
        { message: messages['two-words'], evidence: 'alot' },
      ],
    },
    {
      name: 'British English, and a class that are several',
      post: {
        text: '3H have learnt to practise their favourite colours. The team was brilliant, and the team were tired.',
      },
      expect: 'pass',
    },
    {
      name: 'children’s own words, invented words and another language',
      post: {
        text: 'Bonjour tout le monde! "It were well good," said the review. We read "quemp" and “strom”. Dobry wieczór!',
      },
      expect: 'pass',
    },
    {
      name: 'names, hashtags and links that no dictionary has',
      post: {
        text: 'Thank you, Mr Pennywell! #loveyourlibary #RWonderfull https://www.williamhogarth.example/recieved',
      },
      expect: 'pass',
    },
    {
      name: 'other people’s words',
      post: { text: 'RT @NSPCC: Your welcome to join us.', retweet_of: '@NSPCC' },
      expect: 'inapplicable',
    },
  ],
} satisfies Rule;
