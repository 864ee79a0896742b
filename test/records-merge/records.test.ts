/** Two editions of a whole folder of records. */
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { byId, type Post } from '../../src/post.ts';
import { mergeRecords } from '../../src/records-merge/merge-records.ts';
import { chance } from './chance.ts';

const hash = (text: string) => createHash('sha256').update(text).digest('hex');
const file = (text: string) => `${hash(text)}.webp`;

function post(id: string, about: Partial<Post> = {}): Post {
  return {
    id,
    at: '2026-03-02T12:00:00.000Z',
    kind: 'tweet',
    text: `Post ${id}`,
    media: [],
    quoted: null,
    reply_to: null,
    reply_to_post: null,
    retweet_of: null,
    poll: null,
    versions: [],
    cut: false,
    ...about,
  };
}

const picture = (name: string) => ({
  kind: 'photo' as const,
  file: file(name),
  width: 2,
  height: 2,
  alt: null,
  had: [],
  rights: [],
  source: hash(`${name} as received`),
});
const lines = (...rows: unknown[]) =>
  rows.map((row) => `${typeof row === 'string' ? row : JSON.stringify(row)}\n`).join('');

type Files = Record<string, string>;

async function merge(base: Files, ours: Files, theirs: Files, newer: 'ours' | 'theirs' = 'ours'): Promise<Files> {
  const contents = new Map<string, string>();
  const tree = (files: Files) =>
    new Map(
      Object.entries(files).map(([path, text]) => {
        contents.set(hash(text), text);
        return [path, hash(text)];
      }),
    );
  const merged = await mergeRecords({
    base: tree(base),
    ours: tree(ours),
    theirs: tree(theirs),
    newer,
    read: async (id) => contents.get(id) as string,
  });
  return Object.fromEntries(
    [...merged].map(([path, one]) => [path, 'text' in one ? one.text : (contents.get(one.id) as string)]),
  );
}

/** The same, and that it does not matter whose edition is whose. */
async function mergedAlike(base: Files, one: Files, other: Files): Promise<Files> {
  const merged = await merge(base, one, other, 'ours');
  expect(await merge(base, other, one, 'theirs')).toEqual(merged);
  return merged;
}

describe('records that a run and the desk changed at once', () => {
  test('hold the posts, pictures and looks of both', async () => {
    const base = { 'posts/2026-03.jsonl': lines(post('1')), 'looks.csv': 'post,picture\n' };
    const ours = {
      ...base,
      'posts/2026-03.jsonl': lines(post('1'), post('2')),
      [`media/${file('a')}`]: 'a',
      [`looks/${hash('a')}.json`]: '{}',
    };
    const theirs = { ...base, 'posts/2026-03.jsonl': lines(post('1'), post('3')), 'looks.csv': 'post,picture\np1,1\n' };
    expect(await mergedAlike(base, ours, theirs)).toEqual({
      ...ours,
      'posts/2026-03.jsonl': lines(post('1'), post('2'), post('3')),
      'looks.csv': 'post,picture\np1,1\n',
    });
  });

  test('have a post once that both read anew, with what either knew', async () => {
    const base = { 'posts/2026-03.jsonl': lines(post('1')) };
    const ours = { 'posts/2026-03.jsonl': lines(post('1', { media: [picture('a')] })) };
    const theirs = { 'posts/2026-03.jsonl': lines(post('1', { reply_to: '@parents' })) };
    const merged = await mergedAlike(base, ours, theirs);
    expect(JSON.parse(merged['posts/2026-03.jsonl'] ?? '')).toEqual(
      post('1', { media: [picture('a')], reply_to: '@parents' }),
    );
  });

  test('let a post move to the month that one of them found out', async () => {
    const moved = post('1', { at: '2026-04-02T12:00:00.000Z' });
    const base = { 'posts/2026-03.jsonl': lines(post('1'), post('2')) };
    const ours = { 'posts/2026-03.jsonl': lines(post('2')), 'posts/2026-04.jsonl': lines(moved) };
    const theirs = { 'posts/2026-03.jsonl': lines(post('1'), post('2'), post('3')) };
    expect(await mergedAlike(base, ours, theirs)).toEqual({
      'posts/2026-03.jsonl': lines(post('2'), post('3')),
      'posts/2026-04.jsonl': lines(moved),
    });
  });

  test('keep both editions of what nobody can merge, and of what only one machine can know the younger', async () => {
    const base = { 'school.yaml': 'a: 1\n', 'pull.json': '{"newest":"1"}' };
    const ours = { 'school.yaml': 'a: 2\n', 'pull.json': '{"newest":"2"}' };
    const theirs = { 'school.yaml': 'a: 3\n', 'pull.json': '{"newest":"3"}' };
    const merged = await mergedAlike(base, ours, theirs);
    expect(merged['school.yaml']).toBe('a: 2\n');
    expect(merged[`school.yaml.other-${hash('a: 3\n').slice(0, 8)}`]).toBe('a: 3\n');
    expect(merged['pull.json']).toBe('{"newest":"2"}');
    expect(Object.keys(merged)).toHaveLength(3);
  });

  test('never lose the key, nor merge two', async () => {
    expect(await mergedAlike({ key: 'k' }, { key: 'k', 'a.txt': 'a' }, { 'b.txt': 'b' })).toMatchObject({ key: 'k' });
    await expect(merge({}, { key: 'k' }, { key: 'l' })).rejects.toThrow(/file "key" differs/u);
  });

  test('take a removal for the last word of its day', async () => {
    const line = (reason: string) => JSON.stringify({ id: '1', on: '2026-03-09', reason });
    const base = { 'removed.jsonl': lines(line('hidden')) };
    const merged = await mergedAlike(
      base,
      { 'removed.jsonl': lines(line('hidden'), line('back')) },
      { 'removed.jsonl': lines(line('hidden'), line('deleted')) },
    );
    expect(merged['removed.jsonl']).toBe(lines(line('hidden'), line('back'), line('deleted')));
  });
});

