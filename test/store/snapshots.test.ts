import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importArchive } from '../../src/import.ts';
import { strip } from '../../src/look/strip.ts';
import { holdsChecked, holdsRecords } from '../../src/store/holds-records.ts';
import { Store } from '../../src/store/store.ts';
import { copyCase, entriesOf, handle, read, zip } from '../source/archive-case.ts';
import { temporary } from '../temporary.ts';

async function withStore<Result>(folder: string, work: (store: Store) => Promise<Result>): Promise<Result> {
  const store = await Store.open(folder);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

describe('a snapshot', () => {
  test('is a line an account, sorted by id as a number', async () => {
    const folder = await temporary();
    const lines = [
      { id: '1000', handle: null },
      { id: '999', handle: '@hilltop_farm' },
    ];
    expect(await withStore(folder, (store) => store.addSnapshot('followers', '2026-03-02', lines))).toBe(true);
    expect(await readFile(join(folder, 'followers', '2026-03-02.jsonl'), 'utf8')).toBe(
      '{"id":"999","handle":"@hilltop_farm"}\n{"id":"1000","handle":null}\n',
    );
  });

  test('of a day that has one adds to it: a known handle beats none, and nothing is taken out', async () => {
    const [one, other] = [await temporary(), await temporary()];
    const parts = [
      [
        { id: '1', handle: '@one' },
        { id: '2', handle: null },
      ],
      [
        { id: '2', handle: '@two' },
        { id: '3', handle: null },
        { id: '1', handle: null },
      ],
    ] as const;
    for (const [folder, order] of [
      [one, parts],
      [other, parts.toReversed()],
    ] as const) {
      await withStore(folder, async (store) => {
        for (const lines of order) expect(await store.addSnapshot('mentions', '2026-03-02', lines)).toBe(true);
        for (const lines of order) expect(await store.addSnapshot('mentions', '2026-03-02', lines)).toBe(false);
        expect(await store.snapshots('mentions')).toEqual([
          {
            day: '2026-03-02',
            lines: [
              { id: '1', handle: '@one' },
              { id: '2', handle: '@two' },
              { id: '3', handle: null },
            ],
          },
        ]);
      });
    }
  });

  test('may say that there is nobody', async () => {
    await withStore(await temporary(), async (store) => {
      expect(await store.addSnapshot('following', '2026-03-02', [])).toBe(true);
      expect(await store.addSnapshot('following', '2026-03-02', [])).toBe(false);
      expect(await store.snapshots('following')).toEqual([{ day: '2026-03-02', lines: [] }]);
      expect(await store.snapshots('followers')).toEqual([]);
    });
  });

  test('that is damaged is named by file and line, not by content', async () => {
    const folder = await temporary();
    await withStore(folder, async (store) => {
      await store.addSnapshot('followers', '2026-03-02', [{ id: '1', handle: '@secret_name' }]);
      const path = join(folder, 'followers', '2026-03-02.jsonl');
      await writeFile(path, `${await readFile(path, 'utf8')}{"id":"x","handle":"@secret_name"}\n`);
      const said = await store.snapshots('followers').catch((error: Error) => error.message);
      expect(said).toMatch(/^followers\/2026-03-02\.jsonl, line 2: /u);
      expect(said).not.toContain('secret');
    });
  });

  test('is a record like any other', async () => {
    const folder = await temporary();
    await withStore(folder, (store) => store.addSnapshot('followers', '2026-03-02', [{ id: '1', handle: null }]));
    expect(await holdsRecords(folder)).toBe(true);
    expect(await holdsChecked(folder)).toBe(false);
  });
});

/** An archive of several parts that lists followers in two parts, and one account that is followed. */
async function withLists(change: { count?: number; lose?: string } = {}): Promise<string> {
  const folder = await copyCase('several-parts');
  const account = (kind: string, id: string) => ({
    [kind]: { accountId: id, userLink: `https://twitter.com/intent/user?user_id=${id}` },
  });
  const files = {
    follower: [
      ['data/follower.js', [account('follower', '900100300'), account('follower', '12')]],
      ['data/follower-part1.js', [account('follower', '900100400')]],
    ],
    following: [['data/following.js', [account('following', '900100300')]]],
  } as const;
  const path = join(folder, 'data', 'manifest.js');
  const script = await readFile(path, 'utf8');
  const manifest = JSON.parse(script.slice(script.indexOf('=') + 1));
  for (const [kind, parts] of Object.entries(files)) {
    manifest.dataTypes[kind] = {
      files: parts.map(([fileName, all]) => ({ fileName, count: String(change.count ?? all.length) })),
    };
    for (const [number, [name, all]] of parts.entries()) {
      await writeFile(join(folder, name), `window.YTD.${kind}.part${number} = ${JSON.stringify(all)}`);
    }
  }
  await writeFile(path, `window.__THAR_CONFIG = ${JSON.stringify(manifest)}`);
  if (change.lose) await rm(join(folder, change.lose));
  return folder;
}

async function listsOf(path: string) {
  const source = await read(path);
  return { lists: await source.lists(), faults: source.faults };
}

const followers = ['12', '900100300', '900100400'].map((id) => ({ id, handle: null }));

describe('the lists of an archive', () => {
  test('are read whole, from a folder and from a ZIP', async () => {
    const folder = await withLists();
    for (const path of [folder, await zip(await entriesOf(folder))]) {
      expect((await listsOf(path)).lists).toEqual({ followers, following: [{ id: '900100300', handle: null }] });
    }
  });

  test('are read without a manifest too', async () => {
    const folder = await withLists({ lose: 'data/manifest.js' });
    expect((await listsOf(folder)).lists.followers).toEqual(followers);
  });

  test('are none where the archive has none', async () => {
    expect((await listsOf(await copyCase('several-parts'))).lists).toEqual({ followers: null, following: null });
  });

  test('must be as long as the archive says', async () => {
    await expect(read(await withLists({ count: 9 }))).rejects.toThrow(
      /data\/follower-part1\.js holds 1, but the archive says that it holds 9/u,
    );
  });

  test('that are missing are told, and stop nothing', async () => {
    const { lists, faults } = await listsOf(await withLists({ lose: 'data/follower-part1.js' }));
    expect(lists).toEqual({ followers: null, following: [{ id: '900100300', handle: null }] });
    expect(faults).toEqual([
      { entry: 'data/follower-part1.js', message: 'the archive says that it holds this list, but it is not there' },
    ]);
  });

  test('become snapshots of the day on which the archive was made', async () => {
    const folder = await temporary();
    await withStore(folder, async (store) => {
      const report = await importArchive(await withLists(), { handle, store, strip });
      expect(report.lists).toEqual({ followers: 3, following: 1 });
      expect(await store.snapshots('followers')).toEqual([
        { day: '2026-03-02', lines: ['12', '900100300', '900100400'].map((id) => ({ id, handle: null })) },
      ]);
      expect(await store.snapshots('following')).toHaveLength(1);
    });
  });

  test('become snapshots of today where nobody says when the archive was made', async () => {
    await withStore(await temporary(), async (store) => {
      const archive = await withLists({ lose: 'data/manifest.js' });
      await importArchive(archive, { handle, store, strip, today: '2026-04-01' });
      expect((await store.snapshots('followers')).map(({ day }) => day)).toEqual(['2026-04-01']);
    });
  });
});
