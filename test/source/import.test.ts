import { createHash } from 'node:crypto';
import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { type ImportReport, importArchive } from '../../src/import.ts';
import { strip } from '../../src/look/strip.ts';
import type { Post } from '../../src/post.ts';
import { Store } from '../../src/store/store.ts';
import { caseFolder, copyCase, entriesOf, handle, spoiled, temporary, zip, zipCase } from './archive-case.ts';

type Imported = { report: ImportReport; stripped: number };

async function importInto(folder: string, path: string): Promise<Imported> {
  const store = await Store.open(folder);
  let stripped = 0;
  const counted: typeof strip = (input, output) => {
    stripped += 1;
    return strip(input, output);
  };
  try {
    return { report: await importArchive(path, { handle, store, strip: counted }), stripped };
  } finally {
    await store.close();
  }
}

async function postsIn(folder: string): Promise<Post[]> {
  const store = await Store.open(folder);
  try {
    return await store.posts();
  } finally {
    await store.close();
  }
}

/** Every file of a folder with its hash. */
async function contentOf(folder: string): Promise<Record<string, string>> {
  const entries = await entriesOf(folder);
  return Object.fromEntries(
    entries.map(({ name, content }) => [name, createHash('sha256').update(content).digest('hex')]),
  );
}

async function editedPart(
  folder: string,
  change: (posts: { tweet: { id_str: string; [key: string]: unknown } }[]) => unknown[],
): Promise<void> {
  const path = join(folder, 'data', 'tweets.js');
  const script = await readFile(path, 'utf8');
  const posts = change(JSON.parse(script.slice(script.indexOf('=') + 1)));
  await writeFile(path, `window.YTD.tweets.part0 = ${JSON.stringify(posts)}`);
  const manifest = join(folder, 'data', 'manifest.js');
  const said = await readFile(manifest, 'utf8');
  await writeFile(
    manifest,
    said.replace(/("globalName": "YTD\.tweets\.part0",\s+"count": )"\d+"/u, `$1"${posts.length}"`),
  );
}

describe('a first import', () => {
  test('adds every post, and every picture without its metadata', async () => {
    const folder = await temporary();
    const { report } = await importInto(folder, await zipCase('pictures-and-videos'));
    expect(report.posts).toEqual({ read: 5, added: 5, changed: 0, unchanged: 0, edits: 0, unreadable: 0 });
    expect(report.media).toEqual({ listed: 8, added: 7, kept: 0, missing: 1, unreadable: 0 });
    const [pond] = await postsIn(folder);
    const [first] = pond?.media ?? [];
    expect(first?.had).toEqual(expect.arrayContaining(['exif', 'gps']));
    expect(first?.rights.join()).toContain('Invented Studio');
    const original = await readFile(
      join(caseFolder('pictures-and-videos'), 'data/tweets_media/1800000000000000001-P1.jpg'),
    );
    expect(first?.source).toBe(createHash('sha256').update(original).digest('hex'));
    const stored = await readFile(join(folder, 'media', first?.file ?? ''));
    expect(first?.file?.slice(0, 64)).toBe(createHash('sha256').update(stored).digest('hex'));
    expect((await sharp(stored).metadata()).exif).toBe(undefined);
    expect(await readdir(join(folder, 'media'))).toHaveLength(7);
  });

  test('leaves nothing of the originals behind', async () => {
    const folder = await temporary();
    await importInto(folder, caseFolder('pictures-and-videos'));
    const originals = Object.values(await contentOf(join(caseFolder('pictures-and-videos'), 'data/tweets_media')));
    for (const hash of Object.values(await contentOf(folder))) expect(originals).not.toContain(hash);
    expect(await readdir(folder)).not.toContain('incoming');
  });
});