test('whatever posts two runs read, changed, moved and took out: none that either added is lost, none that one took out comes back', async () => {
  const { below, pick } = chance(1933);
  const ids = (count: number, from: number) => Array.from({ length: count }, (_, index) => String(from + index));
  const at = () => `2026-0${1 + below(3)}-1${below(9)}T12:00:00.000Z`;
  const asFiles = (all: Map<string, Post>) => {
    const months = Map.groupBy([...all.values()].sort(byId), (one) => `posts/${one.at.slice(0, 7)}.jsonl`);
    return Object.fromEntries([...months].map(([path, own]) => [path, lines(...own)]));
  };
  for (let round = 0; round < 300; round += 1) {
    const before = new Map(ids(below(8), 1).map((id) => [id, post(id, { at: at() })]));
    const side = (from: number) => {
      const own = new Map(before);
      const taken: string[] = [];
      for (const id of ids(below(3), from)) own.set(id, post(id, { at: at() }));
      for (const [id, one] of before) {
        const what = pick(['keep', 'keep', 'change', 'move', 'take']);
        if (what === 'change') own.set(id, { ...one, reply_to: pick(['@parents', '@governors']) });
        if (what === 'move') own.set(id, { ...one, at: at() });
        if (what === 'take' && own.delete(id)) taken.push(id);
      }
      return { own, taken };
    };
    const [one, other] = [side(100), side(200)];
    const merged = await mergedAlike(asFiles(before), asFiles(one.own), asFiles(other.own));
    const read = Object.entries(merged).flatMap(([path, text]) =>
      text
        .split('\n')
        .filter(Boolean)
        .map((line) => ({ path, ...(JSON.parse(line) as Post) })),
    );
    expect(new Set(read.map(({ id }) => id)).size).toBe(read.length);
    for (const { path, at: day } of read) expect(path).toBe(`posts/${day.slice(0, 7)}.jsonl`);
    for (const id of new Set([...one.own.keys(), ...other.own.keys()])) {
      const isChanged = (own: Map<string, Post>) =>
        own.has(id) && JSON.stringify(own.get(id)) !== JSON.stringify(before.get(id));
      const isTaken = [...one.taken, ...other.taken].includes(id);
      const stays = !isTaken || isChanged(one.own) || isChanged(other.own);
      expect(read.some((found) => found.id === id)).toBe(stays);
    }
  }
});

