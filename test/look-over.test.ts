import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { MachineLook } from '../src/look.ts';
import { lookOver } from '../src/look-over.ts';

const seen: MachineLook = { made: 'test', people: { seen: false, score: 0 }, faces: [], text: [] };
const files = Array.from(
  { length: 60 },
  (_, index) => `${createHash('sha256').update(String(index)).digest('hex')}.jpg`,
);
const nameOf = (file: string) => file.slice(0, 64);

function unreadable(): Error {
  return Object.assign(new Error('a file that cannot be looked at'), { name: 'Unreadable' });
}

/** Looks over the files, and answers with what was kept and what the command is told. */
async function over(options: Partial<Parameters<typeof lookOver>[0]> = {}) {
  const kept: string[] = [];
  const told: [number, number][] = [];
  const result = await lookOver({
    files,
    done: new Set(),
    shard: null,
    look: async () => seen,
    keep: async (file) => void kept.push(file),
    progress: (done, total) => void told.push([done, total]),
    ...options,
  });
  return { kept, told, result };
}

describe('looking over the store', () => {
  test('looks at each file once, also where two posts share it, and tells how far it is', async () => {
    const { kept, told, result } = await over({ files: [...files, ...files.slice(0, 10)] });
    expect([...kept].sort()).toEqual([...files].sort());
    expect(result).toEqual({ looked: 60, known: 0, failed: 0 });
    expect(told.at(-1)).toEqual([60, 60]);
  });

  test('a second time looks at nothing', async () => {
    const { kept, result } = await over({ done: new Set(files.map(nameOf)) });
    expect(kept).toEqual([]);
    expect(result).toEqual({ looked: 0, known: 60, failed: 0 });
  });

  test('a file that cannot be looked at is counted, and the rest goes on', async () => {
    const [bad] = files;
    const givenUp: string[] = [];
    const { kept, result } = await over({
      look: async (file) => {
        if (file === bad) throw unreadable();
        return seen;
      },
      giveUp: async (file) => void givenUp.push(file),
    });
    expect(givenUp).toEqual([bad]);
    expect(kept).toHaveLength(59);
    expect(kept).not.toContain(bad);
    expect(result).toEqual({ looked: 59, known: 0, failed: 1 });
  });

  test('any other fault stops it, and what was kept before is not looked at again', async () => {
    const done = new Set<string>();
    const keep = async (file: string) => void done.add(nameOf(file));
    let count = 0;
    const look = async () => {
      if (++count > 20) throw new Error('no space left');
      return seen;
    };
    await expect(over({ look, keep })).rejects.toThrow('no space left');
    expect(done.size).toBeGreaterThanOrEqual(18);
    const { result } = await over({ done, keep });
    expect(result.looked).toBe(60 - result.known);
    expect(done.size).toBe(60);
  });

  test.each([1, 2, 3, 7])('in %i shares gives every file to one machine', async (of) => {
    const shares = await Promise.all(
      Array.from({ length: of }, (_, index) => over({ shard: { share: index + 1, of } })),
    );
    const all = shares.flatMap(({ kept }) => kept);
    expect(all.sort()).toEqual([...files].sort());
    for (const { kept } of shares) expect(kept.length).toBeGreaterThan(60 / of / 3);
  });
});
