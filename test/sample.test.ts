/** The sample is a right archive with right records: a first run depends on it. */
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = path.join(import.meta.dirname, '..');
const sample = path.join(root, 'content', 'sample');
const data = path.join(sample, 'archive', 'data');
const records = path.join(sample, 'private');

type Place = { indices: [string, string] };
type Medium = Place & {
  url: string;
  media_url: string;
  type: string;
  video_info?: { variants: { bitrate?: string; url: string }[] };
};
type Tweet = {
  id_str: string;
  created_at: string;
  full_text: string;
  display_text_range: [string, string];
  entities: {
    hashtags: (Place & { text: string })[];
    user_mentions: (Place & { screen_name: string })[];
    urls: (Place & { url: string; expanded_url: string })[];
    media?: Medium[];
  };
  extended_entities?: { media: Medium[] };
  edit_info: { initial?: { editTweetIds: string[] }; edit?: { initialTweetId: string } };
};

async function assigned(file: string): Promise<unknown> {
  const text = await readFile(file, 'utf8');
  return JSON.parse(text.slice(text.indexOf('=') + 1));
}

async function rows(name: string): Promise<Record<string, string>[]> {
  return parse(await readFile(path.join(records, name)), { bom: true, columns: true });
}

const parts = ['tweets.js', 'tweets-part1.js'];
let tweets: Tweet[];
let byId: Map<string, Tweet>;

beforeAll(async () => {
  const lists = await Promise.all(parts.map((name) => assigned(path.join(data, name)) as Promise<{ tweet: Tweet }[]>));
  tweets = lists.flat().map(({ tweet }) => tweet);
  byId = new Map(tweets.map((tweet) => [tweet.id_str, tweet]));
});

/** Name of a medium's file in the archive. */
function fileOf(tweet: Tweet, medium: Medium): string {
  const best = medium.video_info?.variants.reduce((a, b) =>
    Number(b.bitrate ?? -1) > Number(a.bitrate ?? -1) ? b : a,
  );
  const address = new URL(best?.url ?? medium.media_url);
  return `${tweet.id_str}-${path.basename(address.pathname)}`;
}

describe('the archive of the sample', () => {
  test('holds as many entries in each file as its manifest counts', async () => {
    const manifest = (await assigned(path.join(data, 'manifest.js'))) as {
      dataTypes: Record<string, { files: { fileName: string; globalName: string; count: string }[] }>;
    };
    const listed = Object.values(manifest.dataTypes).flatMap(({ files }) => files);
    for (const { fileName, globalName, count } of listed) {
      const file = path.join(sample, 'archive', fileName);
      expect(await readFile(file, 'utf8')).toMatch(
        new RegExp(`^window\\.${globalName.replaceAll('.', '\\.')} = \\[`, 'u'),
      );
      expect(String(((await assigned(file)) as unknown[]).length)).toBe(count);
    }
    expect(listed.map(({ fileName }) => path.basename(fileName)).sort()).toEqual(
      (await readdir(data)).filter((name) => name.endsWith('.js') && name !== 'manifest.js').sort(),
    );
  });

  test('cuts out every link, hashtag and mention where its indices say, in code points', () => {
    let seen = 0;
    for (const { full_text, entities, extended_entities, display_text_range } of tweets) {
      const points = [...full_text];
      const cut = ({ indices: [from, to] }: Place) => points.slice(Number(from), Number(to)).join('');
      for (const one of entities.hashtags) expect(cut(one)).toBe(`#${one.text}`);
      for (const one of entities.user_mentions) expect(cut(one)).toBe(`@${one.screen_name}`);
      for (const one of [...entities.urls, ...(entities.media ?? []), ...(extended_entities?.media ?? [])]) {
        expect(cut(one)).toBe(one.url);
      }
      expect(display_text_range[1]).toBe(String(points.length));
      seen += entities.hashtags.length + entities.urls.length;
    }
    expect(seen).toBeGreaterThan(500);
  });

  test('gives each post an id of the moment when it was sent, within the school year', () => {
    expect(byId.size).toBe(tweets.length);
    for (const { id_str, created_at } of tweets) {
      const sent = Number((BigInt(id_str) >> 22n) + 1_288_834_974_657n);
      expect(new Date(created_at).getTime()).toBe(sent - (sent % 1000));
      expect(sent).toBeGreaterThan(Date.UTC(2025, 8, 1));
      expect(sent).toBeLessThan(Date.UTC(2026, 6, 31));
    }
  });

  test('holds every listed medium but one, and no other', async () => {
    const listed = tweets.flatMap((tweet) => (tweet.extended_entities?.media ?? []).map((one) => fileOf(tweet, one)));
    const held = await readdir(path.join(data, 'tweets_media'));
    expect(listed.filter((name) => !held.includes(name))).toHaveLength(1);
    expect(held.filter((name) => !listed.includes(name))).toEqual([]);
  });

  test('is small enough for a repository', async () => {
    const media = path.join(data, 'tweets_media');
    const sizes = await Promise.all(
      (await readdir(media)).map(async (name) => (await stat(path.join(media, name))).size),
    );
    expect(Math.max(...sizes)).toBeLessThan(150_000);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(7_000_000);
  });

  test('holds pictures with a place and a notice to be stripped, and a video with a place', async () => {
    const media = path.join(data, 'tweets_media');
    const files = await Promise.all((await readdir(media)).map((name) => readFile(path.join(media, name), 'latin1')));
    expect(
      files.filter((bytes) => bytes.startsWith('\xff\xd8\xff\xe1') && bytes.includes('Exif\0\0MM')).length,
    ).toBeGreaterThan(3);
    expect(files.some((bytes) => bytes.includes('All rights reserved'))).toBe(true);
    expect(files.some((bytes) => bytes.slice(4, 8) === 'ftyp' && bytes.includes('loci'))).toBe(true);
  });

  test('shows the layout’s pitfalls: a long post, an edited one, retweets, a quote, threads, a bare short link', async () => {
    const [note] = (await assigned(path.join(data, 'note-tweet.js'))) as {
      noteTweet: { createdAt: string; core: { text: string } };
    }[];
    const long = tweets.find(
      ({ created_at }) => new Date(created_at).getTime() === Date.parse(note?.noteTweet.createdAt ?? ''),
    );
    expect(note?.noteTweet.core.text.length).toBeGreaterThan(280);
    expect(note?.noteTweet.core.text.startsWith(long?.full_text.replace(/…$/u, '') ?? '?')).toBe(true);
    const edited = tweets.find(({ edit_info }) => edit_info.edit);
    expect(byId.get(edited?.edit_info.edit?.initialTweetId ?? '')?.edit_info.initial?.editTweetIds).toContain(
      edited?.id_str,
    );
    expect(tweets.filter(({ full_text }) => full_text.startsWith('RT @')).length).toBeGreaterThan(4);
    expect(
      tweets.some(({ entities }) => entities.urls.some(({ expanded_url }) => byId.has(path.basename(expanded_url)))),
    ).toBe(true);
    expect(
      tweets.some((tweet) => byId.has((tweet as unknown as Record<string, string>).in_reply_to_status_id_str ?? '')),
    ).toBe(true);
    expect(
      tweets.some(
        ({ full_text, entities }) => full_text.includes('https://t.co/') && !entities.urls.length && !entities.media,
      ),
    ).toBe(true);
  });
});

