/** British telephone numbers in a text, as people write them. */
import { findPhoneNumbersInText } from 'libphonenumber-js/max';
import type { Span } from './rule.ts';
import type { School } from './school.ts';

/** Numbers kept for drama (Ofcom, "Telephone numbers for use in TV and radio drama programmes"): they look real, and no register of numbers knows them. */
const drama =
  /(?<![\d+])(?:\+44\s?\(?0?\)?\s?|\(?0)(?:7700\)?[\s-]?900[\s-]?\d{3}|7700\)?[\s-]?9[\s-]?00[\s-]?\d{3}|20\)?[\s-]?7946[\s-]?0\d{3}|1(?:13|14|15|16|17|18|21|31|41|51|61|91)\)?[\s-]?4?9?6[\s-]?0\d{3}|1632\)?[\s-]?960[\s-]?\d{3}|808[\s-]?157[\s-]?0\d{3}|909[\s-]?879[\s-]?0\d{3}|3069\)?[\s-]?990[\s-]?\d{3})(?!\d)/gu;

export function phonesIn(text: string, school: Pick<School, 'contacts'>): Span[] {
  const own = new Set(school.contacts.map(digitsOf));
  const found: Span[] = findPhoneNumbersInText(text, 'GB').map(({ startsAt, endsAt }) => [startsAt, endsAt]);
  for (const match of text.matchAll(drama)) {
    const span: Span = [match.index, match.index + match[0].length];
    if (!found.some((one) => one[0] < span[1] && span[0] < one[1])) found.push(span);
  }
  return found.filter((span) => !own.has(digitsOf(text.slice(...span)))).sort((a, b) => a[0] - b[0]);
}

/** A number's digits as dialled within the country. */
function digitsOf(number: string): string {
  return number.replace(/\D/gu, '').replace(/^44(?=[1-9])|^440/u, '0');
}
