/** `contact-sheets/`: pages of small pictures that somebody goes through together. */
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { writeAtomic } from './atomic.ts';
import { readText } from './table.ts';

export type ContactSheets = {
  /** A sheet that was written for a person to go through; null where none was. */
  read(name: string): Promise<string | null>;
  /** Writes a sheet for a person to go through; answers with its path. */
  write(name: string, html: string): Promise<string>;
  /** Keeps a sheet that somebody went through, in place of its draft and never over another; answers with its path. */
  keep(draft: string, name: string, html: string): Promise<string>;
  /** The sheets that somebody went through, each with its day. */
  kept(): Promise<{ day: string; html: string }[]>;
};

export function contactSheets(folder: string): ContactSheets {
  const room = join(folder, 'contact-sheets');
  const pathOf = (name: string) => join(room, `${name}.html`);
  const write = async (path: string, html: string) => {
    await writeAtomic(path, html);
    return path;
  };
  return {
    read: (name) => readText(pathOf(name)),
    write: (name, html) => write(pathOf(name), html),
    keep: async (draft, name, html) => {
      let path = pathOf(name);
      for (let copy = 2; (await readText(path)) !== null; copy += 1) path = pathOf(`${name}-${copy}`);
      await write(path, html);
      await rm(pathOf(draft), { force: true });
      return path;
    },
    kept: async () => {
      const names = await readdir(room).catch(() => [] as string[]);
      const kept = names.flatMap((name) => {
        const [, day] = /-confirmed-(\d{4}-\d\d-\d\d)(?:-\d+)?\.html$/u.exec(name) ?? [];
        return day === undefined ? [] : [{ name: name.slice(0, -'.html'.length), day }];
      });
      return Promise.all(kept.map(async ({ name, day }) => ({ day, html: (await readText(pathOf(name))) ?? '' })));
    },
  };
}
