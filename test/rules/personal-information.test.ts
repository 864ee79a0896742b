import { describe, expect, test } from 'vitest';
import { judge } from './judge.ts';

const found = (text: string) => {
  const { outcome, evidence } = judge('personal-information', text);
  return [outcome, ...evidence];
};

describe('contacts', () => {
  test.each([
    ['Ring Rosamund on 07700 900142.', 'fail', '07700 900142'],
    ['Text +44 7700 900142 to help.', 'fail', '+44 7700 900142'],
    ['Write to wren.alderley@mail.example for a place.', 'fail', 'wren.alderley@mail.example'],
    ['Write to wren dot alderley at mail dot example for a place.', 'fail', 'alderley at mail dot example'],
    ['Book at tickets@theatre.example for Saturday.', 'review', 'tickets@theatre.example'],
  ])('somebody’s: %s', (text, outcome, evidence) => {
    expect(found(text)).toEqual([outcome, evidence]);
  });

  test.each([
    'Ring the office on 020 8994 4782, or write to office@williamhogarth.example.',
    'Write to admissions@williamhogarth.example about places.',
    'Childline is there for every child, day and night, on 0800 1111.',
    'We sold 07 cakes, 700 biscuits and 900 badges.',
    'Meet at two at three dots on the map.',
  ])('of the school, or of an organisation, or none: %s', (text) => {
    expect(found(text)).toEqual(['pass']);
  });
});

describe("pupils' numbers", () => {
  test('as the register writes them are a question, for they may be anything else', () => {
    expect(found('The prize goes to ticket P001, and not to p002, XP003 or P0041.')).toEqual(['review', 'P001']);
  });
});

describe('addresses, vehicles and log-ins', () => {
  test.each([
    ['Ottoline lives at 14 Acacia Gardens, just over the bridge.', 'fail', '14 Acacia Gardens'],
    ['The museum is at 12 Harbour Street.', 'review', '12 Harbour Street'],
    ['Would the owner of the silver car AB12 CDE please move it?', 'fail', 'AB12 CDE'],
    ['Our log-in is username: otters3, password: Heron22.', 'fail', 'username: otters3, password: Heron22'],
    ['The password is Heron22.', 'fail', 'password is Heron22'],
  ])('given: %s', (text, outcome, evidence) => {
    expect(found(text)).toEqual([outcome, evidence]);
  });

  test.each([
    'Find us in Duke Road, London W4 2JR.',
    'Year 6 learned what makes a password strong, and why nobody else should know it.',
    'Please remember your username and password for the maths site.',
    'Year 5 read 14 chapters and walked down the road.',
    'PE kit on Mondays: see form AB12.',
  ])('not given: %s', (text) => {
    expect(found(text)).toEqual(['pass']);
  });
});

describe('dates of birth', () => {
  test.each([
    ['Happy 7th birthday to Ottoline!', 'fail', 'Happy 7th birthday to Ottoline'],
    ['Ottoline is seven today, and there is cake.', 'fail', 'is seven today'],
    ['Ottoline turned 8 on Saturday.', 'fail', 'turned 8 on Saturday'],
    ['Ottoline 14/03/2018', 'fail', 'Ottoline 14/03/2018'],
    ['Ottoline was born on 14 March 2018.', 'fail', 'born on 14 March 2018'],
    ['DOB: 14/03/2018', 'fail', 'DOB: 14/03/2018'],
  ])('given away: %s', (text, outcome, evidence) => {
    expect(found(text)).toEqual([outcome, evidence]);
  });

  test.each([
    'Happy 10th birthday to our library!',
    'Happy birthday to William Hogarth, born on 10 November 1697!',
    'Happy birthday, Ottoline!',
    'Ottoline won 7 of today’s 8 races.',
    'We open at eight today.',
  ])('of no child, or without an age: %s', (text) => {
    expect(found(text)).toEqual(['pass']);
  });
});

describe('health, needs, care, faith and family', () => {
  test.each([
    ['Ottoline has asthma, so we keep her inhaler close.', 'fail'],
    ['Now that his EHCP is in place, Ikenna reads every day.', 'fail'],
    ['Well done to Ikenna, who kept his first fast today.', 'fail'],
    ['Ikenna is back! His diabetes does not stop him.', 'fail'],
    ['Ottoline’s foster carers came to the assembly.', 'fail'],
    ['Ottoline has been to hospital, and is back at last.', 'fail'],
    ['A girl in Year 2 has leukaemia, and we are thinking of her.', 'review'],
  ])('of one child: %s', (text, outcome) => {
    expect(judge('personal-information', text).outcome).toBe(outcome);
  });

  test.each([
    'Ottoline raised £40 for a cancer charity with a cake sale.',
    'Year 4 talked about asthma with the school nurse.',
    'In World Autism Acceptance Week we asked how loud a classroom feels.',
    'Some children in every school have allergies: please send no nuts.',
    'Ottoline explained why Muslims fast during Ramadan.',
    'Ottoline played the surgeon in our class play.',
  ])('of nobody in particular: %s', (text) => {
    expect(found(text)).toEqual(['pass']);
  });

  test('of a child without a name, but alone in the picture', () => {
    const post = { text: 'Back in class, and her broken arm is mending!', pictures: [{ look: { shown: ['P001'] } }] };

    expect(judge('personal-information', post).outcome).toBe('fail');
  });

  test('of no child in a picture of many', () => {
    const post = { text: 'We wore odd socks for asthma week.', pictures: [{ look: { shown: ['P001', 'P004'] } }] };

    expect(judge('personal-information', post).outcome).toBe('pass');
  });
});

describe('parents and ways home', () => {
  test.each([
    ['Thank you to Ottoline’s mum, Rosamund, who ran the stall.', 'fail', 'Ottoline’s mum, Rosamund'],
    ['Thank you to Rosamund, Ottoline’s mum, who ran the stall.', 'fail', 'Rosamund, Ottoline’s mum'],
    ['Thank you to Rosamund, mum of Ottoline.', 'fail', 'Rosamund, mum of Ottoline'],
    ['Ottoline now walks home on her own at half past three.', 'fail', 'on her own'],
  ])('told: %s', (text, outcome, evidence) => {
    const { outcome: judged, evidence: said } = judge('personal-information', text);
    expect(judged).toBe(outcome);
    expect(said[0]).toContain(evidence);
  });

  test.each([
    'Thank you to Ottoline’s mum, who ran the stall.',
    'Ottoline read the whole book on her own.',
    'Ottoline and her mum baked for us on Thursday.',
    'Thank you to Mr Pennywell, who walked us home.',
  ])('not told: %s', (text) => {
    expect(found(text)).toEqual(['pass']);
  });
});
