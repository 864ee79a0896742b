/** May 2026. */
import type { Written } from '../written.ts';

export const may: readonly Written[] = [
  {
    key: 'maypole',
    at: '2026-05-01 14:50',
    text: 'The maypole is up! Sixteen ribbons, sixteen dancers, one knot. Year 1 know exactly whose fault it was, and he teaches them.',
    pictures: [
      {
        paint: 'maypole',
        version: 'ribbons',
        shape: 'tall',
        look: 'nobody',
        description: 'A maypole with plaited ribbons, tiny dancers round its foot',
      },
    ],
  },
  {
    key: 'local-election',
    at: '2026-05-05 16:00',
    text: 'On Thursday our hall is a polling station: please use the Duke Road gate. Lessons as usual; assembly in the playground, weather permitting, democracy certain.',
  },
  {
    key: 'eco-blog',
    at: '2026-05-06 15:45',
    text: 'Belle in #3W has written about the ladybirds on our pond for the class blog. Read all of it: https://www.williamhogarth.example/blog/3w/ladybirds',
    shows: 'an invitation to a pupil’s blog with a forename only: as the policy asks',
  },
  {
    key: 'eco-blog-slug',
    at: '2026-05-07 15:30',
    text: 'More from our young naturalists, this time on newts (there are newts!): https://www.williamhogarth.example/blog/4w/cosmo-ridgeway-newts',
    shows: 'a full name in the address of a link: withheld (forename-only)',
  },
  {
    key: 'sats-breakfast',
    at: '2026-05-11 08:35',
    text: 'Good luck, Year 6! Toast is on us all week from 8.10, with jam, marmalade and Mr Bevan’s terrible jokes.',
    pictures: [
      {
        paint: 'breakfast',
        version: 'toast',
        look: 'no',
        description: 'Racks of toast, jam jars and a teapot on a checked cloth',
      },
    ],
  },
  {
    key: 'sats-done',
    at: '2026-05-14 12:02',
    text: 'PENCILS DOWN. #6H and #6W, you were calm, kind and brilliant. This afternoon: rounders, ice lollies, nothing whatsoever in a booklet.',
  },
  {
    key: 'sats-rounders',
    at: '2026-05-14 15:40',
    reply: 'sats-done',
    text: 'See?',
    pictures: [{ paint: 'rounders', version: 'field', look: 'P184;P189;P194' }],
    shows: 'consent withdrawn three days before the post: withheld (photo-consent)',
  },
  {
    key: 'medical-picture',
    at: '2026-05-15 14:30',
    text: 'Look who is back, plaster cast and all! Everybody in #2H has signed it, and the nurse says that the epilepsy tests were all clear.',
    pictures: [{ paint: 'portrait', version: 'cast', shape: 'tall', look: 'P074' }],
    decision: {
      verdict: 'withhold',
      by: 'dsl',
      on: '2026-05-18',
      reason: 'Health of a child. Deleted on the platform the same day.',
    },
    gone: '2026-05-18',
    shows: 'the health of a child in a picture: withheld (personal-information)',
  },
  {
    key: 'gov-retweet',
    at: '2026-05-15 17:05',
    text: 'RT @educationgovuk: Thank you to the 600,000 pupils, and to every teacher, cook and caretaker, who made this week a calm one.',
  },
  {
    key: 'bees',
    at: '2026-05-18 15:25',
    text: 'A beekeeper came to #1H with an observation hive. We found the queen in nine seconds, which she says is a record (the beekeeper, not the queen).',
    pictures: [
      {
        paint: 'honeycomb',
        version: 'hive',
        look: 'no',
        description: 'Honeycomb with bees on it, one cell sealed with gold',
      },
    ],
  },
  {
    key: 'back-gate',
    at: '2026-05-18 15:50',
    text: 'Message for the family of Rokas in #2W: he will wait alone at the back gate at 4.30 after chess, as agreed.',
    decision: {
      verdict: 'withhold',
      by: 'dsl',
      on: '2026-05-18',
      reason: 'Says when and where a child is alone. Deleted at once.',
    },
    gone: '2026-05-18',
    shows: 'when and where a child is alone: withheld',
  },
  {
    key: 'walk-to-school',
    at: '2026-05-19 09:00',
    text: 'Walk to School Week: 371 of us came on foot, by scooter or on somebody’s shoulders. The golden boot goes to #4W.',
    pictures: [
      {
        paint: 'map',
        version: 'walk',
        look: 'no',
        description: 'A drawn map of the streets round the school with a winding red path',
      },
    ],
  },
  {
    key: 'rehearsal-notice',
    at: '2026-05-19 16:35',
    text: 'Leavers’ play: scripts have gone home. Lines by half term, please, and no changing the ending, however much better yours is.',
  },
  {
    key: 'sport-hounslow',
    at: '2026-05-20 17:15',
    text: 'RT @hounslowsport: What a tournament! Fourteen schools, ninety matches, not one cross word. See you at the finals in June.',
  },
  {
    key: 'tag-rugby',
    at: '2026-05-20 18:05',
    text: 'Our tag rugby team came third of fourteen, and first in sharing their oranges. Bravo!',
    pictures: [{ paint: 'medals', version: 'bronze', look: 'no', description: 'Bronze medals on striped ribbons' }],
  },
  {
    key: 'tudor-banquet',
    at: '2026-05-21 15:10',
    text: 'A Tudor banquet in #4H: trenchers of bread, no forks, and Ms Vidal carried in on a chair as Queen Elizabeth. May we do this every day?',
    pictures: [
      {
        paint: 'banquet',
        version: 'tudor',
        look: 'no',
        description: 'A long table with goblets, pies and a gilded paper swan',
      },
    ],
  },
  {
    key: 'dull-hall',
    at: '2026-05-21 16:25',
    text: 'The hall clock stopped at ten to two and nobody noticed until Mrs Lockhart asked why lunch was still damn well going on.',
    decision: { verdict: 'publish', by: 'head', on: '2026-05-22', reason: 'Mild, and it made us laugh.' },
    shows: 'a mild oath in our own words (offensive-language): doubt, and the head let it stand',
  },
  {
    key: 'may-half-term',
    at: '2026-05-22 15:32',
    text: 'Half term! School is shut until Monday 1 June. The tomatoes are on holiday with Mrs Hallett and the stick insect is not speaking to anyone.',
  },
];
