/** Pictures with something to take out, made by writing the parts of each format by hand. */
import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';

const plain = () => sharp({ create: { width: 64, height: 48, channels: 3, background: '#3a6' } });

/** A TIFF structure with an artist, a copyright notice, an orientation and a place. */
export function exifBlock(orientation = 1): Buffer {
  const artist = Buffer.from('A. Photographer\0');
  const notice = Buffer.from('(c) Somebody Else\0');
  const directory = 4;
  const heap = 8 + 2 + directory * 12 + 4;
  const gpsAt = heap + artist.length + notice.length;
  const block = Buffer.alloc(gpsAt + 2 + 12 + 4);
  block.write('II*\0', 0, 'latin1');
  block.writeUInt32LE(8, 4);
  block.writeUInt16LE(directory, 8);
  const entry = (index: number, tag: number, type: number, count: number, value: number) => {
    const at = 10 + index * 12;
    block.writeUInt16LE(tag, at);
    block.writeUInt16LE(type, at + 2);
    block.writeUInt32LE(count, at + 4);
    block.writeUInt32LE(value, at + 8);
  };
  entry(0, 0x0112, 3, 1, orientation);
  entry(1, 0x013b, 2, artist.length, heap);
  entry(2, 0x8298, 2, notice.length, heap + artist.length);
  entry(3, 0x8825, 4, 1, gpsAt);
  artist.copy(block, heap);
  notice.copy(block, heap + artist.length);
  block.writeUInt16LE(1, gpsAt);
  block.writeUInt16LE(1, gpsAt + 2);
  block.writeUInt16LE(2, gpsAt + 4);
  block.writeUInt32LE(2, gpsAt + 6);
  block.write('N\0', gpsAt + 10, 'latin1');
  return block;
}

export const xmpBlock = Buffer.from(
  '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" photoshop:Credit="The Agency"><dc:creator><rdf:Seq><rdf:li>Another Photographer</rdf:li></rdf:Seq></dc:creator></rdf:Description></rdf:RDF></x:xmpmeta>',
);

function iptcBlock(): Buffer {
  const credit = Buffer.from('Press Office');
  const dataset = Buffer.concat([Buffer.from([0x1c, 2, 110, 0, credit.length]), credit]);
  const size = Buffer.alloc(4);
  size.writeUInt32BE(dataset.length);
  return Buffer.concat([
    Buffer.from('Photoshop 3.0\0' + '8BIM', 'latin1'),
    Buffer.from([4, 4, 0, 0]),
    size,
    dataset,
    Buffer.alloc(dataset.length % 2),
  ]);
}

function segment(marker: number, content: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([head, content]);
}

export async function jpeg(orientation = 1): Promise<Buffer> {
  const bytes = await plain().jpeg().toBuffer();
  return Buffer.concat([
    bytes.subarray(0, 2),
    segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0'), exifBlock(orientation)])),
    segment(0xe1, Buffer.concat([Buffer.from('http://ns.adobe.com/xap/1.0/\0'), xmpBlock])),
    segment(0xed, iptcBlock()),
    segment(0xfe, Buffer.from('taken by the gate')),
    bytes.subarray(2),
    Buffer.from('a trailer'),
  ]);
}

export function chunk(type: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

export async function png(): Promise<Buffer> {
  const bytes = await plain().png().toBuffer();
  const head = 8 + 25;
  return Buffer.concat([
    bytes.subarray(0, head),
    chunk('tEXt', Buffer.from('Comment\0taken by the gate')),
    chunk('zTXt', Buffer.concat([Buffer.from('Author\0\0'), deflateSync('Somebody')])),
    chunk('eXIf', exifBlock()),
    chunk('tIME', Buffer.from([7, 234, 1, 2, 3, 4, 5])),
    bytes.subarray(head),
  ]);
}

export async function webp(): Promise<Buffer> {
  const bytes = await plain().webp().toBuffer();
  const part = (type: string, content: Buffer) => {
    const head = Buffer.alloc(8);
    head.write(type, 0, 'latin1');
    head.writeUInt32LE(content.length, 4);
    return Buffer.concat([head, content, Buffer.alloc(content.length % 2)]);
  };
  const size = Buffer.alloc(10);
  size.writeUInt8(0x0c, 0);
  size.writeUIntLE(63, 4, 3);
  size.writeUIntLE(47, 7, 3);
  const body = Buffer.concat([
    Buffer.from('WEBP'),
    part('VP8X', size),
    bytes.subarray(12),
    part('EXIF', exifBlock()),
    part('XMP ', xmpBlock),
  ]);
  const head = Buffer.alloc(8);
  head.write('RIFF', 0, 'latin1');
  head.writeUInt32LE(body.length, 4);
  return Buffer.concat([head, body]);
}

export async function gif(): Promise<Buffer> {
  const frames = await Promise.all(
    ['#a00', '#0a0', '#00a'].map((background) =>
      sharp({ create: { width: 20, height: 20, channels: 3, background } })
        .png()
        .toBuffer(),
    ),
  );
  const bytes = await sharp(frames, { join: { animated: true } })
    .gif({ delay: [100, 100, 100] })
    .toBuffer();
  const comment = Buffer.concat([Buffer.from([0x21, 0xfe, 5]), Buffer.from('gates'), Buffer.from([0])]);
  return Buffer.concat([bytes.subarray(0, -1), comment, bytes.subarray(-1)]);
}

/** A grey TIFF of 16 × 16 pixels with an artist and a copyright notice in its own directory. */
export function tiff(): Buffer {
  const [artist, notice] = [Buffer.from('A. Photographer\0'), Buffer.from('(c) Somebody Else\0')];
  const pixels = Buffer.alloc(16 * 16, 0x80);
  const [artistAt, noticeAt] = [8, 8 + artist.length];
  const pixelsAt = noticeAt + notice.length;
  const entries = [
    [256, 4, 1, 16],
    [257, 4, 1, 16],
    [258, 3, 1, 8],
    [259, 3, 1, 1],
    [262, 3, 1, 1],
    [273, 4, 1, pixelsAt],
    [278, 4, 1, 16],
    [279, 4, 1, pixels.length],
    [315, 2, artist.length, artistAt],
    [33432, 2, notice.length, noticeAt],
  ] as const;
  const head = Buffer.alloc(8);
  head.write('II*\0', 0, 'latin1');
  head.writeUInt32LE(pixelsAt + pixels.length, 4);
  const directory = Buffer.alloc(2 + entries.length * 12 + 4);
  directory.writeUInt16LE(entries.length, 0);
  for (const [index, [tag, type, count, value]] of entries.entries()) {
    const at = 2 + index * 12;
    directory.writeUInt16LE(tag, at);
    directory.writeUInt16LE(type, at + 2);
    directory.writeUInt32LE(count, at + 4);
    directory.writeUInt32LE(value, at + 8);
  }
  return Buffer.concat([head, artist, notice, pixels, directory]);
}
