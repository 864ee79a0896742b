/** `import.json`: what the last import of an archive could not read, so that every report until the next one tells it. */
import { join } from 'node:path';
import * as v from 'valibot';
import { writeAtomic } from './atomic.ts';
import { readText } from './table.ts';

const file = 'import.json';

const memory = v.object({
  on: v.pipe(v.string(), v.isoDate()),
  faults: v.array(v.object({ entry: v.string(), message: v.string() })),
  directMessages: v.nullable(v.boolean()),
});

export type ImportMemory = v.InferOutput<typeof memory>;

/** Null where nothing was imported yet, or the file is lost or damaged: the next import writes it again. */
export async function readImportMemory(folder: string): Promise<ImportMemory | null> {
  try {
    return v.parse(memory, JSON.parse((await readText(join(folder, file))) ?? 'null'));
  } catch {
    return null;
  }
}

export async function writeImportMemory(folder: string, { on, faults, directMessages }: ImportMemory): Promise<void> {
  const plain = faults.map(({ entry, message }) => ({ entry, message }));
  await writeAtomic(join(folder, file), `${JSON.stringify({ on, faults: plain, directMessages })}\n`);
}
