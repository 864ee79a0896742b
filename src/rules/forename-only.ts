import {
  accountsOf,
  childrenNamed,
  fail,
  type NamedChild,
  type NamePlace,
  overlap,
  type Problem,
  placeIn,
  type Rule,
  review,
  wordsOf,
} from '../rule.ts';

const sure = 'A pupil is identified by more than a forename. Leave only the forename.';
const unsure =
  'This may give more of a pupil than a forename. If it does, leave only the forename; if it is somebody or something else, say so.';
const never =
  'This may name a child who must not appear in any form. Take it out, here and on the platform; nobody can clear this.';
const perhapsNever =
  'This word may be the name of a child who must not appear in any form. Take it out, or keep the post out; nobody can clear this.';
const replacedNever =
  'The description that the platform shows for this picture may name a child who must not appear in any form. Delete the post there; nobody can clear this.';
const unknown =
  'A child who is not on the register seems to be named by more than a forename. Leave only the forename.';
const before =
  'This may be the name of a child who left before the register begins. If it is more than a forename, leave only the forename; if it is nobody of the school, say so.';

export default {
  id: 'forename-only',
  title: 'A pupil is named by forename only',
  clause: 'Work produced by pupils (only referenced by forename)',
  alsoKeeps: [
    'If tweets are sent inviting people to view a blog post by an individual pupil, only their first name will be used.',
  ],
  severity: 'withhold',
  why: 'With a surname, or even an initial of it, a stranger can find out who and where a child is.',
  fix: 'Leave only the forename: no surname, no initial, and neither of them in a hashtag, a web address or a picture.',
  appliesTo: () => true,
  *check(post, { register, school }) {
    const isNever = (child: Pick<NamedChild, 'pupils'>) => child.pupils.some((pupil) => register.mustNotAppear(pupil));
    for (const words of wordsOf(post)) {
      for (const name of register.neverNamesIn(words.text, words.where === 'ocr' ? 'read' : 'written')) {
        yield judgeNever(name, placeIn(words, name.at));
      }
      const children = childrenNamed(words, register).filter((child) => child.form !== 'forename');
      for (const child of children) if (!isNever(child)) yield judge(child, placeIn(words, child.at));
      if (!register.isBefore(post.at)) continue;
      for (const name of register.possibleNamesIn(words.text)) {
        if (!children.some((child) => overlap(child.at, name.at))) yield review(before, placeIn(words, name.at));
      }
    }
    // An account that may be shared may still bear such a child's name.
    for (const { handle, where } of accountsOf(post, { ...school, approved_accounts: [] })) {
      for (const name of register.neverNamesIn(handle, 'written')) yield judgeNever(name, { where });
    }
    for (const { handle, where } of accountsOf(post, school)) {
      for (const child of register.namesIn(handle)) {
        if (child.form !== 'forename' && !isNever(child)) yield judge({ ...child, known: true }, { where });
      }
    }
    for (const { replacedAlt, number: picture } of post.pictures) {
      for (const { pupils } of register.neverNamesIn(replacedAlt ?? '', 'written')) {
        yield fail(replacedNever, { where: 'alt', picture, pupils, unseen: true });
      }
    }
  },
  examples: [
    {
      name: 'a forename alone',
      post: { text: 'Well done to Ottoline, who read her story to the whole class.' },
      expect: 'pass',
    },
    {
      name: 'forename and surname',
      post: { text: 'Well done to Ottoline Brackenbury, who swam fifty metres.' },
      expect: 'fail',
      problems: [{ message: sure, evidence: 'Ottoline Brackenbury' }],
    },
    {
      name: 'forename and surname joined in a hashtag',
      post: { text: 'Our chess champion! #OttolineBrackenbury' },
      expect: 'fail',
      problems: [{ message: sure, evidence: '#OttolineBrackenbury' }],
    },
    {
      name: 'a reply to an account that bears a pupil’s full name',
      post: { text: 'Thank you for the lovely drawing!', reply_to: '@OttolineBrackenbury' },
      expect: 'fail',
      problems: [{ message: sure, evidence: null }],
    },
    {
      name: 'a full name on the work in the picture',
      post: {
        text: 'What beautiful handwriting.',
        pictures: [{ look: { people: 'no' }, ocr: 'My Heron\nby Ottoline Brackenbury' }],
      },
      expect: 'fail',
      problems: [{ message: sure, evidence: 'Ottoline Brackenbury' }],
    },
    {
      name: 'a teacher by title and surname',
      post: { text: 'Thank you to Mr Pennywell for the new greenhouse.' },
      expect: 'pass',
    },
    {
      name: 'an unknown name from before the time of the register',
      post: { text: 'Well done to Barnaby, who swam fifty metres.', at: '2016-03-10T10:30:00Z' },
      expect: 'review',
      problems: [{ message: before, evidence: 'Barnaby' }],
    },
  ],
} satisfies Rule;

function judgeNever({ sure: isNamed, pupils }: NamePlace, place: Omit<Problem, 'outcome' | 'message'>): Problem {
  return isNamed ? fail(never, { ...place, pupils }) : review(perhapsNever, { ...place, pupils });
}

function judge(child: NamedChild, place: Omit<Problem, 'outcome' | 'message'>): Problem {
  const whom = { ...place, pupils: child.pupils };
  if (!child.known) return fail(unknown, whom);
  return child.sure && child.form !== 'slip' ? fail(sure, whom) : review(unsure, whom);
}
