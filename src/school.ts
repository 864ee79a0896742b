/** school.yaml: what is particular to the school. */
import * as v from 'valibot';
import { type Document, isMap, LineCounter, parseDocument } from 'yaml';
import { isDay } from './day.ts';
import { BadInput } from './fault.ts';
import { isSlug } from './public-post.ts';

/** Columns of the register that a school may call by other names. */
export const registerColumns = [
  'pupil_id',
  'forename',
  'known_as',
  'surname',
  'class',
  'photo_consent',
  'consent_date',
  'withdrawn_date',
  'protect',
] as const;

export type SchoolClass = {
  id: string;
  name: string;
  /** Year group: 0 is Reception, -1 Nursery. */
  year: number;
  hashtags: readonly string[];
  signoffs: readonly string[];
  teacher: string | null;
};

export type School = {
  account: { handle: string; name: string };
  /** Plain dates (YYYY-MM-DD): from when the policy binds conduct, when it was last reviewed, when the next review was due. */
  policy: { effective: string; reviewed: string; due: string };
  /** With their `#`. */
  hashtags: readonly string[];
  /** The school's own telephone numbers, e-mail and postal addresses. */
  contacts: readonly string[];
  /** With their `@`. */
  approved_accounts: readonly string[];
  classes: readonly SchoolClass[];
  terms: readonly { name: string; from: string; to: string }[];
  roles: readonly string[];
  register: { columns: Readonly<Record<string, string>>; covers_from: string | null };
  redact: 'ask' | 'auto';
  pictures: {
    faces: 'cover' | 'show';
    largest: number;
    from: string | null;
    waiting: 'hold' | 'words';
    trust_detector: boolean;
    /** Whether the pictures page also shows pictures with people. */
    people_page: boolean;
  };
  site: { url: string | null; base: string; index: boolean };
  review_cycle_days: number;
  sample: boolean;
};

