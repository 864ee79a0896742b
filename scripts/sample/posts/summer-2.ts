/** June and July 2026. */
import type { Written } from '../written.ts';

export const summer2: readonly Written[] = [
  {
    key: 'june-hello',
    at: '2026-06-01 08:44',
    text: 'Seven weeks to go. Here is all of it in one list, so that nobody has to look for the letter:\n\n5 June: class photographs, smiles optional\n9 June: phonics check in Year 1, no revising, just breakfast\n12 June: Summer Fair rota closes (please!)\n17 June: sports day at the riverside ground, in hats\n20 June: Summer Fair, noon till four\n22 to 26 June: Year 6 to Dorset\n1 July: moving-up morning, when everybody meets the new class\n9 July: the leavers’ play, two houses\n14 July: reports home\n17 July: leavers’ assembly, bring a handkerchief\n21 July: school closes at 1.30\n\nAll of it, with times, is on https://www.williamhogarth.example/dates and on the office door.',
    shows: 'a long post: the archive keeps its full text apart, in note-tweet.js',
  },
  {
    key: 'butterflies',
    at: '2026-06-02 14:10',
    text: 'Five caterpillars went in, five painted ladies came out, and #1W let them go by the lavender. One came back to look at us.',
    pictures: [
      { paint: 'butterflies', version: 'painted ladies', look: 'no', description: 'Orange butterflies over lavender' },
    ],
  },
  {
    key: 'pond-dipping',
    at: '2026-06-03 15:22',
    text: 'Nets, trays, silence, SHRIEK. #4W found two newts, a water boatman and Mr Sundaram’s other glove.',
    pictures: [
      {
        paint: 'pond',
        version: 'tray',
        look: 'no',
        description: 'A white tray of pond water with a newt, snails and weed',
      },
      {
        paint: 'ponddip',
        version: 'edge',
        look: 'P136;P144;P150;-P146',
        description: 'Children from behind, crouching at the edge of a pond with nets',
      },
    ],
  },
  {
    key: 'pond-forename',
    at: '2026-06-03 15:31',
    text: 'Found by Skye, drawn by all. Is it a newt? It is a newt.',
    pictures: [
      {
        paint: 'gallery',
        version: 'newts',
        look: 'no',
        description: 'Drawings of newts by Skye and friends, pinned in rows',
      },
    ],
    shows: 'a forename in words and alt text beside a picture of work only: allowed',
  },
  {
    key: 'lost-hamster',
    at: '2026-06-04 16:40',
    text: 'Has anybody seen a very small knitted hamster? Answers to Brian. Much loved. Last seen in the lunch hall near the custard.',
  },
  {
    key: 'hamster-found',
    at: '2026-06-05 12:50',
    reply: 'lost-hamster',
    text: 'He was IN the custard. He has been washed and is drying with dignity.',
    pictures: [
      {
        paint: 'hamster',
        version: 'line',
        shape: 'square',
        look: 'no',
        description: 'A small knitted hamster hanging on a washing line by its ears',
      },
    ],
  },
  {
    key: 'world-cup',
    at: '2026-06-11 15:20',
    text: 'The World Cup starts tonight, and every class has drawn two countries. #3H have Scotland and Japan and have already argued with both.',
    pictures: [
      {
        paint: 'bunting',
        version: 'flags',
        look: 'no',
        description: 'Paper bunting in invented flags across a corridor',
      },
    ],
  },
  {
    key: 'half-surname',
    at: '2026-06-12 12:10',
    text: 'Our table tennis pair, Laurie and the younger Carnegie-Watt, are through to the borough final. Left-handers unite!',
    shows: 'a surname tells which child it is: withheld (forename-only)',
  },
  {
    key: 'quilt',
    at: '2026-06-12 15:05',
    text: 'For Refugee Week the whole school has sewn a quilt. Each square is a place that somebody calls home. There are fifty-one of them, and two are boats.',
    pictures: [
      {
        paint: 'quilt',
        version: 'homes',
        shape: 'square',
        look: 'no',
        description: 'A patchwork quilt of houses, trees, suns and two boats',
      },
    ],
  },
  {
    key: 'sports-day-forecast',
    at: '2026-06-16 17:00',
    text: 'Sports day is ON for tomorrow. Hats, suncream, water, a picnic and, for the parents’ race, a realistic view of oneself.',
  },
  {
    key: 'sports-day',
    at: '2026-06-17 14:40',
    text: 'The sack race, the egg race, the race that turned into a different race. Blue house by two points!',
    pictures: [
      {
        paint: 'sportsday',
        version: 'lanes',
        look: 'nobody',
        description: 'A running track with curved lanes and flags, far-off runners on it',
      },
      { paint: 'medals', version: 'house cup', look: 'no', description: 'A cup with two blue ribbons among rosettes' },
    ],
  },
  {
    key: 'sports-day-runner',
    at: '2026-06-17 15:02',
    reply: 'sports-day',
    text: 'The last runner home in the 600 metres had the whole field running beside her. That is the picture of the day.',
    pictures: [
      {
        paint: 'runners',
        version: 'finish',
        look: 'P172;P178;P180',
        description: 'Runners from behind, side by side, arms up at a ribbon',
      },
    ],
  },
  {
    key: 'sports-day-unknown',
    at: '2026-06-17 15:20',
    reply: 'sports-day-runner',
    text: 'And a word for the egg-and-spoon champion of #1W, who never once looked up.',
    pictures: [
      { paint: 'eggspoon', version: 'champion', look: 'P047;?', note: 'Who is the second child? Perhaps a sister.' },
    ],
    shows: 'a child whom nobody can name (“?” in the looks) counts as no consent: withheld until somebody knows',
  },
  {
    key: 'summer-fair',
    at: '2026-06-20 17:20',
    text: 'Our Summer Fair: sun, steel pans, a splat-the-teacher queue as far as the church, and £6,702 for the new library. You are extraordinary.',
    pictures: [
      { paint: 'fair', version: 'summer', look: 'no', description: 'Striped stalls and bunting on a green field' },
      {
        paint: 'steelpans',
        version: 'stage',
        look: 'no',
        description: 'Steel pans on stands in front of bright flags',
      },
    ],
    shows: 'Summer is also a pupil’s name; here it is a fair, and no picture shows a pupil',
  },
  {
    key: 'heat-ties',
    at: '2026-06-19 08:10',
    text: 'Summer uniform rule for the last weeks: no ties, yes shorts, caps with your name in, and teachers may wear the sandals that they have been told about.',
  },
  {
    key: 'windrush',
    at: '2026-06-22 14:48',
    text: 'For Windrush Day #5H invited grandparents to tell us about the journey. The suitcase on the wall holds what each of us would take.',
    pictures: [
      {
        paint: 'suitcase',
        version: 'windrush',
        look: 'no',
        description: 'An open painted suitcase with a record, a hat, a recipe and a photograph frame',
      },
    ],
  },
  {
    key: 'dorset-arrived',
    at: '2026-06-22 17:35',
    text: 'Year 6 have arrived in Dorset. The sea is there. Everyone has a bunk. Three people have already asked about the tuck shop, and two of them are staff.',
    pictures: [
      { paint: 'coast', version: 'cliffs', look: 'no', description: 'Chalk cliffs and a winding bay under gulls' },
    ],
  },
  {
    key: 'dorset-tents',
    at: '2026-06-24 21:40',
    text: 'One night under canvas. We can report that owls are loud, that stars are many and that Mrs Farnham sings in her sleep.',
    pictures: [
      { paint: 'tents', version: 'night', look: 'no', description: 'Tents glowing under a sky full of stars' },
    ],
  },
  {
    key: 'dorset-where',
    at: '2026-06-25 10:15',
    text: 'This morning on the rocks. Limpets: many. Ankles: dry. Mostly.',
    pictures: [
      {
        paint: 'rockpool',
        version: 'crowd',
        look: null,
        exif: { latitude: 50.6192, longitude: -2.2475, author: 'Class tablet 2' },
      },
    ],
    shows: 'nobody has looked yet: it waits (and the file says where it was taken, until import)',
  },
  {
    key: 'dorset-home',
    at: '2026-06-26 16:10',
    text: 'Home, hungry, sandy. Eight odd socks are on the office table; claim them at your own risk.',
  },
  {
    key: 'reply-parent',
    at: '2026-06-29 08:50',
    reply: { handle: '@a_grateful_gran', id: '2071520446118113290' },
    text: '@a_grateful_gran What a kind message! We have read it out in the staff room.',
    tags: '',
    shows: 'a reply to another account, and without the three hashtags: two notes in the report',
  },
  {
    key: 'unknown-child',
    at: '2026-06-29 15:35',
    text: 'A visit from an old friend: Zebedee, who left #3W at Easter, came back to show us his new uniform.',
    pictures: [{ paint: 'visit', version: 'old friend', look: null }],
    shows: 'a child who is not on the register, and a picture that nobody has looked at: it waits',
  },
  {
    key: 'lunchboxes',
    at: '2026-06-30 12:40',
    text: 'There are 63 lunch boxes on the trolley and 61 children with a packed lunch. If you have eaten a stranger’s sandwich, we are not cross.',
    pictures: [
      { paint: 'lunchboxes', version: 'trolley', look: 'no', description: 'Lunch boxes of many colours on a trolley' },
    ],
  },
  {
    key: 'blood-donors',
    at: '2026-06-30 17:10',
    text: 'RT @LBofHounslow: Street play days are back. Close your road for an afternoon and let the children have it: apply by 10 July.',
  },
  {
    key: 'reception-new',
    at: '2026-06-30 14:20',
    text: 'Our newest families came for tea. Forty small hands, one very large urn, and a queue for the sandpit like a bus stop in the rain.',
    pictures: [
      {
        paint: 'teaparty',
        version: 'sandpit',
        look: ['nobody', '?'],
        note: 'On a second look: a child in front can be recognised and is not ours yet.',
      },
    ],
    shows: 'two looks at one picture: the last one counts, and it found a child whom nobody knows',
  },
  {
    key: 'moving-up',
    at: '2026-07-01 12:20',
    text: 'Moving-up morning. New chairs, new pegs, new jokes from the same Mr Marsh.',
    pictures: [
      {
        paint: 'classroom',
        version: 'backs',
        look: 'nobody',
        description: 'A classroom from the back: rows of heads, a whiteboard, morning sun',
      },
    ],
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
    shows:
      'a pupil’s forename in the name of a scheme, beside pictured pupils: a waiver for that phrase lets it through',
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
