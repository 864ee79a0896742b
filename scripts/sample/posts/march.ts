/** March 2026. */
import type { Written } from '../written.ts';

export const march: readonly Written[] = [
  {
    key: 'st-davids',
    at: '2026-03-02 15:10',
    text: 'Dydd Gŵyl Dewi hapus, one day late! Mr Bevan brought Welsh cakes for all of #6H and told them that the recipe is a secret. It is on the packet.',
    pictures: [
      {
        paint: 'daffodils',
        version: 'jar',
        shape: 'tall',
        look: 'no',
        description: 'Daffodils in a jam jar on a windowsill',
      },
    ],
  },
  {
    key: 'library-barge',
    at: '2026-03-03 17:02',
    text: 'RT @bookbarge_chiswick: So many thoughtful questions from the young readers who came aboard this morning. One asked whether books get seasick.',
    shows: 'a retweet of an account that is not on the list (unapproved-retweet): a note in the report',
  },
  {
    key: 'world-book-day',
    at: '2026-03-05 15:35',
    text: 'Two hundred wizards, forty tigers, one very hungry Mr Sundaram and a teapot. World Book Day, we love you. #WorldBookDay',
    pictures: [
      {
        paint: 'bookcovers',
        version: 'invented',
        look: 'no',
        description: 'Twelve book covers that children designed for books that do not exist',
      },
      {
        paint: 'costumes',
        version: 'parade',
        look: 'P122;P126;P133',
        description: 'Three children in paper costumes from behind, on their way across the hall',
      },
    ],
  },
  {
    key: 'book-day-names',
    at: '2026-03-05 16:20',
    text: 'Best home-made costume: Agnes (3W), a library. Yes, the building. The doors open.',
    pictures: [{ paint: 'costumes', version: 'library', shape: 'tall', look: 'P114' }],
    decision: {
      verdict: 'redact',
      by: 'dsl',
      on: '2026-03-10',
      reason: 'Name and picture together; the picture may stay.',
    },
    shows: 'a redaction whose original is still on the platform: it waits until it is deleted there',
  },
  {
    key: 'book-quiz',
    at: '2026-03-06 12:30',
    text: 'Reading quiz final: #5H 31, #5W 31. Decided by who could find page 100 of anything fastest. Congratulations, 5W, and your very quick fingers.',
  },
  {
    key: 'science-week-launch',
    at: '2026-03-09 09:20',
    text: 'Science Week! Assembly began with a bang that was planned and ended with one that was not. Nobody was hurt; one ceiling tile is a different colour.',
    pictures: [
      {
        paint: 'potions',
        version: 'bench',
        look: 'no',
        description: 'Glass flasks of coloured liquid on a bench, one of them frothing over',
      },
    ],
  },
  {
    key: 'spelling-bee',
    at: '2026-03-09 15:30',
    text: 'Spelling bee: the final word was “rhythm”, and it took eleven of us. Well spelt, Esi of #5H, who closed her eyes and conducted.',
  },
  {
    key: 'wormery',
    at: '2026-03-10 14:55',
    text: 'Our wormery is a week old. Sand, soil, leaves, worms: day one tidy, day seven not. #1W have drawn every tunnel.',
    pictures: [
      {
        paint: 'wormery',
        version: 'layers',
        shape: 'tall',
        look: 'no',
        description: 'A jar of layered sand and soil with worms winding through it',
      },
    ],
  },
  {
    key: 'wellcome-fund',
    at: '2026-03-10 17:30',
    text: 'RT @WellcomeTrust: Curiosity has no minimum age. Happy Science Week to all the small scientists who are asking “but how do you know?”',
  },
  {
    key: 'volcano-video',
    at: '2026-03-11 15:15',
    text: 'Five, four, three… Paper boats on the tide table: #2W found out which shape carries most marbles.',
    pictures: [
      {
        video: 'paper-boats.mp4',
        kind: 'video',
        look: 'no',
        note: 'Watched to the end, with sound',
        description: 'Paper boats rock on painted waves',
      },
    ],
    shows: 'a short video with a place written into its metadata, which import takes out',
  },
  {
    key: 'scientists-table',
    at: '2026-03-12 15:05',
    text: 'Goggles on. Four teams in #4H, one question: which kitchen roll is honest?',
    pictures: [{ paint: 'scientists', version: 'goggles', look: 'P121;P123;P128;P131' }],
    shows: 'one child of four has no consent: withheld (photo-consent)',
  },
  {
    key: 'science-fair-copyright',
    at: '2026-03-13 12:10',
    text: 'How does a kingfisher dive? This wonderful picture shows all of it. Photo: © Marlow & Tench Picture Agency, all rights reserved.',
    pictures: [
      {
        paint: 'kingfisher',
        version: 'dive',
        look: 'no',
        description: 'A kingfisher above its reflection',
        exif: { author: 'R. Tench', copyright: '(c) Marlow & Tench Picture Agency. All rights reserved.' },
      },
    ],
    shows: 'somebody else’s picture, by the words and by a notice in the file (copyright): a note in the report',
  },
  {
    key: 'red-nose',
    at: '2026-03-13 15:40',
    text: 'OMG. Mr Akinlade really did let #6W choose his hair. It is red, it is spotted and it is staying till Monday, lol.',
    shows: 'text language again',
  },
  {
    key: 'mothers-day',
    at: '2026-03-13 16:30',
    text: 'For Sunday: 411 cards have gone home for mums, grans, aunties, carers and whoever else does the hair in the morning.',
    pictures: [{ paint: 'cards', version: 'flowers', look: 'no', description: 'Handmade cards with pressed flowers' }],
  },
  {
    key: 'st-patrick',
    at: '2026-03-17 12:45',
    text: 'Lá Fhéile Pádraig sona daoibh! Our Irish dancers brought the hall down at lunch (nearly; see ceiling tile).',
    pictures: [{ paint: 'dance', version: 'reel', look: 'nobody' }],
    shows:
      'a saint with a pupil’s name: published; the machine missed a face under a headscarf, so a person left the picture out',
    decision: {
      verdict: 'publish',
      by: 'dsl',
      on: '2026-03-19',
      reason: 'A face is not covered.',
      faces: '1 leave out',
    },
  },
  {
    key: 'seedlings',
    at: '2026-03-18 15:00',
    text: 'Thirty beans on a windowsill, thirty names on thirty sticks. The tallest is called Gerald. #1H',
    pictures: [
      { paint: 'seedlings', version: 'beans', look: 'no', description: 'Bean seedlings in paper pots on a windowsill' },
    ],
  },
  {
    key: 'summer-coming',
    at: '2026-03-19 13:10',
    text: 'Summer is coming, says the thermometer of #4H. We ate outside, in two coats each.',
    pictures: [
      {
        paint: 'picnic',
        version: 'coats',
        look: 'P122;P127;P135',
        description: 'Three children from behind on a rug in the playground, in coats and hats',
      },
    ],
    shows: 'a season with a pupil’s name beside pictured pupils: no doubt at all, published',
  },
  {
    key: 'choir-festival',
    at: '2026-03-19 16:20',
    text: 'To the choir families: Saturday’s festival begins at 11, coach at 9.45 from the gate, black trousers, teal jumper, no glitter (there was an incident).',
  },
  {
    key: 'eid',
    at: '2026-03-20 08:30',
    text: 'Eid Mubarak to everyone who celebrates today! We hear that there will be a great deal of biryani. We are not jealous. We are a little jealous.',
    pictures: [
      {
        paint: 'crescent',
        version: 'eid',
        look: 'no',
        description: 'A crescent moon, stars and paper lanterns on a deep blue ground',
      },
    ],
  },
  {
    key: 'swimming',
    at: '2026-03-20 15:44',
    text: 'Every child in Year 5 can now swim 25 metres. Every one. Coach Peart has gone somewhere quiet to be proud.',
  },
  {
    key: 'hogarth-house',
    at: '2026-03-23 15:30',
    text: 'A morning at Hogarth’s House with #4H: his mulberry tree, his pug, and a room full of pictures in which everybody is up to something.',
    pictures: [
      {
        paint: 'hogarthhouse',
        version: 'mulberry',
        look: 'no',
        description: 'A narrow brick house with a bay window behind a wall, and an old mulberry tree',
        exif: { latitude: 51.48797, longitude: -0.25496, author: 'P. Vidal' },
      },
    ],
  },
  {
    key: 'hogarth-engravings',
    at: '2026-03-24 15:10',
    quotes: 'hogarth-house',
    text: 'And our own prints after the visit. Potato, polystyrene, patience: ink everywhere, but what lines!',
    pictures: [
      {
        paint: 'prints',
        version: 'pugs',
        look: 'no',
        description: 'A line of prints hung up to dry: pugs, hats and houses',
      },
    ],
  },
  {
    key: 'summer-reading-2h',
    at: '2026-03-24 16:05',
    text: 'The clocks go forward on Sunday. In #2H Will asked where the hour goes. Miss Pietrzak is looking into it.',
  },
  {
    key: 'tempest',
    at: '2026-03-25 18:40',
    text: 'Our Year 6 Tempest opened to a full hall. The storm was 60 bin bags. The spirit was a torch. There were actual tears in row C.',
    pictures: [
      {
        paint: 'stage',
        version: 'storm',
        look: 'no',
        description: 'A stage set with a painted ship in a storm of black paper',
      },
    ],
  },
  {
    key: 'tempest-cast',
    at: '2026-03-25 18:52',
    reply: 'tempest',
    text: 'Prospero was Uche Nwachukwu, and we will be saying “I knew him when” for ever.',
    shows: 'forename and surname: withheld (forename-only)',
  },
  {
    key: 'easter-garden',
    at: '2026-03-26 14:20',
    text: 'Easter gardens from #RW, with real moss and a snail who was not asked.',
    pictures: [
      {
        paint: 'eastergarden',
        version: 'tray',
        look: 'no',
        description: 'A small garden of moss, pebbles and twigs in a tray',
      },
    ],
  },
  {
    key: 'egg-hunt',
    at: '2026-03-26 15:50',
    text: 'RT @LBofHounslow: Spring holiday activities with a free lunch: places for children across the borough, book from today.',
  },
  {
    key: 'end-of-spring',
    at: '2026-03-27 13:38',
    text: 'End of term! Thank you, everybody, for a spring with two bangs, one dragon and no lost recorders (one found recorder; see office). Back on Monday 13 April.',
  },
  {
    key: 'scooter-plate',
    at: '2026-03-27 14:30',
    text: 'To the driver of the silver car AB51 ABC, parked over the zigzags again at home time: please do not. Children are small and walls are hard.',
    decision: {
      verdict: 'withhold',
      by: 'head',
      on: '2026-03-30',
      reason: 'A number plate; and we said it better in the newsletter.',
    },
    shows: 'a vehicle’s number plate: withheld (personal-information)',
  },
];
