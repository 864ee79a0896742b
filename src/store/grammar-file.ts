/** What was read of texts for their grammar: `grammar.jsonl`, made again where it is missing, damaged or of an older checker. */
import { join } from 'node:path';
import * as v from 'valibot';
import { type Slip, slipKinds } from '../rule.ts';
import { writeAtomic } from './atomic.ts';
import { readText } from './table.ts';

const head = v.strictObject({ made: v.string() });
const line = v.strictObject({
  text: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/u)),
  slips: v.array(v.tuple([v.number(), v.number(), v.picklist(slipKinds)])),
});

/** Slips by the digest of their text; empty where nothing is kept of this checker. */
export async function readGrammarFile(folder: string, made: string): Promise<Map<string, Slip[]>> {
  const [first = '', ...rest] = ((await readText(join(folder, name)).catch(() => null)) ?? '').split('\n');
  try {
    if (v.parse(head, JSON.parse(first)).made !== made) return new Map();
    const lines = rest.filter(Boolean).map((one) => v.parse(line, JSON.parse(one)));
    return new Map(
      lines.map(({ text, slips }) => [text, slips.map(([start, end, kind]): Slip => ({ kind, at: [start, end] }))]),
    );
  } catch {
    return new Map();
  }
}

/** Keeps these and no others: what was read of a post that is gone goes too. */
export async function writeGrammarFile(
  folder: string,
  made: string,
  slips: ReadonlyMap<string, readonly Slip[]>,
): Promise<void> {
  const lines = [...slips]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([text, own]) => ({ text, slips: own.map(({ kind, at }) => [...at, kind]) }));
  const content = [{ made }, ...lines].map((one) => `${JSON.stringify(one)}\n`).join('');
  if ((await readText(join(folder, name)).catch(() => null)) !== content)
    await writeAtomic(join(folder, name), content);
}

const name = 'grammar.jsonl';
