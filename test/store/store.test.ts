import { spawn } from 'node:child_process';
import { chmod, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Post } from '../../src/post.ts';
import { holdsRecords } from '../../src/store/holds-records.ts';
import { Store } from '../../src/store/store.ts';
import { temporary } from '../temporary.ts';

const head = 'pupil_id,forename,known_as,surname,class,photo_consent,consent_date,withdrawn_date\n';
const today = '2026-01-05';
const roles = ['Headteacher', 'SLT', 'Office'];

function pupils(count: number, skip = new Set<number>()): string {
  const rows = Array.from({ length: count }, (_, index) => index + 1).filter((number) => !skip.has(number));
  return head + rows.map((number) => `P${number},Forename${number},,Surname${number},1H,yes,2025-09-01,\n`).join('');
}

async function folderWithRegister(register: string | null): Promise<string> {
  const folder = await temporary('store');
  if (register !== null) await writeFile(join(folder, 'register.csv'), register);
  return folder;
}

async function records(folder: string, acceptRegister = false, day = today) {
  const store = await Store.open(folder);
  try {
    return await store.records({ renamed: {}, roles, today: day, acceptRegister });
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

describe('a pupil who leaves again', () => {
  test('has a line for each leaving, and the last one counts', async () => {
    const folder = await folderWithRegister(pupils(20));
    const left = pupils(20, new Set([7]));
    await records(folder, false, '2025-10-01');
    for (const [register, day] of [
      [left, '2025-10-02'],
      [pupils(20), '2025-10-03'],
      [left, '2026-07-20'],
    ] as const) {
      await writeFile(join(folder, 'register.csv'), register);
      await records(folder, false, day);
    }
    expect((await records(folder, false, '2026-07-21')).past.map((pupil) => pupil.left_on)).toEqual([
      '2025-10-02',
      '2026-07-20',
    ]);
  });
  test('did not leave before the register was last read, whatever day a command is told', async () => {
    const folder = await folderWithRegister(pupils(20));
    await records(folder, false, '2026-03-20');
    await writeFile(join(folder, 'register.csv'), pupils(20, new Set([7])));
    expect((await records(folder, false, '2024-01-01')).past).toMatchObject([{ left_on: '2026-03-20' }]);
  });
});

describe('a child who must not appear', () => {
  const withNever = pupils(20)
    .split('\n')
    .map((line, index) => (line === '' ? '' : `${line},${index === 0 ? 'protect' : index === 4 ? 'never' : ''}`))
    .join('\n');
  const neverOf = ({ pupils: all }: Awaited<ReturnType<typeof records>>) =>
    all.filter(({ protect }) => protect === 'never').map((pupil) => pupil.pupil_id);

  test('stays so where a newer register lacks the column, or the word', async () => {
    const folder = await folderWithRegister(withNever);
    expect(neverOf(await records(folder))).toEqual(['P4']);
    for (const register of [pupils(20), withNever.replace('never', ''), pupils(20)]) {
      await writeFile(join(folder, 'register.csv'), register);
      expect(neverOf(await records(folder))).toEqual(['P4']);
    }
    expect((await records(folder)).past).toMatchObject([{ pupil_id: 'P4', protect: 'never' }]);
  });
  test('also after leaving and coming back under another name', async () => {
    const folder = await folderWithRegister(withNever);
    await records(folder);
    await writeFile(join(folder, 'register.csv'), pupils(20, new Set([4])));
    expect((await records(folder)).past).toMatchObject([{ pupil_id: 'P4', protect: 'never' }]);
    await writeFile(join(folder, 'register.csv'), pupils(20).replace('Surname4,', 'Newname,'));
    expect(neverOf(await records(folder))).toEqual(['P4']);
  });
});

describe('the memory of the register', () => {
  async function established(): Promise<string> {
    const folder = await folderWithRegister(pupils(20));
    const store = await Store.open(folder);
    await store.records({ renamed: {}, roles, today, acceptRegister: false });
    await store.writeReport({ 'findings.json': '{}' });
    await store.close();
    await writeFile(join(folder, 'register.csv'), pupils(20, new Set([7])));
    await records(folder);
    return folder;
  }
  test.each(['register-seen.csv', 'register-past.csv'])('lost: %s is named, with the cure', async (name) => {
    const folder = await established();
    await rm(join(folder, name));
    const stopped = records(folder);
    await expect(stopped).rejects.toMatchObject({ code: 2 });
    await expect(stopped).rejects.toThrow(new RegExp(`${name}.*backup.*--accept-register`, 'u'));
    expect((await records(folder, true)).pupils).toHaveLength(19);
    await records(folder);
  });
  test('that lost a row stops too', async () => {
    const folder = await established();
    const path = join(folder, 'register-past.csv');
    await writeFile(path, `${(await readFile(path, 'utf8')).split('\r\n')[0]}\r\n`);
    await expect(records(folder)).rejects.toThrow('register-past.csv is missing or holds no rows; last time it held 1');
  });
  test('with a day or a number that a spreadsheet has changed stops too', async () => {
    const folder = await folderWithRegister(pupils(20));
    await records(folder);
    const path = join(folder, 'register-seen.csv');
    const seen = await readFile(path, 'utf8');
    for (const [from, to, column] of [
      [today, '05/01/2026', 'read_on'],
      [/2025-09-01/u, '01/09/2025', 'consent_date'],
      [/0(\r\n)/u, '0.0$1', 'looks'],
    ] as const) {
      await writeFile(path, seen.replace(from, to));
      await expect(records(folder)).rejects.toMatchObject({ code: 2 });
      await expect(records(folder)).rejects.toThrow(`register-seen.csv, line 2, column "${column}"`);
    }
    await writeFile(path, seen);
    await records(folder);
  });
  test('is not missed where there is nothing yet, nor where its day or count was never written', async () => {
    const folder = await folderWithRegister(pupils(20));
    await records(folder);
    const path = join(folder, 'register-seen.csv');
    const lines = (await readFile(path, 'utf8')).trim().split('\r\n');
    await writeFile(path, lines.map((line) => line.replace(/(?:,[^,]*){5}$/u, '')).join('\r\n'));
    await records(folder);
  });
});

describe('a consent that was withdrawn', () => {
  const withdrawn = (register: string, day: string) => register.replace(/(P4,.*),\n/u, `$1,${day}\n`);
  const dayOf = ({ pupils: all }: Awaited<ReturnType<typeof records>>) => all[3]?.withdrawn_date;

  test('stays so where a newer register lacks the day, until a consent is dated after it', async () => {
    const folder = await folderWithRegister(withdrawn(pupils(20), '2025-12-01'));
    await records(folder);
    const consented = (day: string) => pupils(20).replace(/(P4,.*yes,)[^,]*/u, `$1${day}`);
    for (const [register, day] of [
      [pupils(20), '2025-12-01'],
      [withdrawn(pupils(20), '2027-01-01'), '2025-12-01'],
      [consented(''), '2025-12-01'],
      [consented('2025-12-01'), '2025-12-01'],
      [consented('2025-12-02'), ''],
      [consented('2025-12-02'), ''],
    ] as const) {
      await writeFile(join(folder, 'register.csv'), register);
      expect(dayOf(await records(folder))).toBe(day);
    }
  });
  test('is not remembered of a day that never came, nor of another child with the same id', async () => {
    const folder = await folderWithRegister(withdrawn(pupils(20), '2026-03-01'));
    await records(folder);
    await writeFile(join(folder, 'register.csv'), pupils(20));
    expect(dayOf(await records(folder))).toBe('');
    await writeFile(join(folder, 'register.csv'), withdrawn(pupils(20), '2025-12-01'));
    await records(folder);
    await writeFile(join(folder, 'register.csv'), pupils(20).replace('Forename4,,Surname4,', 'Other,,Newcomer,'));
    expect(dayOf(await records(folder))).toBe('');
  });
});

describe('a table that has lost rows', () => {
  const signed = 'A,SLT,2026-01-05';
  const tables = {
    'decisions.csv': `post,verdict,by,role,on,reason,basis\np1,withhold,${signed},,\np2,withhold,${signed},,\n`,
    'gone.csv': `post,by,role,on\np1,${signed}\np2,${signed}\n`,
    'looks.csv': `post,picture,people,pupils,by,role,on,note\np1,1,no,,${signed},\np2,1,no,,${signed},\n`,
  };
  test.each(Object.entries(tables))('%s stops, is not made anew, and is accepted on purpose', async (name, table) => {
    const folder = await folderWithRegister(pupils(20));
    const path = join(folder, name);
    await writeFile(path, table);
    await records(folder);
    const [columnsOnly] = table.split('\n');
    for (const [lost, held] of [
      [`${columnsOnly}\n`, 'is missing or holds no rows'],
      [table.replace(/p2.*\n/u, ''), 'holds 1 rows'],
      [null, 'is missing or holds no rows'],
    ] as const) {
      await (lost === null ? rm(path) : writeFile(path, lost));
      await expect(records(folder)).rejects.toMatchObject({ code: 2 });
      await expect(records(folder)).rejects.toThrow(
        new RegExp(`${name} ${held}; last time it held 2.*backup.*--accept-register`, 'u'),
      );
    }
    expect(await readdir(folder)).not.toContain(name);
    await records(folder, true);
    await records(folder);
  });
  test('is told together with what else was lost', async () => {
    const folder = await folderWithRegister(pupils(20));
    await writeFile(join(folder, 'gone.csv'), tables['gone.csv']);
    await records(folder);
    await rm(join(folder, 'gone.csv'));
    await writeFile(join(folder, 'register.csv'), pupils(10));
    await expect(records(folder)).rejects.toThrow(/gone\.csv.*register\.csv holds 10 pupils/u);
  });
  test('but may be mended, and grow', async () => {
    const folder = await folderWithRegister(pupils(20));
    await writeFile(join(folder, 'gone.csv'), tables['gone.csv']);
    await records(folder);
    await writeFile(join(folder, 'gone.csv'), `${tables['gone.csv'].replace('p2', 'p3')}p4,${signed}\n`);
    expect((await records(folder)).gone).toHaveLength(3);
  });
});

describe('the key', () => {
  const decided = `post,verdict,by,role,on,reason,basis\np100,redact,A,SLT,2026-01-05,,${'0'.repeat(64)}\n`;
  test('is not made anew where decisions depend on it, unless a school says that it is lost for good', async () => {
    const folder = await folderWithRegister(pupils(3));
    await (await Store.open(folder)).close();
    await writeFile(join(folder, 'decisions.csv'), decided);
    await (await Store.open(folder)).close();
    await rm(join(folder, 'key'));
    await expect(Store.open(folder)).rejects.toMatchObject({ code: 2 });
    await expect(Store.open(folder)).rejects.toThrow(/"key" is missing.*backup/u);
    expect(await readdir(folder)).not.toContain('key');
    await writeFile(join(folder, 'key'), '');
    await (await Store.open(folder)).close();
    expect(await readFile(join(folder, 'key'), 'utf8')).toMatch(/^[0-9a-f]{64}\n$/u);
  });
  test('is made where no decision has a basis yet', async () => {
    const folder = await folderWithRegister(pupils(3));
    await writeFile(join(folder, 'decisions.csv'), decided.replace(/0{64}/u, ''));
    await (await Store.open(folder)).close();
  });
});

describe('the tables of the office', () => {
  test('are there to be filled after the first run, each with its columns, and never written over', async () => {
    const folder = await folderWithRegister(pupils(3));
    const own = 'post,by,role,on\np1433715135083446273,A,Office,2026-01-05\n';
    await writeFile(join(folder, 'gone.csv'), own);
    await records(folder);
    for (const name of ['looks', 'decisions', 'waivers', 'reviews', 'incidents']) {
      expect(await readFile(join(folder, `${name}.csv`), 'utf8')).toMatch(/^\uFEFF\w+,[\w,]+\r\n$/u);
    }
    expect(await readFile(join(folder, 'gone.csv'), 'utf8')).toBe(own);
    await records(folder);
  });
  test('take the ids of pupils in any letter case', async () => {
    const folder = await folderWithRegister(pupils(12));
    const rows = ['p1;-p11; P3', 'p99', '?', 'p1 –p2'].map(
      (ids) => `p1433715135083446273,1,yes,${ids},A,Office,2026-01-05,`,
    );
    await writeFile(join(folder, 'looks.csv'), `post,picture,people,pupils,by,role,on,note\n${rows.join('\n')}\n`);
    expect((await records(folder)).looks.map((look) => look.pupils)).toEqual(['P1;-P11; P3', 'p99', '?', 'P1 –P2']);
  });
});

describe('posts', () => {
  test('with a letter that was lost on the platform are read, and lock nothing', async () => {
    const folder = await folderWithRegister(pupils(3));
    const store = await Store.open(folder);
    const lost = { ...post('100', '2026-05-01T12:00:00.000Z'), text: 'Words \uFFFD' };
    await (await store.intake()).commit([lost]);
    expect(await store.posts()).toEqual([lost]);
    await store.close();
  });

  test('that a kill left in two months are one, and the right one', async () => {
    const folder = await folderWithRegister(pupils(3));
    await mkdir(join(folder, 'posts'));
    const line = (one: Post) => `${JSON.stringify(one)}\n`;
    const midnight = { ...post('100', '2026-05-31T00:00:00.000Z'), text: 'Before' };
    const timed = { ...post('100', '2026-06-01T10:00:00.000Z'), text: 'After' };
    const astray = post('200', '2026-05-02T10:00:00.000Z');
    await writeFile(join(folder, 'posts', '2026-05.jsonl'), line(midnight) + line(astray));
    await writeFile(join(folder, 'posts', '2026-06.jsonl'), line(timed) + line({ ...astray, text: 'Wrong month' }));
    const store = await Store.open(folder);
    const posts = await store.posts();
    expect(posts.map(({ text }) => text)).toEqual(['After', 'Words']);
    await (await store.intake()).commit(posts);
    expect(await readFile(join(folder, 'posts', '2026-05.jsonl'), 'utf8')).toBe(line(astray));
    expect(await readFile(join(folder, 'posts', '2026-06.jsonl'), 'utf8')).toBe(line(timed));
    await store.close();
  });

  test('whose month changed are in the new one before they leave the old one', async () => {
    const folder = await folderWithRegister(pupils(3));
    const store = await Store.open(folder);
    const [one, other] = [post('100', '2026-05-31T00:00:00.000Z'), post('200', '2026-06-02T00:00:00.000Z')];
    await (await store.intake()).commit([one, other]);
    // They change places, so that neither order of the files alone would do.
    const moved = [
      { ...one, at: '2026-06-01T10:00:00.000Z' },
      { ...other, at: '2026-05-30T10:00:00.000Z' },
    ];
    await (await store.intake()).commit(moved);
    expect(await store.posts()).toEqual(moved);
    await (await store.intake()).commit(moved.slice(1));
    expect(await readdir(join(folder, 'posts'))).toEqual(['2026-05.jsonl']);
    await store.close();
  });

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
    const folder = await temporary('store');
    expect(await holdsRecords(folder)).toBe(false);
    expect(await holdsRecords(join(folder, 'none'))).toBe(false);
    await writeFile(join(folder, 'README.md'), '');
    await mkdir(join(folder, 'media'));
    expect(await holdsRecords(folder)).toBe(false);
    await writeFile(join(folder, 'register.csv'), head);
    expect(await holdsRecords(folder)).toBe(true);
  });
});

