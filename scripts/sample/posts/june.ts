/** June 2026. */
import type { Written } from '../written.ts';

export const june: readonly Written[] = [
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
    key: 'heat-ties',
    at: '2026-06-19 08:10',
    text: 'Summer uniform rule for the last weeks: no ties, yes shorts, caps with your name in, and teachers may wear the sandals that they have been told about.',
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
    key: 'blood-donors',
    at: '2026-06-30 17:10',
    text: 'RT @LBofHounslow: Street play days are back. Close your road for an afternoon and let the children have it: apply by 10 July.',
  },
];
