/** What a file truly is, by its first bytes; its name is never believed. */
import { open } from 'node:fs/promises';

export type FileKind = 'jpeg' | 'png' | 'gif' | 'webp' | 'avif' | 'tiff' | 'heic' | 'bmp' | 'video' | 'unknown';

const heif = ['heic', 'heix', 'hevc', 'hevx', 'heim', 'heis', 'mif1', 'msf1'];

/** The kind of a file from its first 32 bytes. */
export function sniffBytes(bytes: Buffer): FileKind {
  const text = (start: number, end: number) => bytes.toString('latin1', start, end);
  if (bytes.length >= 3 && bytes.readUIntBE(0, 3) === 0xffd8ff) return 'jpeg';
  if (text(0, 8) === '\x89PNG\r\n\x1a\n') return 'png';
  if (/^GIF8[79]a/u.test(text(0, 6))) return 'gif';
  if (text(0, 4) === 'RIFF' && text(8, 12) === 'WEBP') return 'webp';
  if (text(0, 4) === 'II*\0' || text(0, 4) === 'MM\0*') return 'tiff';
  if (text(0, 2) === 'BM') return 'bmp';
  if (text(4, 8) === 'ftyp') {
    const brand = text(8, 12);
    if (brand === 'avif' || brand === 'avis') return 'avif';
    return heif.includes(brand) ? 'heic' : 'video';
  }
  // QuickTime files of old begin with one of these.
  return ['moov', 'mdat', 'wide', 'free', 'skip', 'pnot'].includes(text(4, 8)) ? 'video' : 'unknown';
}

export async function sniffFile(path: string): Promise<FileKind> {
  const file = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(32), 0, 32, 0);
    return sniffBytes(buffer.subarray(0, bytesRead));
  } finally {
    await file.close();
  }
}
