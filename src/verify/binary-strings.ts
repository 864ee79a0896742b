/** The text strings in Pagefind's compressed files: gzip, a mark, then JSON or CBOR (RFC 8949). */
import { gunzipSync } from 'node:zlib';

const mark = 'pagefind_dcd';
/** Larger than any index of a school; what inflates to more is a bomb. */
const largest = 512 * 1024 * 1024;

/** What a compressed file of Pagefind's holds. @throws where it cannot be read */
export function inflate(bytes: Buffer): Buffer {
  const plain = gunzipSync(bytes, { maxOutputLength: largest });
  return plain.subarray(0, mark.length).toString('latin1') === mark ? plain.subarray(mark.length) : plain;
}

/** Every text string in CBOR data, as deep as it goes. @throws where it is not CBOR */
export function cborStrings(bytes: Buffer): string[] {
  const found: string[] = [];
  let at = 0;
  const argument = (short: number): number => {
    if (short < 24) return short;
    const width = [1, 2, 4, 8][short - 24];
    if (width === undefined) throw new Error('not CBOR');
    at += width;
    return width === 8 ? Number(bytes.readBigUInt64BE(at - 8)) : bytes.readUIntBE(at - width, width);
  };
  const step = (depth: number): boolean => {
    const head = bytes[at];
    if (head === undefined || depth > 64) throw new Error('not CBOR');
    at += 1;
    const [kind, short] = [head >> 5, head & 31];
    if (head === 0xff) return false;
    if (kind === 7) {
      if (short >= 24) argument(short);
      return true;
    }
    const endless = short === 31;
    const count = endless ? Number.POSITIVE_INFINITY : argument(short);
    if (kind === 2 || kind === 3) {
      if (endless) while (step(depth + 1));
      else {
        if (at + count > bytes.length) throw new Error('not CBOR');
        if (kind === 3) found.push(bytes.toString('utf8', at, at + count));
        at += count;
      }
    } else if (kind >= 4) {
      const items = kind === 5 ? count * 2 : kind === 6 ? 1 : count;
      for (let item = 0; item < items; item += 1) if (!step(depth + 1)) break;
    }
    return true;
  };
  while (at < bytes.length) step(0);
  return found;
}

/** Runs of printable letters in a program that nobody wrote words into. */
export function printableRuns(bytes: Buffer): string[] {
  return bytes.toString('latin1').match(/[\x20-\x7e]{4,}/gu) ?? [];
}