describe('what was erased on one side', () => {
  const base = {
    'posts/2026-03.jsonl': lines(post('1', { media: [picture('a')] }), post('2', { media: [picture('b')] })),
    'looks.csv': lines('post,picture,file', 'p1,1,', 'p2,1,'),
    [`media/${file('a')}`]: 'a',
    [`media/${file('b')}`]: 'b',
    [`looks/${hash('a')}.json`]: '{"a":1}',
    'register-seen.csv': lines('pupil_id,read_on,past,decisions,gone,looks', 'P001,2026-03-01,0,0,0,2'),
  };
  const erasing = {
    'posts/2026-03.jsonl': lines(post('2', { media: [picture('b')] })),
    'looks.csv': lines('post,picture,file', 'p2,1,'),
    [`media/${file('b')}`]: 'b',
    'register-seen.csv': lines('pupil_id,read_on,past,decisions,gone,looks', 'P001,2026-03-02,0,0,0,1'),
    'erased.jsonl': lines({ kind: 'post', id: '1', source: null }),
  };

  test('does not come back with the other side, which read it anew and looked at it', async () => {
    const other = {
      ...base,
      'posts/2026-03.jsonl': lines(
        post('1', { media: [picture('a'), picture('c')] }),
        post('2', { media: [picture('b')] }),
        post('3'),
      ),
      'looks.csv': lines('post,picture,file', 'p1,1,', 'p2,1,', `p1,1,${file('a')}`, `p2,1,${file('b')}`),
      [`media/${file('c')}`]: 'c',
      [`looks/${hash('a')}.json`]: '{"a":2}',
      [`looks/${hash('c')}.json`]: '{"c":1}',
      'register-seen.csv': lines('pupil_id,read_on,past,decisions,gone,looks', 'P001,2026-03-03,0,0,0,4'),
    };
    const merged = await mergedAlike(base, erasing, other);
    expect(merged).toEqual({
      'posts/2026-03.jsonl': lines(post('2', { media: [picture('b')] }), post('3')),
      'looks.csv': lines('post,picture,file', 'p2,1,', `p2,1,${file('b')}`),
      [`media/${file('b')}`]: 'b',
      // No row was lost but by erasing, so that none is missed at the next check.
      'register-seen.csv': lines('pupil_id,read_on,past,decisions,gone,looks', 'P001,2026-03-03,0,0,0,2'),
      'erased.jsonl': erasing['erased.jsonl'],
    });
  });

  test('a picture erased by its source is held by no post of the other side either', async () => {
    const one = { ...base, 'erased.jsonl': lines({ kind: 'picture', id: null, source: picture('c').source }) };
    const other = {
      ...base,
      'posts/2026-03.jsonl': lines(
        post('1', { media: [picture('a'), picture('c')] }),
        post('2', { media: [picture('b')] }),
      ),
      [`media/${file('c')}`]: 'c',
    };
    const merged = await mergedAlike(base, one, other);
    expect(merged['posts/2026-03.jsonl']).not.toContain(file('c'));
    expect(Object.keys(merged)).not.toContain(`media/${file('c')}`);
  });

  test('is remembered even where a side lost the list', async () => {
    const known = { ...base, 'erased.jsonl': lines({ kind: 'post', id: '9' }) };
    expect(await mergedAlike(known, { ...base, 'a.txt': 'a' }, known)).toMatchObject({
      'erased.jsonl': known['erased.jsonl'],
    });
    const cleared = { ...known, 'erased.jsonl': lines({ kind: 'post', id: '8' }) };
    const merged = await mergedAlike(known, cleared, {
      ...known,
      'erased.jsonl': lines({ kind: 'post', id: '9' }, { kind: 'post', id: '7' }),
    });
    expect(merged['erased.jsonl']?.split('\n').filter(Boolean).toSorted()).toEqual(
      ['7', '8', '9'].map((id) => JSON.stringify({ kind: 'post', id })),
    );
  });
});

test('a row that one side had lost before is still missed after the merge', async () => {
  const head = 'pupil_id,read_on,past,decisions,gone,looks';
  const base = {
    'gone.csv': lines('post,by', 'p1,A', 'p2,A'),
    'register-seen.csv': lines(head, 'P001,2026-03-01,0,0,2,0'),
  };
  const lost = { 'gone.csv': lines('post,by', 'p1,A'), 'register-seen.csv': lines(head, 'P001,2026-03-02,0,0,2,0') };
  const other = {
    'gone.csv': lines('post,by', 'p1,A', 'p2,A', 'p3,A'),
    'register-seen.csv': lines(head, 'P001,2026-03-03,0,0,3,0'),
  };
  const merged = await mergedAlike(base, lost, other);
  expect(merged['gone.csv']).toBe(lines('post,by', 'p1,A', 'p3,A'));
  expect(merged['register-seen.csv']).toContain('2026-03-03,0,0,3,0');
});
