/** The pupils of the sample, all invented. A line: forename, known as, surname, and how consent stands. */

export type Pupil = {
  id: string;
  forename: string;
  knownAs: string;
  surname: string;
  classId: string;
  consent: 'yes' | 'no' | '';
  given: string;
  withdrawn: string;
  protect: 'never' | '';
};

/**
 * Consent at a line's end: nothing is yes; `no`; `?` was never returned; `until DAY` was withdrawn on that day; `from DAY` came
 * later; `never` must not appear in any form.
 */
const classes: Readonly<Record<string, string>> = {
  RH: `
    Ottilie||Fairweather|
    Ikenna|Ike|Onyekachi|
    Zuzanna|Zuzia|Wrona|
    Summer||Aldridge|
    Farhan||Mirza|no
    Rua||Kavanagh|
    Leila||Bouzid|
    Barnaby||Crosswell|
    Meera||Vaidya|
    Tiago||Vasconcelos|
    Hyun-woo||Seo|
    Esme||Pettifer|
    Ebo||Aidoo|?
    Rafael|Rafi|Abecassis|
    Willow||Stannard|`,
  RW: `
    Aurelia||Montagu-Finch|
    Kwasi||Bediako|
    Daria||Hrytsenko|
    Bertie||Lavender|
    Samira||Elmasry|
    Ronan||McGarrigle|
    Anaya||Kulkarni|
    Matteo||Bellandi|
    Saoirse||Tierney|no
    Jaden||Pinnock|
    Elif||Aksoy|
    Wilfred|Wilf|Oxenham|
    Mina||Rahimi|
    Gabija||Petrauskaite|
    Mabel||Thackeray|`,
  '1H': `
    Rose||Ashenden|
    Chukwudi|Chudi|Anozie|
    Stanisław|Staszek|Gajda|
    Noemi||Lopresti|
    Haroon||Bhatti|
    Tallulah||Kerrigan|
    Devan||Pillai|until 2026-03-02
    Cora||Whitlaw|
    Sefa||Demirel|
    Ines||Caldeira|
    Albie||Hucklesby|
    Sakura||Ishikawa|
    Ruben||Zilberman|
    Nyah||Bartholomew|
    Pádraig||Lenihan|`,
  '1W': `
    Juno||Partridge|
    Emeka||Ugwu|
    Milena||Todorova|
    Kiran||Sodhi|
    Lola||Quintanilla|
    Frank||Meadows|
    Sumaya||Guled|no
    Arlo||Birchall|
    Ximena||Paredes|
    Tadhg||Mulcahy|
    Anoushka||Ranganathan|
    Jonah||Sassoon|
    Mei-Lin||Kwok|
    Dexter||Gooding|
    Cleo||Papadakis|`,
  '2H': `
    Wren||Hollingbery|
    Babajide|Jide|Oyelaran|
    Kornelia|Nelka|Piotrowska|
    William|Will|Sharpe|
    Rania||Khoury|
    Declan||Heffernan|
    Ishani||Deshpande|
    Luca||Ferrantini|
    Odette||Garnier|
    Yaw||Sarpong|
    Beatrix|Trixie|Copplestone|
    Dawud||Rehmani|?
    Hana||Novotna|
    Theodora|Thea|Vardalos|
    Kit||Ravenhill|`,
  '2W': `
    Clementine|Clemmie|Ockwell|
    Femi||Adeleke|
    Rokas||Jankauskas|
    Aisling||Rafferty|
    Yahya||Belkacem|
    Pearl||Winstanley|
    Nirav||Trivedi|
    Sienna||Cordeiro|
    Otto||Lindgren-Shaw|
    Chiamaka|Chi|Umeh|
    Ewan||Dalgleish|
    Soraya||Tehrani|
    Jiho||Kang|
    Marnie||Applegarth|
    Caleb||Rosenfeld|no`,
  '3H': `
    Ottilie||Sandiford|
    Ayodele|Ayo|Fasanya|
    Wiktor||Sobczak|
    Orlagh||Devaney|
    Imran||Lodhi|
    Hattie||Merriweather|
    Vivaan||Chakraborty|
    Paloma||Ibarra|
    Ned||Thornbury|
    Nana||Agyeman|
    Selin||Korkmaz|
    Gruffydd|Griff|Bowen|
    Yara||Shaheen|
    Max||Wasserman|
    Ivy||Loxley|`,
  '3W': `
    Felix||Harbottle|
    Oluchi||Madu|
    Ludmila|Mila|Cerny|
    Conor||Gilhooly|
    Zaynab||Akhter|
    Bluebell|Belle|Tranter|
    Rohan||Wickramasinghe|
    Emilio||Zamora|
    Agnes||Fotheringham|
    Kojo||Antwi|
    Lara||Hovsepian|
    Huw||Meredith|
    Rim||Tazi|until 2025-11-20
    Delilah||Gabbay|
    Stanley||Fishwick|`,
  '4H': `
    Rupert||Bagshaw|
    Ngozi||Chinwuba|
    Oskar||Malec|
    Niamh||Corrigan|
    Adil||Mohsin|
    Persephone|Percy|Wyndham|
    Tarun||Bhardwaj|
    Valentina||Orellana|
    Hugo||Delacourt|
    Adjoa||Nyarko|
    Deniz||Erdem|no
    Tirion||Gwilym|
    Jamal||Sarwar|
    Noah||Lipschitz|
    Hazel||Greenaway|`,
  '4W': `
    Cosmo||Ridgeway|
    Tamilore|Tami|Odunsi|
    Helena||Skrzypek|
    Eoin||Fahy|
    Mariam||Daoudi|
    Dot||Hathersage|
    Advait||Kamath|
    Giulia||Santoro|
    Laurie||Penhallow-Rooke|
    Kobina||Essien|
    Masha||Volkova|?
    Iolo||Parry|
    Sara||Fahim|
    Ethan||Yeung|
    Skye||MacInnes|`,
  '5H': `
    Monty||Featherstone|
    Ifeanyi||Okorie|
    Jagoda||Kulesza|
    Cillian||Roche|
    Hira||Baig|
    Florence|Flossie|Entwistle|
    Siddharth|Sid|Gokhale|
    Catalina||Rivas|
    Ralph||Dunnett|never
    Esi||Tawiah|
    Burak||Ozkan|
    Seren||Maddocks|
    Layth||Al-Rubaie|
    Tova||Mendelow|
    Summer||Nightingale|from 2026-01-12`,
  '5W': `
    Digby||Allardyce|
    Adaora||Nzekwe|
    Filip||Horvath|
    Roisin||Mageean|
    Junaid||Sattar|
    Nell||Brightwater|
    Ananya||Seshadri|
    Thiago||Moura|no
    Celeste||Beaumont|
    Papa||Ofori|
    Nur||Karaca|
    Carys||Llwyd|
    Amal||Barre|
    Isaac||Toledano|
    Peggy||Larkspur|`,
  '6H': `
    Jasper||Hollowell|
    Uche||Nwachukwu|
    Magdalena|Magda|Bielecka|
    Fionn||Considine|
    Sana||Waheed|
    Beatrice||Oglethorpe|
    Krish||Mahadevan|
    Luana||Figueiredo|
    Angus||Carnegie-Watt|
    Maame||Osei-Bonsu|
    Ozan||Polat|
    Lowri||Trahearne|
    Bilan||Samatar|
    Saul||Grunfeld|until 2026-05-11
    Poppy||Wildgoose|`,
  '6W': `
    Casper||Winslade|
    Obinna|Obi|Ezenwa|
    Antonina|Tosia|Zawadzka|
    Dara||Scanlon|
    Ayesha||Mahmud|
    Kitty||Pemberley|
    Jai||Rathore|
    Micaela||Benavides|
    Rowan||Tree|
    Akua||Dankwah|
    Leon||Georgiou|
    Elin||Prydderch|
    Zayd||Al-Amin|
    Miriam||Seligman|
    Teddy||Bracegirdle|no`,
};

