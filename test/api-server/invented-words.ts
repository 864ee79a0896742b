/** What an invented school writes. No child is named or meant. */
import type { Chance } from './chance.ts';

const openings = [
  'A lovely morning in the garden',
  'Our assembly was about bridges',
  'The library has new books',
  'Science week goes on',
  'We cooked soup & bread',
  'The hall is ready for the concert',
  'Maths with sticks and stones',
  'Rain all day, and puddles to measure',
  'The choir sang in the market square',
  'Lost property is on the table by the door',
];
const closings = [
  'Well done, everybody!',
  'Thank you for coming.',
  'More tomorrow.',
  'What a day! 🎉',
  '🌱🌻',
  'See you there 👩🏽‍🏫',
];
const tags = ['#HogarthReads', '#HogarthScience', '#HogarthArt', '#Year5', '#Year2'];
const links = [
  'https://www.example.org/a-guide-to-ponds?from=school&year=2026',
  'https://example.com/menu',
  'http://museum.example.net/visits/autumn/primary-schools/booking-form.html',
];

export const plainWords = (by: Chance, index: number) =>
  `${by.one(openings)} (${index}). ${by.one(closings)} ${by.one(tags)}`;

export const wordsWithMarks = (by: Chance, index: number) =>
  `${by.one(openings)} 🐌 3 < 5 & "six" > 2 (${index}) ${by.one(tags)} ${by.one(tags)}`;

export const wordsWithLink = (by: Chance, index: number) =>
  `${by.one(openings)} (${index}): ${by.one(links)} ${by.one(tags)}`;

export const wordsWithTwoLinks = (by: Chance, index: number) =>
  `🚌 Trip ${index}: read ${links[0]} and then ${by.one(links.slice(1))}, please.`;

/** More than an ordinary post may hold, with things to find in its second half. */
export const longWords = (by: Chance, index: number) =>
  [
    `Notes for the week (${index}).`,
    ...Array.from({ length: 6 }, () => `${by.one(openings)}, and on it went & on. ${by.one(closings)}`),
    `All of it is at ${by.one(links)} and under ${by.one(tags)}.`,
  ].join(' ');

export const pollWords = (by: Chance, index: number) =>
  `What shall the school pond be called? (${index}) ${by.one(tags)}`;

export const alts = [
  'A row of paper boats on a table',
  'Seed trays by a window, with labels',
  'The empty hall, with chairs in a ring',
];
