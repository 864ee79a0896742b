/** Letters that were lost or torn apart on the way into a table of names. */
import { BadInput } from '../fault.ts';
import { cellIn, type Row, type Table } from './table.ts';

/** Windows-1252 where it differs from Latin-1: what stands for the bytes 0x80 to 0x9f. */
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** @throws BadInput for a name that holds a question mark for a letter, or two strange letters for one */
export function assertLetters(table: Table, row: Row, column: string): void {
  const name = row.cells[column] ?? '';
  const cure = 'Export it again, and save it as "CSV UTF-8" from a copy that still shows its letters.';
  if (name.includes('?')) {
    throw new BadInput(
      `${cellIn(table, row, column)}: a letter was lost (a question mark stands in its place). ${cure}`,
    );
  }
  if (isTorn(name)) {
    throw new BadInput(`${cellIn(table, row, column)}: a letter was torn into two strange ones. ${cure}`);
  }
}

/** Whether letters are UTF-8 that was read as another encoding and saved again: `ZoÃ«` for a name that ends in an e with two dots. */
export function isTorn(name: string): boolean {
  const letters = [...name.normalize('NFC')];
  const bytes = letters.map(byteOf);
  return bytes.some((lead, index) => {
    const length = lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : 0;
    const rest = bytes.slice(index + 1, index + length);
    if (length === 0 || rest.length < length - 1 || rest.some((byte) => byte < 0x80 || byte > 0xbf)) return false;
    if (length === 3) return !rest.every((byte) => byte === 0xa0 || byte === 0x96 || byte === 0x97);
    return !isInName(lead, letters[index + 1] ?? '');
  });
}

/**
 * Whether a capital with an accent may stand before such a letter or mark in a true name: KŘÍŽ, JOSÉ–LUÍS, D’ÉTÉ’S. Not Ã, Ä and Å, which
 * begin the torn letters of names, nor Â before a space that does not break, which is such a space, torn.
 */
function isInName(lead: number, next: string): boolean {
  if (lead >= 0xc3 && lead <= 0xc5) return false;
  if (/[‘’ŠŽŒŸ–—]/u.test(next)) return true;
  // Ð and Ñ begin Cyrillic letters.
  return next === '\u00a0' ? lead !== 0xc2 : /[šžœ]/u.test(next) && lead !== 0xd0 && lead !== 0xd1;
}

/** The byte for which a letter stands in Windows-1252; -1 where for none. */
function byteOf(letter: string): number {
  const place = windows.indexOf(letter);
  if (place >= 0) return 0x80 + place;
  const code = letter.codePointAt(0) ?? 0;
  return code <= 0xff ? code : -1;
}
