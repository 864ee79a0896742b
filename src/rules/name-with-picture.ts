import {
  type Context,
  childrenNamed,
  fail,
  type NamedChild,
  type Problem,
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
  'A pupil may be named here while pupils are pictured in another post of the same thread, or in the post that this one quotes. Take out the name, or that picture.';
const namedBeside =
  'Pupils may be pictured here while a pupil is named in another post of the same thread, or in the post that this one quotes. Take out this picture, or that name.';

export default {
  id: 'name-with-picture',
  title: 'No pupil is named beside a picture of pupils',
  clause: 'no names of pupils will be used alongside any pictures of pupils',
  alsoKeeps: ['Photographs, names will not be published / appear alongside any photographs of children'],
  severity: 'withhold',
  why: 'A name and a face together let a stranger recognise a child, and call to them by name.',
  fix: 'Take out the name, or take out the picture. A name that can be read in the picture, in its description or in a hashtag counts too.',
  appliesTo: (post) => [post, ...post.beside].some((one) => picturesOf(one) !== 'no'),
  *check(post, { register }) {
    const here = picturesOf(post);
    const there = post.beside.some((other) => picturesOf(other) !== 'no');
    const judge = (child: NamedChild, place: Omit<Problem, 'outcome' | 'message'>): Problem => {
      const whom = { ...place, pupils: child.pupils };
      if (here === 'no') return review(apart, whom);
      if (here === 'unsure') return review(unlooked, whom);
      return child.sure ? fail(sure, whom) : review(unsure, whom);
    };
    if (here !== 'no' || there) {
      for (const words of wordsOf(post)) {
        for (const child of childrenNamed(words, register)) yield judge(child, placeIn(words, child.at));
      }
      // The name of a quoted account is read like its words, but stands in no text that a place could count in.
      for (const child of register.namesIn(post.quoted?.author ?? '')) {
        yield judge({ ...child, known: true }, { where: 'quoted' });
      }
    }
    if (here !== 'no') {
      const pupils = post.beside.flatMap((other) => namedIn(other, register));
      const pictured = post.pictures.find((picture) => showsPupils(picture) !== 'no');
      if (pupils.length > 0 && pictured) {
        yield review(namedBeside, { where: 'media', picture: pictured.number, pupils: pupils.flat() });
      }
    }
  },
  examples: [
    {
      name: 'a forename beside a picture of pupils',
      post: { text: 'Ottoline built the tallest tower in the class.', pictures: [{ look: { shown: ['P001'] } }] },
      expect: 'fail',
      problems: [{ message: sure, evidence: 'Ottoline' }],
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
      problems: [{ message: namedBeside, evidence: null }],
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

/** The pupils whom a post may name, one list a place. */
function namedIn(post: SeenPost, register: Context['register']): (readonly string[])[] {
  return wordsOf(post).flatMap((words) => childrenNamed(words, register).map((child) => child.pupils));
}
