/** `live.json`, `site-addresses.jsonl` and `came-down.jsonl`: what is remembered of the site and of what came down from it. */
import { join } from 'node:path';
import * as v from 'valibot';
import { BadInput } from '../fault.ts';
import { type LiveState, nothingRemembered } from '../live/live-state.ts';
import { writeAtomic } from './atomic.ts';
import { linesOf } from './json-lines.ts';
import { readText } from './table.ts';

const day = v.pipe(v.string(), v.isoDate());
const perhaps = v.optional(v.nullable(day), null);

const head = v.object({
  since: perhaps,
  built: v.optional(v.nullable(v.object({ base: v.string(), checked: day, content: v.string() })), null),
  swapping: v.optional(v.boolean(), false),
  check: v.optional(v.nullable(v.object({ on: day, url: v.string(), checked: day })), null),
});

const address = v.object({
  path: v.pipe(v.string(), v.startsWith('/')),
  kind: v.picklist(['page', 'picture', 'other']),
  post: v.optional(v.nullable(v.string()), null),
  source: v.optional(v.nullable(v.string()), null),
});

const cameDown = v.object({ ...address.entries, on: day, down: perhaps, public: perhaps });

/** @throws BadInput for a damaged line: without it, something could be taken for down that is not */
export async function readLiveFiles(folder: string): Promise<LiveState> {
  const [first] = await readLines(folder, 'live.json', head, 'whole');
  const addresses = await readLines(folder, 'site-addresses.jsonl', address);
  const lines = await readLines(folder, 'came-down.jsonl', cameDown);
  return {
    ...(first ?? nothingRemembered),
    addresses: byPath(addresses),
    // Of two lines of one address, as a merge may leave them, the open one counts.
    cameDown: byPath(lines.toSorted((a, b) => Number(a.down === null) - Number(b.down === null))),
  };
}

/** The lines first: a cut between the files remembers too much, and never too little. */
export async function writeLiveFiles(folder: string, state: LiveState): Promise<void> {
  const { addresses, cameDown: lines, since, built, swapping, check } = state;
  const facts = `${JSON.stringify({ since, built, swapping, check })}\n`;
  if (swapping) await writeAtomic(join(folder, 'live.json'), facts);
  await writeAtomic(join(folder, 'came-down.jsonl'), written(lines));
  await writeAtomic(join(folder, 'site-addresses.jsonl'), written(addresses));
  if (!swapping) await writeAtomic(join(folder, 'live.json'), facts);
}

function written(lines: readonly { path: string }[]): string {
  const sorted = lines.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  return sorted.map((one) => `${JSON.stringify(one)}\n`).join('');
}

function byPath<One extends { path: string }>(lines: readonly One[]): One[] {
  return [...new Map(lines.map((one) => [one.path, one])).values()];
}

async function readLines<Kind extends v.GenericSchema>(
  folder: string,
  file: string,
  kind: Kind,
  whole?: 'whole',
): Promise<v.InferOutput<Kind>[]> {
  return linesOf((await readText(join(folder, file))) ?? '', file, whole).map(({ value, where }) => {
    const parsed = v.safeParse(kind, value);
    if (!parsed.success) {
      throw new BadInput(
        `${where}: this line is damaged. Restore the file from a backup: by it the archive knows what came down from the website.`,
      );
    }
    return parsed.output;
  });
}
