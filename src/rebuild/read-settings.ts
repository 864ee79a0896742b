/** rebuild.yaml: what of an unattended rebuild is the school's own. No secret belongs into it. */
import { resolve } from 'node:path';
import * as v from 'valibot';
import { parseDocument } from 'yaml';
import { BadInput } from '../fault.ts';
import { readLiveOptions } from '../live/read-live-options.ts';

const words = v.pipe(v.string(), v.trim(), v.minLength(1, 'must not be empty'));
const place = v.pipe(
  words,
  v.check((text) => !/^[a-z][a-z\d+.-]+:\/\//iu.test(text), 'must be a folder, not an address'),
);
const program = v.pipe(v.array(words), v.minLength(1, 'must name a program and its arguments, each for itself'));
const address = v.pipe(words, v.regex(/^[^\s@<>]+@[^\s@<>]+$/u, 'must be an e-mail address'));
const plainName = v.pipe(words, v.regex(/^[^/\\]+$/u, 'must be the name of a file, without a folder'));

/** A program with its arguments; no shell reads them. */
const command = v.strictObject({ command: program });

const settings = v.strictObject({
  records: v.optional(
    v.strictObject({
      git: v.boolean(),
      branch: v.optional(v.pipe(words, v.regex(/^(?!-)[\w./-]+$/u, 'must be the name of a branch')), 'main'),
      author: v.optional(
        v.pipe(words, v.regex(/^[^<>\n]+ <[^<>\s]+>$/u, 'must be written as NAME <ADDRESS>')),
        'Hogarth Archive <archive@localhost>',
      ),
    }),
  ),
  pull: v.optional(
    v.strictObject({
      max_posts: v.optional(v.number()),
      max_cost: v.optional(v.number()),
      max_wait: v.optional(v.number()),
    }),
  ),
  deploy: v.optional(
    v.union(
      [v.strictObject({ folder: place, keep: v.optional(v.array(plainName), []) }), command],
      'must hold either "folder" or "command"',
    ),
  ),
  live: v.optional(words),
  report: v.optional(v.union([place, command], 'must be a folder, or hold a "command"')),
  message: v.optional(
    v.union(
      [v.strictObject({ to: v.pipe(v.array(address), v.minLength(1, 'must name somebody')), from: address }), command],
      'must hold "to" (a list) and "from", or a "command"',
    ),
  ),
});

export type Settings = v.InferOutput<typeof settings>;
export type Deploy = NonNullable<Settings['deploy']>;
export type Message = NonNullable<Settings['message']>;

/** @throws BadInput for a key that is not known, and for a value that is none; folders are read from `folder` on */
export function readSettings(text: string | null, folder: string): Settings {
  const where = 'rebuild.yaml';
  const document = parseDocument(text ?? '', { uniqueKeys: true });
  const [error] = document.errors;
  if (error) throw new BadInput(`${where}, line ${error.linePos?.[0].line ?? 1}: this is not YAML. Mend the line.`);
  const parsed = v.safeParse(settings, document.toJS() ?? {});
  if (!parsed.success) throw new BadInput(`${where}: ${whatIsWrong(parsed.issues)}`);
  const { live, deploy, report } = parsed.output;
  if (live !== undefined) readLiveOptions(live, undefined);
  return {
    ...parsed.output,
    ...(deploy && 'folder' in deploy ? { deploy: { ...deploy, folder: resolve(folder, deploy.folder) } } : {}),
    ...(typeof report === 'string' ? { report: resolve(folder, report) } : {}),
  };
}

/** Keys of what can be written in two ways, where each way knows only its own. */
const either = new Set(['folder', 'keep', 'command', 'to', 'from']);

function whatIsWrong(issues: readonly v.BaseIssue<unknown>[]): string {
  const told = issues.map((issue) => {
    const within = issue.issues ?? [];
    const own =
      within.find(({ type }) => type !== 'strict_object') ??
      within.find((one) => one.expected === 'never' && !either.has(keyOf(one)));
    if (!own || !issue.path) return wordsOf(issue, keyOf(issue));
    return wordsOf(own, `${keyOf(issue)}.${keyOf(own)}`);
  });
  return `${[...new Set(told)].join('; ')}. docs/rebuild.md explains each key.`;
}

function keyOf({ path }: v.BaseIssue<unknown>): string {
  return (path ?? []).map(({ key }) => String(key)).join('.');
}

function wordsOf({ type, expected, received, message }: v.BaseIssue<unknown>, key: string): string {
  if (type === 'strict_object' && expected === 'never') return `the key "${key}" is not known`;
  if (type === 'strict_object' && received === 'undefined') return `the key "${key}" is missing`;
  const kind = { Array: 'a list', string: 'words', boolean: 'true or false', number: 'a number' }[expected ?? ''];
  return `"${key}" ${/^(?:Invalid|Missing)/u.test(message) ? `must be ${kind ?? expected}` : message}`;
}