/** In the order of their ids, P001 and on. */
export const pupils: readonly Pupil[] = Object.entries(classes)
  .flatMap(([classId, lines]) =>
    lines
      .trim()
      .split('\n')
      .map((line) => [classId, line.trim()] as const),
  )
  .map(([classId, line], index) => pupil(`P${String(index + 1).padStart(3, '0')}`, classId, line));

/** Pupils who left: their names stay protected. */
export const left: readonly (Pupil & { left: string })[] = [
  { ...pupil('P211', '6H', 'Augustus|Gus|Tillotson|'), left: '2025-07-22' },
  { ...pupil('P212', '2W', 'Nadia||Ouedraogo|'), left: '2025-12-19' },
  { ...pupil('P213', '4H', 'Seraphina||Kimbolton|no'), left: '2026-03-27' },
];

function pupil(id: string, classId: string, line: string): Pupil {
  const [forename = '', knownAs = '', surname = '', how = ''] = line.split('|');
  const consent = how === 'no' || how === 'never' ? 'no' : how === '?' ? '' : 'yes';
  const entered = consent === 'yes' ? `2025-09-0${classId.startsWith('R') ? 5 : 4}` : '';
  return {
    id,
    forename,
    knownAs,
    surname,
    classId,
    consent,
    given: how.startsWith('from ') ? how.slice('from '.length) : entered,
    withdrawn: how.startsWith('until ') ? how.slice('until '.length) : '',
    protect: how === 'never' ? 'never' : '',
  };
}
