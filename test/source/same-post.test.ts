import { describe, expect, test } from 'vitest';
import type { Media, Post } from '../../src/post.ts';
import { readPage } from '../../src/source/api/read-page.ts';
import { mergePosts } from '../../src/source/merge-posts.ts';
import { account, renamed, timeline } from './api-answers.ts';
import { read } from './archive-case.ts';
import { asArchive } from './as-archive.ts';

/** The same posts from an archive and from the interface, in each of its schemas. */
async function sources(): Promise<Record<'archive' | 'api' | 'renamed', Map<string, Post>>> {
  const page = timeline();
  const archive = (await read(await asArchive(page))).posts;
  const byIds = (posts: readonly { post: Post }[]) => new Map(posts.map(({ post }) => [post.id.slice(-4), post]));
  return {
    archive: byIds(archive),
    api: byIds(readPage(page, account).posts),
    renamed: byIds(readPage(renamed(page), account).posts),
  };
}

const read3 = await sources();
const ends = [...read3.api.keys()];
const of = (end: string) => ({ archive: read3.archive.get(end) as Post, api: read3.api.get(end) as Post });

/** What no archive holds: the words of a quote, a poll, alt text. */
function asExported(post: Post): Post {
  const media = post.media.map((one) => ({ ...one, alt: null }));
  const quoted = post.quoted && { ...post.quoted, text: null };
  return { ...post, media, quoted, poll: null };
}

describe('one post from an archive and from the interface', () => {
  test('both hold the same posts', () => {
    expect([...read3.archive.keys()]).toEqual(ends);
    expect(ends).toHaveLength(14);
  });

  test.each(ends.filter((end) => end !== '0303'))('is the same post, as far as an archive knows it (%s)', (end) => {
    const { archive, api } = of(end);
    expect(asExported(api)).toEqual(archive);
  });

  test('a retweet is cut in an archive, and else the same', () => {
    const { archive, api } = of('0303');
    expect([archive.cut, api.cut]).toEqual([true, false]);
    expect(api.text.startsWith(archive.text.slice(0, -1))).toBe(true);
    expect({ ...asExported(api), text: archive.text, cut: true }).toEqual(archive);
  });

  test.each(ends)('is the same in both schemas (%s)', (end) => {
    expect(read3.renamed.get(end)).toEqual(read3.api.get(end));
  });

  test.each(ends)('is merged into the richer one, whichever comes first, and again (%s)', (end) => {
    const { archive, api } = of(end);
    const merged = mergePosts(archive, api);
    expect(merged).toEqual(api);
    expect(mergePosts(api, archive)).toEqual(merged);
    for (const again of [archive, api]) {
      expect(mergePosts(merged, again)).toEqual(merged);
      expect(mergePosts(again, merged)).toEqual(merged);
    }
  });
});

/** Ways in which one reading knows less than another. */
const poorer: Record<string, (post: Post) => Post> = {
  'a cut text': (post) => ({ ...post, text: `${post.text.slice(0, 12)}…`, cut: true }),
  'a short link': (post) => ({ ...post, text: post.text.replace(/https:\S+/u, 'https://t.co/short1') }),
  'the day alone': (post) => ({ ...post, at: `${post.at.slice(0, 10)}T00:00:00.000Z` }),
  'no quoted words': (post) => ({ ...post, quoted: post.quoted && { ...post.quoted, text: null } }),
  'a quote of nobody known': (post) => ({
    ...post,
    quoted: post.quoted && { ...post.quoted, author: null, text: null },
  }),
  'no quote': (post) => ({ ...post, quoted: null, kind: post.kind === 'quote' ? 'tweet' : post.kind }),
  'no word of whom it answers': (post) => ({ ...post, reply_to: null }),
  'no poll': (post) => ({ ...post, poll: null }),
  'a poll without votes': (post) => ({
    ...post,
    poll: post.poll && { options: post.poll.options.map(({ label }) => ({ label, votes: null })), ends: null },
  }),
  'no versions': (post) => ({ ...post, versions: [] }),
  'versions in part': (post) => ({ ...post, versions: post.versions.slice(1) }),
  'no alt text': (post) => ({ ...post, media: post.media.map((one) => ({ ...one, alt: null })) }),
  'pictures of which nothing is known': (post) => ({
    ...post,
    media: post.media.map((one): Media => ({ ...one, kind: 'photo', width: 0, height: 0, alt: null })),
  }),
  'fewer pictures': (post) => ({ ...post, media: post.media.slice(0, 1) }),
  'no pictures': (post) => ({ ...post, media: [] }),
};

