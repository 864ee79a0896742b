/**
 * Takes metadata out of an MP4, M4V, 3GP or QuickTime file in place: boxes become `free` and zeros, so that every packet of picture
 * and sound stays where it was and as it was. By allow-list: a box that is not known to be structure goes.
 */
import { copyFile, type FileHandle, open } from 'node:fs/promises';
import { type Box, readBoxes } from './boxes.ts';
import { readChunks } from './chunks.ts';
import { readRights } from './rights.ts';
import type { Stripped } from './strip.ts';
import { Unreadable } from './unreadable.ts';

type PathBox = Box & { path: string };

const stbl = [
  'stsd',
  'stts',
  'ctts',
  'cslg',
  'stss',
  'stps',
  'stsc',
  'stsz',
  'stz2',
  'stco',
  'co64',
  'sdtp',
  'sgpd',
  'sbgp',
];

/** What may stand where. */
export const structure = new Set(
  [
    ['', 'ftyp moov mdat free'],
    ['/moov', 'mvhd trak free'],
    ['/moov/trak', 'tkhd mdia edts free'],
    ['/moov/trak/edts', 'elst free'],
    ['/moov/trak/mdia', 'mdhd hdlr minf free'],
    ['/moov/trak/mdia/minf', 'vmhd smhd hdlr dinf stbl free'],
    ['/moov/trak/mdia/minf/dinf', 'dref free'],
    ['/moov/trak/mdia/minf/stbl', [...stbl, 'free'].join(' ')],
  ].flatMap(([path, types]) => (types ?? '').split(' ').map((type) => `${path}/${type}`)),
);

/** What may stand in the description of a picture or sound format. */
export const formatParts = new Set(
  'avcC hvcC av1C vpcC pasp colr btrt esds clap fiel dvcC dvvC d263 wave chan damr dac3 dec3 dOps alac free'.split(' '),
);

/** @throws Unreadable */
export async function stripVideo(input: string, output: string): Promise<Stripped> {
  await copyFile(input, output);
  const file = await open(output, 'r+');
  try {
    return await wipe(file, (await file.stat()).size);
  } finally {
    await file.close();
  }
}

async function wipe(file: FileHandle, size: number): Promise<Stripped> {
  const boxes = await readBoxes(file, size);
  if (boxes.some((box) => box.type === 'moof')) throw new Unreadable('a video in fragments; save it as a plain MP4');
  const had = new Set<string>();
  const rights = new Set<string>();
  const tracks = await Promise.all(
    boxes.filter((box) => box.path === '/moov/trak').map((trak) => readTrack(file, boxes, trak)),
  );
  // One of pictures and one of sound: what a player plays, and what somebody has watched.
  const kept = ['vide', 'soun'].flatMap((handler) => {
    const own = tracks.filter((track) => track.handler === handler);
    return own.find((track) => track.enabled) ?? own[0] ?? [];
  });
  if (!kept.some((track) => track.handler === 'vide')) throw new Unreadable('a file without a track of pictures');
  if (kept.length < tracks.length) had.add('tracks');
  const dropped = tracks.filter((track) => !kept.includes(track));
  const isDropped = (box: Box) => dropped.some(({ trak }) => trak.start <= box.start && box.end <= trak.end);

  // First, while the tables of dropped tracks can still be read.
  await zeroUnused(
    file,
    boxes.filter((box) => box.path === '/mdat'),
    (await Promise.all(kept.map((track) => readChunks(file, track.tables)))).flat(),
    (await Promise.all(dropped.map((track) => readChunks(file, track.tables).catch(() => [])))).flat(),
  );
  let wiped = 0;
  for (const box of boxes) {
    // What lies inside a box that went has gone with it.
    if (box.start < wiped || (structure.has(box.path) && box.type !== 'free' && !isDropped(box))) continue;
    if (box.type !== 'free') {
      const { kinds, notices } = await toldBy(file, box);
      for (const kind of kinds) had.add(kind);
      for (const notice of notices) rights.add(notice);
    }
    await write(file, box.start + 4, Buffer.from('free', 'latin1'));
    await zero(file, box.body, box.end);
    wiped = box.end;
  }
  for (const box of boxes.filter((one) => structure.has(one.path) && !isDropped(one))) {
    if (['mvhd', 'tkhd', 'mdhd'].includes(box.type) && (await zeroTimes(file, box))) had.add('times');
    if (box.type === 'hdlr') await zero(file, box.body + 12, box.end);
    if (box.type === 'dref') await zeroReferences(file, box);
  }
  for (const { description } of kept) await wipeFormats(file, description);
  const brand = await brandOf(file, boxes);
  const [picture] = kept.filter((track) => track.handler === 'vide');
  return {
    ext: brand === 'qt  ' ? 'mov' : 'mp4',
    moves: true,
    ...(picture?.size ?? { width: 0, height: 0 }),
    had: [...had].sort(),
    rights: [...rights],
  };
}

