/** What one rebuild leaves for the next: `rebuild.json` in the private folder. */
import * as v from 'valibot';

const day = v.pipe(v.string(), v.isoDate());

const memory = v.object({
  /** What was deployed last. */
  deployed: v.nullable(v.object({ content: v.nullable(v.string()), checked: v.nullable(v.string()) })),
  /** `unfinished`: a deploy was begun and has not ended. `public`: what came down was still on the web after it. */
  doubt: v.nullable(v.picklist(['unfinished', 'public'])),
  /** When somebody was last told that posts wait, and which. */
  told: v.nullable(v.object({ on: day, posts: v.array(v.string()) })),
});

export type Memory = v.InferOutput<typeof memory>;

/** Where it was lost, everything is done as for the first time. */
export function parseMemory(value: unknown): Memory {
  const parsed = v.safeParse(memory, value);
  return parsed.success ? parsed.output : { deployed: null, doubt: null, told: null };
}