describe('a look at a child whose id somebody else bears now', () => {
  const looks = 'post,picture,people,pupils,by,role,on,note\n';
  const register = (name: string, surname: string) =>
    `${head}P1,${name},,${surname},1H,yes,2025-09-01,\nP2,Forename2,,Surname2,1H,yes,2025-09-01,\n`;
  const pupilsOf = async (folder: string) => (await records(folder, true, '2026-02-01')).looks.map((one) => one.pupils);

  async function changed(name: string, surname: string): Promise<string> {
    const folder = await folderWithRegister(register('Florian', 'Okonedo'));
    await writeFile(
      join(folder, 'looks.csv'),
      `${looks}p1,1,yes,P1;P2,A,Office,2026-01-03,\np2,1,yes,p1,A,Office,2026-02-01,\n`,
    );
    await records(folder);
    await writeFile(join(folder, 'register.csv'), register(name, surname));
    await records(folder, true, '2026-01-20');
    return folder;
  }

  test('is of nobody on the register, so that the newcomer’s consent does not count for it', async () => {
    expect(await pupilsOf(await changed('Wilfred', 'Newcomer'))).toEqual(['P1/2026-01-20;P2', 'P1']);
  });
  test('but a child who changed one name is the same child', async () => {
    expect(await pupilsOf(await changed('Florian', 'Newcomer'))).toEqual(['P1;P2', 'P1']);
  });
});