type Track = {
  trak: PathBox;
  handler: string;
  /** Whether a player plays it unasked. */
  enabled: boolean;
  size: { width: number; height: number };
  description: PathBox & { kind: 'vide' | 'soun' };
  tables: readonly PathBox[];
};

async function readTrack(file: FileHandle, boxes: readonly PathBox[], trak: PathBox): Promise<Track> {
  const own = boxes.filter((box) => trak.start < box.start && box.end <= trak.end);
  const find = (path: string) => own.find((box) => box.path === `/moov/trak${path}`);
  const hdlr = find('/mdia/hdlr');
  const tkhd = find('/tkhd');
  const stsd = find('/mdia/minf/stbl/stsd');
  if (!hdlr || !tkhd || !stsd) throw new Unreadable('a video with a damaged track');
  const handler = (await read(file, hdlr.body + 8, 4)).toString('latin1');
  const header = await read(file, tkhd.body, Math.min(tkhd.end - tkhd.body, 96));
  const end = header[0] === 1 ? 96 : 84;
  if (header.length < end) throw new Unreadable('a video with a damaged track');
  const turned = header.readInt32BE(end - 44) === 0 && header.readInt32BE(end - 40) !== 0;
  const [across, down] = [header.readUInt32BE(end - 8) >>> 16, header.readUInt32BE(end - 4) >>> 16];
  return {
    trak,
    handler,
    enabled: ((header[3] ?? 0) & 1) === 1,
    size: turned ? { width: down, height: across } : { width: across, height: down },
    description: { ...stsd, kind: handler === 'soun' ? 'soun' : 'vide' },
    tables: own.filter((box) => box.path.startsWith('/moov/trak/mdia/minf/stbl/')),
  };
}

/** Kinds of metadata in a box that goes, and the notices of copyright and credit in it. */
async function toldBy(file: FileHandle, box: PathBox): Promise<{ kinds: string[]; notices: string[] }> {
  const bytes = await read(file, box.start, Math.min(box.end - box.start, 1 << 20));
  const text = bytes.toString('latin1');
  const kinds = ['udta', 'meta', 'uuid', 'XMP_']
    .filter((type) => box.type === type)
    .map((type) => (type === 'XMP_' ? 'xmp' : type));
  if (/\xa9xyz|loci|com\.apple\.quicktime\.location|GPSLatitude/u.test(text)) kinds.push('gps');
  const { rights } = readRights({ xmp: bytes });
  // QuickTime's and iTunes's notices: after the mark, some bytes of lengths and language, then the words.
  const marked = [
    ...text.matchAll(/(?:\xa9cpy|\xa9aut|cprt)(?:[\s\S]{4}data[\s\S]{8}|[\s\S]{4,6}?)([\x20-\x7e\xa0-\xff]{4,200})/gu),
  ];
  return {
    kinds,
    notices: [
      ...rights,
      ...marked.map(([, words]) =>
        Buffer.from(words ?? '', 'latin1')
          .toString('utf8')
          .trim(),
      ),
    ],
  };
}

