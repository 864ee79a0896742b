/** British postcodes in a text. */
import { isValid, parse } from 'postcode';
import type { Span } from './rule.ts';
import type { School } from './school.ts';

const shape = /(?<![\p{L}\p{N}])[A-Z]{1,2}\d[A-Z\d]?\s?\d[ABD-HJLNP-UW-Z]{2}(?![\p{L}\p{N}])/giu;
const addresses = /https?:\/\/\S+|www\.\S+|\S+@\S+|[#@]\w+/gu;

/** Areas that Royal Mail serves (124, with the islands). */
const areas = new Set(
  'AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE'.split(
    ' ',
  ),
);

export function postcodesIn(text: string, school: Pick<School, 'contacts'>): Span[] {
  const own = new Set(school.contacts.flatMap((contact) => [...contact.matchAll(shape)].map(([code]) => plain(code))));
  const blank = text.replace(addresses, (match) => ' '.repeat(match.length));
  return (
    [...blank.matchAll(shape)]
      .filter(([code]) => {
        if (own.has(plain(code)) || !isValid(code)) return false;
        const { area, valid } = parse(code);
        return valid && areas.has(area);
      })
      // In lower case and without a space it is more often a code of something else.
      .filter(([code]) => /[A-Z]/u.test(code) || /\s/u.test(code))
      .map((match) => [match.index, match.index + match[0].length])
  );
}

function plain(code: string): string {
  return code.replace(/\s/gu, '').toUpperCase();
}
