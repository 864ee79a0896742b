/** A labelled set of posts: a folder in the format that `test/corpus/README.md` describes. */
import { basename, join } from 'node:path';
import * as v from 'valibot';
import { BadInput } from '../fault.ts';
import type { PupilRow, StaffRow } from '../register.ts';
import { registerColumns } from '../school.ts';
import { readTable, readText, type Table } from '../store/table.ts';

const where = v.picklist(['text', 'hashtag', 'url', 'alt', 'ocr', 'quoted', 'media']);

const labelledPost = v.object({
  id: v.pipe(v.string(), v.nonEmpty()),
  /** ISO 8601; a set may leave it out. */
  date: v.optional(v.pipe(v.string(), v.isoTimestamp())),
  kind: v.picklist(['tweet', 'reply', 'retweet', 'quote']),
  text: v.string(),
  media: v.array(
    v.object({
      type: v.picklist(['photo', 'video', 'gif']),
      /** What a face detector says. */
      people: v.boolean(),
      /** Register ids that a person listed; empty: nobody recognisable; null: no person has looked. */
      pictured: v.nullable(v.array(v.string())),
      alt: v.nullish(v.string()),
      /** Text in the picture. */
      ocr: v.nullish(v.string()),
    }),
  ),
  reply_to: v.nullish(v.string()),
  quoted: v.nullish(v.object({ author: v.nullable(v.string()), text: v.nullable(v.string()) })),
  safe: v.boolean(),
  expect: v.array(v.object({ rule: v.string(), where, evidence: v.nullish(v.string()) })),
});

export type LabelledPost = v.InferOutput<typeof labelledPost>;
export type Label = LabelledPost['expect'][number];

export type LabelledSet = {
  posts: readonly LabelledPost[];
  pupils: readonly PupilRow[];
  staff: readonly StaffRow[];
  /** The group of name origin of each pupil, by id; empty where the folder has no origins.csv. */
  origins: ReadonlyMap<string, string>;
  /** The folder's own school.yaml as text; null where it has none. */
  school: string | null;
};

/** Reads a labelled set. @throws BadInput with file and line for whatever is missing or not in the format */
export async function readLabelledSet(folder: string): Promise<LabelledSet> {
  const posts = await readPosts(join(folder, 'tweets.jsonl'));
  const pupils = await needed(folder, 'pupils.csv', pupilColumns);
  const staff = await needed(folder, 'staff.csv', ['title', 'forename', 'surname', 'role', 'handle']);
  const origins = await readTable(join(folder, 'origins.csv'), ['pupil_id', 'group']);
  return {
    posts,
    pupils: pupils.rows.map(({ cells }) => ({ ...blankPupil, ...cells })),
    staff: staff.rows.map(({ cells }) => ({ ...blankStaff, ...cells })),
    origins: new Map(origins?.rows.map(({ cells }) => [cells.pupil_id ?? '', cells.group ?? '']) ?? []),
    school: await readText(join(folder, 'school.yaml')),
  };
}

/** `protect` is the school's own. */
const pupilColumns = registerColumns.filter((column) => column !== 'protect');
const blankPupil: PupilRow = {
  pupil_id: '',
  forename: '',
  known_as: '',
  surname: '',
  class: '',
  photo_consent: '',
  consent_date: '',
  withdrawn_date: '',
  protect: '',
};
const blankStaff: StaffRow = { title: '', forename: '', surname: '', role: '', handle: '' };

async function needed(folder: string, name: string, columns: readonly string[]): Promise<Table> {
  const table = await readTable(join(folder, name), columns);
  if (table) return table;
  throw new BadInput(`There is no ${name} in this folder. A labelled set has pupils.csv, staff.csv and tweets.jsonl.`);
}

async function readPosts(path: string): Promise<LabelledPost[]> {
  const file = basename(path);
  const text = await readText(path);
  if (text === null) throw new BadInput(`There is no ${file} in this folder. Give the folder of a labelled set.`);
  const ids = new Set<string>();
  const posts = text.split(/\r?\n/u).flatMap((line, index) => {
    if (line.trim() === '') return [];
    const place = `${file}, line ${index + 1}`;
    const result = v.safeParse(labelledPost, parseLine(line, place));
    if (!result.success) {
      const key = v.getDotPath(result.issues[0]) ?? 'the line';
      throw new BadInput(`${place}: "${key}" is not in the format that test/corpus/README.md describes.`);
    }
    const { id } = result.output;
    if (ids.has(id)) throw new BadInput(`${place}: this id stands there twice.`);
    ids.add(id);
    return [result.output];
  });
  if (posts.length === 0) throw new BadInput(`${file} holds no posts.`);
  return posts;
}

function parseLine(line: string, place: string): unknown {
  try {
    return JSON.parse(line);
  } catch (cause) {
    throw new BadInput(`${place}: this is no JSON.`, { cause });
  }
}
