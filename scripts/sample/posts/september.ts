/** September 2025. */
import type { Written } from '../written.ts';

export const september: readonly Written[] = [
  {
    key: 'inset-ready',
    at: '2025-09-02 15:42',
    text: 'The floors are polished, the pencils are sharp and the goldfish has been told. We cannot wait to see you all tomorrow morning. Gates open at 8.40!',
    pictures: [
      {
        paint: 'school',
        version: 'late summer',
        look: 'no',
        description: 'The brick front of the school with its bell tower and an open gate',
      },
    ],
    shows: 'an everyday post with a picture that nobody is in: published',
  },
  {
    key: 'first-day',
    at: '2025-09-03 08:20',
    text: 'Good morning, autumn term! A reminder that Reception start at 9.30 this week and that crying at the gate is allowed, grown-ups included.',
  },
  {
    key: 'reception-pegs',
    at: '2025-09-04 12:05',
    text: 'Every peg has a picture, every picture has a peg. #RH have already found the snail, the kite and the teapot, and nobody has lost a shoe. Yet.',
    pictures: [
      { paint: 'pegs', look: 'no', description: 'A row of coat pegs, each with a small painted picture above it' },
    ],
  },
  {
    key: 'welcome-newsletter',
    at: '2025-09-05 16:00',
    text: 'Our first newsletter is out: clubs, PE days, who is who, and Mrs Cudjoe’s new lunch menu (yes, the Thursday crumble is back). https://www.williamhogarth.example/news/september',
  },
  {
    key: 'self-portraits-1w',
    at: '2025-09-09 15:31',
    text: 'Three mirrors, thirty crayons and a great deal of staring. #1W have drawn themselves for the corridor, and we think the eyebrows are especially fine.',
    pictures: [
      {
        paint: 'gallery',
        version: 'portraits',
        look: 'no',
        description: 'Children’s crayon portraits pinned in rows on a display board',
      },
    ],
  },
  {
    key: 'pe-kit',
    at: '2025-09-10 07:55',
    text: 'PE days: Years 1 and 2 Monday and Thursday, Years 3 and 4 Tuesday and Friday, Years 5 and 6 Wednesday and Friday. Please come in your kit. Earrings out, water bottles in!',
  },
  {
    key: 'traffic-talk',
    at: '2025-09-11 09:20',
    text: 'A kind word about the zigzags: they are for nobody, not even for a minute, not even with the lights flashing. Mr Strang thanks you, and so do 411 pairs of knees.',
  },
  {
    key: 'lost-jumpers-1',
    at: '2025-09-12 15:50',
    text: 'Seven days of term, nineteen jumpers in lost property. Eighteen of them have no name. One says “Dad’s, do not touch”. The box is outside the office until Friday.',
    pictures: [
      {
        paint: 'lostproperty',
        version: 'september',
        look: 'no',
        description: 'A wooden crate overflowing with jumpers, a wellington and one sock',
      },
    ],
  },
  {
    key: 'eyot-walk',
    at: '2025-09-16 14:10',
    text: 'Low tide and a high wind! #4W walked to the river to draw Chiswick Eyot, counted eleven herons (some of them may have been the same heron) and came home with very muddy boots.',
    pictures: [
      {
        paint: 'walk',
        version: 'river',
        look: 'nobody',
        description: 'A line of children in yellow tabards, seen from behind, on the path beside the river',
        exif: { latitude: 51.48731, longitude: -0.24583, author: 'Classroom tablet' },
      },
      {
        paint: 'river',
        version: 'eyot',
        look: 'no',
        exif: { latitude: 51.48731, longitude: -0.24583, author: 'Classroom tablet' },
      },
    ],
    shows: 'two pictures with GPS and author in the file, taken out on import; people from behind, nobody recognisable',
  },
  {
    key: 'eyot-tide',
    at: '2025-09-16 15:02',
    reply: 'eyot-walk',
    text: 'The best question of the walk: “Where does the river go when it goes out?” Your turn, families. We will put the best answer in the newsletter.',
    shows: 'a thread: it continues the post before',
  },
  {
    key: 'sign-up-clubs',
    at: '2025-09-17 17:30',
    text: 'Clubs open tonight at 6 on the parents’ page: chess, choir, cookery, coding, gardening, netball, knitting (full in four minutes last year) and, new, steel pans with Mrs Hallett.',
  },
  {
    key: 'star-first-week',
    at: '2025-09-19 14:48',
    text: 'Our first Star of the Week in #2H is Jide, for showing everybody where everything is, including the teacher. Look at that smile!',
    pictures: [{ paint: 'portrait', version: 'star', shape: 'tall', look: 'P062' }],
    shows: 'a forename beside a picture of the child: withheld (name-with-picture)',
  },
  {
    key: 'hogarth-cup',
    at: '2025-09-19 15:20',
    text: 'Well done to Trixie in #2H, who has swum her first width without armbands and would like everyone to know that it was the deep end.',
    shows: 'a forename without a picture: allowed',
  },
  {
    key: 'roman-mosaics',
    at: '2025-09-22 15:15',
    text: 'Salvete! #3H and #3W have cut about four thousand tiny squares of paper, and every one of them is a Roman mosaic now. Apart from the ones in Miss King’s hair.',
    pictures: [
      {
        paint: 'mosaic',
        version: 'fish',
        shape: 'square',
        look: 'no',
        description: 'A mosaic of a leaping fish in blue and ochre paper squares',
      },
      {
        paint: 'mosaic',
        version: 'spiral',
        shape: 'square',
        look: 'no',
        description: 'A mosaic border of waves round a spiral shell',
      },
    ],
  },
  {
    key: 'ofsted-retweet',
    at: '2025-09-23 17:05',
    text: 'RT @Ofsted: Parents and carers: our short guide says how to tell us what you think of your child’s school, and when we will read it.',
    shows: 'a retweet of an approved account',
  },
  {
    key: 'maths-morning',
    at: '2025-09-24 08:05',
    text: 'Maths morning for parents today at 9 in the hall: how we teach long division now, and why it no longer looks like the way you cried over it.',
  },
  {
    key: 'ted-gardens',
    at: '2025-09-24 13:25',
    text: 'The gardening club has grown sunflowers taller than Mr Pilcher. He has measured himself twice.',
    pictures: [
      {
        paint: 'sunflowers',
        version: 'row',
        shape: 'tall',
        look: 'no',
        description: 'Tall sunflowers against a brick wall, a ladder beside them',
      },
    ],
  },
  {
    key: 'macmillan-coffee',
    at: '2025-09-26 11:00',
    text: 'What a turnout for the coffee morning! 214 slices of cake, £386.40 raised, and not one crumb of the lemon drizzle left by ten o’clock. Thank you, all of you.',
    pictures: [
      {
        paint: 'cakes',
        version: 'coffee morning',
        look: 'no',
        description: 'A long table of cakes on stands under paper bunting',
      },
    ],
  },
  {
    key: 'flu-letters',
    at: '2025-09-29 09:10',
    text: 'Flu vaccination forms has gone home in green envelopes. Please return them to the office by Friday 10 October, signed, even if you are definately saying no.',
    shows: 'a verb that does not agree and a misspelt word: two notes in the report (grammar)',
  },
  {
    key: 'harvest-plea',
    at: '2025-09-30 16:12',
    text: 'Harvest is on Thursday. Tins, packets, pasta, tea: everything goes to the food bank the same afternoon. Please nothing that is older than your child.',
    tags: '#harvest #Chiswick #W4',
    shows: 'a required hashtag is missing: a note in the report, not a reason to hold the post',
  },
];
