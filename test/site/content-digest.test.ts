/** Two sites that differ in the day of their check alone hold the same. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contentDigest } from '../../src/site/content-digest.ts';
import { temporary } from '../temporary.ts';

async function site(files: Record<string, string>): Promise<string> {
  const folder = await temporary();
  await mkdir(join(folder, 'media'));
  await mkdir(join(folder, 'posts'));
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return contentDigest(folder);
}

const page = (day: string, words = 'Vikings at the gate!') =>
  `<p>${words}</p><p>Last checked on <time data-last-check datetime="${day}">${day}</time>.</p>`;
const first = { 'index.html': page('2026-04-20'), 'media/a.webp': '', 'posts/style.css': 'p { color: red }' };

test('the day alone changes nothing', async () => {
  expect(await site({ ...first, 'index.html': page('2026-05-01') })).toBe(await site(first));
});

test.each([
  ['a word', { ...first, 'index.html': page('2026-04-20', 'Vikings at the door!') }],
  [
    'another day that a page gives',
    { ...first, 'index.html': `${page('2026-04-20')}<time datetime="2026-05-01">1 May</time>` },
  ],
  ['a style', { ...first, 'posts/style.css': 'p { color: blue }' }],
  ['one more picture', { ...first, 'media/b.webp': '' }],
  [
    'a page elsewhere',
    { 'posts/index.html': page('2026-04-20'), 'media/a.webp': '', 'posts/style.css': 'p { color: red }' },
  ],
])('%s does', async (_, other) => {
  expect(await site(other as Record<string, string>)).not.toBe(await site(first));
});
