import { fail, type Picture, type Rule, saysNothing } from '../rule.ts';

const missing = {
  photo: 'This picture has no description. Say in a sentence what it shows, without a pupil’s name.',
  video: 'This video has no description. Say in a sentence what it shows, without a pupil’s name.',
};
const filler = {
  photo: 'The description of this picture does not say what it shows. Say so in a sentence, without a pupil’s name.',
  video: 'The description of this video does not say what it shows. Say so in a sentence, without a pupil’s name.',
};

export default {
  id: 'alt-text',
  title: 'Every picture has a description',
  clause: null,
  beyond: true,
  severity: 'note',
  picturesOnly: true,
  why: 'Somebody who cannot see a picture hears its description instead.',
  fix: 'Add the description on Twitter before the post is sent. For a post that is out already, enter it in the school’s records of pictures, and the archive shows it from then on.',
  // A picture whose file is missing is not shown, so that nobody misses its description here.
  appliesTo: (post) => post.pictures.some(({ file }) => file !== null),
  *check(post) {
    for (const picture of post.pictures) {
      if (picture.file === null || !saysNothing(picture.alt)) continue;
      const words = (picture.alt ?? '').trim() === '' ? missing : filler;
      yield fail(words[kindOf(picture)], { where: 'media', picture: picture.number });
    }
  },
  examples: [
    {
      name: 'a description that says what is to be seen',
      post: {
        text: 'Vikings at the gate!',
        pictures: [{ alt: 'A longship made of boxes, with a striped sail of paper.', look: { people: 'no' } }],
      },
      expect: 'pass',
    },
    {
      name: 'no description',
      post: { text: 'Vikings at the gate!', pictures: [{ look: { people: 'no' } }] },
      expect: 'fail',
      problems: [{ message: missing.photo, evidence: null }],
    },
    {
      name: 'each picture by itself',
      post: {
        text: 'Vikings at the gate!',
        pictures: [
          { look: { people: 'no' } },
          { alt: 'Six shields, painted red and white', look: { people: 'no' } },
          { kind: 'video', look: { people: 'no' } },
        ],
      },
      expect: 'fail',
      problems: [
        { message: missing.photo, evidence: null },
        { message: missing.video, evidence: null },
      ],
    },
    {
      name: 'a word that any picture could have',
      post: { text: 'Vikings at the gate!', pictures: [{ alt: 'Photo', look: { people: 'no' } }] },
      expect: 'fail',
      problems: [{ message: filler.photo, evidence: null }],
    },
    {
      name: 'the name of a file',
      post: { text: 'Vikings at the gate!', pictures: [{ alt: 'IMG_1234.jpg', look: { people: 'no' } }] },
      expect: 'fail',
      problems: [{ message: filler.photo, evidence: null }],
    },
    {
      name: 'one word that does say what it is',
      post: { text: 'Look what came up!', pictures: [{ alt: 'Daffodils', look: { people: 'no' } }] },
      expect: 'pass',
    },
    {
      name: 'a picture whose file is missing',
      post: { text: 'Vikings at the gate!', pictures: [{ file: null }] },
      expect: 'inapplicable',
    },
    {
      name: 'words alone',
      post: { text: 'The gates open at nine tomorrow.' },
      expect: 'inapplicable',
    },
  ],
} satisfies Rule;

function kindOf({ kind }: Picture): 'photo' | 'video' {
  return kind === 'video' ? 'video' : 'photo';
}
