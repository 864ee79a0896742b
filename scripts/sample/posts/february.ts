/** February 2026. */
import type { Written } from '../written.ts';

export const february: readonly Written[] = [
  {
    key: 'gong',
    at: '2026-02-02 10:12',
    text: 'Mrs Hallett has been lent a gong. Until Friday every lesson change is going to be an event.',
    pictures: [
      { paint: 'gong', version: 'hall', shape: 'square', look: 'no', description: 'A bronze gong in a wooden frame' },
    ],
  },
  {
    key: 'e-safety-evening',
    at: '2026-02-02 17:40',
    text: 'Online safety evening for parents on Tuesday 10 February at 6.30, with Mr Bevan, in the hall. We will show you the settings. Your children already know where they are.',
  },
  {
    key: 'choir-portrait',
    at: '2026-02-04 15:20',
    text: 'Hattie and Max from #3H, who played the whole of “Hot Cross Buns” without stopping. Twice. We asked for once.',
    pictures: [{ paint: 'duet', version: 'recorders', look: 'P096;P104' }],
    shows: 'two forenames beside the two children: withheld (name-with-picture)',
  },
  {
    key: 'number-day',
    at: '2026-02-06 15:05',
    text: 'NSPCC Number Day: the whole school came as a number, a shape or, in one case, a recurring decimal. £301 raised (prime? ask a Year 5).',
    pictures: [
      {
        paint: 'whiteboard',
        version: 'sums',
        look: 'no',
        description: 'A whiteboard full of shapes, sums and a number line',
      },
    ],
  },
  {
    key: 'nspcc',
    at: '2026-02-06 17:10',
    text: 'RT @NSPCC: Thank you to every school that counted, added and dressed up for Number Day. You help us to be there for children.',
  },
  {
    key: 'safer-internet',
    at: '2026-02-10 15:22',
    text: 'Safer Internet Day. #6H wrote our new rules, and the best one fits on a sticker: “Would you say it in the dinner queue?” Tips for home: https://www.williamhogarth.example/online-safety',
    pictures: [
      {
        paint: 'poster',
        version: 'BE KIND ONLINE',
        shape: 'tall',
        look: 'no',
        description: 'A hand-drawn poster that says: Be kind online',
      },
    ],
  },
  {
    key: 'pupil-handle',
    at: '2026-02-10 16:02',
    text: 'Lovely to see so many of you follow us, and hello to @zoomzoom_w4, the account of one of our Year 5s!',
    decision: {
      verdict: 'withhold',
      by: 'dsl',
      on: '2026-02-10',
      reason: 'Points at an account that a child should not have.',
    },
    gone: '2026-02-10',
    shows: 'an account said to be a pupil’s own (pupil-account); withheld by a person',
  },
  {
    key: 'reply-neighbour',
    at: '2026-02-11 09:26',
    reply: { handle: '@dukeroad_neighbour', id: '2021500418339274922' },
    text: '@dukeroad_neighbour Thank you for letting us know. The gong goes home on Friday.',
    shows: 'a reply to another account (conversation): a note in the report',
  },
  {
    key: 'lunar-new-year',
    at: '2026-02-12 15:18',
    text: 'The dragon of Year 2 is eleven metres long, has forty legs and went round the whole school, twice, because nobody had told it how to stop. Happy New Year of the Horse!',
    pictures: [
      {
        paint: 'dragon',
        version: 'parade',
        look: 'nobody',
        description: 'A long paper dragon in red and gold winding across a playground on many small legs',
      },
    ],
  },
  {
    key: 'dragon-gif',
    at: '2026-02-12 15:21',
    reply: 'lunar-new-year',
    text: 'Here it comes again.',
    pictures: [
      {
        video: 'dragon.mp4',
        kind: 'gif',
        look: 'nobody',
        note: 'Watched to the end, with sound',
        description: 'A paper dragon waves along, again and again',
      },
    ],
    shows: 'an animated GIF, which the archive holds as MP4',
  },
  {
    key: 'pancakes-early',
    at: '2026-02-13 12:05',
    text: 'Shrove Tuesday falls in half term, so our pancake race was today. Winning time: 14.2 seconds. Winning pancake: still on the netball hoop.',
    pictures: [
      {
        paint: 'pancakes',
        version: 'race',
        look: 'no',
        description: 'Frying pans and a pancake in mid-air in front of a netball hoop',
      },
    ],
  },
  {
    key: 'half-term-february',
    at: '2026-02-13 15:34',
    text: 'Have a lovely half term. Back on Monday 23 February. Twiglet the Second is spending the week with Miss Pietrzak, who is being very brave.',
  },
  {
    key: 'ramadan',
    at: '2026-02-24 08:15',
    text: 'Ramadan Mubarak to all our families who are keeping it. The library is open at lunchtime for anybody who would like a quiet hour.',
  },
  {
    key: 'fasting-named',
    at: '2026-02-25 15:20',
    text: 'So proud of Ayesha in #6W, who is fasting for the very first time this week and still ran the daily mile.',
    shows: 'the religious life of a named child: withheld (personal-information)',
  },
  {
    key: 'clay-pots',
    at: '2026-02-26 15:32',
    text: 'Coil, pinch, score, slip, hope. The kiln opens tomorrow and #3H would like it to be tomorrow now.',
    pictures: [
      {
        paint: 'pots',
        version: 'shelf',
        look: 'no',
        description: 'Rows of clay pots with banded patterns on two shelves',
      },
    ],
  },
  {
    key: 'recorders',
    at: '2026-02-27 14:45',
    text: 'Week six of recorders in #3W. We have three notes now and we use all of them.',
    pictures: [
      {
        paint: 'recorders',
        version: 'notes',
        look: 'no',
        description: 'Recorders lying on sheet music, the stave flowing in waves',
      },
    ],
  },
  {
    key: 'found-jumper',
    at: '2026-02-27 16:20',
    text: 'Whose is this? Found on the climbing frame, size 7–8, label says S. Nightingale. It has been washed and it is missing you!',
    pictures: [{ paint: 'lostproperty', version: 'jumper', look: 'no', description: 'One teal jumper, folded' }],
    decision: {
      verdict: 'redact',
      by: 'office2',
      on: '2026-03-02',
      reason: 'The surname on the label; say only that a jumper was found.',
    },
    gone: '2026-03-02',
    shows: 'an initial and a surname in the text, redacted; the picture of the jumper may stay',
  },
];
