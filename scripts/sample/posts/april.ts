/** April 2026. */
import type { Written } from '../written.ts';

export const april: readonly Written[] = [
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
    key: 'quiz-skye',
    at: '2026-04-21 15:20',
    text: 'Geography quiz in #4W: forty islands, and Skye was the one that decided it. The atlas has been told that it played well.',
    pictures: [
      {
        paint: 'classroom',
        version: 'quiz',
        look: 'P136;P138;P147',
        description: 'A classroom from the back, children facing the whiteboard',
      },
    ],
    decision: {
      verdict: 'publish',
      by: 'teacher',
      on: '2026-04-23',
      reason: 'The island. Our Skye was away that day.',
    },
    shows:
      'an island with a pupil’s name beside pictured pupils: the class teacher settled it, whatever the machine makes of it',
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
];
