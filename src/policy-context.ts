/** Sentences of the policy that nothing needs to keep, each verbatim, by the reason why. */
export const policyContext: readonly { reason: string; sentences: readonly string[] }[] = [
  {
    reason: 'The cover: title, dates of record and who reviewed it.',
    sentences: [
      'Social Media – The William Hogarth Way',
      'Date of publication: 7th October 2020',
      'Previous Review date: 11/09/2019',
      'Reviewed by: Avril Stockley, Headteacher',
    ],
  },
  {
    reason: 'The table of contents.',
    sentences: [
      'TWITTER POLICY 1',
      'Table of Contents 1',
      'Policy statement and principles 2',
      'Roles and responsibilities 3',
      'Appendix ONE – Related Policies..... 6',
    ],
  },
  {
    reason: 'Says why the school has a policy and an account.',
    sentences: [
      "If The William Hogarth School isn't looking after its online identity, someone else is!",
      'We live in a technology rich world, where social media is becoming more and more a part of daily life.',
      'Social networking tools are a great collaborative learning resource in education for both pupils and their teachers.',
      'Twitter has fast become one of the tools of choice.',
      "Agencies like Ofsted often release new guidance on Twitter days before it appears elsewhere, so it's important that The William Hogarth School community embraces Twitter to not only keep up to date with important changes that can impact on learning in the classroom, but also to connect with teachers across the globe who are sharing resources, ideas and discussing important aspects of education.",
      'This policy explains:',
      'the acceptable use of Twitter at The William Hogarth School, through the school twitter account: @hogarth_the',
      'the purpose of Twitter at The William Hogarth School',
      'the benefits that will arise to the school from proper use of Twitter',
    ],
  },
  {
    reason: 'A purpose of the account, not a demand on a post.',
    sentences: [
      "Telling parents what we're doing in school",
      'Motivating children by celebrating their learning and sharing it with the community',
      'Promoting school activities',
      'Providing useful information',
      'Improving engagement with parents by communicating with tools which parents access regularly, in addition to the school website',
      'Communicating beyond the school community',
      'Marketing the school by taking ownership of our online identity and promoting a positive picture of the learning that is taking place.',
      '@hogarth_the sees itself more as a distributor of information to those who follow it, rather than a receiver of information.',
      '@hogarth_the is primarily for parents and carers.',
      "However, the school's use of Twitter promotes the use of social media to the children.",
      'The William Hogarth School welcomes referencing, interaction or mentions.',
    ],
  },
  {
    reason: 'Quotes the platform’s own terms, which bind the platform.',
    sentences: [
      'The Twitter privacy policy states that:',
      '"Our Services are not directed to persons under 13.',
      'If you become aware that your child has provided us with personal information without your consent, please contact us at privacy@twitter.com.',
      'We do not knowingly collect personal information from children under 13.',
      `If we become aware that a child under 13 has provided us with personal information, we take steps to remove such information and terminate the child's account."`,
    ],
  },
  {
    reason: 'Explains how the platform works.',
    sentences: [
      "Twitter is a social media tool which is used to communicate thoughts and ideas within 140 characters called a 'Tweet'.",
      'Tweets tend to reference people, places and activities to which people can respond.',
      'Photographs and short videos can also be uploaded for viewing.',
      'Tweets either directly reference another person or broadcast information to which others can reply and respond.',
      'Twitter accounts can follow other Twitter accounts, or be followed.',
      "To follow an account means that all of their activity and comments appear in the follower's news feed.",
      'The obvious benefit of having followers is that the information you broadcast is instantly distributed into their news feed.',
      'All tweets are public.',
      'Users are also able to Direct Message other users should they wish to communicate something privately and outside of public viewing.',
      'Hashtags (#) can be added to tweets.',
      'Hashtags mean that the tweet is added to a collection of other related tweets so that it is likely to be viewed by more people.',
      '@hogarth_the is a public account.',
      "Anyone can follow the school's Twitter account.",
    ],
  },
  {
    reason: 'Gives an example.',
    sentences: [
      'A tweet being used to celebrate some learning about Vikings, for example, might include:',
      'Some fantastic learning about Vikings #vikings #learning',
    ],
  },
  {
    reason: 'Allows something and demands nothing: no post can break it.',
    sentences: [
      'However, important announcements and notices could be sent as part of general communication to parents.',
      'Some tweets may contain hashtags.',
    ],
  },
  {
    reason: 'Points to other documents of the school.',
    sentences: [
      "This policy is one of a series in the school's integrated policy portfolio.",
      'See Appendix [...] for information].',
      'Safeguarding Policy',
      'Acceptable Use Policy',
      'Online Safety Policy',
    ],
  },
  {
    reason: 'Says who holds an office; the duties name the office.',
    sentences: [
      'Computing Lead: David Hannah',
      'Designated Safeguarding Lead: Avril Stockley',
      'Deputy Designated Safeguarding Lead: Katie Rees',
    ],
  },
];
