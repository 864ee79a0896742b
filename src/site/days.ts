/** Days as readers know them: "Tuesday 10 March 2026". Days come in as YYYY-MM-DD. */
const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

export function weekdayOf(day: string): string {
  return weekdays[Temporal.PlainDate.from(day).dayOfWeek - 1] ?? '';
}

/** "10 March 2026" */
export function dayInWords(day: string): string {
  return `${dayOfMonth(day)} ${monthInWords(day)}`;
}

/** "March 2026" */
export function monthInWords(day: string): string {
  return `${monthName(day)} ${day.slice(0, 4)}`;
}

/** "March" */
export function monthName(day: string): string {
  return monthNames[Number(day.slice(5, 7)) - 1] ?? '';
}

/** "10" */
export function dayOfMonth(day: string): string {
  return String(Number(day.slice(8, 10)));
}
