/** Reads what a picture's metadata say of place and rights, before they are taken out. Damaged metadata say nothing; they never stop. */

export type Told = { gps: boolean; rights: string[] };

export type MetadataBlocks = { exif?: Buffer | undefined; iptc?: Buffer | undefined; xmp?: Buffer | undefined };

/** Notices longer than this are cut: the report needs whose they are, not their terms. */
const longest = 200;

export function readRights({ exif, iptc, xmp }: MetadataBlocks): Told {
  const fromExif = exif ? readExif(exif) : { gps: false, rights: [] };
  const fromXmp = xmp ? readXmp(xmp.toString('utf8')) : { gps: false, rights: [] };
  const all = [...fromExif.rights, ...(iptc ? readIptc(iptc) : []), ...fromXmp.rights];
  const clean = all.map((notice) =>
    notice
      // biome-ignore lint/suspicious/noControlCharactersInRegex: padding of EXIF strings
      .replace(/[\x00-\x1f]+/gu, ' ')
      .trim()
      .slice(0, longest),
  );
  return { gps: fromExif.gps || fromXmp.gps, rights: [...new Set(clean.filter((notice) => notice !== ''))] };
}

/** TIFF structure (EXIF 2.32, 4.6): Artist, Copyright, and whether there is a GPS directory with anything in it. */
function readExif(block: Buffer): Told {
  const told: Told = { gps: false, rights: [] };
  const start = block.toString('latin1', 0, 6) === 'Exif\0\0' ? 6 : 0;
  const tiff = block.subarray(start);
  const little = tiff.toString('latin1', 0, 2) === 'II';
  const u16 = (at: number) => (at + 2 > tiff.length ? 0 : little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const u32 = (at: number) => (at + 4 > tiff.length ? 0 : little ? tiff.readUInt32LE(at) : tiff.readUInt32BE(at));
  const directory = u32(4);
  const count = Math.min(u16(directory), 512);
  for (let index = 0; index < count; index += 1) {
    const entry = directory + 2 + index * 12;
    const tag = u16(entry);
    if (tag === 0x8825) told.gps = u16(u32(entry + 8)) > 0;
    if (tag !== 0x013b && tag !== 0x8298) continue;
    const length = Math.min(u32(entry + 4), 1000);
    const at = length <= 4 ? entry + 8 : u32(entry + 8);
    if (at + length <= tiff.length) told.rights.push(tiff.toString('utf8', at, at + length));
  }
  return told;
}

/** IPTC-IIM datasets 2:80 by-line, 2:110 credit, 2:115 source, 2:116 copyright notice. */
function readIptc(block: Buffer): string[] {
  const notices: string[] = [];
  for (let at = 0; at + 5 <= block.length; at += 1) {
    if (block[at] !== 0x1c || block[at + 1] !== 2) continue;
    const length = block.readUInt16BE(at + 3);
    if (![80, 110, 115, 116].includes(block[at + 2] ?? 0) || at + 5 + length > block.length) continue;
    notices.push(block.toString('utf8', at + 5, at + 5 + length));
  }
  return notices;
}

/** XMP: dc:rights, dc:creator, photoshop:Credit and photoshop:Source, as elements or attributes. */
function readXmp(text: string): Told {
  const notices: string[] = [];
  for (const name of ['dc:rights', 'dc:creator', 'photoshop:Credit', 'photoshop:Source', 'xmpRights:UsageTerms']) {
    const element = new RegExp(`<${name}[^>]*>([\\s\\S]{0,4000}?)</${name}>`, 'u').exec(text)?.[1];
    const attribute = new RegExp(`${name}="([^"]{0,1000})"`, 'u').exec(text)?.[1];
    for (const found of [element, attribute]) {
      if (found) notices.push(found.replace(/<[^>]*>/gu, ' ').replace(/\s+/gu, ' '));
    }
  }
  return { gps: /exif:GPSLatitude/u.test(text), rights: notices };
}
