/** `looks/`: what machines saw, a file for each picture or video, made once and reused for ever. */
import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { BadInput } from '../fault.ts';
import type { MachineLook } from '../look.ts';
import { writeAtomic } from './atomic.ts';
import { linesOf } from './json-lines.ts';
import { readText } from './table.ts';

/** A file that no machine could look at. */
const unreadableLook = v.object({ made: v.string(), unreadable: v.literal(true) });

const box = v.tuple([v.number(), v.number(), v.number(), v.number()]);
const machineLook = v.object({
  made: v.string(),
  people: v.object({ seen: v.boolean(), score: v.number() }),
  faces: v.array(v.object({ box, score: v.number() })),
  text: v.array(v.object({ text: v.string(), box, score: v.number() })),
});

export type MachineLooks = {
  /** What a machine saw of some files: file to look; those that no machine has looked at are left out. @throws BadInput for a damaged one */
  of(files: Iterable<string>): Promise<Map<string, MachineLook>>;
  /** Names of the files that a machine has looked at, without their extensions. */
  done(): Promise<Set<string>>;
  /** Keeps what a machine saw of a file. */
  add(file: string, look: MachineLook): Promise<void>;
  /** Keeps that a file cannot be looked at by these models. */
  giveUp(file: string, made: string): Promise<void>;
  /** Names of the files that could not be looked at, without their extensions. */
  unreadable(): Promise<string[]>;
};

export function machineLooks(folder: string): MachineLooks {
  const room = join(folder, 'looks');
  const done = async () => {
    const names = await readdir(room).catch(() => [] as string[]);
    return new Set(names.flatMap((name) => /^([0-9a-f]{64})\.json$/u.exec(name)?.[1] ?? []));
  };
  const keep = async (file: string, look: unknown) => {
    await mkdir(room, { recursive: true });
    await writeAtomic(join(room, `${file.slice(0, 64)}.json`), `${JSON.stringify(look)}\n`);
  };
  return {
    of: async (files) => {
      const made = await done();
      const looks = new Map<string, MachineLook>();
      for (const file of new Set(files)) {
        const look = made.has(file.slice(0, 64)) ? await readLook(room, file.slice(0, 64)) : null;
        if (look) looks.set(file, look);
      }
      return looks;
    },
    done,
    add: keep,
    giveUp: (file, made) => keep(file, { made, unreadable: true }),
    unreadable: async () => {
      const names = [...(await done())];
      const texts = await Promise.all(names.map((name) => readText(join(room, `${name}.json`))));
      return names.filter((_, index) => /^\{"made":"[^"]*","unreadable":true\}/u.test(texts[index] ?? ''));
    },
  };
}

/** Null for a file that could not be looked at. */
async function readLook(room: string, name: string): Promise<MachineLook | null> {
  const where = `looks/${name}.json`;
  const [line] = linesOf((await readText(join(room, `${name}.json`))) ?? '', where, 'whole');
  if (v.is(unreadableLook, line?.value)) return null;
  const parsed = v.safeParse(machineLook, line?.value);
  if (parsed.success) return parsed.output;
  throw new BadInput(`${where} is damaged. Delete it; the next look makes it again.`);
}
