import { describe, expect, test } from 'vitest';
import { saysNothing } from '../../src/rule.ts';
import { rules } from '../../src/rules/index.ts';
import { judge } from './judge.ts';

const outcome = (alt: string | null) => judge('alt-text', { text: 'Look!', pictures: [{ alt }] }).outcome;

describe('a description that says nothing counts as none', () => {
  test.each([
    [''],
    [' \n\t '],
    ['\u200b'],
    ['.'],
    ['…'],
    ['🌻🌻'],
    ['Image'],
    ['image.'],
    ['A photo'],
    ['Photo 2 of 4'],
    ['This is a picture'],
    ['Picture of'],
    ['Alt text'],
    ['No description'],
    ['[description here]'],
    ['N/A'],
    ['Untitled (3)'],
    ['IMG_1234.jpg'],
    ['IMG 1234'],
    ['DSC_0071.JPG'],
    ['class photo (2).jpeg'],
    ['sunflowers-in-3H.heic'],
    ['PXL_20260302_101533123'],
    ['WhatsApp Image 2026-03-02 at 10.15.33'],
    ['Screenshot 2026-03-02 at 10.15.33.png'],
    ['1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed'],
    ['https://pbs.twimg.com/media/EabcdEF.jpg'],
    ['#Chiswick #W4 #LBofHounslow'],
    ['2026-03-02'],
  ])('%j', (alt) => {
    expect(saysNothing(alt)).toBe(true);
    expect(outcome(alt)).toBe('fail');
  });
});

describe('a description that says something is enough, however short', () => {
  test.each([
    ['Daffodils'],
    ['A longship made of boxes'],
    ['Photo of a heron on the weir'],
    ['Screenshot of the spelling list'],
    ['A video camera on three legs'],
    ['1066: the shield wall, in Lego'],
    ['Year 3 at the river'],
    ['Ein Reiher am Wehr'],
    ['堰の鷺'],
    ['A folder on a screen, in which a file is called longship.jpg; beside it a cup of tea'],
  ])('%j', (alt) => {
    expect(saysNothing(alt)).toBe(false);
    expect(outcome(alt)).toBe('pass');
  });
});

test('there is one problem for each picture, with its number, and none for one whose file is missing', () => {
  const pictures = [{}, { alt: 'Daffodils' }, { file: null }, { kind: 'gif', alt: 'GIF' }] as const;
  const { problems } = judge('alt-text', { text: 'Look!', pictures });
  expect(problems.map(({ picture }) => picture)).toEqual([1, 4]);
});

test('it is advice: without a clause, marked as beyond the policy, and holding nothing back', () => {
  expect(rules.filter((rule) => rule.beyond === true || rule.clause === null)).toEqual([
    expect.objectContaining({ id: 'alt-text', clause: null, beyond: true, severity: 'note' }),
  ]);
});
