/** Where the packets of a track lie in a file, from its tables of chunks and samples (ISO/IEC 14496-12, 8.7). */
import type { FileHandle } from 'node:fs/promises';
import type { Box } from './boxes.ts';
import { Unreadable } from './unreadable.ts';

/** A table larger than this belongs to no video of a school. */
const largestTable = 64 * 1024 * 1024;
/** Nor does one of so many chunks: at one a tenth of a second this is a day. */
const mostChunks = 1_000_000;

/**
 * Start and end of each chunk. Where all samples are said to be of one size, which QuickTime counts in units of its own, the end
 * is not known and given as Infinity.
 * @throws Unreadable where the tables do not fit one another
 */
export async function readChunks(file: FileHandle, tables: readonly Box[]): Promise<[number, number][]> {
  const table = async (type: string): Promise<Buffer | null> => {
    const box = tables.find((one) => one.type === type);
    if (!box) return null;
    const length = box.end - box.body;
    if (length > largestTable) throw new Unreadable('a video with tables that are too large');
    const bytes = Buffer.alloc(length);
    await file.read(bytes, 0, length, box.body);
    return bytes;
  };
  const [stco, co64, stsc, stsz] = [await table('stco'), await table('co64'), await table('stsc'), await table('stsz')];
  const places = stco ? numbers(stco, 8, 4) : co64 ? numbers(co64, 8, 8) : null;
  if (!places || !stsc || !stsz) throw new Unreadable('a video with a damaged track');
  if (places.length > mostChunks) throw new Unreadable('a video of too many parts');
  const one = stsz.readUInt32BE(4);
  const count = stsz.readUInt32BE(8);
  const sizes = one === 0 ? numbers(stsz, 12, 4, count) : null;
  const runs = numbers(stsc, 8, 4, stsc.readUInt32BE(4) * 3);
  const chunks: [number, number][] = [];
  let sample = 0;
  let run = 0;
  for (const [index, start] of places.entries()) {
    while (run + 3 < runs.length && (runs[run + 3] ?? 0) <= index + 1) run += 3;
    const inChunk = runs[run + 1] ?? 0;
    if (sample + inChunk > count) throw new Unreadable('a video with a damaged track');
    let length = sizes ? 0 : Number.POSITIVE_INFINITY;
    if (sizes) for (let next = 0; next < inChunk; next += 1) length += sizes[sample + next] ?? 0;
    sample += inChunk;
    chunks.push([start, start + length]);
  }
  return chunks;
}

/** `count` numbers of a table from `from` on; without `count`, as many as the table says at 4. */
function numbers(table: Buffer, from: number, width: 4 | 8, count = table.readUInt32BE(4)): number[] {
  if (from + count * width > table.length) throw new Unreadable('a video with a damaged track');
  return Array.from({ length: count }, (_, index) => {
    const at = from + index * width;
    return width === 4 ? table.readUInt32BE(at) : Number(table.readBigUInt64BE(at));
  });
}
