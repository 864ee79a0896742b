/** Reads a picture or video that is about to be published, part by part, and names what in it is more than structure. Nothing is decoded. */
import { open, readFile } from 'node:fs/promises';
import { type Box, readBoxes } from './boxes.ts';
import { sniffBytes } from './sniff.ts';
import { structure as mp4Structure } from './strip-video.ts';
import { Unreadable } from './unreadable.ts';

/**
 * Kinds of metadata in a file; none where there is nothing but structure. By allow-list: a part that is not known is named.
 * JPEG (ITU T.81 B.1), PNG (W3C PNG 3, 5), WebP (RFC 9649), GIF 89a, AVIF (ISO/IEC 23000-22), MP4 (ISO/IEC 14496-12).
 */
export async function metadataIn(path: string): Promise<string[]> {
  const file = await open(path, 'r');
  let kind: ReturnType<typeof sniffBytes>;
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(32), 0, 32, 0);
    kind = sniffBytes(buffer.subarray(0, bytesRead));
  } finally {
    await file.close();
  }
  try {
    if (kind === 'video') return await inVideo(path);
    const bytes = await readFile(path);
    if (kind === 'jpeg') return inJpeg(bytes);
    if (kind === 'png') return inPng(bytes);
    if (kind === 'webp') return inWebp(bytes);
    if (kind === 'gif') return inGif(bytes);
    if (kind === 'avif') return inAvif(bytes);
    return ['unknown-format'];
  } catch {
    return ['damaged'];
  }
}

function inJpeg(bytes: Buffer): string[] {
  const found: string[] = [];
  let at = 2;
  while (at + 4 <= bytes.length) {
    if (bytes[at] !== 0xff) return [...found, 'damaged'];
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xd9) {
      if (at + 2 < bytes.length) found.push('trailer');
      return found;
    }
    const length = bytes.readUInt16BE(at + 2);
    const name = bytes.toString('latin1', at + 4, at + 18);
    const allowed = (marker === 0xe0 && name.startsWith('JFIF\0')) || (marker === 0xee && name.startsWith('Adobe'));
    if (marker === 0xfe) found.push('comment');
    else if (marker >= 0xe0 && marker <= 0xef && !allowed) found.push(appKind(marker, name));
    else if (marker === 0xe0 && length !== 16) found.push('thumbnail');
    at += 2 + length;
    if (marker === 0xda) at = scanEnd(bytes, at);
  }
  return [...found, ...(bytes[at] === 0xff && bytes[at + 1] === 0xd9 ? [] : ['damaged'])];
}

function appKind(marker: number, name: string): string {
  if (name.startsWith('Exif')) return 'exif';
  if (name.startsWith('http://ns.adobe')) return 'xmp';
  if (name.startsWith('Photoshop')) return 'iptc';
  if (name.startsWith('ICC_PROFILE')) return 'icc';
  return `app${marker - 0xe0}`;
}

/** Where the coded data of a scan end: at the next marker that is neither a stuffed byte nor a restart. */
function scanEnd(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at;
  }
  return bytes.length;
}

const pngChunks = new Set('IHDR PLTE IDAT IEND tRNS gAMA sRGB cHRM sBIT bKGD pHYs acTL fcTL fdAT'.split(' '));

function inPng(bytes: Buffer): string[] {
  const found: string[] = [];
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    const type = bytes.toString('latin1', at + 4, at + 8);
    if (!pngChunks.has(type)) found.push(type === 'eXIf' ? 'exif' : type === 'iCCP' ? 'icc' : type);
    at += 12 + length;
    if (type === 'IEND') return at < bytes.length ? [...found, 'trailer'] : found;
  }
  return [...found, 'damaged'];
}

const webpChunks = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF']);

function inWebp(bytes: Buffer): string[] {
  const found: string[] = [];
  const end = 8 + bytes.readUInt32LE(4);
  if (end > bytes.length) return ['damaged'];
  if (end < bytes.length) found.push('trailer');
  for (let at = 12; at + 8 <= end; ) {
    const type = bytes.toString('latin1', at, at + 4);
    const length = bytes.readUInt32LE(at + 4);
    if (!webpChunks.has(type)) found.push(type.trim().toLowerCase());
    at += 8 + length + (length % 2);
    if (at > end) found.push('damaged');
  }
  return found;
}

