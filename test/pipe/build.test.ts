/** The commands as people and CI run them: real processes, real folders, the sample's year as records. */
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from './run-command.ts';

const root = resolve(import.meta.dirname, '../..');
const sample = join(root, 'content', 'sample');
const work = mkdtempSync(join(tmpdir(), 'pipe-'));
const records = join(work, 'private');
const out = join(work, 'site');
const own = ['--private', records, '--out', out, '--today', '2026-11-20'];

/** Forenames beside surnames, and texts of posts, as they stand in the records. */
function secrets(): string[] {
  const rows = readFileSync(join(sample, 'private', 'register.csv'), 'utf8')
    .split(/\r?\n/u)
    .slice(1, 40);
  const names = rows.flatMap((row) => {
    const [, forename, , surname] = row.split(',');
    return forename && surname ? [`${forename} ${surname}`] : [];
  });
  return [...names, 'The floors are polished'];
}

/** The sample's own build comes first: what a machine has read of its posts need not be read again. */
const site = join(work, 'sample-site');
const first = run('build', '--out', site);

beforeAll(() => {
  cpSync(join(sample, 'private'), records, { recursive: true });
  for (const made of ['key', 'grammar.jsonl']) {
    cpSync(join(root, '.cache', 'sample', made), join(records, made), { recursive: true });
  }
});

afterAll(() => {
  rmSync(work, { recursive: true, force: true });
});

describe('a first run without records', () => {
  test('builds the sample, says so on every page and in its last words, and tells nothing of any post', () => {
    const { status, said } = first;
    expect(said).toContain('This is the sample: every person in it is invented.');
    expect(status).toBe(0);
    for (const secret of secrets()) expect(said).not.toContain(secret);
    expect(said).not.toMatch(/\b\d{16,}\b/u);
    expect(JSON.parse(readFileSync(join(site, 'archive.json'), 'utf8'))).toMatchObject({ sample: true });
    for (const page of ['index.html', 'search/index.html', 'policy/index.html', '404.html']) {
      expect(readFileSync(join(site, page), 'utf8')).toContain('invented sample');
    }
  });

  test('leaves the school folder as it was', () => {
    expect(existsSync(join(root, 'content', 'private', 'register.csv'))).toBe(false);
  });
});

describe('a school with records and an archive', () => {
  test('gets a site and a report', () => {
    const { status, said } = run('build', ...own, '--archive', join(sample, 'archive'));
    expect(said).toMatch(/\d+ posts: \d+ published, \d+ with parts left out, \d+ waiting, \d+ withheld\./u);
    expect(status).toBe(0);
    expect(JSON.parse(readFileSync(join(out, 'archive.json'), 'utf8'))).toMatchObject({ sample: false });
    const findings = JSON.parse(readFileSync(join(records, 'report', 'findings.json'), 'utf8'));
    const verdicts = new Set(findings.posts.map((post: { verdict: string }) => post.verdict));
    expect([...verdicts].sort()).toEqual(['publish', 'redact', 'wait', 'withhold']);
    for (const name of ['index.html', 'findings.csv'])
      expect(statSync(join(records, 'report', name)).size).toBeGreaterThan(1000);
  });

  test('and the same again from the records alone', () => {
    const page = readFileSync(join(out, 'index.html'), 'utf8');
    const decisions = readFileSync(join(records, 'decisions.csv'), 'utf8');
    const looks = readFileSync(join(records, 'looks.csv'), 'utf8');
    // Filled in by the first run, as new lines behind what people wrote.
    expect(looks.startsWith(readFileSync(join(sample, 'private', 'looks.csv'), 'utf8'))).toBe(true);
    expect(looks).toMatch(/,[0-9a-f]{64}\.\w+,/u);
    expect(run('build', ...own).status).toBe(0);
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe(page);
    expect(readFileSync(join(records, 'decisions.csv'), 'utf8')).toBe(decisions);
    expect(readFileSync(join(records, 'looks.csv'), 'utf8')).toBe(looks);
  });

  test('`--strict` answers 1 while posts wait', () => {
    expect(run('check', ...own, '--strict').status).toBe(1);
    expect(run('check', ...own).status).toBe(0);
  });

  test('is never replaced by the sample', () => {
    const { status, said } = run('build', '--out', out);
    expect(status).toBe(2);
    expect(said).toContain('the sample never replaces it');
    expect(JSON.parse(readFileSync(join(out, 'archive.json'), 'utf8'))).toMatchObject({ sample: false });
  });
});

describe('a leak in what was rendered', () => {
  test('is named by file and kind, exits 3, and the site that was there stays', () => {
    const before = readFileSync(join(out, 'index.html'), 'utf8');
    expect(run('publish', ...own).status).toBe(0);
    expect(run('site', ...own).status).toBe(0);
    const [name] = secrets();
    appendFileSync(join(records, 'site', 'about', 'index.html'), `<p>${name}</p>`);
    const { status, said } = run('verify', ...own);
    expect(said).toContain('about/index.html: full-name');
    expect(said).not.toContain(name);
    expect(status).toBe(3);
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe(before);
  });

  test('is not kept anywhere', () => {
    expect(existsSync(join(records, 'site'))).toBe(false);
    expect(existsSync(`${out}.new`)).toBe(false);
  });

  test('and once it is rendered anew, it is swapped in', () => {
    expect(run('site', ...own).status).toBe(0);
    const { status, said } = run('verify', ...own);
    expect(said).toContain('nothing in them that must not be published');
    expect(status).toBe(0);
    expect(existsSync(`${out}.new`)).toBe(false);
  });
});

