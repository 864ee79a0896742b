/** A CSV file that people keep in a spreadsheet: read with guards against what spreadsheets do, and extended without touching what stands there. */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { BadInput } from '../fault.ts';
import { writeAtomic } from './atomic.ts';

/** A row with its line in the file, for messages that name the place and never the content. */
export type Row = { line: number; cells: Readonly<Record<string, string>> };

export type Table = {
  file: string;
  columns: readonly string[];
  /** Columns that the file calls by another name: ours to its. */
  called: Readonly<Record<string, string>>;
  rows: readonly Row[];
};

const mark = '\uFEFF';

/** Where in a table something is wrong: `looks.csv, line 12, column "picture"`. */
export function placeIn(file: string, line: number, column?: string): string {
  return column === undefined ? `${file}, line ${line}` : `${file}, line ${line}, column "${column}"`;
}

/** The place of a cell, with its column as the file calls it. */
export function cellIn(table: Table, row: Row, column: string): string {
  return placeIn(table.file, row.line, table.called[column] ?? column);
}

const saveAgain = 'Save it again as "CSV UTF-8" from a copy that still shows its letters.';

/** The text of a file that must be UTF-8; null where there is none. @throws BadInput with line and cure */
export async function readText(path: string): Promise<string | null> {
  let bytes: Buffer;
  try {
    bytes = await readFile(path);
  } catch (cause) {
    if (/^(?:ENOENT|ENOTDIR)$/u.test((cause as NodeJS.ErrnoException).code ?? '')) return null;
    throw cause;
  }
  const file = basename(path);
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    throw new BadInput(`${file} is UTF-16, not UTF-8. ${saveAgain}`);
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new BadInput(`${placeIn(file, lineOfBadByte(bytes))}: a letter is not UTF-8. ${saveAgain}`, { cause });
  }
  return text.startsWith(mark) ? text.slice(1) : text;
}

function lineOfBadByte(bytes: Buffer): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for (let line = 1, start = 0; start < bytes.length; line += 1) {
    const end = bytes.indexOf(0x0a, start);
    const stop = end < 0 ? bytes.length : end + 1;
    try {
      decoder.decode(bytes.subarray(start, stop));
    } catch {
      return line;
    }
    start = stop;
  }
  return 1;
}

/**
 * A table, or null where there is no file. `needed` columns must stand in its first line; others are kept. `renamed` maps a
 * column's name here to its name in the file.
 */
export async function readTable(
  path: string,
  needed: readonly string[],
  renamed: Readonly<Record<string, string>> = {},
): Promise<Table | null> {
  const text = await readText(path);
  if (text === null) return null;
  const file = basename(path);
  const lost = text.indexOf('\uFFFD');
  if (lost >= 0) {
    const line = text.slice(0, lost).split('\n').length;
    throw new BadInput(
      `${placeIn(file, line)}: a letter was lost (it stands as a question mark in a diamond). ${saveAgain}`,
    );
  }
  assertCommas(text, file);
  const records = parseCsv(text, file);
  const [head, ...body] = records;
  if (!head)
    throw new BadInput(
      `${file} is empty: not even its first line with the columns is there. Restore it from a backup.`,
    );
  const ours = new Map(Object.entries(renamed).map(([here, there]) => [there, here]));
  const columns = head.record.map((name) => ours.get(name.trim()) ?? name.trim());
  const missing = needed.find((name) => !columns.includes(name));
  if (missing !== undefined) {
    const called = renamed[missing] ?? missing;
    throw new BadInput(`${placeIn(file, 1)}: there is no column "${called}". Add it, or map its name in school.yaml.`);
  }
  const double = columns.find((name, index) => name !== '' && columns.indexOf(name) !== index);
  if (double !== undefined) throw new BadInput(`${placeIn(file, 1)}: the column "${double}" stands there twice.`);
  const rows = body
    .filter(({ record }) => record.some((cell) => cell.trim() !== ''))
    .map(({ record, line }) => {
      if (record.length > columns.length) {
        throw new BadInput(
          `${placeIn(file, line)}: it has more cells than there are columns. Put text with commas in quotes.`,
        );
      }
      return { line, cells: Object.fromEntries(columns.map((name, index) => [name, (record[index] ?? '').trim()])) };
    });
  return { file, columns, called: renamed, rows };
}

/** Spreadsheets that save with another separator are the commonest slip. */
function assertCommas(text: string, file: string): void {
  const [head = ''] = text.split(/\r?\n|\r/u);
  for (const [separator, name] of [
    [';', 'semicolons'],
    ['\t', 'tabs'],
  ] as const) {
    if (head.split(separator).length > Math.max(head.split(',').length, 1)) {
      throw new BadInput(
        `${placeIn(file, 1)}: the cells are separated by ${name}. Save the file again as CSV (comma separated).`,
      );
    }
  }
}

