/** A plain day, as people write it in options, tables and school.yaml. */

/** Whether this is a plain date, written as 2026-03-31. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/u.test(text)) return false;
  try {
    Temporal.PlainDate.from(text);
    return true;
  } catch {
    return false;
  }
}