async function zeroTimes(file: FileHandle, box: Box): Promise<boolean> {
  const length = (await read(file, box.body, 1))[0] === 1 ? 16 : 8;
  const there = (await read(file, box.body + 4, length)).some((byte) => byte !== 0);
  await zero(file, box.body + 4, box.body + 4 + length);
  return there;
}

/** Where a track's data lie: in this file. Names of other files, which QuickTime may note, go. */
async function zeroReferences(file: FileHandle, box: Box): Promise<void> {
  for (let at = box.body + 8; at + 12 <= box.end; ) {
    const length = (await read(file, at, 4)).readUInt32BE(0);
    if (length < 12 || at + length > box.end) throw new Unreadable('a video with a damaged track');
    const flags = (await read(file, at + 8, 4)).readUInt32BE(0) & 0xffffff;
    if (flags !== 1) throw new Unreadable('a video whose pictures lie in another file');
    await zero(file, at + 12, at + length);
    at += length;
  }
}

/** Names of makers in the description of a format (ISO/IEC 14496-12, 12.1.3), and parts of it that are not known. */
async function wipeFormats(file: FileHandle, stsd: Track['description']): Promise<void> {
  for (let at = stsd.body + 8; at + 16 <= stsd.end; ) {
    const length = (await read(file, at, 4)).readUInt32BE(0);
    if (length < 16 || at + length > stsd.end) throw new Unreadable('a video with a damaged track');
    const version = (await read(file, at + 16, 2)).readUInt16BE(0);
    await zero(file, at + 20, at + 24);
    let inner = at + 86;
    if (stsd.kind === 'vide') await zero(file, at + 50, Math.min(at + 82, at + length));
    else inner = at + 36 + (version === 1 ? 16 : version === 2 ? 36 : 0);
    for (; inner + 8 <= at + length; ) {
      const head = await read(file, inner, 8);
      const size = head.readUInt32BE(0);
      if (size < 8 || inner + size > at + length) break;
      if (!formatParts.has(head.toString('latin1', 4, 8))) {
        await write(file, inner + 4, Buffer.from('free', 'latin1'));
        await zero(file, inner + 8, inner + size);
      }
      inner += size;
    }
    at += length;
  }
}

/** Zeros whatever in the data no kept track speaks of: packets of dropped tracks, and what was hidden between. */
async function zeroUnused(
  file: FileHandle,
  data: readonly Box[],
  kept: readonly [number, number][],
  dropped: readonly [number, number][],
): Promise<void> {
  const starts = Float64Array.from([...kept, ...dropped].map(([start]) => start)).sort();
  const sorted = kept.toSorted((a, b) => a[0] - b[0]);
  // Where the end of a chunk is not known, it is taken to reach to the next one.
  let passed = 0;
  const ends = sorted.map(([start, end]) => {
    if (end !== Number.POSITIVE_INFINITY) return end;
    while (passed < starts.length && (starts[passed] as number) <= start) passed += 1;
    return starts[passed] ?? Number.POSITIVE_INFINITY;
  });
  for (const box of data) {
    let at = box.body;
    for (const [index, [start]] of sorted.entries()) {
      const end = ends[index] as number;
      if (end <= box.body || start >= box.end) continue;
      if (start > at) await zero(file, at, start);
      at = Math.max(at, end);
    }
    if (at < box.end) await zero(file, at, box.end);
  }
}

async function brandOf(file: FileHandle, boxes: readonly PathBox[]): Promise<string> {
  const ftyp = boxes.find((box) => box.path === '/ftyp');
  return ftyp ? (await read(file, ftyp.body, 4)).toString('latin1') : 'qt  ';
}

async function read(file: FileHandle, at: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, at);
  return buffer.subarray(0, bytesRead);
}

async function write(file: FileHandle, at: number, bytes: Buffer): Promise<void> {
  await file.write(bytes, 0, bytes.length, at);
}

const zeros = Buffer.alloc(1 << 20);

async function zero(file: FileHandle, from: number, to: number): Promise<void> {
  for (let at = from; at < to; at += zeros.length) await file.write(zeros, 0, Math.min(zeros.length, to - at), at);
}
