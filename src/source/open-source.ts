/** Opens what was given with `--archive`: the platform's archive, or a file of its kept answers. */
import { stat } from 'node:fs/promises';
import { openPages, type PagesOptions } from './api/pages-file.ts';
import { openArchive } from './archive.ts';
import type { Source } from './source.ts';
import { headOf, isPacked } from './text-lines.ts';

const names = /\.(?:jsonl?|ndjson)(?:\.gz)?$/iu;

/** Tells which it is by what the file is called, else by how it begins. Throws BadInput for what is neither. */
export async function openSource(path: string, options: PagesOptions): Promise<Source> {
  const found = await stat(path).catch(() => null);
  const isPages = found?.isFile() && (names.test(path) || (await isPacked(path)) || (await beginsAsJson(path)));
  return isPages ? openPages(path, options) : openArchive(path, options);
}

async function beginsAsJson(path: string): Promise<boolean> {
  const head = await headOf(path, 4096);
  return /^(?:\u{FEFF})?\s*\{/u.test(head.toString('utf8'));
}
