/** A small invented school, judged and published by the real parts: for tests from findings to what the public sees. */
import { type Check, check } from '../src/check.ts';
import { makeContext } from '../src/context.ts';
import type { Decision } from '../src/decision.ts';
import type { LookRow, MachineLook } from '../src/look.ts';
import type { Media, Post } from '../src/post.ts';
import { type Published, publish } from '../src/publish.ts';
import type { Rule } from '../src/rule.ts';
import { rules } from '../src/rules/index.ts';
import type { School } from '../src/school.ts';
import { seePosts } from '../src/see.ts';
import type { Waiver } from '../src/waiver.ts';
import { school as delivered, pupils, staff } from './rules/bench-school.ts';

export const today = '2026-03-20';

export function picture(letter = 'a', more: Partial<Media> = {}): Media {
  const file = `${letter.repeat(64)}.jpg`;
  return { kind: 'photo', file, width: 1200, height: 900, alt: null, had: [], rights: [], source: null, ...more };
}

export function post(id: string, text: string, more: Partial<Post> = {}): Post {
  return {
    id,
    at: '2026-03-02T12:00:00.000Z',
    kind: 'tweet',
    text: `${text} #Chiswick #W4 #LBofHounslow`,
    media: [],
    quoted: null,
    reply_to: null,
    reply_to_post: null,
    retweet_of: null,
    poll: null,
    versions: [],
    cut: false,
    ...more,
  };
}

export function look(id: string, people: 'yes' | 'no', listed = '', more: Partial<LookRow> = {}): LookRow {
  const row = { post: id, picture: 1, people, pupils: listed, by: 'A. Clerk', role: 'Office', on: '2026-03-03' };
  return { ...row, note: '', file: '', description: '', ...more };
}

export function decision(id: string, verdict: Decision['verdict'], basis = ''): Decision {
  return { post: id, verdict, by: 'A. Head', role: 'Headteacher', on: '2026-03-04', reason: 'Seen', basis };
}

export type Situation = {
  posts: readonly Post[];
  looks?: readonly LookRow[];
  /** By the letter of a picture, whether a machine saw people in it, and what it read. */
  machine?: readonly (readonly [letter: string, seen: boolean, text?: string])[];
  decisions?: readonly Decision[];
  waivers?: readonly Waiver[];
  gone?: readonly string[];
  doubted?: readonly string[];
  pictures?: Partial<School['pictures']>;
  redact?: School['redact'];
  register?: Partial<School['register']>;
  /** Ids of pupils who must not appear in any form. */
  never?: readonly string[];
  rules?: readonly Rule[];
};

export function schoolOf({ pictures, redact, register }: Situation): School {
  return {
    ...delivered,
    redact: redact ?? delivered.redact,
    pictures: { ...delivered.pictures, ...pictures },
    register: { ...delivered.register, ...register },
  };
}

export function judgeAll(situation: Situation): Check {
  const school = schoolOf(situation);
  const own = pupils.map((pupil) =>
    situation.never?.includes(pupil.pupil_id) ? { ...pupil, protect: 'never' } : pupil,
  );
  return check({
    posts: situation.posts,
    seen: seePosts(situation.posts, { looks: situation.looks ?? [], machine: machineLooks(situation), school }),
    rules: situation.rules ?? rules,
    context: makeContext(school, { pupils: own, past: [], staff }, today).context,
    waivers: situation.waivers ?? [],
    decisions: situation.decisions ?? [],
    gone: new Set(situation.gone),
    doubted: new Set(situation.doubted),
    digest: (text) => `digest of ${text}`,
  });
}

function machineLooks({ machine = [] }: Situation): Map<string, MachineLook> {
  return new Map(
    machine.map(([letter, seen, text]) => [
      `${letter.repeat(64)}.jpg`,
      {
        made: 'x',
        people: { seen, score: 0.9 },
        faces: [],
        text: text === undefined ? [] : [{ text, box: [0, 0, 1, 1], score: 1 }],
      },
    ]),
  );
}

export function publishAll(situation: Situation): Promise<Published> {
  const school = schoolOf(situation);
  const { register, context } = makeContext(school, { pupils, past: [], staff }, today);
  return publish({
    check: judgeAll(situation),
    school,
    policy: { markdown: '# Policy', clauses: [] },
    reviews: {},
    today,
    sample: false,
    searchText: (text) => register.searchText(text),
    classOf: context.classOf,
    addressFor: (id) => `${[...id].reverse().join('')}abcdef`.replace(/\d/gu, 'x').slice(0, 16),
    derive: async ({ file, kind }) => {
      const name = `${file.slice(0, 32)}${kind === 'photo' ? '-480.webp' : '.mp4'}`;
      const sizes = kind === 'photo' ? [{ width: 480, height: 360, file: name }] : [];
      return { sizes, shape: null, video: kind === 'photo' ? null : name, files: [{ file: name, path: file }] };
    },
  });
}
