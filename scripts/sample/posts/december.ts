/** December 2025. */
import type { Written } from '../written.ts';

export const december: readonly Written[] = [
  {
    key: 'advent-window',
    at: '2025-12-01 16:30',
    text: 'One down, twenty-three to go. Our Advent window is lit every day at half past four: walk past, look up.',
    pictures: [
      {
        paint: 'windows',
        version: 'advent',
        look: 'no',
        description: 'A brick wall at dusk with lit windows, one of them a paper scene of a boat',
      },
    ],
  },
  {
    key: 'fair-thanks',
    at: '2025-12-06 17:45',
    text: 'Cold feet, warm hearts and £4,118! To everyone who baked, built, poured, wrapped, queued or won somebody else’s bottle back: thank you.',
    pictures: [
      {
        paint: 'fair',
        version: 'winter',
        look: 'no',
        description: 'Stalls under strings of bulbs, with steaming cups and a tombola drum',
      },
    ],
  },
  {
    key: 'nativity-dress',
    at: '2025-12-09 14:20',
    text: 'Dress rehearsal. Two kings, nine sheep, one lobster (there is always one) and an innkeeper who said “Oh, come in then” and finished the play in four minutes.',
    pictures: [
      {
        paint: 'stage',
        version: 'stable',
        look: 'no',
        description: 'An empty stage with a painted stable and a paper star',
      },
    ],
  },
  {
    key: 'nativity-night',
    at: '2025-12-10 19:05',
    text: 'They were wonderful. The innkeeper said no. The lobster bowed last. Thank you, #RH and #RW!',
    pictures: [{ paint: 'nativity', version: 'night', look: 'nobody' }],
    shows: 'a king whose face the machine did not find: a person left the picture out, and the words are published',
    decision: {
      verdict: 'publish',
      by: 'dsl',
      on: '2025-12-12',
      reason: 'A king is not covered.',
      faces: '1 leave out',
    },
  },
  {
    key: 'nativity-programme',
    at: '2025-12-11 09:15',
    text: 'For the grandparents who asked, here is who was who on Tuesday: Mary was Ottilie F, the lobster was Wilf O, and the back half of the donkey has asked to stay anonymous.',
    shows: 'a forename with an initial is more than a forename: withheld (forename-only)',
  },
  {
    key: 'post-box',
    at: '2025-12-11 15:40',
    text: 'The Christmas post box is open, and our Year 6 postal service delivers twice a day. Please write the class on the card: we have four children called “You”.',
  },
  {
    key: 'christmas-jumper',
    at: '2025-12-12 08:40',
    text: 'Christmas jumper day for Save the Children. There is a jumper in #5W that plays three tunes. It has been asked to play none.',
    pictures: [
      {
        paint: 'jumpers',
        version: 'knit',
        look: 'no',
        description: 'Knitted jumpers with reindeer, puddings and stars, laid out in rows',
      },
    ],
  },
  {
    key: 'hanukkah',
    at: '2025-12-15 15:10',
    text: 'Happy Hanukkah! #4H learned to play dreidel for chocolate coins. The bank collapsed at ten past two and was eaten.',
    pictures: [
      {
        paint: 'hanukkah',
        version: 'lights',
        look: 'no',
        description: 'A menorah on a windowsill, with dreidels and coins before it',
      },
    ],
  },
  {
    key: 'carols-river',
    at: '2025-12-16 18:20',
    text: 'Carols by the river with the whole choir, lanterns and a fox who stayed for two verses.',
    pictures: [
      {
        paint: 'lanterns',
        version: 'river',
        look: 'nobody',
        description: 'A line of paper lanterns along a dark river',
      },
      {
        paint: 'choir',
        version: 'night',
        look: 'nobody',
        description: 'A choir with lanterns, far off beneath the trees',
      },
    ],
    decision: {
      verdict: 'publish',
      by: 'dsl',
      on: '2025-12-18',
      reason: 'One of the choir is not covered.',
      faces: '2 leave out',
    },
  },
  {
    key: 'choir-solo',
    at: '2025-12-16 20:11',
    text: 'Our soloist tonight lives four doors from the Bell and Anchor, at 19 Netheravon Row, and practised with the window open all week. The whole street is proud!',
    shows: 'where a child lives: withheld (personal-information)',
  },
  {
    key: 'snowflakes-symmetry',
    at: '2025-12-17 14:00',
    text: 'Six folds, eight snips, no two alike. #5H say that it is geometry. It is also all over the carpet.',
    pictures: [
      { paint: 'snowflakes', version: 'paper', look: 'no', description: 'Cut-paper snowflakes on a deep blue window' },
    ],
  },
  {
    key: 'lunch-christmas',
    at: '2025-12-18 13:15',
    text: '396 Christmas lunches, 792 sprouts, 11 sprouts eaten. Mrs Cudjoe and her team are heroes, and so are those eleven.',
    pictures: [
      {
        paint: 'lunch',
        version: 'christmas',
        look: 'no',
        description: 'A long table laid with crackers, plates and paper hats',
      },
    ],
  },
  {
    key: 'term-ends-december',
    at: '2025-12-19 13:40',
    text: 'That is that! A happy Christmas, a good rest and a peaceful New Year from all of us. School opens again on Monday 5 January.',
    pictures: [
      {
        paint: 'tinsel',
        version: 'tree',
        shape: 'tall',
        look: 'no',
        description: 'A small tree in a bucket, hung with salt-dough stars and a winding line of tinsel',
      },
    ],
  },
];
