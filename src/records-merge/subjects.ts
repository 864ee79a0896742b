/** Of which thing a row speaks where the last row of a thing counts, and how strict it is: so that of two rows that met, the stricter counts. */

export type Cells = Readonly<Record<string, string>>;

export type Subjects = {
  /** Null for a row that speaks of nothing. */
  subjectOf(cells: Cells): string | null;
  /** The greater, the less is shown. */
  strictnessOf(cells: Cells): number;
  /** The column that a check fills in, in a new row that says the same besides. */
  filled: string;
  /** What it says besides. */
  copied: readonly string[];
};

/** Tables of which the last row of a thing counts. */
export const subjectsOf: Readonly<Record<string, Subjects>> = {
  'decisions.csv': {
    subjectOf: ({ post }) => idOf(post),
    strictnessOf: ({ verdict = '' }) => ['publish', 'redact', 'withhold'].indexOf(verdict.toLowerCase()),
    filled: 'basis',
    copied: ['verdict', 'by', 'role', 'on', 'reason', 'faces'],
  },
  'looks.csv': {
    subjectOf: ({ post, picture = '' }) => (idOf(post) === null ? null : `${idOf(post)} ${Number(picture)}`),
    strictnessOf: ({ people = '', pupils = '' }) => {
      if (people.toLowerCase() === 'no') return 0;
      const named = pupils.split(';').filter((one) => one.trim() !== '');
      const shown = named.filter((one) => !one.trim().startsWith('-'));
      return shown.some((one) => one.trim() === '?') ? 1000 : 1 + shown.length;
    },
    filled: 'file',
    copied: ['people', 'pupils', 'by', 'role', 'on', 'note', 'description'],
  },
};

function idOf(post: string | undefined): string | null {
  return /^p?(\d{1,20})$/u.exec(post ?? '')?.[1] ?? null;
}

/**
 * Whether a row is only what a check made of another one, to hold what was found. A check writes an id with its `p` and words of a list in
 * their own letter case, and copies no column of the office's own.
 */
export function isFillOf(fill: Cells, row: Cells, { filled, copied, subjectOf }: Subjects): boolean {
  if (!fill[filled] || row[filled]) return false;
  const subject = subjectOf(row);
  return (
    subject !== null && subject === subjectOf(fill) && copied.every((name) => plain(fill[name]) === plain(row[name]))
  );
}

function plain(cell = ''): string {
  return cell.toLowerCase().replaceAll(/\r\n?/gu, '\n');
}
