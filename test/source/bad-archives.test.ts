import { cp, mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  caseFolder,
  copyCase,
  type Entry,
  entriesOf,
  read,
  refusal,
  spoiled,
  temporary,
  zip,
  zipCase,
} from './archive-case.ts';

const good = () => entriesOf(caseFolder('several-parts'));

async function zipWith(change: (entries: Entry[]) => Entry[]): Promise<string> {
  return await zip(change(await good()));
}

function replaced(name: string, content: string | Buffer) {
  return (entries: Entry[]) =>
    entries.map((entry) => (entry.name === name ? { ...entry, content: Buffer.from(content) } : entry));
}

/** Changes a field of the entry's line in the ZIP's list. */
function relisted(bytes: Buffer, name: string, change: (line: Buffer) => void): Buffer {
  const copy = Buffer.from(bytes);
  for (let at = copy.indexOf('PK\x01\x02'); at >= 0; at = copy.indexOf('PK\x01\x02', at + 4)) {
    const line = copy.subarray(at, at + 46 + copy.readUInt16LE(at + 28));
    if (line.subarray(46).toString() === name) change(line);
  }
  return copy;
}

function renamed(bytes: Buffer, from: string, to: string): Buffer {
  expect(from).toHaveLength(to.length);
  return Buffer.from(bytes.toString('latin1').replaceAll(from, to), 'latin1');
}

describe('what is no archive', () => {
  test('a path that leads nowhere', async () => {
    expect(await refusal('/nowhere/archive.zip')).toMatch(/archive\.zip: there is no such file/u);
  });

  test('a text, and an empty file', async () => {
    const folder = await temporary();
    for (const [name, content] of [
      ['notes.txt', 'Dear all'],
      ['empty.zip', ''],
    ] as const) {
      await writeFile(join(folder, name), content);
      expect(await refusal(join(folder, name))).toContain(`${name}: is not a ZIP`);
    }
  });

  test('a ZIP or a folder of something else', async () => {
    const path = await zip([{ name: 'holiday/beach.jpg', content: Buffer.from('sand') }]);
    expect(await refusal(path)).toContain('is not an archive from the platform');
    expect(await refusal(await temporary())).toContain('is not an archive from the platform');
  });

  test('two archives in one', async () => {
    const entries = await good();
    const twice = ['a/', 'b/'].flatMap((root) => entries.map((entry) => ({ ...entry, name: root + entry.name })));
    expect(await refusal(await zip(twice))).toContain('more than one archive (a/data/, b/data/)');
    const folder = await temporary();
    for (const name of ['a', 'b']) await cp(caseFolder('several-parts'), join(folder, name), { recursive: true });
    expect(await refusal(folder)).toContain('more than one archive (a/data/, b/data/)');
  });
});

describe('an archive of somebody else', () => {
  test('is refused with both names', async () => {
    expect(await refusal(caseFolder('several-parts'), '@other_school')).toContain(
      'is the archive of @brook_lane, not of @other_school',
    );
    expect(await refusal(caseFolder('before-2019'), '@other_school')).toContain('@brook_lane, not of @other_school');
  });

  test('is refused where only one of its two files says so', async () => {
    const account = (await good()).find((entry) => entry.name === 'data/account.js')?.content.toString() ?? '';
    const path = await zipWith(replaced('data/account.js', account.replace('brook_lane', 'brook_road')));
    expect(await refusal(path)).toContain('@brook_road, not of @brook_lane');
  });

  test('is refused where it does not say whose it is', async () => {
    const folder = await copyCase('before-2020');
    await rm(join(folder, 'account.js'));
    expect(await refusal(folder)).toContain('data/account.js is missing');
  });
});

