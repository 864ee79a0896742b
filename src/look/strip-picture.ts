/** Takes everything but the pixels out of a picture. */
import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { readRights } from './rights.ts';
import type { FileKind } from './sniff.ts';
import type { Stripped } from './strip.ts';
import { metadataIn } from './structure.ts';
import { Unreadable } from './unreadable.ts';

/** A hundred million pixels, of all frames together: more than any camera of a school takes, less than what would exhaust a small machine. */
const limitInputPixels = 100_000_000;
/** AVIF is decoded whole, in several copies. */
const limitAvifPixels = 40_000_000;
/** No camera's picture is longer; one pixel high and millions long, a file of few bytes keeps a decoder busy for minutes. */
const longestSide = 32_767;
/** What is kept of a still picture, on its longest side: as much as the platform itself keeps, and more than is ever shown. */
const largestKept = 4096;
/** An animation of more frames than this is a bomb, or a film. */
const mostFrames = 1000;
/** Seconds after which a picture is given up. */
const patience = 60;

const tooLarge = 'more pixels than can be read here';

/** Formats that every browser shows stay what they are; others become one of them. */
const kept = { jpeg: 'jpeg', png: 'png', gif: 'gif', webp: 'webp', avif: 'avif', tiff: 'jpeg' } as const;
const extensions = { jpeg: 'jpg', png: 'png', gif: 'gif', webp: 'webp', avif: 'avif' } as const;

/** With the effort that sharp would spend on AVIF, a large picture takes many times as long. */
const settings = { jpeg: { quality: 90 }, png: {}, gif: {}, webp: {}, avif: { effort: 2 } } as const;

/** @throws Unreadable */
export async function stripPicture(input: string, output: string, kind: FileKind): Promise<Stripped> {
  if (!(kind in kept))
    throw new Unreadable(
      kind === 'unknown'
        ? 'a file of no kind that is known here'
        : `a ${kind.toUpperCase()} file, which cannot be read here`,
    );
  const animated = kind === 'gif' || kind === 'webp';
  const options = { limitInputPixels, animated, failOn: 'error' } as const;
  try {
    const meta = await sharp(input, options).metadata();
    const { width, pageHeight: height = meta.height } = meta;
    // Of what is not an animation the first page alone is read.
    const frames = animated ? (meta.pages ?? 1) : 1;
    if (frames > mostFrames) throw new Unreadable(`an animation of more than ${mostFrames} frames`);
    if (frames * width * height > (kind === 'avif' ? limitAvifPixels : limitInputPixels))
      throw new Unreadable(tooLarge);
    if (Math.max(width, height) > longestSide) throw new Unreadable(`more than ${longestSide} pixels long`);
    const { gps, rights } = readRights(kind === 'tiff' ? { ...meta, exif: await readFile(input) } : meta);
    const hidden = kind === 'tiff' && meta.hasAlpha ? 'png' : kept[kind as keyof typeof kept];
    const image = sharp(input, options).timeout({ seconds: patience }).autoOrient();
    if (frames === 1)
      image.resize({ width: largestKept, height: largestKept, fit: 'inside', withoutEnlargement: true });
    const written = await image.toFormat(hidden, settings[hidden]).toFile(output);
    const found = [
      (meta.exif || (kind === 'tiff' && (gps || rights.length > 0))) && 'exif',
      gps && 'gps',
      meta.xmp && 'xmp',
      meta.iptc && 'iptc',
      meta.icc && 'icc',
      (meta.comments?.length ?? 0) > 0 && 'comment',
    ];
    return {
      ext: extensions[hidden],
      moves: frames > 1,
      width: written.width,
      height: written.pageHeight ?? written.height,
      had: [...new Set([...found.filter((one) => typeof one === 'string'), ...(await partsIn(input))])],
      rights,
    };
  } catch (cause) {
    if (cause instanceof Unreadable) throw cause;
    // The decoder's own words may quote the file.
    const { message } = cause as Error;
    if (/pixel limit/u.test(message)) throw new Unreadable(tooLarge);
    if (/timeout/u.test(message)) throw new Unreadable(`a picture that takes longer than ${patience} seconds to read`);
    throw new Unreadable(`not a whole ${kind.toUpperCase()} picture`);
  }
}

/** What the parts of a file hold besides the picture, in the words of `had`. */
async function partsIn(input: string): Promise<string[]> {
  const words: Readonly<Record<string, string>> = { tEXt: 'comment', zTXt: 'comment', iTXt: 'comment', tIME: 'times' };
  const known = new Set(['exif', 'xmp', 'iptc', 'icc', 'comment', 'times', 'thumbnail', 'trailer']);
  return (await metadataIn(input)).map((kind) => words[kind] ?? kind).filter((kind) => known.has(kind));
}
