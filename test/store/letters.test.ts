import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isTorn } from '../../src/store/letters.ts';
import { readRegister } from '../../src/store/records.ts';
import { temporary } from '../temporary.ts';

const trueNames = [
  'Zoë',
  'ZOË',
  'Łukasz',
  'Ägidius',
  'Åsa',
  'ÅSA',
  'João',
  'Conceição',
  'Núñez',
  'Muñoz',
  'Siân',
  'Ó Briain',
  'O’Brien',
  'D’Été',
  'André-René',
  'ANDRÉ’S',
  'Weiß',
  'Groß',
  'Ðorđe',
  'Þóra',
  'Ægir',
  'Øyvind',
  'Ştefan',
  'Ștefania',
  'Gökçe',
  'İpek',
  'Žofia',
  'Nguyễn',
  'Đặng',
  'Ελένη',
  'Михаил',
  'יעל',
  'محمد',
  '美咲',
  'Ngũgĩ',
  'Kahurangi Ā',
  'Renée “Ren”',
  'Mary-Jane',
  'Æthelstan',
  'KŘÍŽ',
  'ČÍŽEK',
  'KRÍŽOVÁ',
  'MATÚŠ',
  'JANÚŠ',
  'DÚŠEK',
  'BENÍŠEK',
  'JÓŽEF',
  'SÝŠ',
  'ALOÏŸS',
  'Úžasný',
  'JOSÉ–LUÍS',
  'JOSÉ—LUÍS',
  'José–Luís',
  'RENÉ\u00a0ANN',
  'René\u00a0Ann',
  'René\u00a0– Ann',
];

/** UTF-8 read as Latin-1, or as Windows-1252, and saved again. */
const asLatin = (name: string) => Buffer.from(name, 'utf8').toString('latin1');
const asWindows = (name: string) => new TextDecoder('windows-1252').decode(Buffer.from(name, 'utf8'));

describe('a name whose letters were torn apart', () => {
  test.each(trueNames)('is not a true one: %s', (name) => expect(isTorn(name)).toBe(false));
  test.each([
    'Zoë',
    'Łukasz',
    'Åsa',
    'João',
    'NÚÑEZ',
    'Siân',
    'O’Brien',
    'Ștefania',
    'Nguyễn',
    'Weiß',
    'Øyvind',
    'ČAPEK',
    'Čapek',
    'ŽOFIA',
    'Šimon',
    'Ďuro',
    'KŘÍŽ',
    'Ελένη',
    'Михаил',
    '間宮',
  ])('is known in either old encoding: %s', (name) => {
    expect(isTorn(asLatin(name))).toBe(true);
    expect(isTorn(asWindows(name))).toBe(true);
  });
});

describe('a register with such a name', () => {
  const head = 'pupil_id,forename,known_as,surname,class,photo_consent,consent_date,withdrawn_date\n';
  const reading = async (name: 'register.csv' | 'register-past.csv', row: string) => {
    const folder = await temporary('letters');
    writeFileSync(
      join(folder, name),
      name === 'register.csv' ? `${head}${row}\n` : `${head.trim()},left_on\n${row},\n`,
    );
    return readRegister(folder, name);
  };
  test.each([
    ['P1,?ukasz,,Nowak,1H,yes,,', 'forename', 'was lost'],
    ['P1,Zo?,,Nowak,1H,yes,,', 'forename', 'was lost'],
    ['P1,Anna,Zo?,Nowak,1H,yes,,', 'known_as', 'was lost'],
    ['P1,ZoÃ«,,Nowak,1H,yes,,', 'forename', 'was torn'],
    ['P1,Anna,,NÃºÃ±ez,1H,yes,,', 'surname', 'was torn'],
  ])('stops by line and column, with the cure and without the name: %s', async (row, column, what) => {
    const error = await reading('register.csv', row).catch((cause: Error) => cause);
    expect(error).toMatchObject({ code: 2 });
    expect(String(error)).toContain(`register.csv, line 2, column "${column}": a letter ${what}`);
    expect(String(error)).toContain('CSV UTF-8');
    expect(String(error)).not.toMatch(/ukasz|Zo|Nowak|ez,/u);
  });
  test('is read where it is the memory of one that was taken before', async () => {
    expect(await reading('register-past.csv', 'P1,Zo?,,Nowak,1H,yes,,')).toHaveLength(1);
  });
});