function inGif(bytes: Buffer): string[] {
  const found: string[] = [];
  const table = (flags: number) => (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0);
  const blocks = (from: number): number => {
    let at = from;
    while (at < bytes.length && bytes[at] !== 0) at += 1 + (bytes[at] ?? 0);
    return at + 1;
  };
  let at = 13 + table(bytes[10] ?? 0);
  while (at < bytes.length) {
    const mark = bytes[at];
    if (mark === 0x3b) return at + 1 < bytes.length ? [...found, 'trailer'] : found;
    if (mark === 0x2c) at = blocks(at + 11 + table(bytes[at + 9] ?? 0));
    else if (mark === 0x21) {
      const label = bytes[at + 1];
      const loop = label === 0xff && /^(?:NETSCAPE2\.0|ANIMEXTS1\.0)$/u.test(bytes.toString('latin1', at + 3, at + 14));
      if (label === 0xfe) found.push('comment');
      else if (label !== 0xf9 && !loop) found.push('application');
      at = blocks(at + 2);
    } else return [...found, 'damaged'];
  }
  return [...found, 'damaged'];
}

/** Coarse: a file with an item that is not a picture, or parts that a picture does not need. */
function inAvif(bytes: Buffer): string[] {
  const found: string[] = [];
  let at = 0;
  while (at + 8 <= bytes.length) {
    const length = bytes.readUInt32BE(at);
    const type = bytes.toString('latin1', at + 4, at + 8);
    if (length < 8 || at + length > bytes.length) return [...found, 'damaged'];
    if (!['ftyp', 'meta', 'mdat', 'free'].includes(type)) found.push(type);
    if (type === 'meta') {
      const text = bytes.toString('latin1', at, at + length);
      if (text.includes('infeExif') || /infe.{8}Exif/su.test(text)) found.push('exif');
      if (/infe.{8}mime/su.test(text)) found.push('xmp');
      if (/colr(?:prof|rICC)/u.test(text)) found.push('icc');
    }
    at += length;
  }
  return at === bytes.length ? found : [...found, 'trailer'];
}

async function inVideo(path: string): Promise<string[]> {
  const file = await open(path, 'r');
  try {
    const boxes = await readBoxes(file, (await file.stat()).size);
    const found = new Set<string>();
    for (const box of boxes) {
      if (!mp4Structure.has(box.path)) found.add(box.type.trim());
      else if (box.type === 'free' && (await hasBytes(file, box.body, box.end))) found.add('free');
      else if (box.type === 'hdlr') await judgeHandler(file, box, found);
      else if (['mvhd', 'tkhd', 'mdhd'].includes(box.type) && (await hasTimes(file, box))) found.add('times');
    }
    return [...found];
  } catch (cause) {
    if (cause instanceof Unreadable) return ['damaged'];
    throw cause;
  } finally {
    await file.close();
  }
}

type Handle = Awaited<ReturnType<typeof open>>;

async function judgeHandler(file: Handle, box: Box & { path: string }, found: Set<string>): Promise<void> {
  const type = Buffer.alloc(4);
  await file.read(type, 0, 4, box.body + 8);
  if (box.path.endsWith('/mdia/hdlr') && !['vide', 'soun'].includes(type.toString('latin1'))) found.add('tracks');
  if (await hasBytes(file, box.body + 12, box.end)) found.add('names');
}

async function hasTimes(file: Handle, box: Box): Promise<boolean> {
  const version = Buffer.alloc(1);
  await file.read(version, 0, 1, box.body);
  return hasBytes(file, box.body + 4, box.body + 4 + (version[0] === 1 ? 16 : 8));
}

/** Whether any byte of a stretch is not zero. */
async function hasBytes(file: Handle, from: number, to: number): Promise<boolean> {
  const part = Buffer.alloc(1 << 16);
  for (let at = from; at < to; at += part.length) {
    const { bytesRead } = await file.read(part, 0, Math.min(part.length, to - at), at);
    if (bytesRead === 0) return false;
    if (part.subarray(0, bytesRead).some((byte) => byte !== 0)) return true;
  }
  return false;
}
