/** The files of an archive, whether zipped or in a folder: only those that the layout allows. */
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Readable } from 'node:stream';
import { BadInput } from '../fault.ts';
import { openFolder } from './folder-files.ts';
import { openZip } from './zip-files.ts';

export type ArchiveFiles = {
  /** What to call the archive in a message. */
  label: string;
  /** Bytes of each file, by its name (`data/tweets.js`). */
  sizes: ReadonlyMap<string, number>;
  /** Bytes of a file as a stream, which fails where they are damaged. Throws BadInput for a file that is a trap. */
  open(name: string): Promise<Readable>;
  close(): Promise<void>;
};

/** Opens a ZIP or a folder. Throws BadInput for what is neither, or not an official archive. */
export async function openFiles(path: string): Promise<ArchiveFiles> {
  const label = basename(path);
  const found = await stat(path).catch((cause: unknown) => {
    throw new BadInput(`${label}: there is no such file or folder. Check the path given with --archive.`, { cause });
  });
  return found.isDirectory() ? openFolder(path, label) : openZip(path, label);
}
