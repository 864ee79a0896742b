/** What machines write: a value a line, or one in a file. */
import { BadInput } from '../fault.ts';

/** A value, and where it stands, for a message. */
export type Line = { value: unknown; where: string };

/** @throws BadInput with file and line */
export function linesOf(text: string, file: string, whole?: 'whole'): Line[] {
  const lines = whole ? [text] : text.split('\n');
  return lines.flatMap((line, index) => {
    if (line.trim() === '') return [];
    const where = `${file}, line ${index + 1}`;
    try {
      return [{ value: JSON.parse(line) as unknown, where }];
    } catch (cause) {
      throw new BadInput(
        `${where}: this line is damaged. Restore the file from a backup, or import the archive again.`,
        {
          cause,
        },
      );
    }
  });
}
