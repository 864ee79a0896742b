/** school.yaml: what is particular to the school. */
import * as v from 'valibot';
import { parseDocument } from 'yaml';
import { BadInput } from './fault.ts';
import { isSlug } from './public-post.ts';

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

const day = v.pipe(v.string(), v.isoDate());
const handle = v.pipe(v.string(), v.regex(/^@?\w{1,30}$/u), v.transform(withMark('@')));
const hashtag = v.pipe(v.string(), v.regex(/^#?[\p{L}\p{M}\p{N}_]+$/u), v.transform(withMark('#')));
const words = v.union([v.string(), v.pipe(v.number(), v.transform(String))]);
/** A list of words, however it is nested or named: schools write their contacts in many ways. */
const contacts: v.GenericSchema<unknown, string[]> = v.pipe(v.unknown(), v.transform(leaves));

const roles = ['Headteacher', 'SLT', 'Safeguarding Lead', 'Computing Lead', 'Class teacher', 'Office'];

const schoolClass = v.strictObject({
  id: words,
  name: v.optional(words),
  year: v.pipe(v.number(), v.integer(), v.minValue(-1), v.maxValue(13)),
  hashtags: v.optional(v.array(hashtag), []),
  signoffs: v.optional(v.array(words), []),
  teacher: v.nullish(v.string(), null),
});

const school = v.strictObject({
  account: v.strictObject({ handle, name: v.string() }),
  policy: v.optional(v.strictObject({ effective: day, reviewed: day, due: day }), {
    effective: '2020-10-07',
    reviewed: '2020-10-07',
    due: '2021-09-30',
  }),
  hashtags: v.optional(v.array(hashtag), ['#Chiswick', '#W4', '#LBofHounslow']),
  contacts: v.optional(contacts, []),
  approved_accounts: v.optional(v.array(handle), []),
  classes: v.optional(
    v.array(
      v.pipe(
        schoolClass,
        v.transform((one) => ({ ...one, name: one.name ?? one.id })),
      ),
    ),
    [],
  ),
  terms: v.optional(v.array(v.strictObject({ name: v.string(), from: day, to: day })), []),
  roles: v.optional(v.array(v.string()), roles),
  register: v.optional(
    v.strictObject({
      columns: v.optional(v.record(v.string(), v.string()), {}),
      covers_from: v.nullish(day, null),
    }),
    {},
  ),
  redact: v.optional(v.picklist(['ask', 'auto']), 'ask'),
  pictures: v.optional(
    v.strictObject({
      faces: v.optional(v.picklist(['cover', 'show']), 'cover'),
      largest: v.optional(v.pipe(v.number(), v.integer(), v.minValue(320), v.maxValue(4096)), 1600),
      from: v.nullish(day, null),
      waiting: v.optional(v.picklist(['hold', 'words']), 'hold'),
      trust_detector: v.optional(v.boolean(), false),
      people_page: v.optional(v.boolean(), false),
    }),
    {},
  ),
  site: v.optional(
    v.strictObject({
      url: v.nullish(v.pipe(v.string(), v.url(), v.regex(/^https?:\/\//u)), null),
      base: v.optional(v.pipe(v.string(), v.regex(/^\/[^\s?#]*$/u)), '/'),
      index: v.optional(v.boolean(), false),
    }),
    {},
  ),
  review_cycle_days: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)), 14),
  sample: v.optional(v.boolean(), false),
});

/**
 * The school of a school.yaml. `file` is its name for the errors, which give line and key, and what the key should hold.
 * @throws BadInput
 */
export function parseSchool(text: string, file: string): School {
  const document = parseDocument(text);
  const [broken] = document.errors;
  if (broken) {
    const line = broken.linePos?.[0].line ?? 1;
    throw new BadInput(`${file}, line ${line}: this is not YAML (${broken.code}). Mend the line.`);
  }
  const result = v.safeParse(school, document.toJS());
  if (!result.success) {
    const [issue] = result.issues;
    const key = v.getDotPath(issue) ?? '(the whole file)';
    const expected = issue.expected ?? 'another value';
    throw new BadInput(
      `${file}: "${key}" is not understood (expected ${expected}). docs/school-yaml.md lists every key.`,
    );
  }
  assertAddresses(result.output.classes, file);
  const base = result.output.site.base.endsWith('/') ? result.output.site.base : `${result.output.site.base}/`;
  return { ...result.output, site: { ...result.output.site, base } };
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