describe('a damaged ZIP', () => {
  test.each([0.2, 0.6, 0.99])('cut off after %d of its bytes', async (share) => {
    const path = await spoiled(await zipCase('several-parts'), (bytes) => bytes.subarray(0, bytes.length * share));
    expect(await refusal(path)).toContain('archive.zip: is cut off');
  });

  test('bytes changed in a part', async () => {
    const path = await spoiled(await zipCase('several-parts'), (bytes) => {
      const copy = Buffer.from(bytes);
      copy.fill(0xff, copy.indexOf('data/tweets-part1.js') + 40, copy.indexOf('data/tweets-part1.js') + 60);
      return copy;
    });
    expect(await refusal(path)).toMatch(/data\/tweets-part1\.js: is damaged/u);
  });

  test('a checksum that is wrong', async () => {
    const path = await spoiled(await zipCase('several-parts'), (bytes) =>
      relisted(bytes, 'data/tweets.js', (line) => line.writeUInt32LE(1, 16)),
    );
    expect(await refusal(path)).toMatch(/data\/tweets\.js: is damaged/u);
  });

  test('a list longer than it is said to be', async () => {
    const path = await spoiled(await zipCase('several-parts'), (bytes) => {
      const copy = Buffer.from(bytes);
      const end = copy.lastIndexOf('PK\x05\x06');
      copy.writeUInt16LE(copy.readUInt16LE(end + 10) - 1, end + 10);
      return copy;
    });
    expect(await refusal(path)).toMatch(/lists more entries than the \d+ that it counts/u);
  });

  test('the same entry twice', async () => {
    const path = await zipWith((entries) => [...entries, { name: 'data/tweetz.js', content: Buffer.from('other') }]);
    const twice = await spoiled(path, (bytes) => renamed(bytes, 'data/tweetz.js', 'data/tweets.js'));
    expect(await refusal(twice)).toContain('holds "data/tweets.js" twice');
  });
});

describe('a trap', () => {
  test.each(['../../../evil.js', '/etc/cron.d/evil', 'data/../../e.js.'])(
    'an entry that climbs out: %s',
    async (name) => {
      const plain = 'x'.repeat(name.length);
      const path = await zipWith((entries) => [...entries, { name: plain, content: Buffer.from('evil') }]);
      const said = await refusal(await spoiled(path, (bytes) => renamed(bytes, plain, name)));
      expect(said).toContain('climbs out of the archive');
      expect(said).toContain(name);
    },
  );

  test('an entry that is a link', async () => {
    const path = await zipWith((entries) =>
      entries.map((entry) => (entry.name === 'data/tweets.js' ? { ...entry, mode: 0o120777 } : entry)),
    );
    expect(await refusal(path)).toContain('data/tweets.js is a link');
  });

  test('an entry that is encrypted', async () => {
    const path = await spoiled(await zipCase('several-parts'), (bytes) =>
      relisted(bytes, 'data/tweets.js', (line) => line.writeUInt16LE(line.readUInt16LE(8) | 1, 8)),
    );
    expect(await refusal(path)).toContain('data/tweets.js is encrypted');
  });

  test('an entry that unpacks to more than it declares', async () => {
    const path = await zipWith(replaced('data/tweets.js', `window.YTD.tweets.part0 = [${' '.repeat(3_000_000)}]`));
    const lying = await spoiled(path, (bytes) =>
      relisted(bytes, 'data/tweets.js', (line) => line.writeUInt32LE(500, 24)),
    );
    expect(await refusal(lying)).toContain('data/tweets.js unpacks to more than it declares');
  });

  test('an entry that declares more than such a file can hold', async () => {
    const path = await zipWith((entries) => [
      ...entries,
      { name: 'data/tweets_media/1400000000000000001-AAA.jpg', content: Buffer.alloc(30_000_000) },
    ]);
    expect(await refusal(path)).toMatch(/data\/tweets_media\/1400000000000000001-AAA\.jpg would unpack to 29 MB/u);
  });

  test('a link in a folder that leads out of it', async () => {
    const folder = await copyCase('several-parts');
    const outside = join(await temporary(), 'outside.js');
    await writeFile(outside, 'window.YTD.tweets.part1 = []');
    await rm(join(folder, 'data', 'tweets-part1.js'));
    await symlink(outside, join(folder, 'data', 'tweets-part1.js'));
    expect(await refusal(folder)).toContain('data/tweets-part1.js is a link that leads out of the archive');
  });

  test('a media folder that is a link out', async () => {
    const folder = await copyCase('several-parts');
    await symlink(await temporary(), join(folder, 'data', 'tweets_media'));
    expect(await refusal(folder)).toContain('data/tweets_media is a link that leads out of the archive');
  });

  test('but a link to another place of the archive is none', async () => {
    const folder = await copyCase('several-parts');
    await mkdir(join(folder, 'kept'));
    await cp(join(folder, 'data', 'tweets-part1.js'), join(folder, 'kept', 'one.js'));
    await rm(join(folder, 'data', 'tweets-part1.js'));
    await symlink('../kept/one.js', join(folder, 'data', 'tweets-part1.js'));
    expect((await read(folder)).counts.posts).toBe(4);
  });
});

