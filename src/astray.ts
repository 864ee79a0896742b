/**
 * Lines of the records that point at nothing: an id that no post has, a picture that its post has not, an id that no pupil has, a day
 * to come, a phrase that is a mere name. Slips of typing, each of which may leave something in public that somebody wanted gone.
 */
import { type Decision, readFaces, standingDecisions } from './decision.ts';
import type { LookRow } from './look.ts';
import { byId, idsOf, type Post, type PostId } from './post.ts';
import type { PupilId } from './rule.ts';
import { lastLooks, parseLook } from './see.ts';
import type { Waiver } from './waiver.ts';

/** `post`: no post has that id. `ahead`: nor could it, the id is newer than every post. `day`: it lies after the day of the check. `name`: it says nothing but a name. */
export type AstrayKind = 'post' | 'ahead' | 'picture' | 'pupil' | 'day' | 'name';

export type Astray = {
  kind: AstrayKind;
  file: 'decisions.csv' | 'gone.csv' | 'looks.csv' | 'waivers.csv';
  column: 'post' | 'picture' | 'pupils' | 'on' | 'faces' | 'phrase';
  /** In the file, in its order. */
  lines: readonly number[];
};

type Line = { post: PostId; on: string; line?: number };

export type AstrayInput = {
  posts: readonly Post[];
  decisions: readonly Decision[];
  gone: readonly Line[];
  looks: readonly LookRow[];
  waivers: readonly Waiver[];
  /** Those of them that are no more than a name. */
  bare: readonly Waiver[];
  pupils: readonly { pupil_id: PupilId }[];
  /** Posts that were taken out for good. */
  erased: ReadonlySet<PostId>;
  /** YYYY-MM-DD */
  today: string;
};

/** What points at nothing, and the posts that a line to keep or take something out may have meant: they must wait until it is mended. */
export function astrayIn(input: AstrayInput): { astray: Astray[]; doubted: Set<PostId> } {
  const { posts, today, erased } = input;
  const found = new Map<string, Astray & { lines: number[] }>();
  const doubted = new Set<PostId>();
  const note = (kind: AstrayKind, file: Astray['file'], column: Astray['column'], line = 0) => {
    const one = found.get(`${kind} ${file}`) ?? { kind, file, column, lines: [] };
    one.lines.push(line);
    found.set(`${kind} ${file}`, one);
  };
  const byAnyId = new Map(posts.flatMap((post) => idsOf(post).map((id) => [id, post] as const)));
  const newest = [...byAnyId.keys()]
    .map((id) => ({ id }))
    .sort(byId)
    .at(-1);
  const isUnknown = (id: PostId): AstrayKind | null => {
    if (!newest || byAnyId.has(id) || erased.has(id)) return null;
    return byId({ id }, newest) > 0 ? 'ahead' : 'post';
  };
  const doubt = (id: PostId) => {
    for (const [other, post] of byAnyId) if (other === id || isSlipOf(id, other)) doubted.add(post.id);
  };

  for (const { post, verdict, on, line } of input.decisions) {
    const kind = isUnknown(post);
    if (kind) note(kind, 'decisions.csv', 'post', line);
    if (kind && verdict === 'withhold') doubt(post);
    if (on > today) note('day', 'decisions.csv', 'on', line);
  }
  const holds = ({ verdict, on }: Decision) => verdict === 'withhold' || on <= today;
  const [lastOn, holdingOn] = [input.decisions, input.decisions.filter(holds)].map(standingDecisions);
  for (const post of posts) {
    const last = lastOn?.(post) ?? null;
    // What was to be left out, covered or masked later was not meant to be seen until then.
    if (last && !holds(last) && (last.verdict === 'redact' || last.faces)) doubted.add(post.id);
    for (const decision of new Set([last, holdingOn?.(post) ?? null])) {
      // Nobody knows how many pictures an older version had.
      if (decision?.post !== post.id) continue;
      const numbers = [...(readFaces(decision.faces ?? '')?.keys() ?? [])];
      if (numbers.every((number) => number >= 1 && number <= post.media.length)) continue;
      note('picture', 'decisions.csv', 'faces', decision.line);
      doubted.add(post.id);
    }
  }
  for (const { post, on, line } of input.gone) {
    const kind = isUnknown(post);
    if (kind) note(kind, 'gone.csv', 'post', line);
    if (on > today) note('day', 'gone.csv', 'on', line);
    if (kind || on > today) doubt(post);
  }
  for (const { post, picture, line } of input.looks) {
    const kind = isUnknown(post);
    const own = byAnyId.get(post);
    if (kind) note(kind, 'looks.csv', 'post', line);
    else if (own?.id === post && picture > own.media.length) note('picture', 'looks.csv', 'picture', line);
  }
  const ids = new Set(input.pupils.map((pupil) => pupil.pupil_id));
  for (const row of new Set([...lastLooks(posts, input.looks).values()].flat())) {
    const { shown, notShown } = parseLook(row);
    if ([...shown, ...notShown].some((id) => !ids.has(id))) note('pupil', 'looks.csv', 'pupils', row.line);
    if (row.on > today) {
      note('day', 'looks.csv', 'on', row.line);
      doubt(row.post);
    }
  }
  for (const waiver of input.waivers) {
    if (input.bare.includes(waiver)) note('name', 'waivers.csv', 'phrase', waiver.line);
    else if (waiver.on > today) note('day', 'waivers.csv', 'on', waiver.line);
  }
  for (const { lines } of found.values()) lines.sort((a, b) => a - b);
  return { astray: [...found.values()], doubted };
}

/** Digits that a spreadsheet keeps. */
const exact = 15;

/** Real ids are this long; of short ones every other is a slip away. */
const shortest = 15;

/** Whether one id may be the other, mistyped: a digit wrong, lost, doubled or swapped with its neighbour, or rounded by a spreadsheet. */
export function isSlipOf(typed: PostId, id: PostId): boolean {
  if (id.length < shortest) return false;
  if (id.length > exact && typed.length === id.length && /^0+$/u.test(typed.slice(exact))) {
    if (typed.slice(0, exact) === id.slice(0, exact)) return true;
  }
  // Rounded up in its last digit.
  if (/0{3,}$/u.test(typed) && typed.length === id.length && typed.slice(0, 14) === id.slice(0, 14)) return true;
  const first = [...typed].findIndex((digit, index) => digit !== id[index]);
  const at = first < 0 ? typed.length : first;
  const [a, b] = [typed.slice(at), id.slice(at)];
  const swapped = `${a[1] ?? ''}${a[0] ?? ''}${a.slice(2)}`;
  return a.slice(1) === b.slice(1) || a.slice(1) === b || a === b.slice(1) || swapped === b;
}
