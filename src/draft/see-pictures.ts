/** Looks at the pictures of a draft as the archive looks at every picture. Loaded only where there are any: decoders and models are slow to start. */
import { hash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { constants, tmpdir } from 'node:os';
import { join } from 'node:path';
import { BadInput } from '../fault.ts';
import { openEyes } from '../look/eyes.ts';
import { strip, Unreadable } from '../look/strip.ts';
import type { MachineLook } from '../look.ts';
import type { Media } from '../post.ts';
import { kindOf } from '../source/media-intake.ts';

export type SeenPicture = {
  media: Media;
  /** What machines saw; null where they could not look. */
  machine: MachineLook | null;
};

/**
 * Each picture without its metadata, in a folder of its own that is gone at the end, also where the command is stopped. Nothing of it
 * enters the records.
 * @throws BadInput for a file that is missing or cannot be read
 */
export async function seePictures(paths: readonly string[]): Promise<SeenPicture[]> {
  let folder = '';
  const stop = (signal: NodeJS.Signals) => {
    if (folder !== '') rmSync(folder, { recursive: true, force: true });
    process.exit(128 + constants.signals[signal]);
  };
  for (const signal of signals) process.on(signal, stop);
  // Made at once, and after that: else a signal in between would leave it behind.
  folder = mkdtempSync(join(tmpdir(), 'draft-'));
  const eyes = openEyes();
  try {
    const media: Media[] = [];
    for (const [index, path] of paths.entries()) {
      media.push(await stripped(path, join(folder, String(index)), index + 1));
    }
    return await Promise.all(
      media.map(async (one, index) => {
        const look = eyes.look(join(folder, String(index)));
        return { media: one, machine: await look.catch(nothingIfUnreadable) };
      }),
    );
  } finally {
    eyes.close();
    await rm(folder, { recursive: true, force: true });
    for (const signal of signals) process.off(signal, stop);
  }
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

async function stripped(path: string, output: string, number: number): Promise<Media> {
  try {
    const found = await strip(path, output);
    const { ext, width, height, had, rights } = found;
    const file = `${hash('sha256', await readFile(output))}.${ext}`;
    return { kind: kindOf(found), file, width, height, alt: null, had, rights, source: null };
  } catch (cause) {
    // The path may hold a name: it is told by its number.
    const bad = (message: string) => new BadInput(`Picture ${number}: ${message}`, { cause });
    if (cause instanceof Unreadable) {
      throw bad(`this is ${cause.message}. Give a JPEG, PNG, WebP, GIF, AVIF or TIFF picture, or an MP4 or MOV video.`);
    }
    const told = faults[(cause as NodeJS.ErrnoException).code ?? ''];
    throw told === undefined ? cause : bad(told);
  }
}

/** What can be wrong with a path, by the system's code. */
const faults: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file. Give its path behind --picture.',
  ENOTDIR: 'there is no such file. Give its path behind --picture.',
  EISDIR: 'this is a folder. Give the path of one picture behind --picture.',
  EACCES: 'this file may not be read by you. Copy it to where you can open it.',
  EPERM: 'this file may not be read by you. Copy it to where you can open it.',
};

function nothingIfUnreadable(cause: unknown): null {
  if (cause instanceof Unreadable) return null;
  throw cause;
}
