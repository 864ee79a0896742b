/** The value that a small script of an archive assigns (`window.__THAR_CONFIG = {…}`): parsed, never evaluated. */
import { BadInput } from '../fault.ts';
import type { ArchiveFiles } from './archive-files.ts';

const most = 16 << 20;

/** Reads a small file whole. Throws BadInput with its name where it is not one assignment of JSON. */
export async function assignedJson(files: ArchiveFiles, name: string): Promise<unknown> {
  const where = `${files.label}: ${name}`;
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of await files.open(name)) {
      size += chunk.length;
      if (size > most)
        throw new BadInput(`${where} is larger than such a file can honestly be. Download the archive again.`);
      chunks.push(chunk);
    }
  } catch (cause) {
    if (cause instanceof BadInput) throw cause;
    throw new BadInput(`${where} is damaged. Download the archive again.`, { cause });
  }
  const script = Buffer.concat(chunks).toString('utf8');
  const json = script
    .slice(script.indexOf('=') + 1)
    .trim()
    .replace(/;$/u, '');
  try {
    return JSON.parse(json);
  } catch {
    // No cause: what the parser says quotes the file.
    throw new BadInput(`${where} is malformed. Download the archive again.`);
  }
}
