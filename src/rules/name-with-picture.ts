import {
  accountsOf,
  type Context,
  fail,
  type NamedBeside,
  namedBeside,
  namedInHandle,
  type Problem,
  type PupilId,
  placeIn,
  type Rule,
  review,
  type SeenPost,
  showsPupils,
  wordsOf,
} from '../rule.ts';

const sure = 'A pupil is named beside a picture of pupils. Take out the name, or take out the picture.';
const unsure =
  'This may be the name of a pupil, beside a picture of pupils. If it is, take out the name or the picture; if not, say so.';
const unlooked =
  'A pupil may be named beside a picture that nobody has looked at. Say who is in the picture, or take out the name.';
const apart =
  'A pupil may be named here while pupils are pictured in another post of the same thread, or in a post that is quoted there. Take out the name, or that picture.';
const besideNamed =
  'Pupils may be pictured here while a pupil is named in another post of the same thread, or in a post that is quoted there. Take out this picture, or that name.';

export default {
  id: 'name-with-picture',
  title: 'No pupil is named beside a picture of pupils',
  clause: 'no names of pupils will be used alongside any pictures of pupils',
  alsoKeeps: ['Photographs, names will not be published / appear alongside any photographs of children'],
  severity: 'withhold',
  why: 'A name and a face together let a stranger recognise a child, and call to them by name.',
  fix: 'Take out the name, or take out the picture. A name that can be read in the picture, in its description or in a hashtag counts too.',
  appliesTo: (post) => [post, ...post.beside].some((one) => picturesOf(one) !== 'no'),
  *check(post, context) {
    const here = picturesOf(post);
    const shownHere = shownIn(post);
    const shown = new Set([post, ...post.beside].flatMap(shownIn));
    const judge = (child: NamedBeside, place: Place): Problem => {
      const whom = { ...place, pupils: child.pupils };
      if (here === 'no') return review(apart, whom);
      if (here === 'unsure') return review(unlooked, whom);
      return child.sure ? fail(sure, whom) : review(unsure, whom);
    };
    // `appliesTo` has seen pictures of pupils, here or beside.
    for (const { child, place } of namedIn(post, context)) {
      if (!child.ifShown || child.pupils.some((pupil) => shown.has(pupil))) yield judge(child, place);
    }
    const pictured = post.pictures.find((picture) => showsPupils(picture) !== 'no');
    if (!pictured) return;
    const pupils = new Set<PupilId>();
    let isNamed = false;
    for (const other of post.beside) {
      for (const { child } of namedIn(other, context)) {
        if (child.ifShown && !child.pupils.some((pupil) => shownHere.includes(pupil))) continue;
        isNamed = true;
        for (const pupil of child.pupils) pupils.add(pupil);
      }
    }
    const picture = pictured.number;
    if (isNamed) yield review(besideNamed, { where: 'media', picture, pupils: [...pupils], elsewhere: true });
  },
  examples: [
    {
      name: 'a forename beside a picture of pupils',
      post: { text: 'Ottoline built the tallest tower in the class.', pictures: [{ look: { shown: ['P001'] } }] },
      expect: 'fail',
      problems: [{ message: sure, evidence: 'Ottoline' }],
    },
    {
      name: 'a forename that is a word, where that child is shown',
      post: { text: 'May half term is near. A tower by May!', pictures: [{ look: { shown: ['P005'] } }] },
      expect: 'review',
      problems: [{ message: unsure, evidence: 'May' }],
    },
    {
      name: 'a reply to an account that bears a pupil’s name',
      post: { text: 'Thank you!', reply_to: '@OttolineBrackenbury', pictures: [{ look: { shown: ['P004'] } }] },
      expect: 'fail',
      problems: [{ message: sure, evidence: null }],
    },
    {
      name: 'a forename on the certificate in the picture',
      post: {
        text: 'Our star of the week, and you can see how proud that smile is.',
        pictures: [{ look: { shown: ['P001'] }, ocr: 'STAR OF THE WEEK\nOttoline\nfor kindness' }],
      },
      expect: 'fail',
      problems: [{ message: sure, evidence: 'Ottoline' }],
    },
    {
      name: 'a forename beside a video that nobody has looked at',
      post: { text: 'Listen to Ottoline play her new tune.', pictures: [{ kind: 'video' }] },
      expect: 'review',
      problems: [{ message: unlooked, evidence: 'Ottoline' }],
    },
    {
      name: 'a forename in a thread that pictures pupils further down',
      post: {
        text: 'Ottoline explained the rules of the game.',
        beside: [{ text: 'And then we all played it.', pictures: [{ look: { shown: ['P003'] } }] }],
      },
      expect: 'review',
      problems: [{ message: apart, evidence: 'Ottoline' }],
    },
    {
      name: 'a picture of pupils in a thread that names one further up',
      post: {
        text: 'And then we all played it.',
        pictures: [{ look: { shown: ['P003'] } }],
        beside: [{ text: 'Ottoline explained the rules of the game.' }],
      },
      expect: 'review',
      problems: [{ message: besideNamed, evidence: null }],
    },
    {
      name: 'a picture of pupils in a thread that quotes a post in which one is named',
      post: {
        text: 'And then we all played it.',
        pictures: [{ look: { shown: ['P003'] } }],
        beside: [{ text: 'Who remembers this?' }, { text: 'Ottoline explained the rules of the game.' }],
      },
      expect: 'review',
      problems: [{ message: besideNamed, evidence: null }],
    },
    {
      name: 'pictures of pupils, and nobody named but a teacher',
      post: { text: 'Mr Pennywell and 3H found eleven kinds of leaf.', pictures: [{ look: { shown: ['P001'] } }] },
      expect: 'pass',
    },
    {
      name: 'a forename beside a picture of work only',
      post: { text: 'Ottoline painted this heron.', pictures: [{ look: { people: 'no' } }] },
      expect: 'inapplicable',
    },
    {
      name: 'a forename beside a picture in which nobody is recognisable',
      post: { text: 'Ottoline counted the beads.', pictures: [{ look: { people: 'yes' } }] },
      expect: 'inapplicable',
    },
  ],
} satisfies Rule;

/** Whether a post's pictures show pupils: the most telling of them decides. */
function picturesOf(post: SeenPost): 'yes' | 'no' | 'unsure' {
  const shown = post.pictures.map(showsPupils);
  return shown.find((one) => one === 'yes') ?? shown.find((one) => one === 'unsure') ?? 'no';
}

/** Pupils who are shown in a post's pictures, as a person said. */
function shownIn(post: SeenPost): readonly PupilId[] {
  return post.pictures.flatMap((picture) => picture.look?.shown ?? []);
}

type Place = Omit<Problem, 'outcome' | 'message'>;

type Named = { child: NamedBeside; place: Place };

/** A post of a thread is read once, not once for each of the others. */
const readings = new WeakMap<Context['register'], WeakMap<SeenPost, readonly Named[]>>();

/** The pupils whom a post may name, by place. */
function namedIn(post: SeenPost, { register, school }: Context): readonly Named[] {
  const known = readings.get(register) ?? new WeakMap<SeenPost, readonly Named[]>();
  readings.set(register, known);
  const made = known.get(post);
  if (made) return made;
  const named = [
    ...wordsOf(post).flatMap((words) =>
      namedBeside(words.text, register, words.where === 'ocr' ? 'read' : 'written').map((child) => ({
        child,
        place: placeIn(words, child.at),
      })),
    ),
    ...accountsOf(post, school).flatMap(({ handle, where }) =>
      namedInHandle(handle, register).map((child) => ({ child, place: { where } })),
    ),
  ];
  known.set(post, named);
  return named;
}
