/** Takes everything but the pixels out of a picture. */
import sharp from 'sharp';
import { readRights } from './rights.ts';
import type { FileKind } from './sniff.ts';
import type { Stripped } from './strip.ts';
import { Unreadable } from './unreadable.ts';

/** A hundred million pixels: more than any camera of a school takes, less than what would exhaust a small machine. */
const limitInputPixels = 100_000_000;
/** An animation of more frames than this is a bomb, or a film. */
const mostFrames = 1000;

/** Formats that every browser shows stay what they are; others become one of them. */
const kept = { jpeg: 'jpeg', png: 'png', gif: 'gif', webp: 'webp', avif: 'avif', tiff: 'jpeg' } as const;
const extensions = { jpeg: 'jpg', png: 'png', gif: 'gif', webp: 'webp', avif: 'avif' } as const;

/** @throws Unreadable */
export async function stripPicture(input: string, output: string, kind: FileKind): Promise<Stripped> {
  if (!(kind in kept)) throw new Unreadable(`a ${kind.toUpperCase()} file, which cannot be read here`);
  const animated = kind === 'gif' || kind === 'webp';
  const options = { limitInputPixels, animated, failOn: 'error' } as const;
  try {
    const meta = await sharp(input, options).metadata();
    if ((meta.pages ?? 1) > mostFrames) throw new Unreadable(`an animation of more than ${mostFrames} frames`);
    const { gps, rights } = readRights(meta);
    const hidden = kind === 'tiff' && meta.hasAlpha ? 'png' : kept[kind as keyof typeof kept];
    const written = await sharp(input, options)
      .autoOrient()
      .toFormat(hidden, hidden === 'jpeg' ? { quality: 90 } : {})
      .toFile(output);
    const found: (string | false | undefined)[] = [
      meta.exif && 'exif',
      gps && 'gps',
      meta.xmp && 'xmp',
      meta.iptc && 'iptc',
      meta.icc && 'icc',
      (meta.comments?.length ?? 0) > 0 && 'comment',
    ];
    return {
      ext: extensions[hidden],
      width: written.width,
      height: written.pageHeight ?? written.height,
      had: found.filter((one): one is string => typeof one === 'string'),
      rights,
    };
  } catch (cause) {
    if (cause instanceof Unreadable) throw cause;
    // The decoder's own words may quote the file.
    const large = /pixel limit/u.test((cause as Error).message);
    throw new Unreadable(large ? 'larger than a hundred million pixels' : `not a whole ${kind.toUpperCase()} picture`);
  }
}
