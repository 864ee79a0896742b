import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rules } from '../../src/rules/index.ts';
import { parseSchool } from '../../src/school.ts';
import { type LabelledSet, readLabelledSet } from '../../src/score/labelled-set.ts';
import { type Score, score } from '../../src/score/score.ts';
import { scoreText } from '../../src/score/score-text.ts';
import { run } from '../pipe/run-command.ts';
import { temporary } from '../temporary.ts';

const corpus = join(import.meta.dirname, '../corpus');
const school = parseSchool(
  await readFile(join(import.meta.dirname, '../../content/school.yaml'), 'utf8'),
  'school.yaml',
);
const today = '2022-07-20';
const set = await readLabelledSet(corpus);

/** The first posts of the set are enough where it is not the score itself that counts. */
const few = set.posts.slice(0, 70);

function scored(
  change: (post: LabelledSet['posts'][number]) => LabelledSet['posts'][number],
  own = rules,
  posts: readonly LabelledSet['posts'][number][] = few,
): Score {
  return score({ ...set, posts: posts.map(change) }, { school, rules: own, today, timedFor: 0 });
}

describe('the labelled set that the rules were made with', () => {
  const result = scored((post) => post, rules, set.posts);

  test('is judged as demanded: nothing unsafe is published, and at most 4 % of what is safe is held', () => {
    expect(result).toMatchObject({ posts: 200, unsafe: 74, safe: 126, leaked: [] });
    expect(result.held.length).toBeLessThanOrEqual(0.04 * result.safe);
  });

  test.each(rules.filter(({ severity }) => severity === 'withhold').map(({ id }) => id))(
    '%s misses nothing, and nine of ten alarms are right',
    (id) => {
      expect(result.rules[id]?.missed).toEqual([]);
      expect(result.rules[id]?.precision).toBeGreaterThanOrEqual(0.9);
    },
  );

  test.each(
    rules.filter(({ id, severity, beyond }) => severity === 'note' && id !== 'grammar' && !beyond).map(({ id }) => id),
  )('%s misses one at most, and raises one alarm in vain at most', (id) => {
    expect(result.rules[id]?.missed.length).toBeLessThanOrEqual(1);
    expect(result.rules[id]?.false.length).toBeLessThanOrEqual(1);
  });

  test('has names of every origin found alike', () => {
    for (const { labels, found, in_plain_sentences: plain } of Object.values(result.origins ?? {})) {
      expect(found).toBe(labels);
      expect(plain.recall).toBeGreaterThan(0.95);
    }
  });
});

describe('a set that was written without sight of the rules', () => {
  // What was reached when the rules had been worked on with it in view; less would be a step back.
  test.each([
    ['corpus-2', 0, 2],
    ['corpus-3', 1, 7],
    ['corpus-4', 9, 12],
    ['corpus-5', 0, 3],
    ['corpus-6', 0, 16],
    ['corpus-7', 0, 4],
  ])('%s has at most %i unsafe posts published and %i safe ones held', async (name, leaked, held) => {
    const other = await readLabelledSet(join(corpus, '..', name));
    const facts = other.school === null ? school : parseSchool(other.school, 'school.yaml');
    const result = score(other, { school: facts, rules, today, timedFor: 0 });

    expect(result.leaked.length).toBeLessThanOrEqual(leaked);
    expect(result.held.length).toBeLessThanOrEqual(held);
  });
});

describe('a score', () => {
  test('counts what a rule misses, and lists the unsafe post that would be published', () => {
    const [unsafe] = set.posts.filter(
      ({ expect: labels }) => labels.length === 1 && labels[0]?.rule === 'forename-only',
    );
    const result = scored(
      (post) => post,
      rules.filter(({ id }) => id !== 'forename-only'),
    );

    expect(result.rules).not.toHaveProperty('forename-only');
    expect(result.leaked).toContain(unsafe?.id);
  });

  test('counts an alarm in vain, and lists the safe post that would be held', () => {
    const plain = set.posts.find(({ safe, media, kind }) => safe && media.length === 0 && kind === 'tweet');
    const result = scored((post) =>
      post.id === plain?.id ? { ...post, text: `${post.text} Ring 07700 900142.` } : post,
    );

    expect(result.held).toContain(plain?.id);
    expect(result.rules['personal-information']?.false).toContain(plain?.id);
    expect(result.rules['personal-information']?.precision).toBeLessThan(1);
  });

  test('counts by evidence what overlaps in the same string', () => {
    const labelled = set.posts.find(({ expect: labels }) => labels.some(({ rule }) => rule === 'forename-only'));
    const moved = scored((post) =>
      post.id === labelled?.id
        ? { ...post, expect: post.expect.map((label) => ({ ...label, where: 'quoted' as const })) }
        : post,
    );

    expect(moved.rules['forename-only']?.missed).toEqual([]);
    expect(moved.rules['forename-only']?.evidence.recall).toBeLessThan(1);
  });

  test('lets conduct bind whatever the date', () => {
    const old = scored((post) => ({ ...post, date: '2012-05-01T09:00:00Z' }));

    expect(old.rules['required-hashtags']?.missed).toEqual([]);
  });
});

