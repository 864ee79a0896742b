import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { strip } from '../../src/look/strip.ts';
import { importFile } from '../../src/pull/import-file.ts';
import { postFields } from '../../src/source/api/fields.ts';
import { platformAt } from '../../src/source/api/platform.ts';
import { Store } from '../../src/store/store.ts';
import { inventedAccount } from '../api-server/invented-account.ts';
import { type Api, startApi } from '../api-server/start-api.ts';
import { temporary } from '../temporary.ts';
import { postsIn, pullInto, schoolFolder, start, stateIn, token } from './pull-into.ts';

/** The pages of the timeline as somebody kept them, an answer a line. */
async function keptPages(api: Api): Promise<string> {
  const lines: string[] = [];
  for (let next: string | undefined = ''; next !== undefined; ) {
    const query = new URLSearchParams({ max_results: '100', ...postFields, ...(next && { pagination_token: next }) });
    const address = `${api.url}/2/users/${api.account.person.id}/tweets?${query}`;
    const answer = await fetch(address, { headers: { authorization: `Bearer ${token}` } });
    const page = (await answer.json()) as { meta: { next_token?: string } };
    lines.push(JSON.stringify({ ...page, __twarc: { version: '2.14.0' } }));
    next = page.meta.next_token;
  }
  const path = join(await temporary('pages'), 'pages.jsonl');
  await writeFile(path, `${lines.join('\n')}\n`);
  return path;
}

describe('a file of kept pages', () => {
  test('gives the very posts and pictures of a pull', async () => {
    await using api = await startApi(inventedAccount({ posts: 130 }));
    const pages = await keptPages(api);
    const school = await schoolFolder();
    const { status, said } = await start('pull', school, { X_API_URL: api.url }, '--archive', pages).ended;
    expect(said).toMatch(/130 posts read: 130 new/u);
    expect(status).toBe(0);
    const pulled = await temporary('pulled');
    await pullInto(pulled, api);
    expect(await postsIn(school.records)).toEqual(await postsIn(pulled));
  });

  test('what its pictures’ hosts do not give today, the next pull asks for', async () => {
    await using api = await startApi(inventedAccount({ posts: 26 }));
    const pages = await keptPages(api);
    const folder = await temporary('later');
    const store = await Store.open(folder);
    const nowhere = platformAt('http://127.0.0.1:9');
    await importFile(pages, {
      handle: '@hogarth_the',
      store,
      strip,
      platform: nowhere,
      today: '2026-07-20',
      pauses: [10],
    });
    await store.close();
    expect((await stateIn(folder)).media.length).toBeGreaterThan(5);
    api.mend();
    await pullInto(folder, api);
    const files = (await postsIn(folder)).flatMap(({ media }) => media);
    expect(files.filter(({ file }) => file === null)).toEqual([]);
    const paths = api.requests.filter(({ kind }) => kind === 'media').map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
  });
});
