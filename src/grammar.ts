/** Reads texts for slips of grammar and spelling, in British English: before the rules run, for it takes a while. */
import { openHarper } from './grammar/harper.ts';
import { linesIn, plainWords } from './grammar/plain-words.ts';
import { slipsIn } from './grammar/slips-in.ts';
import { overlap, type Slip, type Span } from './rule.ts';

/** Slips by text; null where a text could not be read. */
export type Slips = Map<string, readonly Slip[] | null>;

/** Reads each of some texts; what is read of one depends on nothing but the text. `progress` is told after each. */
export async function readSlips(
  texts: Iterable<string>,
  progress?: (done: number, total: number) => void,
): Promise<Slips> {
  const all = [...new Set(texts)];
  const slips: Slips = new Map();
  if (all.length === 0) return slips;
  let harper = await openHarper();
  for (const text of all) {
    const { words, masked } = plainWords(text);
    try {
      const found: Slip[] = [];
      for (const { line, start } of linesIn(words)) {
        const own = slipsIn(line, await harper.read(line));
        found.push(...own.map(({ kind, at }) => ({ kind, at: [at[0] + start, at[1] + start] as Span })));
      }
      const shown = found.filter(({ at }) => !masked.some((span) => overlap(span, at)));
      slips.set(text, shown);
    } catch {
      // A checker that stumbled is not to be trusted with the next text. The cause may quote this one.
      slips.set(text, null);
      await harper.close().catch(() => undefined);
      harper = await openHarper();
    }
    progress?.(slips.size, all.length);
  }
  await harper.close();
  return slips;
}

/** What was read as rules may ask for it; `own` are words in lower case that are never misspelt. */
export function grammarOf(slips: Slips, own: ReadonlySet<string>): (text: string) => readonly Slip[] {
  return (text) => {
    const found = slips.get(text);
    if (found === null) throw new Error('This text could not be read for its grammar.');
    return (found ?? []).filter(({ kind, at }) => kind !== 'spelling' || !own.has(text.slice(...at).toLowerCase()));
  };
}

/** Reads texts, and answers for them. */
export async function readGrammar(
  texts: Iterable<string>,
  own: ReadonlySet<string>,
): Promise<(text: string) => readonly Slip[]> {
  return grammarOf(await readSlips(texts), own);
}