test('what a person reads holds no text and no name', () => {
  const said = scoreText(scored((post) => post, rules, set.posts));

  expect(said).toContain('200 posts: 74 unsafe, 126 safe.');
  for (const { surname } of set.pupils.filter((pupil) => pupil.surname.length > 4)) expect(said).not.toContain(surname);
});

describe('the command', () => {
  test('prints one object with --json, of a folder with a school.yaml of its own', async () => {
    const folder = await copied();
    await rm(join(folder, 'origins.csv'));
    const posts = (await readFile(join(folder, 'tweets.jsonl'), 'utf8')).split('\n');
    await writeFile(join(folder, 'tweets.jsonl'), `${posts.slice(0, 70).join('\n')}\n`);
    const delivered = await readFile(join(import.meta.dirname, '../../content/school.yaml'), 'utf8');
    await writeFile(join(folder, 'school.yaml'), delivered.replace('"#W4"', '"#SomewhereElse"'));
    const { status, said } = run('score', folder, '--json', '--today', today);
    const result = JSON.parse(said) as Score;

    expect(status).toBe(0);
    expect(Object.keys(result)).toEqual(expect.arrayContaining(['posts', 'unsafe', 'safe', 'leaked', 'held', 'rules']));
    expect(result.rules['photo-consent']).toMatchObject({ recall: 1, missed: [], false: [] });
    expect(result.rules['required-hashtags']?.false.length).toBeGreaterThan(30);
    expect(result.ms_per_post).toBeGreaterThan(0);
    expect(result).not.toHaveProperty('origins');
  });

  test.each<[string, (folder: string) => Promise<void>, RegExp]>([
    ['a folder without posts', (folder) => rm(join(folder, 'tweets.jsonl')), /There is no tweets\.jsonl/u],
    ['a folder without a register', (folder) => rm(join(folder, 'pupils.csv')), /There is no pupils\.csv/u],
    [
      'half a line',
      (folder) => writeFile(join(folder, 'tweets.jsonl'), '{"id": "t001", "text": "Otto'),
      /tweets\.jsonl, line 1: this is no JSON/u,
    ],
    [
      'a post without labels',
      (folder) =>
        writeFile(join(folder, 'tweets.jsonl'), '{"id":"t001","kind":"tweet","text":"x","media":[],"safe":true}'),
      /tweets\.jsonl, line 1: "expect" is not in the format/u,
    ],
    [
      'a register without classes',
      (folder) => writeFile(join(folder, 'pupils.csv'), 'pupil_id,forename\nP001,Ottoline\n'),
      /pupils\.csv, line 1: there is no column "known_as"/u,
    ],
  ])('stops at %s with the place, and nothing of what stands there', async (_, spoil, message) => {
    const folder = await copied();
    await spoil(folder);
    const { status, said } = run('score', folder);

    expect(status).toBe(2);
    expect(said).toMatch(message);
    expect(said).not.toContain('Otto');
  });

  test('takes one folder, not two', () => {
    const { status, said } = run('score', 'test/corpus', 'test/corpus');

    expect(status).toBe(2);
    expect(said).toContain('one too many');
  });
});

async function copied(): Promise<string> {
  const folder = await temporary('labelled');
  await cp(corpus, folder, { recursive: true });
  return folder;
}

test('what is no folder of a labelled set is wrong use, a file too', () => {
  for (const wrong of ['no-such-folder', 'src', 'README.md']) {
    const { status, said } = run('score', wrong);
    expect([wrong, status]).toEqual([wrong, 2]);
    expect(said).toContain('Give the folder of a labelled set.');
  }
});
