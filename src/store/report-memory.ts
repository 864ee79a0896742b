/** `reports.jsonl`: what each of the last reports leaves for the next one. */
import { join } from 'node:path';
import * as v from 'valibot';
import type { ReportMemory } from '../withdrawals.ts';
import { writeAtomic } from './atomic.ts';
import { linesOf } from './json-lines.ts';
import { readText } from './table.ts';

const file = 'reports.jsonl';

const ids = v.array(v.string());
const line = v.object({
  on: v.pipe(v.string(), v.isoDate()),
  given: ids,
  shown: ids,
  ended: v.array(v.object({ pupil: v.string(), told: v.string(), posts: ids })),
});

/** Oldest first. Where the file is lost or damaged, nothing is remembered, and the next report says that it does not know since when. */
export async function readReportMemory(folder: string): Promise<ReportMemory[]> {
  try {
    const lines = linesOf((await readText(join(folder, file))) ?? '', file);
    return lines.map(({ value }) => v.parse(line, value)).sort((a, b) => (a.on < b.on ? -1 : 1));
  } catch {
    return [];
  }
}

export async function writeReportMemory(folder: string, memory: readonly ReportMemory[]): Promise<void> {
  await writeAtomic(join(folder, file), memory.map((one) => `${JSON.stringify(one)}\n`).join(''));
}
