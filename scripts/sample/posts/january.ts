/** January 2026. */
import type { Written } from '../written.ts';

export const january: readonly Written[] = [
  {
    key: 'january-start',
    at: '2026-01-05 08:35',
    text: 'Good morning, 2026! It is dark, it is damp, and the hall radiator is making the noise again. Lovely to see you all.',
  },
  {
    key: 'chess-after',
    at: '2026-01-06 16:15',
    text: 'Chess club starts again tomorrow at half past three in the library. Beginners welcome. Sulkers also welcome; there is a cushion.',
  },
  {
    key: 'heating-off',
    at: '2026-01-07 06:48',
    text: 'The boiler has given up. We ARE open, in coats. Please send a warm layer and, if you own one, a hat with ears. More at noon.',
  },
  {
    key: 'heating-on',
    at: '2026-01-07 12:10',
    reply: 'heating-off',
    text: 'Noon: Mr Pilcher, two engineers and a hammer have fixed it. The hats with ears may stay on.',
  },
  {
    key: 'snow-day',
    at: '2026-01-09 06:55',
    text: 'Snow! The school is open from 9.30 today so that everybody can walk. The sloping path by the kitchen is shut, for reasons that Mr Marsh can describe.',
  },
  {
    key: 'snow-playground',
    at: '2026-01-09 12:40',
    text: 'First footprints of the year. The snowman by the shed is wearing somebody’s PE bag: apply at the office.',
    pictures: [
      {
        paint: 'snow',
        version: 'snowman',
        look: 'no',
        description: 'A snowy playground with a winding line of footprints and a snowman by a shed',
      },
      { paint: 'snow', version: 'birds', look: 'no', description: 'Bird tracks across fresh snow under a bench' },
    ],
  },
  {
    key: 'snow-people',
    at: '2026-01-09 15:14',
    text: 'Seventeen snowmen, nine snow dogs and a snow Hogarth (with snow pug). #3W worked on that one all lunchtime.',
    pictures: [
      {
        paint: 'snowplay',
        version: 'hogarth',
        look: 'P106;P111;P115',
        description: 'Three children from behind, rolling an enormous snowball towards a snowman in a cap',
      },
    ],
  },
  {
    key: 'hashtag-name',
    at: '2026-01-12 16:50',
    text: 'A county trial on Saturday for one of our runners. We will be shouting from here! #GoFionnConsidine',
    shows: 'a full name in a hashtag: withheld (forename-only)',
  },
  {
    key: 'planets',
    at: '2026-01-13 15:20',
    text: 'From the window to the coat pegs: that is the solar system in #5W, to scale, if the Sun is a netball. Neptune is in the car park.',
    pictures: [
      {
        paint: 'planets',
        version: 'corridor',
        look: 'no',
        description: 'Painted paper planets in a row along a dark blue wall',
      },
    ],
  },
  {
    key: 'planets-quote',
    at: '2026-01-14 08:20',
    quotes: 'planets',
    text: 'Update: Neptune has been moved by a delivery van. We are treating it as an orbit.',
    shows: 'an own post that quotes another own post',
  },
  {
    key: 'bbc-teach',
    at: '2026-01-15 17:45',
    text: 'RT @BBCTeach: New this week: ten short films about electricity for 7 to 11s, with a quiz at the end of each that grown-ups find hard.',
  },
  {
    key: 'circuits',
    at: '2026-01-16 15:25',
    text: 'Battery, bulb, wire, gap. #4W closed the circuit with a spoon, a key, a paper clip and (briefly) a gherkin.',
    pictures: [
      {
        paint: 'circuit',
        version: 'gherkin',
        look: 'no',
        description: 'A battery and a glowing bulb joined by a long curling wire',
      },
    ],
  },
  {
    key: 'circuit-birthday',
    at: '2026-01-20 14:02',
    text: 'Happy 9th birthday today to our electrician-in-chief Laurie, who wired the doorbell of the maths corner. It works. It never stops.',
    shows: 'a birthday with an age gives a date of birth: withheld (personal-information)',
  },
  {
    key: 'residential-money',
    at: '2026-01-21 09:05',
    text: 'Year 6: the second instalment for the Dorset residential is due on 6 February. If that is difficult, speak to Ms Valverde in the office: quietly, easily, no forms.',
  },
  {
    key: 'burns-lunch',
    at: '2026-01-23 13:20',
    text: 'Neeps, tatties and a haggis that had never met a sheep. Mrs Macready addressed it in full. It did not answer back.',
    pictures: [
      {
        paint: 'lunch',
        version: 'burns',
        look: 'no',
        description: 'Plates of mash in orange and white on a tartan cloth',
      },
    ],
  },
  {
    key: 'breakfast-club',
    at: '2026-01-26 08:02',
    text: 'Breakfast club has places again from Monday: porridge, board games and a very competitive hoover rota, from 7.45.',
  },
  {
    key: 'bird-watch',
    at: '2026-01-26 15:30',
    text: 'Big Schools’ Birdwatch, one hour, #2H at the windows: 14 parakeets, 9 pigeons, 4 blue tits, 2 robins, 1 helicopter.',
    pictures: [
      {
        paint: 'birds',
        version: 'feeders',
        look: 'no',
        description: 'Parakeets, a robin and blue tits round a feeder on a bare branch',
      },
    ],
  },
  {
    key: 'handwriting',
    at: '2026-01-27 15:12',
    text: 'Pen licences this week for four in #3H. Orlagh celebrated by writing a letter to the Prime Minister about puddles.',
  },
  {
    key: 'pen-certificate',
    at: '2026-01-28 15:40',
    text: 'And this is what a pen licence looks like. Framed by tea time, we hear.',
    pictures: [
      {
        paint: 'certificate',
        version: 'Orlagh Devaney',
        look: null,
      },
    ],
    decision: {
      verdict: 'withhold',
      by: 'dsl',
      on: '2026-02-02',
      reason: 'A full name can be read on the certificate.',
    },
    shows: 'a certificate with an invented pupil’s full name painted into it: a person read it and withheld the post',
  },
  {
    key: 'young-voices',
    at: '2026-01-30 22:31',
    text: 'Back from the big concert, hoarse and happy. Eight thousand children sang, and ours were the ones in the good scarves.',
    pictures: [
      {
        paint: 'concert',
        version: 'arena',
        look: 'nobody',
        description: 'A vast dark arena of tiny lights seen from high up',
      },
    ],
    shows: 'thousands of people, nobody recognisable: published',
  },
];
