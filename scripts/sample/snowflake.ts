/** Ids as the platform makes them: milliseconds since its epoch, shifted by 22 bits, and a few bits besides. */
import { numberOf } from './random.ts';

/** The platform's epoch, in milliseconds since 1970. */
const epoch = 1_288_834_974_657n;

/** The moment of a London wall clock (`2025-09-03 08:20`), with seconds that its name gives. */
export function moment(at: string, name: string): Temporal.Instant {
  const seconds = numberOf(`${name} seconds`) % 60;
  const [day, time] = at.split(' ');
  return Temporal.ZonedDateTime.from(`${day}T${time}[Europe/London]`).add({ seconds }).toInstant();
}

/** The id of what was made at a moment. */
export function idAt(at: Temporal.Instant, name: string): string {
  const bits = BigInt(numberOf(name)) & 0x3f_ffffn;
  return (((BigInt(at.epochMilliseconds) - epoch) << 22n) | bits).toString();
}
