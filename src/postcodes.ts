/** British postcodes in a text. */
import { isValid, parse } from 'postcode';
import { foldText } from './fold.ts';
import type { Span } from './rule.ts';
import type { School } from './school.ts';

/** The inward half never has C, I, K, M, O or V (Royal Mail, "Programmer's guide"). */
const shape = /(?<![\p{L}\p{N}])[a-z]{1,2}\d[a-z\d]?[\s-]{0,2}\d[abd-hjlnp-uw-z]{2}(?![\p{L}\p{N}])/gu;
const addresses = /https?:\/\/\S+|www\.\S+|(?<!\S)\S+@\S+|[#@]\w+/gu;

/** Areas that Royal Mail serves (124, with the islands). */
const areas = new Set(
  'AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE'.split(
    ' ',
  ),
);

/** Spans of postcodes, without links, handles, hashtags and the school's own. */
export function postcodesIn(text: string, school: Pick<School, 'contacts'>): Span[] {
  const own = new Set(school.contacts.flatMap((contact) => [...foldText(contact).folded.matchAll(shape)].map(plain)));
  const blank = text.replace(addresses, (match) => ' '.repeat(match.length));
  const { folded, start, end } = foldText(blank);
  return [...folded.matchAll(shape)].flatMap((match): Span[] => {
    const code = plain(match);
    if (own.has(code) || !isValid(code)) return [];
    const { area, valid } = parse(code);
    if (!valid || !areas.has(area)) return [];
    const span: Span = [start(match.index), end(match.index + match[0].length - 1)];
    // In small letters and without a space it is more often a code of something else.
    return /\p{Lu}/u.test(text.slice(...span)) || /\s/u.test(match[0]) ? [span] : [];
  });
}

function plain([code]: readonly string[]): string {
  return (code ?? '').replace(/[\s-]/gu, '').toUpperCase();
}