describe('the records of the sample', () => {
  const tables = ['looks.csv', 'decisions.csv', 'gone.csv'];

  test('begin with a byte order mark, so that a spreadsheet reads them as UTF-8', async () => {
    for (const name of (await readdir(records)).filter((one) => one.endsWith('.csv'))) {
      expect((await readFile(path.join(records, name))).subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    }
  });

  test('give no id to two pupils', async () => {
    const ids = [...(await rows('register.csv')), ...(await rows('register-past.csv'))].map(({ pupil_id }) => pupil_id);
    expect(ids.length).toBeGreaterThan(200);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('speak of posts, pictures and pupils that exist', async () => {
    const pupils = new Set((await rows('register.csv')).map(({ pupil_id }) => pupil_id));
    for (const name of tables) {
      for (const { post } of await rows(name)) expect(byId.has(post?.replace(/^p/u, '') ?? '')).toBe(true);
    }
    for (const { post, picture, people, pupils: shown } of await rows('looks.csv')) {
      expect(byId.get(post?.slice(1) ?? '')?.extended_entities?.media[Number(picture) - 1]).toBeDefined();
      const ids = (shown ?? '').split(';').filter((one) => one && one !== '?');
      expect(ids.filter((one) => !pupils.has(one.replace(/^-/u, '')))).toEqual([]);
      if (people === 'no') expect(shown).toBe('');
    }
  });

  test('are signed by roles that school.yaml knows', async () => {
    const yaml = await readFile(path.join(root, 'content', 'school.yaml'), 'utf8');
    const roles = yaml.match(/^roles: \[(.+)\]$/mu)?.[1]?.split(', ');
    for (const name of [...tables, 'waivers.csv', 'reviews.csv']) {
      for (const { role } of await rows(name)) expect(roles).toContain(role);
    }
  });
});

describe('the maker of the sample', () => {
  let out: string;
  beforeAll(async () => {
    out = await mkdtemp(path.join(tmpdir(), 'sample-'));
    await promisify(execFile)(process.execPath, ['scripts/make-sample.ts', '--words', '--out', out], { cwd: root });
  }, 30_000);
  afterAll(() => rm(out, { recursive: true }));

  test('writes the same words again, byte for byte', async () => {
    const files = [
      'README.md',
      ...(await readdir(records)).filter((name) => name.endsWith('.csv')).map((name) => path.join('private', name)),
    ];
    const archive = (await readdir(data)).filter((name) => name.endsWith('.js'));
    for (const name of [...files, ...archive.map((file) => path.join('archive', 'data', file))]) {
      expect((await readFile(path.join(out, name))).equals(await readFile(path.join(sample, name)))).toBe(true);
    }
  });
});
