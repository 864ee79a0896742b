/** Days as a person reads them. They come as plain days in Europe/London (see london.ts), so that no zone can shift them. */

const weekday = new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' });
const dayAndMonth = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const monthAndYear = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** `Tuesday 3 March 2026` of `2026-03-03`. */
export function longDay(day: string): string {
  const at = Date.parse(`${day}T12:00:00Z`);
  return `${weekday.format(at)} ${dayAndMonth.format(at)}`;
}

/** `3 March 2026` of `2026-03-03`. */
export function shortDay(day: string): string {
  return dayAndMonth.format(Date.parse(`${day}T12:00:00Z`));
}

/** `March 2026` of `2026-03`. */
export function longMonth(month: string): string {
  return monthAndYear.format(Date.parse(`${month}-01T12:00:00Z`));
}

/** Every month from the first to the last, newest first. */
export function monthsBetween(first: string, last: string): string[] {
  const months: string[] = [];
  let at = Temporal.PlainYearMonth.from(last);
  while (Temporal.PlainYearMonth.compare(at, first) >= 0) {
    months.push(at.toString());
    at = at.subtract({ months: 1 });
  }
  return months;
}
