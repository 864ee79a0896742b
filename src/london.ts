/** Days and months as the school lives them: Europe/London. */
const zone = 'Europe/London';

/** `2026-03-29` of an instant (ISO 8601). */
export function londonDay(at: string): string {
  return Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDate().toString();
}

/** `2026-03` of an instant. */
export function londonMonth(at: string): string {
  return londonDay(at).slice(0, 7);
}

/** `15:40` of an instant. */
export function londonTime(at: string): string {
  return Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainTime().toString({ smallestUnit: 'minute' });
}

/** Today by the clock. */
export function londonToday(): string {
  return Temporal.Now.plainDateISO(zone).toString();
}
