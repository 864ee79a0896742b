/** What a rendered site holds, as one digest: whatever differs between two sites besides the day of the check gives another one. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** As LastChecked.astro writes the day. */
const lastCheck = /<time\b[^>]*\bdata-last-check\b[^>]*>[^<]*<\/time>/gu;

/** sha256, hex. Call it before `archive.json` is written, which holds it. */
export async function contentDigest(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .sort();
  const hash = createHash('sha256');
  for (const file of files) hash.update(`${file}\0${await digestOf(folder, file)}\n`);
  return hash.digest('hex');
}

async function digestOf(folder: string, file: string): Promise<string> {
  // Pictures and videos are named by what they hold.
  if (file.startsWith('media/')) return '';
  const bytes = await readFile(join(folder, file));
  const held = file.endsWith('.html') ? bytes.toString('utf8').replace(lastCheck, '') : bytes;
  return createHash('sha256').update(held).digest('hex');
}
