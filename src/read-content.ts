/** Reads a file of the content folder that a command cannot do without. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BadInput } from './fault.ts';

/** @throws BadInput where it is not there */
export async function readContent(folder: string, name: 'school.yaml' | 'policy.md'): Promise<string> {
  return readFile(join(folder, name), 'utf8').catch((cause) => {
    throw new BadInput(`There is no ${name} in ${folder}. Give the folder that holds it with --content.`, { cause });
  });
}