describe('another import', () => {
  test('of the same archive changes not a byte, and strips nothing again', async () => {
    const folder = await temporary();
    await importInto(folder, await zipCase('pictures-and-videos'));
    const before = await contentOf(folder);
    const { report, stripped } = await importInto(folder, await zipCase('pictures-and-videos'));
    expect(report.posts).toMatchObject({ added: 0, changed: 0, unchanged: 5 });
    expect(report.media).toMatchObject({ added: 0, kept: 7 });
    expect(stripped).toBe(0);
    expect(await contentOf(folder)).toEqual(before);
  });

  test('of overlapping archives gives the same, whichever comes first', async () => {
    const [early, late] = [await copyCase('several-parts'), await copyCase('several-parts')];
    await editedPart(early, (posts) => posts.slice(0, 1));
    await editedPart(late, (posts) => posts.slice(1));
    const [one, other] = [await temporary(), await temporary()];
    await importInto(one, early);
    expect((await importInto(one, late)).report.posts).toMatchObject({ added: 1, changed: 0, unchanged: 2 });
    await importInto(other, late);
    await importInto(other, early);
    expect(await postsIn(one)).toEqual(await postsIn(other));
    expect(await postsIn(one)).toHaveLength(4);
  });

  test('brings a picture that was missing before', async () => {
    const folder = await temporary();
    await importInto(folder, caseFolder('pictures-and-videos'));
    const whole = await copyCase('pictures-and-videos');
    const media = join(whole, 'data', 'tweets_media');
    await cp(join(media, '1800000000000000005-OLD.jpg'), join(media, '1800000000000000004-LOST.jpg'));
    const { report, stripped } = await importInto(folder, whole);
    expect(report.posts).toMatchObject({ added: 0, changed: 1, unchanged: 4 });
    const posts = await postsIn(folder);
    expect(posts[3]?.media[0]?.file).toBe(posts[4]?.media[0]?.file);
    // The very same picture was stripped for another post already.
    expect(stripped).toBe(0);
  });

  test('that lists a picture before those that are held loses none and doubles none', async () => {
    const folder = await temporary();
    const short = await copyCase('pictures-and-videos');
    const listed = (post: { tweet: Record<string, unknown> }) =>
      (post.tweet.extended_entities as { media: unknown[] } | undefined)?.media;
    const first = (change: (media: unknown[]) => unknown[]) => (posts: { tweet: { id_str: string } }[]) =>
      posts.map((post) => {
        const media = listed(post as never);
        if (media && media.length > 1) media.splice(0, media.length, ...change([...media]));
        return post;
      });
    await editedPart(short, first((media) => media.slice(1)) as never);
    await importInto(folder, short);
    const before = (await postsIn(folder))[0]?.media.map(({ file }) => file) ?? [];
    await importInto(folder, caseFolder('pictures-and-videos'));
    const after = (await postsIn(folder))[0]?.media.map(({ file }) => file) ?? [];
    expect(after.slice(0, before.length)).toEqual(before);
    expect(after).toHaveLength(before.length + 1);
    expect(new Set(after).size).toBe(after.length);
  });

  test('brings back a picture that has gone from the private folder', async () => {
    const folder = await temporary();
    await importInto(folder, caseFolder('pictures-and-videos'));
    const before = await contentOf(folder);
    const [pond] = await postsIn(folder);
    await rm(join(folder, 'media', pond?.media[0]?.file ?? ''));
    await importInto(folder, caseFolder('pictures-and-videos'));
    expect(await contentOf(folder)).toEqual(before);
  });

  test('loses no picture that only the first archive had', async () => {
    const folder = await temporary();
    await importInto(folder, caseFolder('pictures-and-videos'));
    const before = await postsIn(folder);
    const poor = await copyCase('pictures-and-videos');
    await rm(join(poor, 'data', 'tweets_media'), { recursive: true });
    expect((await importInto(folder, poor)).report.media).toMatchObject({ missing: 8, added: 0 });
    expect(await postsIn(folder)).toEqual(before);
  });

  test('folds a post into its edited version, in either order', async () => {
    const original = await copyCase('an-edited-post');
    await editedPart(original, (posts) =>
      posts
        .filter(({ tweet }) => tweet.id_str === '1600000000000000001')
        .map(({ tweet }) => ({ tweet: { ...tweet, edit_info: { initial: { editTweetIds: [tweet.id_str] } } } })),
    );
    const latest = await copyCase('an-edited-post');
    await editedPart(latest, (posts) => posts.filter(({ tweet }) => tweet.id_str === '1600000000000000009'));
    const folder = await temporary();
    await importInto(folder, original);
    // This archive holds the latest version only, and lists the ids of the others.
    expect((await importInto(folder, latest)).report.posts).toMatchObject({ added: 1, edits: 1 });
    expect((await postsIn(folder)).map((post) => [post.id.at(-1), post.versions.map((one) => one.id.at(-1))])).toEqual([
      ['9', ['1']],
    ]);
    await importInto(folder, caseFolder('an-edited-post'));
    const { report } = await importInto(folder, original);
    expect(report.posts).toMatchObject({ added: 0, changed: 0 });
    expect((await postsIn(folder)).map((post) => [post.id.at(-1), post.versions.map((one) => one.id.at(-1))])).toEqual([
      ['3', []],
      ['9', ['1', '5']],
    ]);
  });
});

