/** What every command shares: its options, its exit codes, and what it says when it cannot go on. */
import { join, relative, resolve } from 'node:path';
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { isDay } from './day.ts';
import { BadInput, Fault, Unsafe } from './fault.ts';
import { londonToday } from './london.ts';

export type Options = {
  content: string;
  private: string;
  /** Whether `--private` was given: then the sample is never a substitute. */
  privateGiven: boolean;
  out: string;
  /** Null: `report/` in the private folder. */
  report: string | null;
  today: string;
  archive: string | null;
  strict: boolean;
  acceptRegister: boolean;
};

/** Options of every command. */
export const commonOptions = {
  content: { type: 'string', default: 'content' },
  private: { type: 'string' },
  out: { type: 'string', default: 'dist' },
  report: { type: 'string' },
  today: { type: 'string' },
  archive: { type: 'string' },
  strict: { type: 'boolean', default: false },
  'accept-register': { type: 'boolean', default: false },
} as const satisfies ParseArgsConfig['options'];

/** Options that one command alone has: each with a value, or a mere switch. */
type OwnOptions = Readonly<Record<string, { type: 'string' | 'boolean' }>>;
type OwnValues<Own extends OwnOptions> = {
  [Name in keyof Own]: (Own[Name]['type'] extends 'string' ? string : boolean) | undefined;
};

/**
 * The options of a command line: those of every command, and this one's `own`; and at most so many words that belong to none.
 * @throws BadInput for one that is not known
 */
export function readOptions<const Own extends OwnOptions = Record<never, never>>(
  args: readonly string[] = process.argv.slice(2),
  own: Own = {} as Own,
  { positionals: most = 0 }: { positionals?: number } = {},
): Options & { own: OwnValues<Own>; positionals: string[] } {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args, own, most > 0);
  } catch (cause) {
    const [first] = (cause as Error).message.split('. ');
    throw new BadInput(
      `${first}. Options: ${Object.keys({ ...commonOptions, ...own })
        .map((name) => `--${name}`)
        .join(' ')}.`,
      { cause },
    );
  }
  const { values, positionals } = parsed;
  const surplus = positionals[most];
  if (surplus !== undefined)
    throw new BadInput(`"${surplus}" is one too many: give at most ${most}. Put what holds spaces in quotation marks.`);
  const today = values.today ?? londonToday();
  if (!isDay(today)) {
    throw new BadInput('--today must be a date written as 2026-03-31.');
  }
  return {
    content: resolve(values.content),
    private: resolve(values.private ?? join(values.content, 'private')),
    privateGiven: values.private !== undefined,
    out: resolve(values.out),
    report: values.report === undefined ? null : resolve(values.report),
    today,
    archive: values.archive === undefined ? null : resolve(values.archive),
    strict: values.strict,
    acceptRegister: values['accept-register'],
    own: values as unknown as OwnValues<Own>,
    positionals,
  };
}

function parse(args: readonly string[], own: OwnOptions, allowPositionals: boolean) {
  return parseArgs({ args: [...args], options: { ...own, ...commonOptions }, allowPositionals });
}

/**
 * Runs a command and sets the exit code: what it answers (0, or 1 with `--strict`), 2 for bad input, 3 for something that must
 * not be published, 4 for a fault.
 */
export async function run(command: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await command();
  } catch (fault) {
    if (fault instanceof BadInput || fault instanceof Unsafe || fault instanceof Fault) {
      console.error(fault.message);
      process.exitCode = fault.code;
      return;
    }
    // The message of an unforeseen fault may quote private records: only its kind, its step and its place are shown.
    const { name, code, stack, step } = fault as NodeJS.ErrnoException & { step?: string };
    const places = (stack ?? '').split('\n').filter((line) => /^\s+at /u.test(line));
    const where = step === undefined ? '' : ` in the step "${step}"`;
    console.error(`This could not be finished${where}; nothing was swapped in. ${name}${code ? ` (${code})` : ''}`);
    console.error(cures[code ?? ''] ?? 'Run it again; if it stays, send these lines to whoever maintains the archive.');
    console.error(places.slice(0, 8).join('\n'));
    process.exitCode = 4;
  }
}

/** What to do about what the machine says, by its code. */
export const cures: Readonly<Record<string, string>> = {
  ENOSPC: 'The disk is full. Make room, then run it again.',
  EDQUOT: 'The disk is full. Make room, then run it again.',
  EACCES: 'A folder may not be read or written by this user. Mend its permissions, then run it again.',
  EPERM: 'A folder may not be read or written by this user. Mend its permissions, then run it again.',
  EROFS: 'The disk may only be read. Mend that, or choose a place that can be written.',
  EBUSY: 'Another program holds a file. Close what has the folder open, then run it again.',
  EMFILE: 'Too many files are open on this machine. Close other programs, then run it again.',
};

/** A path as a person would type it from here. */
export function publicPath(path: string): string {
  const short = relative(process.cwd(), path);
  return short === '' ? '.' : short.startsWith('..') ? path : short;
}
