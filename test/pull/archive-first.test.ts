import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { strip } from '../../src/look/strip.ts';
import type { Post } from '../../src/post.ts';
import { importFile } from '../../src/pull/import-file.ts';
import { postFields } from '../../src/source/api/fields.ts';
import { platformAt } from '../../src/source/api/platform.ts';
import { Store } from '../../src/store/store.ts';
import { inventedAccount } from '../api-server/invented-account.ts';
import { type Api, startApi } from '../api-server/start-api.ts';
import type { RawPage } from '../source/api-answers.ts';
import { asArchive } from '../source/as-archive.ts';
import { temporary } from '../temporary.ts';
import { postsIn, pullInto, token } from './pull-into.ts';

/** The account as its archive holds it, and the paths that its files have on the media hosts. */
async function archiveOf({ url, account }: Api): Promise<{ folder: string; held: string[] }> {
  const { person, files } = account;
  const query = new URLSearchParams({ max_results: '100', ...postFields });
  const answer = await fetch(`${url}/2/users/${person.id}/tweets?${query}`, {
    headers: { authorization: `Bearer ${token}` },
  });
  const page = (await answer.json()) as RawPage;
  const folder = await asArchive(page);
  const manifest = join(folder, 'data', 'manifest.js');
  const words = (await readFile(manifest, 'utf8'))
    .replaceAll('900100200', person.id)
    .replaceAll('brook_lane', person.username);
  await writeFile(manifest, words);
  const room = join(folder, 'data', 'tweets_media');
  await mkdir(room);
  const held: string[] = [];
  for (const { id, attachments } of page.data) {
    for (const key of attachments?.media_keys ?? []) {
      const listed = page.includes.media.find(({ media_key }) => media_key === key);
      const path = listed?.url ? new URL(String(listed.url)).pathname : '';
      const file = files.get(path);
      if (!file) continue;
      await writeFile(join(room, `${id}-${basename(path)}`), await file.bytes());
      held.push(path);
    }
  }
  return { folder, held };
}

describe('an archive first, and the platform after it', () => {
  let api: Api;
  let before: Post[];
  let after: Post[];
  let alone: Post[];
  let held: string[];

  beforeAll(async () => {
    api = await startApi(inventedAccount({ posts: 60 }));
    const folder = await temporary('archive-first');
    const store = await Store.open(folder);
    const archive = await archiveOf(api);
    held = archive.held;
    await importFile(archive.folder, {
      handle: '@hogarth_the',
      store,
      strip,
      platform: platformAt('http://127.0.0.1:9'),
      today: '2026-07-19',
      pauses: [],
    });
    await store.close();
    before = await postsIn(folder);
    api.forget();
    await pullInto(folder, api);
    after = await postsIn(folder);
    const other = await temporary('api-alone');
    await using same = await startApi(inventedAccount({ posts: 60 }));
    await pullInto(other, same);
    alone = await postsIn(other);
    return () => api.close();
  }, 60_000);

  test('give each post once', () => {
    expect(before.length).toBeGreaterThan(50);
    expect(after.map(({ id }) => id)).toEqual(alone.map(({ id }) => id));
  });

  test('leave every picture the file that it was, so that looks and decisions hold', () => {
    const later = new Map(after.map((post) => [post.id, post]));
    const pictured = before.filter(({ media }) => media.some(({ file }) => file !== null));
    expect(pictured.length).toBeGreaterThan(5);
    for (const { id, media } of pictured) {
      expect(later.get(id)?.media.map(({ file }, place) => (media[place]?.file ? file : null))).toEqual(
        media.map(({ file }) => file),
      );
    }
  });

  test('fetch no picture that the archive held', () => {
    expect(held.length).toBeGreaterThan(5);
    const asked = api.requests.filter(({ kind }) => kind === 'media').map(({ path }) => path);
    expect(held.filter((path) => asked.includes(path))).toEqual([]);
  });

  test('know as much of each as the platform alone', () => {
    expect(after).toEqual(alone);
  });
});
