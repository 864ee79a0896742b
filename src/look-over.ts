/** Has machines look at every stored picture and video that none has looked at yet. */
import type { MachineLook } from './look.ts';

/** One of `of` equal shares of the work, counted from 1, for one of as many machines. */
export type Shard = { share: number; of: number };

export type LookOver = {
  /** Names in the store. */
  files: readonly string[];
  /** Without extension: what has been looked at before. */
  done: ReadonlySet<string>;
  shard: Shard | null;
  look(file: string): Promise<MachineLook>;
  keep(file: string, look: MachineLook): Promise<void>;
  /** Keeps that a file could not be looked at, so that it is not tried again each time. */
  giveUp?(file: string): Promise<void>;
  progress?(done: number, total: number): void;
};

export type LookedOver = {
  looked: number;
  /** Looked at before. */
  known: number;
  /** Could not be decoded: a person has to look. */
  failed: number;
};

/** Files in work at once: while one is looked at for people, another is for text, and the next are ready. */
const atOnce = 3;

/** Each look is kept as soon as it is made, so that whatever stops this loses no more than the files in work. */
export async function lookOver({ files, done, shard, look, keep, giveUp, progress }: LookOver): Promise<LookedOver> {
  const mine = [...new Set(files)].filter((file) => isIn(shard, file)).sort();
  const waiting = mine.filter((file) => !done.has(nameOf(file)));
  const total = waiting.length;
  const result: LookedOver = { looked: 0, known: mine.length - total, failed: 0 };
  const work = async (): Promise<void> => {
    for (let file = waiting.shift(); file; file = waiting.shift()) {
      const seen = await look(file).catch((fault: Error) => {
        if (fault.name === 'Unreadable') return null;
        throw fault;
      });
      if (seen) await keep(file, seen);
      else await giveUp?.(file);
      result[seen ? 'looked' : 'failed'] += 1;
      progress?.(result.looked + result.failed, total);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return result;
}

/** By the content's hash, so that shares are even and a file is always in the same one. */
function isIn(shard: Shard | null, file: string): boolean {
  return shard === null || Number.parseInt(file.slice(0, 8), 16) % shard.of === shard.share - 1;
}

function nameOf(file: string): string {
  return file.slice(0, 64);
}
