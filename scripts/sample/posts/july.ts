/** July 2026. */
import type { Written } from '../written.ts';

export const july: readonly Written[] = [
  {
    key: 'moving-up',
    at: '2026-07-01 12:20',
    text: 'Moving-up morning. New chairs, new pegs, new jokes from the same Mr Marsh.',
    pictures: [
      {
        paint: 'classroom',
        version: 'backs',
        look: 'nobody',
        unasked: true,
        description: 'A classroom from the back: rows of heads, a whiteboard, morning sun',
      },
    ],
    shows:
      'a picture in which the child who must not appear could be, and nobody has said by id that it is not: it waits (photo-consent)',
  },
  {
    key: 'art-show',
    at: '2026-07-02 17:50',
    text: 'Our art show is open until Friday: 411 works, one from every child, and a very small one behind the fire door which you will have to find.',
    pictures: [
      {
        paint: 'gallery',
        version: 'exhibition',
        look: 'no',
        description: 'A gallery wall of children’s paintings in every size',
      },
      {
        paint: 'easels',
        version: 'easels',
        look: 'P151;P157;P161;-P159',
        description: 'Three children from behind at their easels',
      },
    ],
  },
  {
    key: 'art-show-prize',
    at: '2026-07-03 15:15',
    text: 'The visitors’ prize went to a mulberry tree in potato print, and the artist went to the biscuit table. Well deserved, both.',
    pictures: [
      {
        paint: 'prints',
        version: 'mulberry',
        shape: 'tall',
        look: 'no',
        description: 'Mulberry tree in potato print by Digby Allardyce, 5W',
      },
    ],
    shows: 'a full name in an alt text that somebody wrote: withheld (forename-only) until the description is mended',
  },
  {
    key: 'protected-child',
    at: '2026-07-06 15:40',
    text: 'Thank you, Ralph, for feeding the fish for three hundred and six days in a row.',
    shows: 'a pupil who must not appear in any form (protect: never): withheld',
  },
  {
    key: 'quote-unapproved',
    at: '2026-07-07 16:30',
    text: 'Look what is opening round the corner from us!',
    quotes: 'https://twitter.com/strand_pages/status/2074412087391289344',
    shows: 'a quoted post of an account that is not on the list (unapproved-retweet): a note in the report',
  },
  {
    key: 'bikes',
    at: '2026-07-08 15:05',
    text: 'All of #5H and #5W have passed Bikeability. They can signal, look behind, and tell you what you are doing wrong.',
    pictures: [{ paint: 'bikes', version: 'rack', look: 'no', description: 'Bicycles and helmets along a fence' }],
  },
  {
    key: 'library-scheme',
    at: '2026-07-08 16:30',
    text: 'Sign up for the Summer Reading Challenge at Chiswick Library from Saturday: six books, one medal, no homework.',
    pictures: [
      {
        paint: 'reading',
        version: 'tree',
        look: 'P016;P019',
        description: 'Two children under a tree, half hidden behind their books',
      },
    ],
    shows: 'a pupil’s forename in the name of a scheme, beside pictured pupils: plainly the scheme',
  },
  {
    key: 'leavers-play',
    at: '2026-07-09 20:05',
    text: 'Two hours, nine songs, one collapsing sofa (scripted) and one collapsing tree (not). Year 6, what a play!',
    pictures: [
      {
        paint: 'stage',
        version: 'play',
        look: 'nobody',
        description: 'A stage from the last row, small figures bowing under paper stars',
      },
    ],
  },
  {
    key: 'heat-plan',
    at: '2026-07-10 07:30',
    text: 'It will be 33°C today. Shade, hats, water, no running about (staff included). Ice pops at 2, courtesy of the PTA.',
  },
  {
    key: 'plea-plimsolls',
    at: '2026-07-10 15:55',
    text: 'Pls collect ur lost property by Wednesday. After that it goes to the clothes bank, inc. the crown.',
    tags: '#Chiswick',
    shows: 'text language and missing hashtags: two notes in the report',
  },
  {
    key: 'lost-property-end',
    at: '2026-07-13 15:45',
    text: 'Final score of lost property: 112 jumpers, 31 bottles, 1 crown, 1 flipper (left), 0 explanations.',
    pictures: [
      {
        paint: 'lostproperty',
        version: 'july',
        look: null,
      },
    ],
    shows: 'the newest pictures have not been looked at yet: they wait, and the archive says so',
  },
  {
    key: 'chess-end',
    at: '2026-07-14 16:35',
    text: 'The last chess club of the year ended as it began, with somebody under the table looking for a bishop.',
  },
  {
    key: 'leavers-hoodies',
    at: '2026-07-15 15:25',
    text: 'The Year 6 hoodies are here, with every name of the year on the back in the shape of a 26.',
    pictures: [{ paint: 'hoodie', version: 'names', shape: 'square', look: null }],
    shows: 'names on a hoodie: nobody has looked yet, and it waits',
  },
  {
    key: 'choir-gardens',
    at: '2026-07-16 16:10',
    text: 'The choir sang at Chiswick House in front of the cascade. A goose joined in on the descant, and frankly improved it.',
    pictures: [
      {
        paint: 'chiswickhouse',
        version: 'summer',
        look: null,
      },
      { paint: 'choir', version: 'garden', look: null },
    ],
  },
  {
    key: 'leavers-assembly',
    at: '2026-07-17 11:30',
    text: 'Seven years in forty minutes. We laughed, we cried, we sang the one about the ferry. Go well, Year 6: look up, be kind, write to us.',
    pictures: [
      {
        paint: 'assembly',
        version: 'leavers',
        look: null,
      },
    ],
  },
  {
    key: 'head-private',
    at: '2026-07-18 10:05',
    text: 'A quiet thought today for one of our families, who have lost somebody they loved. The school garden is open to you whenever you like.',
    decision: { verdict: 'withhold', by: 'head', on: '2026-07-20', reason: 'The family asked us to.' },
    shows: 'nothing is found, and a person withheld it: a person’s word never lapses',
  },
  {
    key: 'thank-you-crossing',
    at: '2026-07-20 09:00',
    text: 'Mr Strang is hanging up his lollipop after twenty-two years and about nine hundred thousand crossings. Not a single scratch. Come and shake his hand tomorrow!',
    pictures: [
      {
        paint: 'lollipop',
        version: 'crossing',
        shape: 'tall',
        look: null,
      },
    ],
  },
  {
    key: 'goodbye-july',
    at: '2026-07-21 13:55',
    text: 'The bell has gone, the chairs are up and there is one lone trainer in the middle of the playground. Have a wonderful holiday. Back on Thursday 3 September!',
    pictures: [
      {
        paint: 'playground',
        version: 'last day',
        look: 'no',
        description: 'An empty playground in the sun with one trainer in the middle of a hopscotch',
      },
    ],
  },
];