function parseCsv(text: string, file: string): { record: string[]; line: number }[] {
  try {
    let next = 1;
    return (
      parse(text.replaceAll('\r\n', '\n'), {
        info: true,
        record_delimiter: ['\n', '\r'],
        relax_column_count: true,
        skip_empty_lines: false,
      }) as unknown as {
        record: string[];
        info: { lines: number };
      }[]
    ).map(({ record, info }) => {
      const line = next;
      next = info.lines + 1;
      return { record, line };
    });
  } catch (cause) {
    const line = (cause as { lines?: number }).lines ?? 1;
    throw new BadInput(
      `${placeIn(file, line)}: a quotation mark is not closed, or stands inside a cell. Mend the line.`,
      {
        cause,
      },
    );
  }
}

/** A cell may have line breaks of its own, of whatever kind: quotation marks keep them in it. */
const asWritten = { record_delimiter: '\r\n', quoted_match: /[\r\n]/u };

/**
 * Adds lines to the end of a table, whatever other columns it has and whichever of the `optional` ones it lacks; makes the file, with a byte order mark, where there is none.
 * What stands there already stays byte for byte.
 */
export async function appendRows(
  path: string,
  columns: readonly string[],
  rows: readonly Readonly<Record<string, string>>[],
  optional: readonly string[] = [],
): Promise<void> {
  if (rows.length === 0) return;
  const needed = columns.filter((name) => !optional.includes(name));
  const table = await readTable(path, needed);
  const order = table?.columns ?? columns;
  const lines = stringify(
    rows.map((row) => order.map((name) => row[name] ?? '')),
    asWritten,
  );
  if (table === null) {
    await writeAtomic(path, mark + stringify([[...order]], asWritten) + lines);
    return;
  }
  const before = await readFile(path, 'utf8');
  await writeAtomic(path, `${before}${before.endsWith('\n') ? '' : '\r\n'}${lines}`);
}

/** Writes a whole table. */
export async function writeTable(
  path: string,
  columns: readonly string[],
  rows: readonly Readonly<Record<string, string>>[],
): Promise<void> {
  const body = rows.map((row) => columns.map((name) => row[name] ?? ''));
  await writeAtomic(path, mark + stringify([[...columns], ...body], asWritten));
}

/** A plain date, or empty where `blank` allows it. @throws BadInput */
export function dayIn(table: Table, row: Row, column: string, blank: 'blank' | 'needed'): string {
  const text = row.cells[column] ?? '';
  if (text === '' && blank === 'blank') return '';
  if (/^\d{4}-\d\d-\d\d$/u.test(text)) {
    try {
      return Temporal.PlainDate.from(text).toString();
    } catch {
      // Falls through: the 31st of June is no day.
    }
  }
  const what = text === '' ? 'there is no date' : 'this is not a date written as 2026-03-31';
  throw new BadInput(
    `${cellIn(table, row, column)}: ${what}. A spreadsheet may have changed it: format the column as text, and write year-month-day.`,
  );
}

/** A post's id, with or without the `p` that keeps a spreadsheet from rounding it. @throws BadInput for one that was rounded */
export function postIdIn(table: Table, row: Row, column: string): string {
  const text = row.cells[column] ?? '';
  const where = cellIn(table, row, column);
  const cure = 'Copy the id again from the report, with the "p" before it.';
  if (/^\d+(?:[.,]\d+)?e\+?\d+$/iu.test(text)) {
    throw new BadInput(`${where}: a spreadsheet has turned this post's id into an exponent. ${cure}`);
  }
  const digits = /^(p?)(\d{1,20})$/u.exec(text);
  if (!digits) throw new BadInput(`${where}: this is not a post's id. ${cure}`);
  // Spreadsheets keep 15 digits. One real id in ten thousand ends so too: written with its `p`, it is read.
  if (digits[1] === '' && /^\d{15}0{3,}$/u.test(text)) {
    throw new BadInput(`${where}: a spreadsheet has rounded this post's id. ${cure}`);
  }
  return digits[2] as string;
}

/** Text that must be there. @throws BadInput */
export function wordIn(table: Table, row: Row, column: string): string {
  const text = row.cells[column] ?? '';
  if (text !== '') return text;
  throw new BadInput(`${cellIn(table, row, column)}: this must not be empty.`);
}

/** One of a few words, in any letter case. @throws BadInput */
export function choiceIn<const Choice extends string>(
  table: Table,
  row: Row,
  column: string,
  choices: readonly Choice[],
): Choice {
  const text = (row.cells[column] ?? '').toLowerCase();
  const found = choices.find((choice) => choice === text);
  if (found !== undefined) return found;
  throw new BadInput(`${cellIn(table, row, column)}: this must be one of ${choices.join(', ')}.`);
}
