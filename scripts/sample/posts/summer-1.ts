/** April and May 2026. */
import type { Written } from '../written.ts';

export const summer1: readonly Written[] = [
  {
    key: 'summer-term',
    at: '2026-04-13 08:42',
    text: 'Summer term! Hats, water, and hope. The magnolia by the gate waited for us and then dropped everything at once.',
    pictures: [
      {
        paint: 'magnolia',
        version: 'gate',
        shape: 'tall',
        look: 'no',
        description: 'A magnolia tree losing its petals in front of a brick wall',
      },
    ],
  },
  {
    key: 'chicks-arrive',
    at: '2026-04-14 15:16',
    text: 'Ten eggs, one warm box and sixty children who have learned to whisper. #RH and #RW are on chick watch.',
    pictures: [
      { paint: 'eggs', version: 'box', look: 'no', description: 'Eggs in straw under a lamp, one with a small crack' },
    ],
  },
  {
    key: 'chicks-hatch',
    at: '2026-04-16 10:05',
    reply: 'chicks-arrive',
    text: 'SEVEN! Two in the night, four during phonics and one in the middle of the register.',
    pictures: [{ paint: 'chicks', version: 'seven', look: 'no', description: 'Seven yellow chicks in a row' }],
  },
  {
    key: 'allotment',
    at: '2026-04-17 15:20',
    text: 'Potatoes in, broad beans up, slugs informed. The gardening club have the tidiest rows in W4.',
    pictures: [
      {
        paint: 'garden',
        version: 'spring',
        look: 'no',
        description: 'Raised beds with neat rows of seedlings and a winding hose',
      },
    ],
  },
  {
    key: 'gardeners',
    at: '2026-04-17 15:38',
    reply: 'allotment',
    text: 'And here are the gardeners, hard at work. More or less.',
    pictures: [
      {
        paint: 'gardeners',
        version: 'digging',
        look: 'P061;P068;P089',
        description: 'Three children from behind, kneeling at a bed with trowels',
      },
    ],
  },
  {
    key: 'boat-video-lost',
    at: '2026-04-20 15:00',
    text: 'The rowers were out under the bridge again this afternoon, and #5H cheered all of them, whoever they were.',
    pictures: [
      { paint: 'river', version: 'rowing', look: 'no', description: 'Rowing boats on the Thames below a green bridge' },
      { paint: 'river', version: 'lost', look: 'no', missing: true },
    ],
    shows: 'a picture that the archive lists but does not hold: the post stays, the loss is reported',
  },
  {
    key: 'earth-day',
    at: '2026-04-22 15:25',
    text: 'Earth Day litter pick along the towpath: 14 bags, one traffic cone, half a canoe. #6W would like to know who has the other half.',
    pictures: [
      {
        paint: 'globe',
        version: 'earth day',
        look: 'no',
        description: 'A papier-mâché globe on a stand beside a row of recycling boxes',
      },
    ],
  },
  {
    key: 'shakespeare',
    at: '2026-04-23 12:15',
    text: 'It is Shakespeare’s birthday. #5W are insulting one another in iambic pentameter, thou art all warned.',
  },
  {
    key: 'st-george-dragon',
    at: '2026-04-23 15:18',
    text: 'And St George’s Day too: castles from #2W, each with a working drawbridge and a dragon on a spring.',
    pictures: [
      {
        paint: 'castle',
        version: 'drawbridge',
        look: 'no',
        description: 'Cardboard castles with flags and a small red dragon',
      },
    ],
  },
  {
    key: 'short-link',
    at: '2026-04-24 16:45',
    text: 'The summer menu is out. Fish on Fridays, and beetroot brownies on Tuesdays (do not tell them). https://t.co/h8PqLr2mXd',
    shows: 'a short link for which the archive has no address',
  },
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
    key: 'sport-hounslow',
    at: '2026-05-20 17:15',
    text: 'RT @hounslowsport: What a tournament! Fourteen schools, ninety matches, not one cross word. See you at the finals in June.',
  },
  {
    key: 'rehearsal-notice',
    at: '2026-05-19 16:35',
    text: 'Leavers’ play: scripts have gone home. Lines by half term, please, and no changing the ending, however much better yours is.',
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
    shows: 'a mild oath in our own words (offensive-language): doubt, so it waits for a person',
  },
  {
    key: 'may-half-term',
    at: '2026-05-22 15:32',
    text: 'Half term! School is shut until Monday 1 June. The tomatoes are on holiday with Mrs Hallett and the stick insect is not speaking to anyone.',
  },
];