describe('what was taken out for good', () => {
  test('is not there for any command, although a file still holds it', async () => {
    const folder = await folderWithRegister(pupils(2));
    await mkdir(join(folder, 'posts'));
    const source = 'c'.repeat(64);
    const media = { kind: 'photo', file: `${'d'.repeat(64)}.jpg`, width: 1, height: 1, alt: null, had: [], rights: [] };
    const [one, two] = [post('1', '2026-01-03T12:00:00.000Z'), post('2', '2026-01-03T12:00:00.000Z')];
    const lines = [one, { ...two, media: [{ ...media, source }] }].map((line) => JSON.stringify(line)).join('\n');
    await writeFile(join(folder, 'posts', '2026-01.jsonl'), lines);
    await writeFile(
      join(folder, 'erased.jsonl'),
      '{"kind":"post","id":"1","on":"2026-01-04","reason":"request"}\n' +
        `{"kind":"picture","source":"${source}","on":"2026-01-04","reason":"request"}\n`,
    );
    const store = await Store.open(folder);
    const posts = await store.posts();
    await store.close();
    expect(posts.map(({ id, media: own }) => [id, own.map(({ file }) => file)])).toEqual([['2', [null]]]);
  });
});

test('a private folder is closed to everybody but its owner and their group', async () => {
  const folder = await folderWithRegister(pupils(2));
  await chmod(folder, 0o755);
  await (await Store.open(folder)).close();
  expect((await stat(folder)).mode & 0o777).toBe(0o750);
});

test('a file that no machine could look at is not tried again, and tells nothing', async () => {
  const folder = await folderWithRegister(pupils(2));
  const store = await Store.open(folder);
  const [bad, good] = [`${'a'.repeat(64)}.mp4`, `${'b'.repeat(64)}.jpg`];
  await store.looks.giveUp(bad, 'by these models');
  await store.looks.add(good, { made: 'x', people: { seen: false, score: 0 }, faces: [], text: [] });
  expect([...(await store.looks.done())].sort()).toEqual([bad.slice(0, 64), good.slice(0, 64)]);
  expect([...(await store.looks.of([bad, good])).keys()]).toEqual([good]);
  expect(await store.looks.unreadable()).toEqual([bad.slice(0, 64)]);
  await store.close();
});
