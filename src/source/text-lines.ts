/** The lines of a file of text, one at a time, packed (gzip) or not: it may be larger than memory. */
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';

/** `ended`: whether a line break follows it; the last line of a file that was cut off has none. */
export type TextLine = { number: number; text: string; ended: boolean };

/** What is wrong with a line, without a word of it. */
export class BadLine extends Error {
  override name = 'BadLine';
  readonly line: number;

  constructor(line: number, message: string, options?: ErrorOptions) {
    super(message, options);
    this.line = line;
  }
}

/** No answer of the platform comes near it. */
const longest = 64 << 20;
const feed = 0x0a;

/**
 * Lines that are not blank, without a byte order mark. Only a line feed ends one (and a carriage return before it is dropped): other
 * breaks may stand inside JSON. Throws BadLine where a line is no UTF-8, endless, or its packing damaged.
 */
export async function* textLines(path: string): AsyncGenerator<TextLine> {
  let parts: Uint8Array[] = [];
  let length = 0;
  let number = 0;
  const finish = (ended: boolean): TextLine | null => {
    number += 1;
    const text = decoded(Buffer.concat(parts), number);
    parts = [];
    length = 0;
    return text.trim() === '' ? null : { number, text, ended };
  };
  for await (const chunk of chunksOf(path, () => number + 1)) {
    let start = 0;
    for (let at = chunk.indexOf(feed); at >= 0; at = chunk.indexOf(feed, start)) {
      parts.push(chunk.subarray(start, at));
      start = at + 1;
      const line = finish(true);
      if (line) yield line;
    }
    if (start === chunk.length) continue;
    parts.push(chunk.subarray(start));
    length += chunk.length - start;
    if (length > longest) throw new BadLine(number + 1, 'is longer than any answer of the platform');
  }
  const last = length > 0 ? finish(false) : null;
  if (last) yield last;
}

async function* chunksOf(path: string, line: () => number): AsyncGenerator<Buffer> {
  const packed = await isPacked(path);
  const bytes = createReadStream(path, { highWaterMark: 1 << 18 });
  try {
    yield* packed ? pipeline(bytes, createGunzip(), () => {}) : bytes;
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && !String(cause.code).startsWith('Z_')) throw cause;
    throw new BadLine(line(), 'cannot be unpacked: the file is damaged or cut off', { cause });
  } finally {
    bytes.destroy();
  }
}

/** Whether a file begins as gzip does. */
export async function isPacked(path: string): Promise<boolean> {
  const head = await headOf(path, 2);
  return head[0] === 0x1f && head[1] === 0x8b;
}

/** The first bytes of a file. */
export async function headOf(path: string, bytes: number): Promise<Buffer> {
  const file = await open(path);
  try {
    const head = Buffer.alloc(bytes);
    const { bytesRead } = await file.read(head, 0, bytes, 0);
    return head.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

function decoded(bytes: Uint8Array, number: number): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new BadLine(number, 'is not UTF-8', { cause });
  }
}
