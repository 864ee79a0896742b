/** November 2025. */
import type { Written } from '../written.ts';

export const november: readonly Written[] = [
  {
    key: 'back-november',
    at: '2025-11-03 08:50',
    text: 'Welcome back! New on the menu: the Viking unit in Year 4, shadows in Year 3, and a class stick insect in #2H whose name is still being negotiated.',
  },
  {
    key: 'bonfire-safety',
    at: '2025-11-05 08:10',
    text: 'RT @MetPoliceUK: Going to see fireworks tonight? Plan your way home before you set off, keep hold of small hands, and look out for one another.',
  },
  {
    key: 'viking-longships',
    at: '2025-11-05 15:22',
    text: 'The fleet is in. #4H and #4W have built thirty longships from milk cartons, and not one of them leaks (we tested all of them in the big sink, and then the floor). #vikings #learning',
    pictures: [
      {
        paint: 'longships',
        version: 'fleet',
        look: 'no',
        description: 'Model longships with striped sails on a painted sea',
      },
      {
        paint: 'gallery',
        version: 'longships',
        look: 'no',
        description: 'Paintings of longships pinned on a blue wall',
      },
    ],
  },
  {
    key: 'viking-map',
    at: '2025-11-06 14:30',
    reply: 'viking-longships',
    text: 'And here is where they would have gone. Ask a Year 4 why Dublin was worth the trip.',
    pictures: [
      {
        paint: 'map',
        version: 'voyages',
        look: 'no',
        description: 'A drawn map of the North Sea with dotted voyages and a sea serpent',
      },
    ],
  },
  {
    key: 'hogarth-birthday',
    at: '2025-11-10 15:25',
    text: 'Happy 328th birthday to the man on our gate! William Hogarth was born today in 1697. Year 5 celebrated with his “line of beauty”: an S that never quite stops. Once you have seen it you see it everywhere.',
    pictures: [
      {
        paint: 'serpentine',
        version: 'birthday',
        look: 'no',
        description: 'A large serpentine line in red on cream, with small ones hidden all round it',
      },
    ],
  },
  {
    key: 'remembrance',
    at: '2025-11-11 11:25',
    text: 'At eleven o’clock 411 children stood in the playground and you could hear the plane trees. Thank you to #6H, who led us, and to the families who came and stood with us.',
    pictures: [
      { paint: 'poppies', version: 'field', look: 'no', description: 'A field of red paper poppies under a pale sky' },
    ],
  },
  {
    key: 'grumble-quote',
    at: '2025-11-12 12:15',
    text: 'RT @chiswick_grumbler: Crossing patrol on Duke Road is bloody useless, held me up for two whole minutes.',
    shows: 'offensive language in a retweet of an account that nobody approved: withheld, and an incident in the log',
  },
  {
    key: 'odd-socks',
    at: '2025-11-12 15:30',
    text: 'Odd Socks Day! For some of us this took planning. For Mr Marsh it was simply Wednesday. #AntiBullyingWeek',
    pictures: [
      { paint: 'socks', version: 'line', look: 'no', description: 'Odd socks of every pattern on a washing line' },
    ],
  },
  {
    key: 'maths-badge',
    at: '2025-11-13 15:10',
    text: 'Times tables champion of Year 4 this week: Advait from #4W, 60 out of 60 in 2 minutes and 41 seconds. He says that the sevens are “just vibes”.',
  },
  {
    key: 'children-in-need',
    at: '2025-11-14 15:45',
    text: '#4W in spots, in stripes, and in one full banana. You raised £512.35 for Children in Need today. Thank you!',
    pictures: [{ paint: 'crowd', version: 'spots', look: 'P136;P139;P141;P146', by: 'teacher' }],
    shows: 'somebody in the picture whose consent was never returned: withheld (photo-consent)',
  },
  {
    key: 'museum-5h',
    at: '2025-11-17 15:55',
    text: 'Off to the British Museum and back by one train, one bus and 1,900 steps. #5H can now tell you how to weigh a heart against a feather. Not recommended at home.',
    pictures: [
      {
        paint: 'egypt',
        version: 'scales',
        look: 'no',
        description: 'A painting on papyrus of scales, a feather and a jackal-headed god',
      },
    ],
  },
  {
    key: 'lost-tooth',
    at: '2025-11-18 13:02',
    text: 'A tooth has been handed in. It was in the sandpit, it is very small, and there is a fairy who would like to know. Please ask at the office.',
  },
  {
    key: 'parent-thanks',
    at: '2025-11-18 16:25',
    text: 'A big thank you to Tamsin Harbottle, Felix’s mum in #3W, who has mended every curtain in the hall.',
    shows: 'a parent’s full name given with a child’s: withheld',
  },
  {
    key: 'road-closed',
    at: '2025-11-19 07:20',
    text: 'A water main has burst in Duke Road. The school is open; please come by the back gate and bring wellingtons or a sense of adventure.',
  },
  {
    key: 'weaving-3h',
    at: '2025-11-19 15:12',
    text: 'Under, over, under, over, oh no. #3H are weaving on looms made of shoe boxes, and the room has never been so quiet.',
    pictures: [
      {
        paint: 'loom',
        version: 'stripes',
        look: 'no',
        description: 'A shoebox loom with a half-finished band in stripes',
      },
    ],
  },
  {
    key: 'author-visit',
    at: '2025-11-20 15:40',
    text: 'A real author, with real ink on her fingers! Thank you to our visitor for reading to Years 3 and 4 and for answering 61 questions, of which 40 were about her cat.',
    pictures: [
      {
        paint: 'assembly',
        version: 'author',
        look: 'P097;P103;-P118',
        description: 'Rows of children from behind, listening to a visitor who reads from a tall chair',
      },
    ],
    shows: '“-P118” in the looks: somebody asked whether she was in it, and she was not',
  },
  {
    key: 'chess-cup',
    at: '2025-11-21 17:20',
    text: 'Our chess club beat Strand Lane Primary by 7½ to 4½ on Friday. Special mention to the board that finished by torchlight after the fuse went.',
    pictures: [
      { paint: 'chess', version: 'match', look: 'no', description: 'A chessboard in mid-game beside a clock' },
    ],
  },
  {
    key: 'chess-surname',
    at: '2025-11-21 17:34',
    reply: 'chess-cup',
    text: 'Board one was won by Krish Mahadevan after 52 moves. Please ask him about the rook. Then sit down, because it takes a while.',
    decision: { verdict: 'redact', by: 'dsl', on: '2025-11-25', reason: 'Take the name out; the news may stay.' },
    gone: '2025-11-26',
    shows: 'a full name, redacted and gone from the platform: what is left is published at an address of its own',
  },
  {
    key: 'autumn-walk-1h',
    at: '2025-11-24 14:50',
    text: 'Crunch, crunch, crunch, splosh. #1H on the autumn walk to Chiswick House. We brought home leaves, acorns and most of a puddle.',
    pictures: [
      {
        paint: 'chiswickhouse',
        version: 'autumn',
        look: 'no',
        description: 'A domed white villa behind autumn trees, with geese on the grass',
      },
      {
        paint: 'puddles',
        version: 'wellies',
        look: ['P031;P036', 'P031;P036;P037'],
        note: 'The third child at the edge is P037.',
      },
    ],
    shows: 'consent that was given then and withdrawn in March: withheld since that day',
  },
  {
    key: 'stick-insect',
    at: '2025-11-25 15:00',
    text: 'After two ballots and a recount, the stick insect of #2H is called Twiglet the Second. We do not speak of Twiglet the First.',
    pictures: [
      {
        paint: 'stickinsect',
        version: 'tank',
        look: 'no',
        description: 'A stick insect on a bramble, almost invisible',
      },
    ],
  },
  {
    key: 'pta-fair-plea',
    at: '2025-11-26 08:30',
    text: 'The PTA needs: jars (clean), bottles (full), helpers (either). Winter Fair on Saturday 6 December, noon till three, in the hall and under the shelter.',
  },
  {
    key: 'st-andrew-dance',
    at: '2025-11-28 15:36',
    text: 'A ceilidh in the hall for St Andrew’s Day! Mrs Macready called the steps. Most of us heard them.',
    pictures: [
      {
        paint: 'dance',
        version: 'ceilidh',
        look: 'nobody',
        description: 'Children dancing in a long set, blurred by the speed of it',
      },
    ],
  },
];
