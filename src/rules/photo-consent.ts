import {
  type Consent,
  type Context,
  fail,
  type Picture,
  type Problem,
  type Rule,
  review,
  type SeenPost,
} from '../rule.ts';

const unlooked = 'Nobody has looked at this picture yet. Look at it, and say whether it shows people and which pupils.';
const missing =
  'The file of this picture is missing, and nobody has said what it shows. Look at it on the platform and say which pupils it shows, or leave it out.';
const refused = 'A pupil shown here has no consent for photographs. Take out the picture, or crop the pupil out of it.';
const withdrawn =
  'The consent for photographs of a pupil shown here has been withdrawn. Take out the picture, here and on the platform.';
const unlisted =
  'A pupil who was entered for this picture is not on the register, so there is no consent. If the id is a slip, mend it where it was entered; if the child has left, take out the picture.';
const stranger =
  'A child whom nobody could name is recognisable here, and without a name there is no consent. Find out who it is, or take out the picture.';
const unwatched =
  'Nobody has noted that this video was watched. Watch it to the end, with sound, for faces and for names that are called, and say so in the note.';
const notAsked =
  'Children without consent could be in this picture, and nobody has said that they are not. Look at it once more with the list of those children.';
// Of children who must not appear: the report gives the ids beside the finding.
const shownNever =
  'A child who must not appear in any form is shown here. Take the picture out, here and on the platform; nobody can clear this.';
const alone =
  'A child who must not appear in any form could be in this picture. Look at it by itself, and say of each id beside this whether that child is in it. A look at many pictures together does not answer this, nor does a decision.';
const missingNever =
  'The file of this picture is missing, and a child who must not appear in any form could be in it. Look at it on the platform, and say of each id beside this whether that child is in it. A decision does not answer this.';
const notAskedNever =
  'A child who must not appear in any form could be in this picture, and nobody has said whether. Look at it once more, and say of each id beside this whether that child is in it. A decision does not answer this.';

export default {
  id: 'photo-consent',
  title: 'Everybody pictured has consent',
  clause: 'Tweets sent by The William Hogarth School will adhere to this list.',
  alsoKeeps: [
    'The school will use the photographic consent provided by parents when enrolling their child at the school.',
  ],
  severity: 'withhold',
  picturesOnly: true,
  why: 'A family that said no must be able to rely on it, and so must one that changes its mind years later.',
  fix: 'Say who is in the picture. Where somebody has no consent today, take the picture out; the date of the post makes no difference.',
  appliesTo: (post) => post.pictures.length > 0,
  *check(post, context) {
    for (const picture of post.pictures) yield* look(picture, post, context);
  },
  examples: [
    {
      name: 'pupils who all have consent',
      post: { text: 'Vikings at the gate!', pictures: [{ look: { shown: ['P001', 'P004'] } }] },
      expect: 'pass',
    },
    {
      name: 'a pupil who never had consent',
      post: { text: 'Vikings at the gate!', pictures: [{ look: { shown: ['P001', 'P002'] } }] },
      expect: 'fail',
      problems: [{ message: refused, evidence: null }],
    },
    {
      name: 'consent withdrawn after the post was sent',
      post: { text: 'Vikings at the gate!', at: '2022-03-10T10:30:00Z', pictures: [{ look: { shown: ['P003'] } }] },
      expect: 'fail',
      problems: [{ message: withdrawn, evidence: null }],
    },
    {
      name: 'an id that is on no register',
      post: { text: 'Vikings at the gate!', pictures: [{ look: { shown: ['P001', 'P999'] } }] },
      expect: 'fail',
      problems: [{ message: unlisted, evidence: null }],
    },
    {
      name: 'a recognisable child whom nobody could name',
      post: { text: 'Vikings at the gate!', pictures: [{ look: { unknown: true } }] },
      expect: 'fail',
      problems: [{ message: stranger, evidence: null }],
    },
    {
      name: 'a picture that nobody has looked at',
      post: { text: 'Vikings at the gate!', pictures: [{}] },
      expect: 'review',
      problems: [{ message: unlooked, evidence: null }],
    },
    {
      name: 'a picture whose file is missing',
      post: { text: 'Vikings at the gate!', pictures: [{ file: null }] },
      expect: 'review',
      problems: [{ message: missing, evidence: null }],
    },
    {
      name: 'only some of the children without consent were asked about',
      post: { text: 'Vikings at the gate!', pictures: [{ look: { notShown: ['P002'] } }] },
      expect: 'review',
      problems: [{ message: notAsked, evidence: null }],
    },
    {
      name: 'every child of the class without consent was asked about and is not there',
      post: { text: 'Vikings at the gate! #3H', pictures: [{ look: { notShown: ['P002'] } }] },
      expect: 'pass',
    },
    {
      name: 'people of whom nobody is recognisable',
      post: { text: 'The fair from the first-floor window.', pictures: [{ look: { people: 'yes' } }] },
      expect: 'pass',
    },
    {
      name: 'words alone',
      post: { text: 'The gates open at nine tomorrow.' },
      expect: 'inapplicable',
    },
  ],
} satisfies Rule;

function* look(picture: Picture, post: SeenPost, context: Context): Iterable<Problem> {
  const { register, school, classOf } = context;
  const place = { where: 'media', picture: picture.number } as const;
  const seen = picture.look;
  const never = register.neverCouldBeIn(() => classOf(post), post.at);
  if (!seen) {
    if (never.length > 0)
      yield review(picture.file ? alone : missingNever, { ...place, unlooked: true, pupils: never });
    else if (!picture.cleared) yield review(picture.file ? unlooked : missing, { ...place, unlooked: true });
    return;
  }
  if (seen.people === 'no') {
    if (seen.together && never.length > 0) yield review(alone, { ...place, unlooked: true, pupils: never });
    return;
  }
  const protectedHere = seen.shown.filter((pupil) => register.mustNotAppear(pupil));
  if (protectedHere.length > 0) yield fail(shownNever, { ...place, pupils: protectedHere });
  const lacking = seen.shown.filter((pupil) => register.consentOf(pupil) !== 'given' && !protectedHere.includes(pupil));
  if (lacking.length > 0) {
    const all = (consent: Consent) => lacking.every((pupil) => register.consentOf(pupil) === consent);
    const message = all('withdrawn') ? withdrawn : all('unknown') ? unlisted : refused;
    yield fail(message, { ...place, pupils: lacking });
  }
  if (seen.unknown) yield fail(stranger, place);
  // With covered faces a video with people is shown as a still, without its sound.
  if (picture.kind === 'video' && school.pictures.faces === 'show' && !seen.watched) yield review(unwatched, place);
  // A list of those who are shown says nothing of a child who must not appear; nor does it that nobody is recognisable.
  const unasked = never.filter((pupil) => !seen.notShown.includes(pupil) && !seen.shown.includes(pupil));
  if (unasked.length > 0) yield review(notAskedNever, { ...place, pupils: unasked });
  // Other pupils who are listed are taken as all; where the look only says who is not shown, it must say so of everyone who could be.
  if (seen.shown.length === 0 && !seen.unknown && seen.notShown.length > 0 && !seen.nobody) {
    const open = register
      .couldBeIn(classOf(post), post.at)
      .filter((pupil) => !seen.notShown.includes(pupil) && !never.includes(pupil));
    if (open.length > 0) yield review(notAsked, { ...place, pupils: open });
  }
}
