/** What stops half-way: it says why and what to do, tells nothing private, and parents keep a site. */
import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SmallFolder } from './small-school.ts';

let school: SmallFolder;
const made = 'archive.json';

beforeAll(async () => {
  school = await SmallFolder.make({
    pupils: ['P001,Ottoline,,Brackenbury,3H,yes,,'],
    tables: {
      'looks.csv': 'post,picture,people,pupils,by,role,on,note\np1900000000000000001,1,no,,A,Office,2026-03-03,',
    },
    posts: [{ id: '1900000000000000001', text: 'Vikings at the gate today', picture: true }],
  });
  expect(school.build().status).toBe(0);
});

afterAll(() => school.remove());

describe('a swap that was cut off', () => {
  test('is mended by any command, whatever stops that', () => {
    cpSync(school.out, `${school.out}.new`, { recursive: true });
    renameSync(school.out, `${school.out}.old`);
    writeFileSync(`${school.out}.swap`, '');
    const register = join(school.records, 'register.csv');
    renameSync(register, `${register}.away`);
    expect(school.run('build').status).toBe(2);
    renameSync(`${register}.away`, register);
    expect(existsSync(join(school.out, made))).toBe(true);
    expect(existsSync(`${school.out}.old`)).toBe(false);
  });

  test('leaves alone what is not ours', () => {
    mkdirSync(`${school.out}.old`);
    writeFileSync(join(`${school.out}.old`, 'essay.txt'), 'Mine');
    const { status, said } = school.run('build');
    expect(status).toBe(2);
    expect(said).toContain('is in the way of the swap');
    expect(existsSync(join(`${school.out}.old`, 'essay.txt'))).toBe(true);
    rmSync(`${school.out}.old`, { recursive: true });
  });
});

describe('a picture that the private folder has lost', () => {
  test('is told by the month of its post, with the cure, and nothing of the post', () => {
    for (const room of ['media', 'derived']) {
      for (const name of readdirSync(join(school.records, room))) unlinkSync(join(school.records, room, name));
    }
    const { status, said } = school.run('build');
    expect(status).toBe(4);
    expect(said).toContain('of a post of 2026-03 is no longer in the private folder');
    expect(said).toContain('Import the archive again');
    expect(said).not.toMatch(/Vikings|190000|\s+at .*\(/u);
    expect(school.build().status).toBe(0);
  });
});

describe('what nobody foresaw', () => {
  test('is told by its step and its kind, without its message', () => {
    const run = join(school.records, 'run');
    rmSync(run, { recursive: true });
    mkdirSync(join(school.records, 'run'));
    rmSync(join(school.records, 'site'), { recursive: true, force: true });
    writeFileSync(join(school.records, 'run', 'public.json'), '{"posts": "Vikings"}');
    const { status, said } = school.run('site');
    expect(status).toBe(4);
    expect(said).toContain('in the step "site and search"');
    expect(said).not.toContain('Vikings');
  });
});
