/** October 2025. */
import type { Written } from '../written.ts';

export const october: readonly Written[] = [
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
    key: 'last-sunflower',
    at: '2025-10-15 15:10',
    text: 'The gardeners of #2H have put the last sunflower to bed. It was called Rose, it was two metres ten, and there were speeches.',
    pictures: [
      {
        paint: 'gardeners',
        version: 'seeds',
        look: 'P063;P067;P075',
        description: 'Three children from behind, kneeling at a bare bed',
      },
    ],
    shows: 'a flower with a pupil’s name beside pictured pupils: doubt, and a waiver for that phrase lets it through',
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
