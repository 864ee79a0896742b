/** EXIF for a JPEG, written byte by byte: what a telephone or a photographer's camera would leave in a file. */
import type { Notice } from './written.ts';

type Field = { tag: number; type: 1 | 2 | 4 | 5; count: number; bytes: Buffer };

/** The JPEG with an APP1 segment behind its first marker (Exif 2.32, TIFF 6.0, big-endian). */
export function withNotice(jpeg: Buffer, notice: Notice, taken: string): Buffer {
  if (jpeg.readUInt16BE(0) !== 0xffd8) throw new Error('A JPEG begins with FFD8.');
  const tiff = tiffOf(notice, taken);
  const head = Buffer.alloc(4);
  head.writeUInt16BE(0xffe1, 0);
  head.writeUInt16BE(2 + 6 + tiff.length, 2);
  return Buffer.concat([jpeg.subarray(0, 2), head, Buffer.from('Exif\0\0', 'latin1'), tiff, jpeg.subarray(2)]);
}

function tiffOf(notice: Notice, taken: string): Buffer {
  const fields: Field[] = [
    ascii(0x010f, 'Fabrik'),
    ascii(0x0110, 'Classroom Tablet 3'),
    ascii(0x0132, taken.replaceAll('-', ':')),
  ];
  if (notice.author) fields.push(ascii(0x013b, notice.author));
  if (notice.copyright) fields.push(ascii(0x8298, notice.copyright));
  const header = Buffer.from('MM\0*\0\0\0\x08', 'latin1');
  if (notice.latitude === undefined || notice.longitude === undefined) {
    return Buffer.concat([header, directory(fields, header.length)]);
  }
  const gps: Field[] = [
    { tag: 0x0000, type: 1, count: 4, bytes: Buffer.from([2, 3, 0, 0]) },
    ascii(0x0001, notice.latitude < 0 ? 'S' : 'N'),
    degrees(0x0002, notice.latitude),
    ascii(0x0003, notice.longitude < 0 ? 'W' : 'E'),
    degrees(0x0004, notice.longitude),
  ];
  const pointer = Buffer.alloc(4);
  const all = [...fields, { tag: 0x8825, type: 4, count: 1, bytes: pointer } as const];
  const place = header.length + directory(all, header.length).length;
  pointer.writeUInt32BE(place);
  return Buffer.concat([header, directory(all, header.length), directory(gps, place)]);
}

/** One image file directory at an offset, its longer values behind it. */
function directory(fields: readonly Field[], offset: number): Buffer {
  const table = Buffer.alloc(2 + fields.length * 12 + 4);
  table.writeUInt16BE(fields.length, 0);
  const values: Buffer[] = [];
  let free = offset + table.length;
  for (const [index, field] of [...fields].sort((a, b) => a.tag - b.tag).entries()) {
    const at = 2 + index * 12;
    table.writeUInt16BE(field.tag, at);
    table.writeUInt16BE(field.type, at + 2);
    table.writeUInt32BE(field.count, at + 4);
    if (field.bytes.length <= 4) {
      field.bytes.copy(table, at + 8);
    } else {
      table.writeUInt32BE(free, at + 8);
      const even = field.bytes.length % 2 ? Buffer.concat([field.bytes, Buffer.alloc(1)]) : field.bytes;
      values.push(even);
      free += even.length;
    }
  }
  return Buffer.concat([table, ...values]);
}

function ascii(tag: number, text: string): Field {
  const bytes = Buffer.from(`${text}\0`, 'utf8');
  return { tag, type: 2, count: bytes.length, bytes };
}

function degrees(tag: number, value: number): Field {
  const all = Math.abs(value) * 3600;
  const parts = [Math.floor(all / 3600), Math.floor(all / 60) % 60, Math.round((all % 60) * 100)];
  const bytes = Buffer.alloc(24);
  for (const [index, part] of parts.entries()) {
    bytes.writeUInt32BE(part, index * 8);
    bytes.writeUInt32BE(index === 2 ? 100 : 1, index * 8 + 4);
  }
  return { tag, type: 5, count: 3, bytes };
}
