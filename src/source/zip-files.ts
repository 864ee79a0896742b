/** A zipped archive, read by random access: its entries are streamed, and it is never in memory as a whole. */
import { open } from 'node:fs/promises';
import { pipeline, Transform } from 'node:stream';
import { crc32 } from 'node:zlib';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { BadInput } from '../fault.ts';
import type { ArchiveFiles } from './archive-files.ts';
import { baseIn, type EntryKind, kindOf } from './layout.ts';

const MiB = 1 << 20;

/** No file of an honest archive is larger: the platform takes videos up to 512 MB, and a part of 2 GB would hold a million posts. */
const largest: Record<EntryKind, number> = {
  small: 16 * MiB,
  tweets: 2048 * MiB,
  notes: 2048 * MiB,
  month: 512 * MiB,
  media: 2048 * MiB,
  followers: 512 * MiB,
  following: 512 * MiB,
};

/** Posts pack to a tenth, invented ones to a sixtieth, pictures hardly at all: what packs far better is made to fill a disk. */
const densest = 400;
const worthChecking = 8 * MiB;

/** Opens a ZIP in the official layout, also inside one folder. Throws BadInput with the name of the entry that is wrong. */
export async function openZip(path: string, label: string): Promise<ArchiveFiles> {
  const zip = await openPromise(path, { autoClose: false }).catch(async (cause: unknown) => {
    throw new BadInput(await whyNoZip(path, label), { cause });
  });
  try {
    const all = await listEntries(zip, path, label);
    const base = findBase(all, label);
    const entries = new Map<string, Entry>();
    for (const [full, entry] of all) {
      if (!full.startsWith(base)) continue;
      const name = `data/${full.slice(base.length)}`;
      const kind = kindOf(name);
      if (!kind) continue;
      refuseTrap(entry, kind, name, label);
      entries.set(name, entry);
    }
    return {
      label,
      sizes: new Map(Array.from(entries, ([name, entry]) => [name, entry.uncompressedSize])),
      open: (name) => openEntry(zip, entries.get(name), name, label),
      close: async () => zip.close(),
    };
  } catch (error) {
    zip.close();
    throw error;
  }
}

async function whyNoZip(path: string, label: string): Promise<string> {
  const file = await open(path);
  try {
    const head = Buffer.alloc(4);
    await file.read(head, 0, 4, 0);
    return head.readUInt32LE(0) === 0x04034b50
      ? `${label}: is cut off: the list of entries at the end of the ZIP is missing. Download it again.`
      : `${label}: is not a ZIP. Give the file that the platform sent, or the folder that was unpacked from it.`;
  } finally {
    await file.close();
  }
}

async function listEntries(zip: ZipFile, path: string, label: string): Promise<Map<string, Entry>> {
  const all = new Map<string, Entry>();
  try {
    for await (const entry of zip.eachEntry()) {
      if (all.has(entry.fileName)) {
        throw new BadInput(`${label}: holds "${entry.fileName}" twice. Download the archive again.`);
      }
      if (!entry.fileName.endsWith('/')) all.set(entry.fileName, entry);
    }
  } catch (cause) {
    if (cause instanceof BadInput) throw cause;
    const said = cause instanceof Error ? cause.message : String(cause);
    throw new BadInput(
      /relative path|absolute path|invalid characters/u.test(said)
        ? `${label}: an entry climbs out of the archive (${said}). Do not unpack it; download the archive again.`
        : `${label}: entry ${all.size + 1} of its list is damaged (${said}). Download the archive again.`,
      { cause },
    );
  }
  await refuseLongerList(zip, path, label);
  return all;
}

/** A ZIP counts its entries modulo 65,536 unless it is of the large kind; what comes after would be lost without a word. */
async function refuseLongerList(zip: ZipFile, path: string, label: string): Promise<void> {
  const file = await open(path);
  try {
    const next = Buffer.alloc(4);
    await file.read(next, 0, 4, Number(zip.readEntryCursor));
    if (next.readUInt32LE(0) !== 0x02014b50) return;
  } finally {
    await file.close();
  }
  throw new BadInput(
    `${label}: lists more entries than the ${zip.entryCount} that it counts. Unpack it and give the folder.`,
  );
}

function findBase(all: ReadonlyMap<string, Entry>, label: string): string {
  const folders = new Set(['']);
  for (const name of all.keys()) {
    const slash = name.indexOf('/');
    if (slash > 0 && !name.startsWith('__MACOSX/') && !name.startsWith('data/')) folders.add(name.slice(0, slash + 1));
  }
  const bases = Array.from(folders, (folder) => baseIn(folder, (name) => all.has(name))).filter(
    (base) => base !== null,
  );
  if (bases.length > 1) {
    throw new BadInput(`${label}: holds more than one archive (${bases.join(', ')}). Import them one at a time.`);
  }
  const [base] = bases;
  if (base === undefined) {
    throw new BadInput(
      `${label}: is not an archive from the platform: it has no data/manifest.js and no data/tweets.js. Give the ZIP as the platform sent it.`,
    );
  }
  return base;
}

function refuseTrap(entry: Entry, kind: EntryKind, name: string, label: string): void {
  const refuse = (what: string) => {
    throw new BadInput(`${label}: ${name} ${what}`);
  };
  if (entry.isEncrypted()) refuse('is encrypted. Unpack the archive with its password and give the folder.');
  const mode = entry.externalFileAttributes >>> 16;
  if ((mode & 0o170000) === 0o120000) refuse('is a link. Download the archive again.');
  const size = entry.uncompressedSize;
  const dense = size > worthChecking && size > entry.compressedSize * densest;
  if (size > largest[kind] || dense) {
    refuse(
      `would unpack to ${Math.round(size / MiB)} MB, more than such a file can honestly hold. Download the archive again.`,
    );
  }
}

async function openEntry(zip: ZipFile, entry: Entry | undefined, name: string, label: string) {
  if (!entry) throw new Error(`${name} is not a file of the archive that may be read.`);
  const packed = await zip.openReadStreamPromise(entry);
  let sum = 0;
  const checked = new Transform({
    highWaterMark: 1 << 18,
    transform(chunk: Buffer, _encoding, done) {
      sum = crc32(chunk, sum);
      done(null, chunk);
    },
    flush(done) {
      done(sum === entry.crc32 ? null : new Error('its checksum is wrong'));
    },
    destroy(error, done) {
      // yauzl stops an entry that yields more than it declares; nothing else of such an archive can be trusted.
      const endless = error?.message.startsWith('too many bytes');
      done(
        endless
          ? new BadInput(`${label}: ${name} unpacks to more than it declares. Download the archive again.`, {
              cause: error,
            })
          : error,
      );
    },
  });
  pipeline(packed, checked, () => {});
  return checked;
}
