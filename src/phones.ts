/** British telephone numbers in a text, as people write them and as they hide them. */
import { findPhoneNumbersInText, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { foldText } from './fold.ts';
import type { Span } from './rule.ts';
import type { School } from './school.ts';

/** Numbers kept for drama (Ofcom, "Telephone numbers for use in TV and radio drama programmes"): they look real, and no register of numbers knows them. */
const drama =
  /^0(?:7700900\d{3}|2079460\d{3}|28964960\d{2}|2920180\d{3}|1(?:13|14|15|16|17|18|21|31|41|51|61)4960\d{3}|1914980\d{3}|1632960\d{3}|8081570\d{3}|9098790\d{3}|3069990\d{3})$/u;

const spelled: Readonly<Record<string, string>> = {
  zero: '0',
  oh: '0',
  nought: '0',
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
};
const name = `(?:${Object.keys(spelled).join('|')})`;
/** One digit or more, in figures or in words; a letter O or L beside figures counts as the figure that it looks like. */
const piece = new RegExp(
  String.raw`\+?\d|(?<=\d)[ol](?=[\d\s])|(?<![\p{L}\d])o(?=\d)|(?<!\p{L})(?:(?:double|triple|treble)[\s-]+)?${name}(?:[\s-]+hundred)?(?!\p{L})`,
  'gu',
);
const between = /^(?:[\s()/·_-]{0,3}|\.|,\s?)$/u;
const lengths = [10, 11];
const shortest = 7;
/** Whatever may be read as a digit; a number has at least so many, but for "double" and "hundred". */
const mayBeDigit = new RegExp(String.raw`\p{N}|${name}`, 'giu');
const fewest = 6;

/** Spans of telephone numbers, without the school's own contacts. */
export function phonesIn(text: string, school: Pick<School, 'contacts'>): Span[] {
  const own = new Set(school.contacts.map(digitsOf));
  // Fewer digits than the shortest number has are not worth the search.
  const isLong = (text.match(/\p{Nd}/gu)?.length ?? 0) >= shortest;
  const plain: Span[] = isLong
    ? findPhoneNumbersInText(text, 'GB').map(({ startsAt, endsAt }) => [startsAt, endsAt])
    : [];
  // Without its nought a number is mostly a score or a code.
  const found = plain.filter((span) => /^(?:\+|\(?0)/u.test(text.slice(...span)));
  for (const span of hiddenIn(text)) {
    if (!found.some((one) => one[0] < span[1] && span[0] < one[1])) found.push(span);
  }
  return found.filter((span) => !own.has(digitsIn(text.slice(...span)))).sort((a, b) => a[0] - b[0]);
}

/** Numbers in keycaps, in words, letter by letter, with invisible characters, or of the ranges for drama. */
function hiddenIn(text: string): Span[] {
  if ((text.match(mayBeDigit)?.length ?? 0) < fewest) return [];
  const folding = foldText(text);
  const pieces = [...folding.folded.matchAll(piece)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
    digits: digitsOfPiece(match[0]),
  }));
  const found: Span[] = [];
  for (let at = 0; at < pieces.length; at += 1) {
    let digits = '';
    let end = at;
    let best: number | null = null;
    for (; end < pieces.length; end += 1) {
      const [one, before] = [pieces[end], pieces[end - 1]];
      if (!one || (end > at && before && !between.test(folding.folded.slice(before.to, one.from)))) break;
      digits += one.digits;
      const local = localOf(digits);
      const next = pieces[end + 1];
      const goesOn = next !== undefined && next.from === one.to;
      if (local && !goesOn && lengths.includes(local.length) && isNumber(local)) best = end;
      if (digits.length > 15) break;
    }
    const [first, last] = [pieces[at], pieces[best ?? -1]];
    const isInside = at > 0 && pieces[at - 1]?.to === first?.from;
    if (!first || !last || best === null || isInside) continue;
    found.push([folding.start(first.from), folding.end(last.to - 1)]);
    at = best;
  }
  return found;
}

function digitsOfPiece(text: string): string {
  if (/^\+?\d$/u.test(text)) return text.replace('+', '00');
  if (text === 'o') return '0';
  if (text === 'l') return '1';
  const digit = spelled[text.match(new RegExp(name, 'u'))?.[0] ?? ''] ?? '';
  const times = text.startsWith('double') ? 2 : /^tr/u.test(text) ? 3 : 1;
  return digit.repeat(times) + (text.endsWith('hundred') ? '00' : '');
}

/** As dialled within the country; null where it is no British number's beginning. */
function localOf(digits: string): string | null {
  const local = digits.replace(/^(?:0044|44)0?/u, '0');
  return local.startsWith('0') && !local.startsWith('00') ? local : null;
}

function isNumber(local: string): boolean {
  return drama.test(local) || (local.length === 11 && parsePhoneNumberFromString(local, 'GB')?.isValid() === true);
}

/** The digits of a stretch that was found, however they are written. */
function digitsIn(stretch: string): string {
  const { folded } = foldText(stretch);
  return digitsOf([...folded.matchAll(piece)].map(([one]) => digitsOfPiece(one)).join(''));
}

/** A number's digits as dialled within the country. */
function digitsOf(number: string): string {
  return number.replace(/\D/gu, '').replace(/^(?:00)?44(?=[1-9])|^(?:00)?440/u, '0');
}
