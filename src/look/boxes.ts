/** The boxes of an MP4 or QuickTime file (ISO/IEC 14496-12, 4.2), read from disk one header at a time. */
import type { FileHandle } from 'node:fs/promises';
import { Unreadable } from './unreadable.ts';

export type Box = { type: string; start: number /** Where its content begins. */; body: number; end: number };

/** Boxes that hold boxes, as far as this project looks into them. */
const containers = new Set(['moov', 'trak', 'mdia', 'minf', 'stbl', 'edts', 'dinf']);
const deepest = 12;
const most = 100_000;

/** Every box of a file, outer ones first. @throws Unreadable where sizes lie, or there are too many or too deep */
export async function readBoxes(file: FileHandle, size: number): Promise<(Box & { path: string })[]> {
  const boxes: (Box & { path: string })[] = [];
  const header = Buffer.alloc(16);
  const walk = async (from: number, to: number, path: string, depth: number): Promise<void> => {
    if (depth > deepest) throw new Unreadable('a video whose parts are nested too deep');
    let at = from;
    while (at + 8 <= to) {
      await file.read(header, 0, 16, at);
      let length = header.readUInt32BE(0);
      let body = at + 8;
      if (length === 1) {
        length = Number(header.readBigUInt64BE(8));
        body = at + 16;
      } else if (length === 0) {
        // QuickTime ends some lists with four zero bytes.
        if (path !== '') return;
        length = to - at;
      }
      const end = at + length;
      if (length < body - at || end > to) throw new Unreadable('a video that is cut off, or whose parts overlap');
      const type = header.toString('latin1', 4, 8);
      const own = `${path}/${type}`;
      boxes.push({ type, start: at, body, end, path: own });
      if (boxes.length > most) throw new Unreadable('a video of too many parts');
      if (containers.has(type)) await walk(body, end, own, depth + 1);
      at = end;
    }
    if (at < to && path === '') throw new Unreadable('a video with bytes behind its last part');
  };
  await walk(0, size, '', 0);
  return boxes;
}