describe('a manifest that is wrong', () => {
  const manifest = async () =>
    (await good()).find((entry) => entry.name === 'data/manifest.js')?.content.toString() ?? '';
  const refuse = async (change: (text: string) => string) =>
    refusal(await zipWith(replaced('data/manifest.js', change(await manifest()))));

  test('about how many posts a part holds', async () => {
    const said = await refuse((text) =>
      text.replace('"YTD.tweets.part0",\n          "count": "2"', '"x", "count": "3"'),
    );
    expect(said).toContain('data/tweets.js holds 2, but the archive says that it holds 3');
  });

  test('about which parts there are', async () => {
    const path = await zipWith((entries) => entries.filter((entry) => entry.name !== 'data/tweets-part1.js'));
    expect(await refusal(path)).toContain('data/manifest.js lists data/tweets-part1.js, which is not there');
  });

  test.each(['data/direct-messages.js', 'data/deleted-tweets.js', '../tweets.js', 'data/tweets.js/../account.js'])(
    'in calling %s a part',
    async (name) => {
      expect(await refuse((text) => text.replace('data/tweets-part1.js', name))).toContain(
        `lists "${name}" as a part of "tweets", which it cannot be`,
      );
    },
  );

  test('in its form', async () => {
    expect(await refuse((text) => text.slice(0, -40))).toContain('data/manifest.js is malformed');
    expect(await refuse(() => '= []')).toMatch(/data\/manifest\.js: ".*" is not what a manifest holds/u);
    expect(await refuse((text) => text.replaceAll('"tweets"', '"toots"'))).toContain('data/manifest.js lists no posts');
  });

  test('about the months of the earliest archives', async () => {
    const entries = await entriesOf(caseFolder('before-2019'));
    const index = (change: (text: string) => string) =>
      entries.map((entry) =>
        entry.name.endsWith('index.js') ? { ...entry, content: Buffer.from(change(entry.content.toString())) } : entry,
      );
    expect(await refusal(await zip(index((text) => text.replace('"tweet_count": 2', '"tweet_count": 7'))))).toContain(
      'data/js/tweets/2014_01.js holds 2, but the archive says that it holds 7',
    );
    expect(await refusal(await zip(index((text) => text.replace('2013_10.js', '2013_11.js'))))).toContain(
      'lists "data/js/tweets/2013_11.js", which is not there',
    );
  });
});

describe('a part that is malformed', () => {
  test.each([
    ['cut off', '= [ {"tweet": {"id_str": "1", "full_text": "SECRET', 'it is cut off after 0 elements'],
    ['cut off between posts', '= [ {"tweet": {}}, ', 'it is cut off after 1 elements'],
    ['not JSON', '= [ {"tweet": {"full_text": SECRET}} ]', 'element 1 is malformed'],
    ['without a comma', '= [ {"a": 1} {"b": "SECRET"} ]', 'element 1 is malformed'],
    ['with a comma too many', '= [ {"a": 1}, ]', 'element 2 is malformed'],
    ['a program', 'alert("SECRET"); x = []', 'it does not begin with an assignment'],
    ['followed by a program', '= []; alert("SECRET")', 'something follows its list'],
    ['no list', '= {"SECRET": 1}', 'it does not assign a list'],
    ['not UTF-8', Buffer.from('window.x = [ {"tweet": "SECRET\xff"} ]', 'latin1'), 'element 1 is malformed'],
  ])('%s', async (_, content, why) => {
    const script =
      typeof content === 'string' && content.startsWith('=') ? `window.YTD.tweets.part0 ${content}` : content;
    const said = await refusal(await zipWith(replaced('data/tweets.js', script)));
    expect(said).toContain(`data/tweets.js: ${why}`);
    expect(said).not.toContain('SECRET');
  });

  test('a row of parts with a gap', async () => {
    const folder = await copyCase('several-parts');
    await rm(join(folder, 'data', 'manifest.js'));
    await rm(join(folder, 'data', 'tweets-part1.js'));
    expect(await refusal(folder)).toContain('data/tweets-part1.js is missing, though data/tweets-part2.js is there');
  });
});
