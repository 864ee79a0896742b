import { describe, expect, test } from 'vitest';
import { found, pupil, register, registerOf, words } from './invented-register.ts';

describe('a pupil is found by', () => {
  test.each([
    ['Well done to Thandiwe, who swam a whole length.', 'Thandiwe / forename'],
    ['Well done Dami! What a goal.', 'Dami / forename'],
    ['Congratulations to Oluwadamilola Adesanya (5W).', 'Oluwadamilola Adesanya / full'],
    ['Dami Adesanya wins the cup', 'Dami Adesanya / full'],
    ['Oluwadamilola "Dami" Adesanya takes gold', 'Oluwadamilola "Dami" Adesanya / full'],
    ['Zoltan “the Rocket” Farkas does it again', 'Zoltan “the Rocket” Farkas / full'],
    ['Ngozi Grace Umeh reads', 'Ngozi Grace Umeh / full'],
    ['Ngozi A. Umeh reads', 'Ngozi A. Umeh / full'],
    ['1. Farkas, Zoltan', 'Farkas, Zoltan / full'],
    ['FARKAS Zoltan', 'FARKAS Zoltan / full'],
    ['Thandiwe\nMkhize', 'Thandiwe\nMkhize / full'],
    ['Certificate\nTHANDIWE MKHIZE\nfor kindness', 'THANDIWE MKHIZE / full'],
    ['Thandiwe M. read us a poem', 'Thandiwe M / initial'],
    ['Łucja Ż drew a map', 'Łucja Ż / initial'],
    ['Z. Farkas came third', 'Z. Farkas / full'],
    ['T.M. in 2H has a baby brother', 'T.M. / initial'],
    ['TM (2H) was our star', 'TM / initial'],
    ['Farkas saved two penalties', 'Farkas / surname'],
    ['Bronwen’s poem won', 'Bronwen / forename'],
    ["Zoltan's rocket", 'Zoltan / forename'],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  test.each([
    ['Bronwen Rees came first', 'Bronwen Rees / full'],
    ['Bronwen Gethin came first', 'Bronwen Gethin / full'],
    ['A goal from Gethin-Rees!', 'Gethin-Rees / surname'],
    ['Jordan Cole won the 100m', 'Jordan Cole / full'],
    ['Xiomara Quispe read to us', 'Xiomara Quispe / full'],
    ['Thiago de Souza and friends', 'Thiago de Souza / full'],
    ['Thiago Souza and friends', 'Thiago Souza / full'],
    ['Thi Mai Nguyen danced', 'Thi Mai Nguyen / full'],
    ['Nguyen Thi Mai danced', 'Nguyen Thi Mai / full'],
    ['Mary-Jane O’Dowd in goal', 'Mary-Jane O’Dowd / full'],
    ['Mary Jane ODowd in goal', 'Mary Jane ODowd / full'],
    ['Siobhan Ni Bhriain played', 'Siobhan Ni Bhriain / full'],
    ['DAndre scored twice', 'DAndre / forename'],
    ['by lucja zak', 'lucja zak / full'],
  ])('half of a name, or its plain letters: %s', (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  test('each of several names', () => {
    expect(found('Thandiwe, Zoltan and Ngozi Umeh led; Farkas and Lamptey scored.')).toEqual([
      'Thandiwe / forename',
      'Zoltan / forename',
      'Ngozi Umeh / full',
      'Farkas / surname',
      'Lamptey / surname',
    ]);
  });

  test('what two pupils share, with both of them', () => {
    const twins = registerOf([
      pupil('P1', { forename: 'Ottoline' }),
      pupil('P2', { forename: 'Ottoline', surname: 'Fenn' }),
    ]);

    expect(twins.namesIn('Ottoline sang.').map(({ pupils }) => pupils)).toEqual([['P1', 'P2']]);
    expect(twins.namesIn('Ottoline Fenn sang.').map(({ pupils }) => pupils)).toEqual([['P2']]);
  });

  test('a common name that is some far island’s or city’s as well', () => {
    const own = registerOf([
      pupil('P001', { forename: 'Lewis' }),
      pupil('P002', { forename: 'Rio' }),
      pupil('P003', { surname: 'Harris' }),
    ]);
    const idsIn = (text: string) => own.namesIn(text).flatMap(({ pupils }) => pupils);

    expect(idsIn('We sat with Lewis and Rio at lunch.')).toEqual(['P001', 'P002']);
    expect(idsIn('Here is a card from Lewis.')).toEqual(['P001']);
    expect(idsIn('Thanks to the Harris family.')).toEqual(['P003']);
  });

  test('a past pupil’s name too', () => {
    const register = registerOf([pupil('P1')], {
      past: [pupil('P2', { forename: 'Ottoline', left_on: '2024-07-20' })],
    });

    expect(register.namesIn('Ottoline sang.').map(({ pupils }) => pupils)).toEqual([['P2']]);
  });
});

describe('a name in disguise is found', () => {
  test.each([
    ['Well done Th\u200bandi\u200bwe!', 'Th\u200bandi\u200bwe'],
    ['Well done Тhаndіwе!', 'Тhаndіwе'],
    ['Νgοzі Umеh wrote this', 'Νgοzі Umеh'],
    ['Well done Ｔｈａｎｄｉｗｅ!', 'Ｔｈａｎｄｉｗｅ'],
    ['Well done Ⓩⓞⓛⓣⓐⓝ!', 'Ⓩⓞⓛⓣⓐⓝ'],
    ['Well done T h a n d i w e!', 'T h a n d i w e'],
    ['Well done T-h-a-n-d-i-w-e!', 'T-h-a-n-d-i-w-e'],
    ['N.g.o.z.i', 'N.g.o.z.i'],
    ['Z o l t a n   F a r k a s is here', 'Z o l t a n   F a r k a s'],
    ['awarded to ThandiweMkhize for effort', 'ThandiweMkhize'],
    ['awarded to THANDIWEMKHIZE for effort', 'THANDIWEMKHIZE'],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual([expected]);
  });

  test.each([
    ['Well done Thandwie!', 'Thandwie'],
    ['Xiomarra made a volcano', 'Xiomarra'],
    ['Well done Zoltam, and thank you.', 'Zoltam'],
    ['We liked Thandiwes rocket.', 'Thandiwes'],
  ])('with one slip, in doubt: %s', (text, expected) => {
    expect(found(text)).toEqual([`${expected} / forename?`]);
  });

  test('but an English word is no slip, and neither is a short name', () => {
    expect(found('A Rattan chair, a Bake sale, a Kinght and a Ngo.')).toEqual([]);
  });
});

describe('letters that run backwards', () => {
  test.each([
    ['by \u202esakraF natloZ\u202c today', '\u202esakraF natloZ\u202c'],
    ['by \u202esakraF natloZ', '\u202esakraF natloZ'],
    ['by \u202esakraF natloZ\u202d today', '\u202esakraF natloZ\u202d'],
    ['by \u202esakraF \u202enatloZ\u202c today', '\u202esakraF \u202enatloZ\u202c'],
    ['by \u202e🚀sakraF natloZ\u202c today', '\u202e🚀sakraF natloZ\u202c'],
    ['by \u202enatloZ\u202c \u202e🚀 sakraF\u202c today', '\u202enatloZ\u202c \u202e🚀 sakraF\u202c'],
  ])('are read as they look, and the whole of them is the place: %j', (text, expected) => {
    expect(found(text)).toEqual([`${expected} / full`]);
  });

  test('are not read where nobody is named in them, nor behind the other mark', () => {
    expect(found('by \u202eydobon\u202c and \u202dsakraF natloZ\u202c today')).toEqual([]);
  });

  test('may name two, and hide a half of one beside them', () => {
    const both = 'by \u202enatloZ dna ewidnahT\u202c today';

    expect(register.namesIn(both).flatMap(({ pupils }) => pupils)).toEqual(['P001', 'P003']);
    expect(found('by Zoltan \u202esakraF\u202c today')).toEqual(['Zoltan \u202esakraF\u202c / full']);
  });

  test('leave the names around them where they are', () => {
    expect(found('Zoltan Farkas and \u202eewidnahT\u202c')).toEqual([
      'Zoltan Farkas / full',
      '\u202eewidnahT\u202c / forename',
    ]);
  });
});

describe('figures in place of letters', () => {
  test.each([
    ['Well done Z0ltan F4rk4s!', ['Z0ltan / full', 'F4rk4s / full']],
    ['Well done Th4nd1we!', ['Th4nd1we / forename?']],
    ['🎉Th0rnbury🎉', ['Th0rnbury / surname?']],
    ['At 10am on the 23rd, 3W won 4x100m in B17', []],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('a family by its surname', () => {
  test.each([
    ['The Farkases win again', ['Farkases / surname']],
    ['A cake from the Thornburys, with thanks', ['Thornburys / surname']],
    ['We met the Closes of the book', []],
  ])('in the plural behind "the": %s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test('but a surname that ends like a plural is not one of itself', () => {
    const own = registerOf([pupil('P001', { surname: 'Quillons' })]);

    expect(own.namesIn('The Quillons Museum is open.')).toEqual([]);
  });

  test.each([
    ['Cake by @thethornburyfamily', ['thornbury / surname']],
    ['Cake by @farkasmum', ['farkas / surname']],
    ['Cake by #BakerFamily', ['Baker / surname?']],
    ['Look at the #WoodHouse and the #foxhouse', []],
  ])('in one word with whose it is; a word in doubt, and no house that is called after one: %s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('an account that plays on a name', () => {
  test.each([
    ['Follow @thandiwepaints', ['thandiwe / forename?']],
    ['Follow @thandiwestudios', []],
    ['Follow @summerpaints', []],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('a joined name is found in', () => {
  test.each([
    ['a hashtag', 'Our champion! #ThandiweMkhize', '#ThandiweMkhize / handle'],
    ['a hashtag in small letters', '#thandiwemkhize', '#thandiwemkhize / handle'],
    ['a hashtag with praise', '#WellDoneThandiweMkhize', 'ThandiweMkhize / handle'],
    ['a hashtag with praise in small letters', '#bravothandiwe', 'thandiwe / forename'],
    ['a hashtag with a forename', '#TeamZoltan', 'Zoltan / forename'],
    ['a hashtag beside somebody famous', '#ThandiweAsHarryPotter', 'Thandiwe / forename'],
    ['a hashtag behind somebody famous', '#AnneFrankThandiweMkhize', 'ThandiweMkhize / handle'],
    ['a hashtag before somebody famous', '#ZoltanReadsRoaldDahl', 'Zoltan / forename'],
    ['a hashtag beside somebody famous in small letters', '#rosaparksbyzoltan', 'zoltan / forename'],
    ['a handle', '@zac_thornbury_05 sent us this', 'zac_thornbury / handle'],
    ['a handle, surname first', '@thornburyzac', '@thornburyzac / handle'],
    ['a handle with an initial', '@zfarkas09', 'zfarkas / handle'],
    ['a link', 'www.school.example/blog/thandiwe-mkhize/poem', 'thandiwe-mkhize / handle'],
    ['a link, forename only', 'https://school.example/blog/thandiwe-and-the-tooth', 'thandiwe / forename'],
    ['a link without a scheme', 'school.example/class5/dami-adesanya', 'dami-adesanya / handle'],
    ['percent codes', 'https://school.example/blog/%C5%82ucja-%C5%BCak', '%C5%82ucja-%C5%BCak / handle'],
    ['a percent-coded space', 'https://school.example/Thandiwe%20Mkhize.pdf', 'Thandiwe%20Mkhize / handle'],
    ['a query', 'school.example/blog?author=Ngozi+Umeh', 'Ngozi+Umeh / handle'],
    ['an address of mail', 'Write to n.umeh@mail.example', 'n.umeh / handle'],
    ['a file’s name', 'thandiwe_mkhize_poem.docx', 'thandiwe_mkhize / handle'],
    ['a picture’s name', 'IMG_Zoltan-Farkas-2H.jpg', 'Zoltan-Farkas / handle'],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  test.each([
    '#Chiswick #W4 #LBofHounslow #SummerFair #MayDay #ArtWeek #HopeStreet #WorldBookDay',
    '#FlorenceNightingale #AnneFrank #RoaldDahlDay #VictoriaPark',
    'www.theatre.example/summer-reading and www.art.example/will-you-join',
  ])('but not where the words are only words: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('a pupil with the full name of somebody famous', () => {
  test.each(['#TomHolland', '#TeamTomHolland', '#tomhollandswims'])('is asked about where pictured: %s', (text) => {
    expect(found(text)).toEqual([]);
    const [place, ...others] = register.namesIfShown(text, 'written');
    expect(text.slice(...(place?.at ?? []))).toMatch(/^TomHolland$/iu);
    expect([place?.sure, others]).toEqual([false, []]);
  });
});