const full: Post[] = [...read3.api.values()];

describe('what one reading lacks', () => {
  const pairs = Object.entries(poorer).map(([lack, without]) => [lack, without] as const);

  test.each(pairs)('%s: the other gives it, in either order', (_, without) => {
    const different = full.filter((post) => JSON.stringify(without(post)) !== JSON.stringify(post));
    expect(different.length).toBeGreaterThan(0);
    for (const post of different) {
      expect(mergePosts(post, without(post))).toEqual(post);
      expect(mergePosts(without(post), post)).toEqual(post);
    }
  });

  test('two readings that lack different things give all that both know, in any order', () => {
    for (const [, one] of pairs) {
      for (const [, other] of pairs) {
        for (const post of full) {
          const [a, b] = [one(post), other(post)];
          const merged = mergePosts(a, b);
          expect(mergePosts(b, a)).toEqual(merged);
          for (const again of [a, b, merged]) expect(mergePosts(merged, again)).toEqual(merged);
        }
      }
    }
  });
});

describe('pictures of both sources', () => {
  const file = (letter: string): Partial<Media> => ({
    file: `${letter.repeat(64)}.jpg`,
    width: 1024,
    height: 768,
    had: letter === 'a' ? ['exif'] : [],
    source: `${letter === 'a' ? '1' : '2'}${letter.repeat(63)}`,
  });
  const held = (post: Post, letter: string, places: readonly number[]): Post => ({
    ...post,
    media: post.media.map((one, place) => (places.includes(place) ? { ...one, ...file(letter) } : one)),
  });

  test('are one picture each, though their bytes differ: what is held stays', () => {
    const { archive, api } = of('0707');
    const all = [0, 1, 2, 3];
    const [first, second] = [held(archive, 'a', all), held(api, 'b', all)];
    for (const merged of [mergePosts(first, second), mergePosts(mergePosts(first, second), second)]) {
      expect(merged.media.map((one) => one.file)).toEqual(first.media.map((one) => one.file));
      expect(merged.media.map((one) => [one.had, one.source, one.alt])).toEqual(
        all.map((place) => [['exif'], file('a').source, `Pond ${place + 1}`]),
      );
    }
    expect(mergePosts(second, first)).toEqual(second);
  });

  test('complete each other: a file of one, alt text of the other', () => {
    const { archive, api } = of('0707');
    const one = held(archive, 'a', [1]);
    const merged = mergePosts(one, api);
    expect(mergePosts(api, one)).toEqual(merged);
    expect(merged.media.map(({ file, alt }) => [file === null, alt])).toEqual([
      [true, 'Pond 1'],
      [false, 'Pond 2'],
      [true, 'Pond 3'],
      [true, 'Pond 4'],
    ]);
  });

  test('a loop is a loop if either says so, and a held photograph is never a video', () => {
    const { api } = of('0909');
    const film = { ...api, media: api.media.map((one): Media => ({ ...one, ...file('a'), kind: 'video' })) };
    for (const merged of [mergePosts(film, api), mergePosts(api, film)]) expect(merged.media[0]?.kind).toBe('gif');
    const still = { ...api, media: api.media.map((one): Media => ({ ...one, ...file('a'), kind: 'photo' })) };
    for (const merged of [mergePosts(still, api), mergePosts(api, still)]) expect(merged.media[0]?.kind).toBe('photo');
  });

  test('why a file could not be kept stays known until it is', () => {
    const { api } = of('0707');
    const spoilt = { ...api, media: api.media.map((one) => ({ ...one, fault: 'it is damaged' })) };
    for (const merged of [mergePosts(spoilt, api), mergePosts(api, spoilt)]) expect(merged).toEqual(spoilt);
    const good = held(api, 'a', [0, 1, 2, 3]);
    for (const merged of [mergePosts(spoilt, good), mergePosts(good, spoilt)]) expect(merged).toEqual(good);
  });
});