/** Each says in words what it expects, for the message. */
const text = v.string('words; put them in quotation marks');
const list = 'a list, such as ["#Chiswick", "#W4"]';
const yesNo = v.boolean('true or false');
const day = v.pipe(v.string(aDay()), v.check(isDay, aDay()));
const handle = v.pipe(
  v.string('the name of an account, such as "@hogarth_the"'),
  v.regex(/^@?\w{1,30}$/u, 'the name of an account, such as "@hogarth_the"'),
  v.transform(withMark('@')),
);
const hashtag = v.pipe(
  v.string('a hashtag in quotation marks, such as "#Chiswick"'),
  v.regex(/^#?[\p{L}\p{M}\p{N}_]+$/u, 'a hashtag in quotation marks, such as "#Chiswick"'),
  v.transform(withMark('#')),
);
const words = v.union([v.string(), v.pipe(v.number(), v.transform(String))], 'words or a number');

function oneOf<const Choice extends string>(choices: readonly [Choice, ...Choice[]]) {
  return v.picklist(choices, `one of ${choices.join(', ')}`);
}

function numberFrom(least: number, most: number) {
  const message = `a whole number from ${least} to ${most}`;
  return v.pipe(v.number(message), v.integer(message), v.minValue(least, message), v.maxValue(most, message));
}

function aDay(): string {
  return 'a day written as 2026-03-31';
}

/** A list of words, however it is nested or named: schools write their contacts in many ways. */
const contacts: v.GenericSchema<unknown, string[]> = v.pipe(v.unknown(), v.transform(leaves));

const anAddress = 'an address, such as "https://www.school.example"';
const aPath = 'a path that begins with a stroke, such as "/twitter/"';

const roles = ['Headteacher', 'SLT', 'Safeguarding Lead', 'Computing Lead', 'Class teacher', 'Office'];

const schoolClass = v.strictObject({
  id: words,
  name: v.optional(words),
  year: numberFrom(-1, 13),
  hashtags: v.optional(v.array(hashtag, list), []),
  signoffs: v.optional(v.array(words, list), []),
  teacher: v.nullish(text, null),
});

const school = v.strictObject({
  account: v.strictObject({ handle, name: text }),
  policy: v.optional(v.strictObject({ effective: day, reviewed: day, due: day }), {
    effective: '2020-10-07',
    reviewed: '2020-10-07',
    due: '2021-09-30',
  }),
  hashtags: v.optional(v.array(hashtag, list), ['#Chiswick', '#W4', '#LBofHounslow']),
  contacts: v.optional(contacts, []),
  approved_accounts: v.optional(v.array(handle, list), []),
  classes: v.optional(
    v.array(
      v.pipe(
        schoolClass,
        v.transform((one) => ({ ...one, name: one.name ?? one.id })),
      ),
    ),
    [],
  ),
  terms: v.optional(v.array(v.strictObject({ name: text, from: day, to: day }), list), []),
  roles: v.optional(v.pipe(v.array(text, list), v.minLength(1, 'at least one role')), roles),
  register: v.optional(
    v.strictObject({
      columns: v.optional(v.record(oneOf(registerColumns), text), {}),
      covers_from: v.nullish(day, null),
    }),
    {},
  ),
  redact: v.optional(oneOf(['ask', 'auto']), 'ask'),
  pictures: v.optional(
    v.strictObject({
      faces: v.optional(oneOf(['cover', 'show']), 'cover'),
      largest: v.optional(numberFrom(320, 4096), 1600),
      from: v.nullish(day, null),
      waiting: v.optional(oneOf(['hold', 'words']), 'hold'),
      trust_detector: v.optional(yesNo, false),
      people_page: v.optional(yesNo, false),
    }),
    {},
  ),
  site: v.optional(
    v.strictObject({
      url: v.nullish(v.pipe(v.string(anAddress), v.url(anAddress), v.regex(/^https?:\/\//u, anAddress)), null),
      base: v.optional(v.pipe(v.string(aPath), v.regex(/^\/[^\s?#]*$/u, aPath)), '/'),
      index: v.optional(yesNo, false),
    }),
    {},
  ),
  review_cycle_days: v.optional(numberFrom(1, 366), 14),
  sample: v.optional(yesNo, false),
});

/**
 * The school of a school.yaml. `file` is its name for the errors, which give line and key, and what the key should hold.
 * @throws BadInput
 */
export function parseSchool(yaml: string, file: string): School {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines });
  const [broken] = document.errors;
  if (broken) {
    const line = broken.linePos?.[0].line ?? 1;
    throw new BadInput(`${file}, line ${line}: ${brokenYaml[broken.code] ?? otherYaml} Mend the line.`);
  }
  const result = v.safeParse(school, document.toJS());
  if (!result.success) {
    const [issue] = result.issues;
    const path = (issue.path ?? []).map(({ key }) => key);
    const line = lineOf(document, path, lines);
    throw new BadInput(
      `${file}${line === null ? '' : `, line ${line}`}: ${complaint(issue, path)} docs/school-yaml.md lists every key.`,
    );
  }
  assertAddresses(result.output.classes, file);
  const base = result.output.site.base.endsWith('/') ? result.output.site.base : `${result.output.site.base}/`;
  return { ...result.output, site: { ...result.output.site, base } };
}

const brokenYaml: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: 'a tab stands at its beginning, where only spaces may.',
  BAD_INDENT: 'it begins further to the right or to the left than its neighbours.',
  MISSING_CHAR: 'a quotation mark, bracket or comma is missing, here or above.',
  UNEXPECTED_TOKEN: 'something stands there that cannot be read, often for want of quotation marks.',
  BAD_SCALAR_START: 'a word begins with a sign that needs quotation marks around it, such as @.',
  DUPLICATE_KEY: 'this key stands there twice.',
};

const otherYaml = 'it cannot be read, often for want of a space behind a colon, or of quotation marks.';

/** What is wrong with a key, in words, and never what stands there. */
function complaint(issue: v.BaseIssue<unknown>, path: readonly unknown[]): string {
  const key = path
    .map((part) => (typeof part === 'number' ? `${part + 1}` : String(part)))
    .join('.')
    .replace(/\.(\d+)(?=\.|$)/gu, ' ($1)');
  if (issue.type === 'strict_object' && issue.expected === 'never') return `"${key}" is no key.`;
  // A misspelt name of a column stands in the key, not in the value.
  const isKey = issue.type !== 'strict_object' && issue.path?.at(-1)?.origin === 'key';
  if (issue.input === undefined && !isKey && path.length > 0) return `"${key}" is missing.`;
  const message =
    issue.type === 'strict_object' || issue.type === 'record' ? 'keys and values below it' : issue.message;
  if (path.length === 0) return `it must hold keys and values, such as "account:".`;
  return isKey ? `"${key}" is no column of the register; it must be ${message}.` : `"${key}" must be ${message}.`;
}

/** The line of a key, or of the nearest above it; null where the file holds none. */
function lineOf(document: Document, path: readonly unknown[], lines: LineCounter): number | null {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const parent = depth === 1 ? document.contents : document.getIn(path.slice(0, depth - 1), true);
    const pair = isMap(parent) ? parent.items.find(({ key }) => String(key) === String(path[depth - 1])) : undefined;
    const node = (pair ? pair.key : document.getIn(path.slice(0, depth), true)) as { range?: [number, number, number] };
    if (node?.range) return lines.linePos(node.range[0]).line;
  }
  return null;
}

/** A class's id as it stands in the address of its page. */
export function classSlug(id: string): string {
  return id
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/gu, '');
}

function assertAddresses(classes: readonly { id: string }[], file: string): void {
  const taken = new Map<string, string>();
  for (const { id } of classes) {
    const slug = classSlug(id);
    if (!isSlug(slug)) {
      throw new BadInput(`${file}: the class id "${id}" gives no address. Give it letters or digits.`);
    }
    const before = taken.get(slug);
    if (before !== undefined) {
      throw new BadInput(
        `${file}: the classes "${before}" and "${id}" would share the address /classes/${slug}/. Give one of them another id.`,
      );
    }
    taken.set(slug, id);
  }
}

function withMark(mark: string): (text: string) => string {
  return (text) => (text.startsWith(mark) ? text : mark + text);
}

function leaves(value: unknown): string[] {
  if (value === null || value === undefined) return [];
  if (typeof value === 'object') return Object.values(value).flatMap(leaves);
  return [String(value)];
}
