/** September and October 2025. */
import type { Written } from '../written.ts';

export const autumn1: readonly Written[] = [
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
    text: 'Flu vaccination forms have gone home in green envelopes. Please return them to the office by Friday 10 October, signed, even if the answer is no.',
  },
  {
    key: 'harvest-plea',
    at: '2025-09-30 16:12',
    text: 'Harvest is on Thursday. Tins, packets, pasta, tea: everything goes to the food bank the same afternoon. Please nothing that is older than your child.',
    tags: '#harvest #Chiswick #W4',
    shows: 'a required hashtag is missing: a note in the report, not a reason to hold the post',
  },
  {
    key: 'harvest-table',
    at: '2025-10-02 12:20',
    text: 'Our Harvest table, minutes before the van came. 31 crates! Thank you to every family, and to Year 6, who carried all of it down two flights of stairs while singing.',
    pictures: [
      {
        paint: 'harvest',
        version: 'table',
        look: 'no',
        description: 'Loaves, pumpkins, apples and tins piled up for Harvest',
      },
    ],
  },
  {
    key: 'harvest-choir',
    at: '2025-10-02 15:40',
    text: 'And the singing this morning… Paint may still be coming off the hall ceiling after the last chorus.',
    reply: 'harvest-table',
    pictures: [
      {
        paint: 'choir',
        version: 'harvest',
        look: 'nobody',
        description: 'A choir seen from the back of a hall, under a garland of leaves',
      },
    ],
  },
  {
    key: 'poetry-day',
    at: '2025-10-03 15:05',
    text: 'For National Poetry Day #5W wrote about rivers without using the words water, wet or blue. Here is the beginning of Nell’s:\n“It carries the sky to the sea / in both its arms, / and drops none.”',
    pictures: [
      {
        paint: 'poem',
        version: 'river',
        shape: 'tall',
        look: 'no',
        description: 'A handwritten poem with a winding blue line down its margin',
      },
    ],
    shows: 'a forename beside a picture of work alone: allowed',
  },
  {
    key: 'year2-fire',
    at: '2025-10-06 15:33',
    text: 'Pudding Lane, 1666 (well, Duke Road, 2025). #2W built London from cereal boxes and talked a great deal about thatch. The real blaze is on Thursday, with a fire crew watching. Bring nothing.',
    pictures: [
      {
        paint: 'town',
        version: 'timber',
        look: 'no',
        description: 'A street of cardboard houses with painted timber beams',
      },
    ],
  },
  {
    key: 'recorder-log-in',
    at: '2025-10-08 16:30',
    text: 'Homework club: the spelling site is back! Everybody in #3H can log in as hogarth3h with the password otter-teapot-9 until Friday.',
    shows: 'a log-in for all to read: withheld (personal-information)',
  },
  {
    key: 'fire-of-london',
    at: '2025-10-09 14:44',
    text: 'And it burned! The wind took it from the baker’s to St Paul’s in just under three minutes. Thank you to Green Watch, who were kind enough to say that we were their best booking this week.',
    reply: 'year2-fire',
    pictures: [
      {
        paint: 'bonfire',
        version: 'london',
        look: 'P076;P078;P081',
        description: 'Children from behind watching cardboard houses burn in a brazier, well back',
      },
    ],
    decision: {
      verdict: 'publish',
      by: 'deputy',
      on: '2025-10-14',
      reason: 'Consent is there for all three. The name was in the answer below, and that stays out.',
    },
    shows: 'pictured pupils who all have consent; the thread names a child, and a person cleared that doubt: published',
  },
  {
    key: 'fire-names',
    at: '2025-10-09 14:58',
    text: 'Best sentence of the day goes to Femi: “If I was the king I would of rolled up my sleeves faster.” (We will talk about would of tomorrow.)',
    reply: 'fire-of-london',
    decision: {
      verdict: 'withhold',
      by: 'deputy',
      on: '2025-10-14',
      reason: 'The name stands in one thread with a picture of him.',
    },
    shows: 'a name in a thread that pictures pupils: doubt (review), and a person withheld it',
  },
  {
    key: 'bake-thanks',
    at: '2025-10-10 16:40',
    text: 'gr8 day in the school kitchen, thx to Mrs Cudjoe for letting #1H make forty bread rolls! One is shaped like a hedgehog. One is shaped like nothing on earth.',
    pictures: [
      { paint: 'bread', version: 'rolls', look: 'no', description: 'Bread rolls on a tray, one of them a hedgehog' },
    ],
    shows: 'text language (gr8, thx): a note in the report',
  },
  {
    key: 'photo-day',
    at: '2025-10-13 08:15',
    text: 'Individual photographs tomorrow! Clean faces appreciated until at least 10 a.m. Siblings who are still too small for school: come to the hall at 8.15.',
  },
  {
    key: 'forest-2w',
    at: '2025-10-14 15:28',
    text: 'Den building in the drizzle with Mr Dunmore. The rule of Forest School: if you can carry it alone, you may have it; if you cannot, ask a friend. #2W #forestschool',
    pictures: [
      { paint: 'woodland', version: 'den', look: 'no', description: 'A den of branches between autumn trees' },
      {
        paint: 'leaves',
        version: 'october',
        shape: 'square',
        look: 'no',
        description: 'Leaf prints in red, ochre and olive',
      },
    ],
  },
  {
    key: 'pear-tree',
    at: '2025-10-15 15:10',
    text: 'Poppy seeds go in today, for next year’s bank by the gate. #2H were told to sprinkle. Some of us poured.',
    pictures: [
      {
        paint: 'gardeners',
        version: 'seeds',
        look: 'P063;P067;P075',
        description: 'Three children from behind, kneeling at a bare bed',
      },
    ],
    decision: { verdict: 'publish', by: 'dsl', on: '2025-10-20', reason: 'The flower, not our pupil.' },
    shows:
      'a flower with a pupil’s name beside pictured pupils: published, cleared by a person where the machine doubted',
  },
  {
    key: 'parents-evening-phone',
    at: '2025-10-15 18:02',
    text: 'Still no slot for parents’ evening? Ring Mrs Tapper on 020 8994 4782 or write to office@williamhogarth.example, and we will find you ten minutes.',
    shows: 'the school’s own telephone and e-mail: not personal information',
  },
  {
    key: 'swap-shop',
    at: '2025-10-16 10:30',
    text: 'Costume swap outside the hall on Friday. To offer something large (a cow, say) please text Ravi’s mum on 07700 900143 before Thursday.',
    decision: {
      verdict: 'redact',
      by: 'dsl',
      on: '2025-10-20',
      reason: 'A parent’s private number; the rest is fine.',
    },
    gone: '2025-10-21',
    shows:
      'a private number, masked by a redaction; the original was deleted on the platform, so what is left is published',
  },
  {
    key: 'governors',
    at: '2025-10-17 16:45',
    text: 'We are looking for a parent governor. You need a free evening twice a term, an opinion, and the ability to keep it to two minutes. Forms from the office.',
  },
  {
    key: 'diwali-lamps',
    at: '2025-10-20 15:10',
    text: 'Happy Diwali to all who celebrate! Year 3 painted clay lamps, and #3W drew a rangoli so large that we all had to go home by the other door.',
    pictures: [
      {
        paint: 'lamps',
        version: 'diwali',
        look: 'no',
        description: 'Rows of painted clay lamps, each with a small flame',
      },
      {
        paint: 'rangoli',
        version: 'hall',
        shape: 'square',
        look: 'no',
        description: 'A round rangoli pattern in chalk colours',
      },
    ],
  },
  {
    key: 'black-history-books',
    at: '2025-10-21 13:40',
    text: 'For Black History Month #6W have been writing to the people they would most like to have met. Mary Seacole has had eleven letters, which she deserves.',
    pictures: [
      {
        paint: 'gallery',
        version: 'letters',
        look: 'no',
        description: 'A wall of letters and painted portraits in frames',
      },
    ],
  },
  {
    key: 'caretaker-day',
    at: '2025-10-22 15:18',
    text: 'It is the day when the whole school says thank you to Mr Pilcher, who found 26 tennis balls, three kites and a trainer on the roof this half term, and put only some of them back.',
    pictures: [
      {
        paint: 'roof',
        version: 'balls',
        look: 'no',
        description: 'A school roof with tennis balls in the gutter and a kite round the chimney',
      },
    ],
  },
  {
    key: 'pumpkin-picnic',
    at: '2025-10-23 16:05',
    text: 'Eighty-one pumpkins were carved on the PTA’s pumpkin evening. The winning one sings. We do not know how.',
    pictures: [
      { paint: 'pumpkins', version: 'night', look: 'no', description: 'Carved pumpkins glowing on a wall at dusk' },
    ],
  },
  {
    key: 'half-term-october',
    at: '2025-10-24 15:35',
    text: 'And breathe. Half term is here! Back on Monday 3 November at 8.40. Conkers may return with their owners, in reasonable numbers.',
    before: [
      {
        at: '2025-10-24 15:29',
        text: 'And breathe. Half term is here! Back on Tuesday 4 November at 8.40. Conkers may return with their owners.',
      },
    ],
    shows: 'an edited post: the archive holds both versions, the latest counts',
  },
];
