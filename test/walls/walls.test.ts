/** The walls of the house, as CONTRIBUTING.md lists them. */
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const files = globSync(['src/**/*.{ts,astro}', 'scripts/**/*.ts'], { cwd: root }).map((file) =>
  file.replaceAll('\\', '/'),
);

type Import = { from: string; to: string; typeOnly: boolean; dynamic: boolean };

/** Imports of a file; those of the house as paths from the root, packages by name. */
function importsOf(file: string): Import[] {
  const text = readFileSync(join(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\//gu, '');
  const pattern =
    /^\s*(?:import|export)\s+(type\s)?[^'";]*?from\s+'([^']+)'|^\s*import\s+'([^']+)'|(?<![\w.])import\(\s*'([^']+)'\s*\)/gmu;
  return [...text.matchAll(pattern)].map((match) => {
    const path = match[2] ?? match[3] ?? match[4] ?? '';
    const to = path.startsWith('.') ? relative(root, join(root, dirname(file), path)).replaceAll('\\', '/') : path;
    return { from: file, to, typeOnly: match[1] !== undefined, dynamic: match[4] !== undefined };
  });
}

const imports = files.flatMap(importsOf);
const inRoom = (room: string) => (one: Import) => one.from.startsWith(`src/${room}/`);
const breaks = (found: Import[]) => found.map(({ from, to }) => `${from} imports ${to}`);

describe('the walls', () => {
  test('there is something to hold', () => {
    expect(imports.length).toBeGreaterThan(100);
    expect(imports.filter(inRoom('rules')).length).toBeGreaterThan(10);
    expect(imports.filter(inRoom('site')).length).toBeGreaterThan(10);
  });

  test('a rule imports nothing but rule.ts; the index gathers them', () => {
    const found = imports.filter(inRoom('rules')).filter(({ from, to }) => {
      if (to === 'src/rule.ts') return false;
      return !(from === 'src/rules/index.ts' && /^src\/rules\/[a-z-]+\.ts$/u.test(to));
    });
    expect(breaks(found)).toEqual([]);
  });

  test('the site knows of the house only what is public: public-post, rules and duties', () => {
    const allowed = /^src\/(?:public-post\.ts|duties\.ts|rule\.ts|rules\/|site\/)/u;
    const found = imports.filter(inRoom('site')).filter(({ to, typeOnly }) => {
      if (to === 'src/rule.ts') return !typeOnly;
      return to.startsWith('src/') && !allowed.test(to);
    });
    expect(breaks(found)).toEqual([]);
  });

  test('only the pipe opens the store', () => {
    const found = imports.filter(
      ({ from, to, typeOnly }) => to === 'src/store/store.ts' && !typeOnly && from !== 'src/pipe/work.ts',
    );
    expect(breaks(found.filter(({ from }) => !from.startsWith('scripts/')))).toEqual([]);
  });

  test('a draft reads the records, and has nothing that writes them', () => {
    const readers = /^src\/store\/(?:read-for-draft|look-ids)\.ts$/u;
    const found = imports
      .filter(inRoom('draft'))
      .filter(({ to, typeOnly }) => to.startsWith('src/store/') && !typeOnly);
    expect(found.length).toBeGreaterThan(0);
    expect(breaks(found.filter(({ to }) => !readers.test(to)))).toEqual([]);
  });

  test('what judges and lets out touches no disk, no network and no clock', () => {
    const pure =
      /^src\/(?:rules\/|reading\/|register|fold|evaluate|decide|check|publish|redact|see|basis|text-pieces|public-post|report\/|draft\/(?:judge|tell|count)|rule\.ts)/u;
    const impure = /^node:(?:fs|http|https|net|child_process)|^src\/(?:store|source)\//u;
    expect(breaks(imports.filter(({ from, to, typeOnly }) => pure.test(from) && impure.test(to) && !typeOnly))).toEqual(
      [],
    );
    const clocks = files.filter(
      (file) => pure.test(file) && /Date\.now|new Date\(\)|Temporal\.Now/u.test(readFileSync(join(root, file), 'utf8')),
    );
    expect(clocks).toEqual([]);
  });

  test('only the reading of grammar knows its checker, so that no page brings it along', () => {
    const found = imports.filter(({ from, to }) => /^harper\.js/u.test(to) && from !== 'src/grammar/harper.ts');
    expect(breaks(found)).toEqual([]);
    expect(breaks(imports.filter(inRoom('site')).filter(({ to }) => to.startsWith('src/grammar')))).toEqual([]);
  });

  test('only publish and the site make or read what is public', () => {
    const found = imports.filter(
      ({ from, to, typeOnly }) =>
        to === 'src/public-post.ts' && !typeOnly && !/^src\/(?:publish\.ts|site\/)/u.test(from),
    );
    expect(
      breaks(found.filter(({ from }) => /parsePublicArchive/u.test(readFileSync(join(root, from), 'utf8')))),
    ).toEqual([]);
  });

  test('nothing imports scripts', () => {
    expect(breaks(imports.filter(({ from, to }) => to.startsWith('scripts/') && from.startsWith('src/')))).toEqual([]);
  });

  test('no room imports another at run time', () => {
    const room = (path: string) => path.split('/').slice(0, 2).join('/');
    const found = imports.filter(
      ({ from, to, dynamic }) => dynamic && to.startsWith('src/') && room(from) !== room(to),
    );
    expect(breaks(found)).toEqual([]);
  });

  test('nothing keeps metadata in a picture, and no page sets raw HTML', () => {
    const forbidden = /\b(?:keepMetadata|withMetadata|keepExif|withExif)\b|\bset:html\b|\.innerHTML\b/u;
    expect(files.filter((file) => forbidden.test(readFileSync(join(root, file), 'utf8')))).toEqual([]);
  });
});
