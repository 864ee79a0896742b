/** What a person cleared, and what the pages say of themselves, stops no site. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { SmallFolder, type SmallPost, withoutConduct } from './small-school.ts';

const schools: SmallFolder[] = [];

afterAll(() => {
  for (const school of schools) school.remove();
});

async function built(posts: readonly SmallPost[], decided: readonly SmallPost[] = []): Promise<SmallFolder> {
  const school = await SmallFolder.make({
    yaml: `${withoutConduct}site: { url: https://www.school.example, base: /twitter/ }`,
    pupils: ['P001,Harry,,Kane,3H,no,,'],
    tables: {
      'decisions.csv': [
        'post,verdict,by,role,on,reason,basis',
        ...decided.map(({ id }) => `p${id},publish,Ms O,SLT,2026-03-03,the footballer,`),
      ].join('\n'),
    },
    posts,
  });
  schools.push(school);
  const { status, said } = school.build();
  expect(said).not.toContain('must not be published');
  expect(status).toBe(0);
  return school;
}

test('a name that a person let through, in every form that pages and feeds give it', async () => {
  const posts = [
    'Harry Kane\n\nWhat a goal that was.',
    'RT @England: Harry Kane',
    'Harry Kane https://t.co/x',
    'So proud of #HarryKane today!',
  ].map((text, at) => ({
    id: `190000000000000000${at}`,
    text,
    ...(text.includes('t.co') ? { links: { 'https://t.co/x': 'https://www.fa.example/harry' } } : {}),
  }));
  const school = await built(posts, posts);
  const read = (file: string) => readFileSync(join(school.out, file), 'utf8');
  expect(read('feed.xml')).toContain('Harry Kane');
  expect(read('posts/1900000000000000002/index.html')).toContain('fa.example/harry');
  expect(read('hashtags/harrykane/index.html')).toContain('#HarryKane');
}, 60_000);

test('a post that waits and says what the lists of the site say', async () => {
  const waiting = [
    'Latest By date Classes Pictures Search Policy About',
    'Posts of March 2026',
    'Last checked on 20 April 2026',
    '2024 2025 2026',
    'January February March',
  ].map((text, at) => ({ id: `190000000000000010${at}`, text, picture: true }));
  const shown = [
    'Wed Mar 06 12:00:00 +0000 2024',
    'Thu Mar 06 12:00:00 +0000 2025',
    'Tue Jan 06 12:00:00 +0000 2026',
    'Fri Feb 06 12:00:00 +0000 2026',
    'Fri Mar 06 12:00:00 +0000 2026',
  ].map((at, number) => ({ id: `190000000000000020${number}`, text: 'The beans are up in our garden.', at }));
  await built([...waiting, ...shown]);
}, 60_000);
