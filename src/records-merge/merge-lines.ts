/** A file of lines that machines write, each whole in itself. */
import { mergeSequences } from './merge-sequences.ts';

export type Sides = { base: string; ours: string; theirs: string };

/** Every line of both, but what one of them took out. */
export function mergeLines({ base, ours, theirs }: Sides): string {
  const merged = mergeSequences(
    { base: linesOf(base), ours: linesOf(ours), theirs: linesOf(theirs) },
    { keyOf: (line) => line },
  );
  return merged.map((line) => `${line}\n`).join('');
}

/** Every line of both, whatever one of them took out: what must never be forgotten. */
export function uniteLines({ base, ours, theirs }: Sides): string {
  const kept = linesOf(base);
  const all = (side: string) => {
    const lines = linesOf(side);
    const known = new Set(lines);
    return [...kept.filter((line) => !known.has(line)), ...lines].join('\n');
  };
  return mergeLines({ base, ours: all(ours), theirs: all(theirs) });
}

/** Lines that hold a day of which there is one: where both have it and differ, always the same one. The newest so many stay. */
export function mergeDays({ base, ours, theirs }: Sides, most: number): string {
  const [before, one, other] = [base, ours, theirs].map(daysOf);
  const days = [...new Set([...(one?.keys() ?? []), ...(other?.keys() ?? [])])].sort();
  const lines = days.flatMap((day) => {
    const [was, a, b] = [before?.get(day), one?.get(day), other?.get(day)];
    if (a === undefined || b === undefined) return (a ?? b) === was ? [] : [a ?? b];
    return [a === was ? b : b === was || a > b ? a : b];
  });
  return lines
    .slice(-most)
    .map((line) => `${line}\n`)
    .join('');
}

function daysOf(text: string): Map<string, string> {
  return new Map(linesOf(text).flatMap((line) => [[/"on":"([^"]*)"/u.exec(line)?.[1] ?? '', line] as const]));
}

/** The lines of a text that hold anything. */
export function linesOf(text: string): string[] {
  return text.split('\n').filter((line) => line.trim() !== '');
}
