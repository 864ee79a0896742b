/** An unpacked archive. */
import { createReadStream, existsSync } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { BadInput } from '../fault.ts';
import type { ArchiveFiles } from './archive-files.ts';
import { baseIn, kindOf, mediaFolders } from './layout.ts';

const folders = ['data', 'data/js', 'data/js/tweets', ...mediaFolders];

/** Opens a folder in the official layout, or one that holds it one level down. Links that lead out of it are refused. */
export async function openFolder(path: string, label: string): Promise<ArchiveFiles> {
  const base = await findBase(path, label);
  const root = await realpath(path);
  const sizes = new Map<string, number>();
  const places = new Map<string, string>();
  for (const folder of folders) {
    const inside = join(path, base, folder.slice('data'.length));
    if (!existsSync(inside)) continue;
    await refuseEscape(root, inside, folder, label);
    for (const entry of await readdir(inside, { withFileTypes: true })) {
      const name = `${folder}/${entry.name}`;
      if (!kindOf(name) || entry.isDirectory()) continue;
      const place = join(inside, entry.name);
      if (entry.isSymbolicLink()) await refuseEscape(root, place, name, label);
      const found = await stat(place);
      if (!found.isFile()) continue;
      sizes.set(name, found.size);
      places.set(name, place);
    }
  }
  return {
    label,
    sizes,
    open: async (name) => {
      const place = places.get(name);
      if (place === undefined) throw new Error(`${name} is not a file of the archive that may be read.`);
      return createReadStream(place, { highWaterMark: 1 << 18 });
    },
    close: async () => {},
  };
}

async function findBase(path: string, label: string): Promise<string> {
  const has = (name: string) => existsSync(join(path, name));
  const here = baseIn('', has);
  if (here !== null) return here;
  const below: string[] = [];
  for (const entry of await readdir(path, { withFileTypes: true })) {
    if (!entry.isDirectory()) continue;
    const base = baseIn(`${entry.name}/`, has);
    if (base !== null) below.push(base);
  }
  if (below.length > 1) {
    throw new BadInput(
      `${label}: holds more than one archive (${below.sort().join(', ')}). Import them one at a time.`,
    );
  }
  const [only] = below;
  if (only === undefined) {
    throw new BadInput(
      `${label}: is not an archive from the platform: it has no data/manifest.js and no data/tweets.js. Give the folder that was unpacked from the download.`,
    );
  }
  return only;
}

/** A link may point to another place of the archive, never out of it. */
async function refuseEscape(root: string, place: string, name: string, label: string): Promise<void> {
  const real = await realpath(place).catch((cause: unknown) => {
    throw new BadInput(`${label}: ${name} is a link to nowhere. Unpack the download again.`, { cause });
  });
  if (real !== root && !real.startsWith(root + sep)) {
    throw new BadInput(`${label}: ${name} is a link that leads out of the archive. Unpack the download again.`);
  }
}
