import { describe, expect, test } from 'vitest';
import { phonesIn } from '../src/phones.ts';

const school = { contacts: ['020 8994 4782', 'office@school.example'] };
const found = (text: string) => phonesIn(text, school).map((span) => text.slice(...span));

describe('a telephone number is found', () => {
  test.each([
    '07700 900482',
    '07700900482',
    '07700-900-482',
    '07700.900.482',
    '+44 7700 900482',
    '0044 7700 900482',
    '(020) 7946 0123',
    '0117 496 0123',
    '01632 960123',
    '07911 123456',
    'O7700 900482',
    '０７７００ ９００４８２',
    '0️⃣7️⃣7️⃣0️⃣0️⃣ 9️⃣0️⃣0️⃣4️⃣8️⃣2️⃣',
    '0 7 7 0 0 9 0 0 4 8 2',
    '07700\u200b900482',
    'oh seven seven double oh nine hundred four eight two',
    'zero seven seven zero zero nine zero zero four eight two',
  ])('as %s', (number) => {
    expect(found(`Ring ${number} before tea.`)).toEqual([number]);
  });
});

describe('no telephone number is found in', () => {
  test.each([
    ['the school’s own', 'Call 020 8994 4782, +44 (0)20 8994 4782 or 02089944782.'],
    ['the number of a book', 'ISBN 978-0-14-034699-9, ISBN 0140346996'],
    ['scores and codes', 'We scored 2079 460 123. Order 07700900. 214, 209, 187.'],
    ['counting', 'Zero, one, two, three, four, five, six, seven, eight, nine, ten! 0 1 2 3 4 5 6 7 8 9 10'],
    ['years and times', '2021-22, 2019-20, 07:30, 15.30'],
  ])('%s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});
