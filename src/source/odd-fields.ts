/** Fields of the platform's own records, each of which may be missing or odd: what is not what it should be is null, or left out of its list. */
import * as v from 'valibot';

export function maybe<const S extends v.GenericSchema>(schema: S) {
  return v.fallback(v.nullable(schema), null);
}

/** What of a list can be read. */
export function listOf<const S extends v.GenericSchema>(schema: S) {
  const readable = v.pipe(
    v.array(v.unknown()),
    v.transform((all): v.InferOutput<S>[] =>
      all.flatMap((one) => {
        const read = v.safeParse(schema, one);
        return read.success ? [read.output] : [];
      }),
    ),
  );
  return v.fallback(readable, []);
}

export const text = maybe(v.string());
export const digits = v.pipe(v.string(), v.regex(/^\d{1,20}$/u));
/** Where there is only a number, it must be one that has not been rounded. */
export const id = maybe(v.union([digits, v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.transform(String))]));
export const whole = v.pipe(v.union([v.string(), v.number()]), v.transform(Number), v.integer(), v.minValue(0));
