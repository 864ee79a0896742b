/** Clauses of the policy that only people can keep: who does what, how often, and what shows that it was done. */

export type Duty = {
  /** kebab-case; its address on the site and value in reports. */
  id: string;
  title: string;
  /** Verbatim from policy.md. */
  clause: string;
  /** Other sentences of the policy that this duty keeps too, verbatim. */
  alsoKeeps?: readonly string[];
  /** Who does it, in the policy's words. */
  role: string;
  what: string;
  every: string;
  /** What shows that it was done: in words for parents too, so without names of files. */
  shows: string;
  /** The kind of review in reviews.csv that records it. */
  review?: 'radar' | 'followers' | 'access' | 'policy' | 'following';
};

export const duties: readonly Duty[] = [
  {
    id: 'check-followers',
    title: 'Look through recent followers',
    clause:
      'Fortnightly checks will take place by the Senior Leadership Team (SLT) during RADAR MEETINGS to check recent followers.',
    role: 'SLT',
    what: 'Go through the accounts that followed since the last meeting.',
    every: 'every two weeks',
    shows: 'The school’s record of these checks',
    review: 'followers',
  },
  {
    id: 'radar-meeting',
    title: 'Block followers who are unsuitable',
    clause:
      'Any user following the school account that is deemed unsuitable or not adding any value to the school will be blocked.',
    alsoKeeps: ['A member of the SLT will make this decision on a case-by-case basis.'],
    role: 'SLT',
    what: 'Decide on each doubtful follower and block those who are unsuitable.',
    every: 'every two weeks',
    shows: 'The school’s record of these meetings, and of each account that was blocked',
    review: 'radar',
  },
  {
    id: 'block-pupils',
    title: 'Block pupils who follow',
    clause: "IN NO CIRCUMSTANCES SHOULD PUPILS BE ALLOWED TO FOLLOW THE SCHOOL'S TWITTER ACCOUNT.",
    alsoKeeps: [
      'Should this happen, the E-Safety lead will be notified immediately.',
      'SLT will block the pupil and inform parents at their earliest convenience.',
      'If a child requests to follow @hogarth_the, the E-Safety officer (Computing Lead) will be notified at the earliest opportunity, SLT will block the child and parents will be contact.',
    ],
    role: 'SLT and Computing Lead',
    what: 'Tell the e-safety lead at once, block the account, and tell the parents.',
    every: 'whenever a pupil follows or asks to',
    shows: 'The days of each step, in the school’s record of incidents',
  },
  {
    id: 'record-on-cpoms',
    title: 'Record the incident on CPOMS',
    clause: 'This will be recorded as an incident on the CPOMS system (Child Protection Online Monitoring System).',
    alsoKeeps: ['The incident will be logged on CPOMS.'],
    role: 'Designated Safeguarding Lead',
    what: 'Enter the incident on CPOMS.',
    every: 'whenever a pupil follows or asks to',
    shows: 'The day of the entry, in the school’s record of incidents',
  },
  {
    id: 'invite-parents',
    title: 'Encourage parents to follow',
    clause:
      'Parents will be encouraged to follow the official school account to receive the information the school is posting up to Twitter.',
    role: 'Office',
    what: 'Tell parents of the account in newsletters and when a child joins.',
    every: 'every term',
    shows: 'The newsletter',
  },
  {
    id: 'three-tweets-a-week',
    title: 'Three tweets a week from every class',
    clause:
      'Class teachers are expected to post a minimum of three tweets every week, show-casing and celebrating a variety of learning taking place in school.',
    alsoKeeps: ['Achievements of pupils, both in and out of school'],
    role: 'Class teacher',
    what: 'Post three times a week about what the class learns and achieves.',
    every: 'every week in term',
    shows: 'The posts themselves, on each class’s page',
  },
  {
    id: 'who-may-tweet',
    title: 'Only authorised staff have access',
    clause:
      'Only the Senior Leadership Team, class teachers and admin team at The William Hogarth School will have access to the official school Twitter account.',
    alsoKeeps: [
      'The username and password are only known by SLT, Class Teachers and the office team.',
      'As the school moves forward with Twitter, other staff members may be invited to tweet from the official school account.',
    ],
    role: 'SLT',
    what: 'Go through who can log in, and change the password whenever somebody leaves.',
    every: 'every term, and whenever somebody leaves',
    shows: 'The school’s record of these checks',
    review: 'access',
  },
  {
    id: 'policy-review',
    title: 'Review the policy when it is due',
    clause: 'Next Review date: [September 2021]',
    alsoKeeps: [
      'Should this happen, this policy will be updated.',
      'This policy is available on the school website or can be obtained from the school office.',
    ],
    role: 'Headteacher',
    what: 'Review the policy, update it, and put it on the school website and in the office.',
    every: 'every year',
    shows: 'The school’s record of the review, and the dates in the policy',
    review: 'policy',
  },
  {
    id: 'whom-to-follow',
    title: 'The headteacher decides whom to follow',
    clause: 'The decision on whether or not to follow an @ handle will be taken by the headteacher.',
    alsoKeeps: [
      'In order to protect itself from inappropriate content being distributed into its news feed @hogarth_the will not actively seek to follow other users.',
      'However, exceptions may be made where following an @ handle has obvious benefits to the school, eg. Ofsted.',
    ],
    role: 'Headteacher',
    what: 'Decide on each account that the school would follow, and look through those that it follows.',
    every: 'every term, and before a new account is followed',
    shows: 'The school’s record of these checks',
    review: 'following',
  },
  {
    id: 'no-direct-messages',
    title: 'No direct messages',
    clause: '@hogarth_the will not enter into Direct Messaging with followers.',
    alsoKeeps: ['@hogarth_the will not enter into private discussions with others.'],
    role: 'SLT',
    what: 'Keep direct messages switched off, and answer none.',
    every: 'every term, with the check of access',
    shows: 'Whether the account’s archive from Twitter lists any; their text is never read',
  },
  {
    id: 'professional-boundary',
    title: 'Keep a professional boundary',
    clause: 'The @hogarth_the Twitter account will retain a professional boundary at all times',
    alsoKeeps: [
      '@hogarth_the will only share information and events involving staff or pupils from The William Hogarth School.',
    ],
    role: 'Everybody who tweets',
    what: 'Write as the school, not as a private person, and of what its pupils and staff do.',
    every: 'every post',
    shows: 'The posts themselves',
  },
  {
    id: 'read-before-sending',
    title: 'Read a post through before it is sent',
    clause: 'Any tweets from the official school account will be grammatically correct',
    role: 'Everybody who tweets',
    what: 'Read the post through for its grammar and spelling. A machine notices text language and common slips, never all.',
    every: 'every post',
    shows: 'The posts themselves',
  },
  {
    id: 'seek-consent',
    title: 'Ask every family for photographic consent',
    clause: 'The William Hogarth School seeks photographic consent of all the pupils.',
    role: 'Office',
    what: 'Ask for consent when a child is enrolled, and ask again where there is no answer. No answer is no consent.',
    every: 'whenever a child is enrolled',
    shows: 'The school’s register of consent',
  },
  {
    id: 'consent-list',
    title: 'Keep the list of consent up to date',
    clause: 'An up to date list of children with photographic consent is maintained by the school office.',
    role: 'Office',
    what: 'Enter every consent and every withdrawal with its day.',
    every: 'whenever something changes',
    shows: 'The register, with its dates',
  },
  {
    id: 'parents-concerns',
    title: 'The headteacher answers parents’ concerns',
    clause:
      'Parents with specific concerns about information relating to their child being posted on @hogarth_the should address these to the Headteacher.',
    role: 'Headteacher',
    what: 'Answer each request, and have the post taken out of the archive and off the platform where that is asked.',
    every: 'whenever a parent asks',
    shows: 'The school’s record of what was decided and removed',
  },
  {
    id: 'inappropriate-content',
    title: 'Report inappropriate content and block its users',
    clause: 'Any inappropriate content will be reported to Twitter and its users will be blocked.',
    alsoKeeps: [
      'The William Hogarth School deems any of the following as inappropriate:',
      'Offensive language or remarks aimed at the school, its staff, parents, governors or others affiliated with the school',
      'Unsuitable images or content posted into its feed',
      "Unsuitable images or content finding its way from another user's account into The William Hogarth School feed",
      'Images or text that infringe upon copyright',
      'Comments that aim to undermine the school, its staff, parents, governors or others affiliated with the school',
    ],
    role: 'SLT',
    what: 'Report the content to the platform and block the account.',
    every: 'whenever it is found, and at every fortnightly meeting',
    shows: 'The days of each step, in the school’s record of incidents',
  },
  {
    id: 'serious-incidents',
    title: 'Report what is more serious to the authorities',
    clause: 'Furthermore, incidents of a more serious nature may be reported to the appropriate authority.',
    role: 'Designated Safeguarding Lead',
    what: 'Decide whether the police or the local authority must know.',
    every: 'whenever it happens',
    shows: 'The school’s record of incidents, and the one on CPOMS',
  },
  {
    id: 'teach-e-safety',
    title: 'Teach e-safety',
    clause:
      'In addition to Internet Safety week, e-safety will be reinforced through any use of computing in other subject areas.',
    alsoKeeps: ['children at The William Hogarth School should not be using it directly with a personal account'],
    role: 'Computing Lead and class teachers',
    what: 'Teach e-safety in its week, and wherever a subject uses computing; say there that no child of the school is old enough for an account.',
    every: 'throughout the year',
    shows: 'The curriculum plan',
  },
];
