import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Post } from '../../src/post.ts';
import { holdsRecords, Store } from '../../src/store/store.ts';

const head = 'pupil_id,forename,known_as,surname,class,photo_consent,consent_date,withdrawn_date\n';
const today = '2026-01-05';

function pupils(count: number, skip = new Set<number>()): string {
  const rows = Array.from({ length: count }, (_, index) => index + 1).filter((number) => !skip.has(number));
  return head + rows.map((number) => `P${number},Forename${number},,Surname${number},1H,yes,2025-09-01,\n`).join('');
}

async function folderWithRegister(register: string | null): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'store-'));
  if (register !== null) await writeFile(join(folder, 'register.csv'), register);
  return folder;
}

async function records(folder: string, acceptRegister = false) {
  const store = await Store.open(folder);
  try {
    return await store.records({ renamed: {}, today, acceptRegister });
  } finally {
    await store.close();
  }
}

function post(id: string, at: string): Post {
  return {
    id,
    at,
    kind: 'tweet',
    text: 'Words',
    media: [],
    quoted: null,
    reply_to: null,
    reply_to_post: null,
    retweet_of: null,
    poll: null,
    versions: [],
    cut: false,
  };
}

describe('a register that is lost or damaged', () => {
  test('stops where there is none', async () => {
    await expect(records(await folderWithRegister(null))).rejects.toMatchObject({ code: 2 });
  });
  test('stops where it is empty', async () => {
    await expect(records(await folderWithRegister(head))).rejects.toThrow(/no pupils/u);
  });
  test('stops where it is more than a tenth smaller than the last, and goes on once accepted', async () => {
    const folder = await folderWithRegister(pupils(20));
    await records(folder);
    await writeFile(join(folder, 'register.csv'), pupils(17));
    await expect(records(folder)).rejects.toThrow(/17 pupils; last time it held 20/u);
    expect((await records(folder, true)).past.map((pupil) => pupil.pupil_id)).toEqual(['P18', 'P19', 'P20']);
  });
});

describe('a pupil who vanishes from a newer register', () => {
  test('stays known as a past pupil, with the day on which they left', async () => {
    const folder = await folderWithRegister(pupils(20));
    await records(folder);
    await writeFile(join(folder, 'register.csv'), pupils(20, new Set([7])));
    const { past } = await records(folder);
    expect(past).toMatchObject([{ pupil_id: 'P7', forename: 'Forename7', left_on: today }]);
    expect((await records(folder)).past).toHaveLength(1);
  });

  test('and an old name of one who stays is kept too', async () => {
    const folder = await folderWithRegister(pupils(20));
    await records(folder);
    await writeFile(join(folder, 'register.csv'), pupils(20).replace('Surname3,', 'Newname,'));
    expect((await records(folder)).past).toMatchObject([{ pupil_id: 'P3', surname: 'Surname3' }]);
  });
});

describe('posts', () => {
  test('are kept in months of London, sorted by id as a number', async () => {
    const folder = await folderWithRegister(pupils(3));
    const store = await Store.open(folder);
    const intake = await store.intake();
    // 23:30 UTC on the last of May is the first of June in London.
    await intake.commit([
      post('1000', '2026-05-31T23:30:00.000Z'),
      post('999', '2026-05-31T12:00:00.000Z'),
      post('99', '2026-05-31T22:30:00.000Z'),
    ]);
    await store.close();
    expect(await readdir(join(folder, 'posts'))).toEqual(['2026-05.jsonl', '2026-06.jsonl']);
    const may = await readFile(join(folder, 'posts', '2026-05.jsonl'), 'utf8');
    expect(
      may
        .trim()
        .split('\n')
        .map((line) => (JSON.parse(line) as Post).id),
    ).toEqual(['99', '999']);
  });

  test('that were erased never come back', async () => {
    const folder = await folderWithRegister(pupils(3));
    await writeFile(join(folder, 'erased.jsonl'), '{"kind":"post","id":"99","on":"2026-01-01","reason":"asked"}\n');
    const store = await Store.open(folder);
    await (await store.intake()).commit([
      post('99', '2026-05-01T12:00:00.000Z'),
      post('100', '2026-05-01T12:00:00.000Z'),
    ]);
    expect((await store.posts()).map((one) => one.id)).toEqual(['100']);
    await store.close();
  });

  test('in a damaged line stop with file and line, and without its words', async () => {
    const folder = await folderWithRegister(pupils(3));
    await mkdir(join(folder, 'posts'));
    await writeFile(
      join(folder, 'posts', '2026-05.jsonl'),
      `${JSON.stringify(post('1', '2026-05-01T12:00:00.000Z'))}\n{"text":"Secret`,
    );
    const store = await Store.open(folder);
    const error = await store.posts().catch((cause: Error) => cause);
    expect(String(error)).toContain('posts/2026-05.jsonl, line 2');
    expect(String(error)).not.toContain('Secret');
    await store.close();
  });
});

describe('a private folder that two commands want', () => {
  test('is given to one at a time', async () => {
    const folder = await folderWithRegister(pupils(3));
    const first = await Store.open(folder);
    await expect(Store.open(folder)).rejects.toMatchObject({ code: 2 });
    await first.close();
    await (await Store.open(folder)).close();
  });
});

describe('a command that is killed while it writes', () => {
  test('leaves each file old or new, never half, and the next one goes on', async () => {
    const folder = await folderWithRegister(pupils(3));
    const texts = ['a', 'b'].map((letter) => letter.repeat(400_000));
    await writeFile(join(folder, 'target'), texts[0] as string);
    const module = new URL('../../src/store/atomic.ts', import.meta.url).href;
    const code = `import { writeAtomic } from ${JSON.stringify(module)};
      for (let round = 0; ; round += 1) await writeAtomic(${JSON.stringify(join(folder, 'target'))}, (round % 2 ? 'a' : 'b').repeat(400000));`;
    for (let round = 0; round < 5; round += 1) {
      const child = spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: 'ignore' });
      await new Promise((resolve) => setTimeout(resolve, 120 + round * 37));
      child.kill('SIGKILL');
      await new Promise((resolve) => child.once('exit', resolve));
      expect(texts).toContain(await readFile(join(folder, 'target'), 'utf8'));
    }
    await (await Store.open(folder)).close();
    expect((await readdir(folder)).filter((name) => name.endsWith('.half'))).toEqual([]);
  });
});

describe('whether a private folder holds records', () => {
  test('a note, a report and an empty folder are none', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'store-'));
    expect(await holdsRecords(folder)).toBe(false);
    expect(await holdsRecords(join(folder, 'none'))).toBe(false);
    await writeFile(join(folder, 'README.md'), '');
    await mkdir(join(folder, 'media'));
    expect(await holdsRecords(folder)).toBe(false);
    await writeFile(join(folder, 'register.csv'), head);
    expect(await holdsRecords(folder)).toBe(true);
  });
});
