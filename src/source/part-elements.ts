/** What a part of an archive holds. */
import { BadInput } from '../fault.ts';
import type { ArchiveFiles } from './archive-files.ts';
import { arrayElements, Malformed } from './array-elements.ts';
import type { Part } from './manifest.ts';

/**
 * The elements of a part, which must be as many as the manifest says: posts have been lost silently to less. Throws BadInput with its name
 * where they are not, or it is damaged.
 */
export async function* partElements(files: ArchiveFiles, part: Part): AsyncGenerator<unknown> {
  const where = `${files.label}: ${part.name}`;
  let number = 0;
  try {
    for await (const element of arrayElements(await files.open(part.name))) {
      number += 1;
      yield element;
    }
  } catch (cause) {
    if (cause instanceof BadInput) throw cause;
    const what = cause instanceof Malformed ? cause.message : `is damaged after element ${number}`;
    throw new BadInput(`${where}: ${what}. Download the archive again.`, { cause });
  }
  if (part.count !== null && number !== part.count) {
    throw new BadInput(
      `${where} holds ${number}, but the archive says that it holds ${part.count}. Download the archive again.`,
    );
  }
}