describe('a picture that somebody changed in the site’s folder', () => {
  test('is found before it is published again: the files may be the same on the disk', () => {
    const media = join(out, 'media');
    const name = readdirSync(media).find((one) => one.endsWith('.webp')) ?? '';
    appendFileSync(join(media, name), 'a trailer');
    const { status, said } = run('build', ...own);
    // Where the drive knows no hard links, the private one is as it was.
    const shared = readFileSync(join(records, 'derived', name))
      .toString('latin1')
      .endsWith('a trailer');
    expect([status, /derived\/ of the private folder was changed/u.test(said)]).toEqual(
      shared ? [4, true] : [0, false],
    );
    rmSync(join(records, 'derived', name));
    expect(run('publish', ...own).status).toBe(0);
    const published = readFileSync(join(records, 'run', 'media', name)).toString('latin1');
    expect(published.endsWith('a trailer')).toBe(false);
  });
});

describe('what cannot be done', () => {
  test('records that should be there and are not: 2, and never the sample', () => {
    const { status, said } = run('build', '--private', join(work, 'nowhere'), '--out', join(work, 'none'));
    expect(status).toBe(2);
    expect(said).toContain('no records');
    expect(existsSync(join(work, 'none'))).toBe(false);
  });

  test('an archive but no register: 2, and nothing is imported', () => {
    const empty = join(work, 'empty');
    const { status, said } = run(
      'build',
      '--private',
      empty,
      '--out',
      join(work, 'none'),
      '--archive',
      join(sample, 'archive'),
    );
    expect(status).toBe(2);
    expect(said).toContain('no register.csv');
    expect(existsSync(join(empty, 'posts'))).toBe(false);
  });

  test('a register but no archive yet: 2, and what to do', () => {
    const fresh = join(work, 'no-archive');
    cpSync(join(sample, 'private'), fresh, { recursive: true });
    const { status, said } = run('build', '--private', fresh, '--out', join(work, 'none'));
    expect(status).toBe(2);
    expect(said).toContain('--archive FILE.zip');
    expect(existsSync(join(work, 'none'))).toBe(false);
  });

  test.each([
    ['posts', 'The posts are gone'],
    ['register-seen.csv', 'register-seen.csv is missing'],
    ['register-past.csv', 'register-past.csv is missing or holds no rows'],
    ['key', '"key" is missing'],
  ])('records of which %s was lost: 2, and the site stays', (name, what) => {
    const before = readFileSync(join(out, 'index.html'), 'utf8');
    renameSync(join(records, name), join(work, 'lost'));
    const { status, said } = run('build', ...own);
    renameSync(join(work, 'lost'), join(records, name));
    expect(said).toContain(what);
    expect(status).toBe(2);
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe(before);
  });

  test('and nothing is amiss once they are back', () => {
    expect(run('check', ...own).status).toBe(0);
  });

  test('an archive that is none: 2, and nothing changes', () => {
    const file = join(work, 'not.zip');
    writeFileSync(file, 'not a zip');
    const posts = readFileSync(join(records, 'posts', '2025-09.jsonl'), 'utf8');
    expect(run('build', ...own, '--archive', file).status).toBe(2);
    expect(readFileSync(join(records, 'posts', '2025-09.jsonl'), 'utf8')).toBe(posts);
  });

  test('a place that holds something else: 2, it is left alone, and nothing is imported', () => {
    const place = join(work, 'homework');
    mkdirSync(place);
    writeFileSync(join(place, 'essay.txt'), 'Mine');
    const fresh = join(work, 'fresh');
    cpSync(join(sample, 'private'), fresh, { recursive: true });
    const { status, said } = run('build', '--private', fresh, '--out', place, '--archive', join(sample, 'archive'));
    expect(status).toBe(2);
    expect(existsSync(join(fresh, 'posts'))).toBe(false);
    expect(said).toContain('left alone');
    expect(readFileSync(join(place, 'essay.txt'), 'utf8')).toBe('Mine');
  });

  test.each([
    ['an unknown option', ['--publish-all']],
    ['a day that is none', ['--today', '2026-02-30']],
    ['a content folder that is none', ['--content', join(work, 'nothing')]],
  ])('%s: 2, with a sentence', (_, options) => {
    const { status, said } = run('check', ...options);
    expect(status).toBe(2);
    expect(said.trim().split('\n')).toHaveLength(1);
  });

  test('a waiver of a rule that takes none: 2, and nothing is imported', () => {
    const fresh = join(work, 'bare');
    cpSync(join(sample, 'private'), fresh, { recursive: true });
    appendFileSync(join(fresh, 'waivers.csv'), 'photo-consent,Ottilie Fairweather,A,SLT,2026-01-05,\r\n');
    const { status, said } = run(
      'build',
      '--private',
      fresh,
      '--out',
      join(work, 'none'),
      '--archive',
      join(sample, 'archive'),
    );
    expect(status).toBe(2);
    expect(said).toMatch(/waivers\.csv, line \d+, column "rule"/u);
    expect(said).not.toContain('Ottilie');
    expect(existsSync(join(fresh, 'posts'))).toBe(false);
  });

  test('a damaged row: 2, by file, line and column, without what stands in it', () => {
    const file = join(records, 'decisions.csv');
    const before = readFileSync(file, 'utf8');
    appendFileSync(file, 'p1,perhaps,Mrs Secret,Headteacher,2026-01-05,private,\r\n');
    const { status, said } = run('check', ...own);
    writeFileSync(file, before);
    expect(status).toBe(2);
    expect(said).toMatch(/decisions\.csv, line \d+, column "verdict"/u);
    expect(said).not.toMatch(/Secret|private,/u);
  });
});