describe('what cannot be read', () => {
  test('is one picture: the rest goes on', async () => {
    const spoilt = await copyCase('pictures-and-videos');
    await writeFile(join(spoilt, 'data/tweets_media/1800000000000000001-P2.jpg'), 'no picture at all');
    const folder = await temporary();
    const { report } = await importInto(folder, spoilt);
    expect(report.media).toMatchObject({ added: 6, unreadable: 1, missing: 1 });
    expect(report.faults.map((fault) => fault.entry)).toContain('data/tweets_media/1800000000000000001-P2.jpg');
    expect(JSON.stringify(report.faults)).not.toContain(folder);
    const [pond] = await postsIn(folder);
    expect(pond?.media.map((one) => one.file !== null)).toEqual([true, false, true, true]);
  });

  test('is one damaged entry of a ZIP: the rest goes on', async () => {
    const name = 'data/tweets_media/1800000000000000005-OLD.jpg';
    const path = await spoiled(await zipCase('pictures-and-videos'), (bytes) => {
      const copy = Buffer.from(bytes);
      copy.writeUInt32LE(1, copy.lastIndexOf(name) - 46 + 16);
      return copy;
    });
    const { report } = await importInto(await temporary(), path);
    expect(report.media).toMatchObject({ added: 6, unreadable: 1 });
    expect(report.faults.find((fault) => fault.entry === name)?.message).toContain('its checksum is wrong');
  });

  test.each([
    [
      'a wrong count',
      async () => {
        const folder = await copyCase('pictures-and-videos');
        const part = join(folder, 'data', 'tweets.js');
        await writeFile(part, 'window.YTD.tweets.part0 = []');
        return folder;
      },
    ],
    [
      'a picture that unpacks without end',
      async () => {
        const entries = await entriesOf(caseFolder('pictures-and-videos'));
        const name = 'data/tweets_media/1800000000000000005-OLD.jpg';
        const path = await zip(
          entries.map((entry) => (entry.name === name ? { ...entry, content: Buffer.alloc(5_000_000) } : entry)),
        );
        return await spoiled(path, (bytes) => {
          const copy = Buffer.from(bytes);
          copy.writeUInt32LE(900, copy.lastIndexOf(name) - 46 + 24);
          return copy;
        });
      },
    ],
  ])('is the archive, for %s: nothing changes', async (_, spoil) => {
    const folder = await temporary();
    await importInto(folder, caseFolder('several-parts'));
    const before = await contentOf(folder);
    await expect(importInto(folder, await spoil())).rejects.toMatchObject({ name: 'BadInput' });
    expect(await contentOf(folder)).toEqual(before);
    expect(await readdir(folder)).not.toContain('incoming');
  });
});
