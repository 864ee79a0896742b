/** A table as it stands in a file: its rows letter by letter, so that what nobody changed stays as it was. */
import { parse } from 'csv-parse/sync';

export type TableRow = {
  /** Cells by column name; empty ones are left out, so that a column that a side lacks makes no other row of it. */
  cells: Readonly<Record<string, string>>;
  /** As it stands in the file, without the end of its line. */
  raw: string;
  /** The columns of its file, in their order. */
  columns: readonly string[];
};

export type RawTable = {
  columns: readonly string[];
  rows: readonly TableRow[];
  head: string;
  hasMark: boolean;
  end: '\r\n' | '\n';
};

const mark = '\uFEFF';

/** Null for what is no table of ours: no columns, other separators than commas, an open quotation mark, a row longer than the first. */
export function readRows(text: string): RawTable | null {
  const body = text.startsWith(mark) ? text.slice(1) : text;
  let records: { record: string[]; raw: string }[];
  try {
    records = parse(body, {
      raw: true,
      // Of one file each editor may have left its own.
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      skip_empty_lines: false,
    }) as unknown as typeof records;
  } catch {
    return null;
  }
  const [head, ...rest] = records;
  if (!head || head.record.every((name) => name.trim() === '')) return null;
  if ([';', '\t'].some((separator) => head.raw.split(separator).length > head.raw.split(',').length)) return null;
  const columns = head.record.map((name) => name.trim());
  if (new Set(columns).size < columns.length || rest.some(({ record }) => record.length > columns.length)) return null;
  return {
    columns,
    head: withoutEnd(head.raw),
    rows: rest
      .filter(({ record }) => record.some((cell) => cell.trim() !== ''))
      .map(({ record, raw }) => ({ cells: cellsOf(columns, record), raw: withoutEnd(raw), columns })),
    hasMark: text.startsWith(mark),
    end: /\r$|\r\n$/u.test(head.raw) || !body.includes('\n') ? '\r\n' : '\n',
  };
}

function cellsOf(columns: readonly string[], record: readonly string[]): Record<string, string> {
  const cells = columns.map((name, index) => [name, (record[index] ?? '').trim()] as const);
  return Object.fromEntries(cells.filter(([, cell]) => cell !== ''));
}

function withoutEnd(raw: string): string {
  return raw.replace(/[\r\n]+$/u, '');
}

/** What makes two rows the same, whatever the order of their columns and their quotation marks. */
export function keyOf({ cells }: Pick<TableRow, 'cells'>): string {
  return JSON.stringify(Object.entries(cells).sort(([a], [b]) => (a < b ? -1 : 1)));
}
