import { describe, expect, test } from 'vitest';
import type { Media, Post } from '../../src/post.ts';
import { mergePosts } from '../../src/source/merge-posts.ts';

function post(change: Partial<Post>): Post {
  return {
    id: '1',
    at: '2024-06-01T10:00:00.000Z',
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
    ...change,
  };
}

function picture(change: Partial<Media>): Media {
  return { kind: 'photo', file: null, width: 0, height: 0, alt: null, had: [], rights: [], source: null, ...change };
}

const held = picture({ file: `${'a'.repeat(64)}.jpg`, width: 64, height: 48, had: ['gps'], source: 'b'.repeat(64) });

/** Both ways round: nothing may depend on which archive came first. */
function both(a: Partial<Post>, b: Partial<Post>): Post[] {
  return [mergePosts(post(a), post(b)), mergePosts(post(b), post(a))];
}

describe('two readings of one post', () => {
  test('that are the same stay the same', () => {
    const one = post({ media: [held], quoted: { author: '@a', id: '2', text: null } });
    expect(mergePosts(one, structuredClone(one))).toEqual(one);
  });

  test('a whole text beats a cut one, whichever is longer', () => {
    for (const merged of both({ text: 'It began…', cut: true }, { text: 'It ended' })) {
      expect(merged).toMatchObject({ text: 'It ended', cut: false });
    }
  });

  test('of two cut texts the longer stays', () => {
    for (const merged of both({ text: 'It…', cut: true }, { text: 'It began…', cut: true })) {
      expect(merged).toMatchObject({ text: 'It began…', cut: true });
    }
  });

  test('of two whole texts the one with real addresses stays, else the newer', () => {
    for (const merged of both({ text: 'See https://t.co/a' }, { text: 'See https://a.example' })) {
      expect(merged.text).toBe('See https://a.example');
    }
    expect(mergePosts(post({ text: 'Old' }), post({ text: 'New' })).text).toBe('New');
  });

  test('a time beats a mere day', () => {
    for (const merged of both({ at: '2010-06-01T00:00:00.000Z' }, { at: '2010-06-01T10:00:00.000Z' })) {
      expect(merged.at).toBe('2010-06-01T10:00:00.000Z');
    }
  });

  test('within one second the date is always the same one', () => {
    for (const merged of both({ at: '2024-06-01T10:00:00.000Z' }, { at: '2024-06-01T10:00:00.606Z' })) {
      expect(merged.at).toBe('2024-06-01T10:00:00.000Z');
    }
  });

  test("the platform's name of the day in its links makes no other text, and case no other handle", () => {
    const [old, now] = ['twitter', 'x'].map((name) => `RT @a: See https://${name}.com/b/status/9 there`) as [
      string,
      string,
    ];
    for (const merged of both({ text: old, reply_to: '@Farm' }, { text: now, reply_to: '@farm' })) {
      expect([merged.text, merged.reply_to]).toEqual([old, '@Farm']);
    }
    expect(mergePosts(post({ reply_to: '@zoo' }), post({ reply_to: '@farm' })).reply_to).toBe('@farm');
  });

  test('what says most of its kind is its kind', () => {
    for (const merged of both({ kind: 'quote' }, { kind: 'reply' })) expect(merged.kind).toBe('reply');
    for (const merged of both({ kind: 'retweet' }, { kind: 'reply' })) expect(merged.kind).toBe('retweet');
  });

  test('of two different quotes the one with words stays whole, and its author is as told with the words', () => {
    const worded = { author: '@new_name', id: '2', text: 'Quoted' };
    for (const merged of both({ quoted: { author: '@other', id: '3', text: null } }, { quoted: worded })) {
      expect(merged.quoted).toEqual(worded);
    }
    for (const merged of both({ quoted: { author: '@old_name', id: '2', text: null } }, { quoted: worded })) {
      expect(merged.quoted).toEqual(worded);
    }
    for (const merged of both({ quoted: { ...worded, text: 'Quo…' } }, { quoted: worded })) {
      expect(merged.quoted).toEqual(worded);
    }
  });

  test('the poll with more votes is the later one, whenever it was read', () => {
    const poll = (yes: number, no: number, ends: string | null) => ({
      options: [
        { label: 'Yes', votes: yes },
        { label: 'No', votes: no },
      ],
      ends,
    });
    for (const merged of both({ poll: poll(3, 1, '2024-06-02T10:00:00.000Z') }, { poll: poll(3, 4, null) })) {
      expect(merged.poll).toEqual(poll(3, 4, '2024-06-02T10:00:00.000Z'));
    }
  });

  test('of a version known twice the better text stays', () => {
    const version = (text: string) => [{ id: '9', at: '2024-06-01T09:00:00.000Z', text }];
    for (const merged of both({ versions: version('Beg…') }, { versions: version('Begun https://a.example') })) {
      expect(merged.versions).toEqual(version('Begun https://a.example'));
    }
  });

  test('of a picture without a file the larger measures count', () => {
    const [small, large] = [picture({ width: 680, height: 510 }), picture({ width: 1600, height: 1200 })];
    for (const merged of both({ media: [small] }, { media: [large] })) expect(merged.media).toEqual([large]);
  });

  test('a file beats no file, and alt text beats none', () => {
    for (const merged of both({ media: [held] }, { media: [picture({ alt: 'A newt', width: 9 })] })) {
      expect(merged.media).toEqual([{ ...held, alt: 'A newt' }]);
    }
  });

  test('a held file is not exchanged for another, so that looks go on holding', () => {
    const other = picture({ file: `${'c'.repeat(64)}.jpg`, source: 'd'.repeat(64) });
    expect(mergePosts(post({ media: [held] }), post({ media: [other] })).media).toEqual([held]);
  });

  test('more pictures beat fewer', () => {
    for (const merged of both({ media: [held] }, { media: [picture({}), picture({ alt: 'Second' })] })) {
      expect(merged.media).toEqual([held, picture({ alt: 'Second' })]);
    }
  });

  test('pictures are known by what was received, and keep the number by which people call them', () => {
    const [b, c] = ['b', 'c'].map((letter) =>
      picture({ file: `${letter.repeat(64)}.jpg`, source: letter === 'b' ? '2'.repeat(64) : '3'.repeat(64) }),
    ) as [Media, Media];
    const merge = (known: Media[], newer: Media[]) => mergePosts(post({ media: known }), post({ media: newer })).media;
    expect(merge([held], [b, held])).toEqual([held, b]);
    expect(merge([held, b], [b, held])).toEqual([held, b]);
    expect(merge([b], [held, b, c])).toEqual([b, held, c]);
    expect(merge([held, picture({})], [b, held])).toEqual([held, b]);
    expect(merge([held], [picture({ alt: 'Lost' }), { ...held, alt: 'A newt' }])).toEqual([
      { ...held, alt: 'A newt' },
      picture({ alt: 'Lost' }),
    ]);
  });

  test('what is known of a quote, a reply, a credit and a poll stays', () => {
    const known: Partial<Post> = {
      kind: 'reply',
      quoted: { author: '@a', id: '2', text: 'Quoted' },
      reply_to: '@b',
      reply_to_post: '3',
      retweet_of: '@c',
      poll: { options: [{ label: 'Yes', votes: 3 }], ends: null },
    };
    for (const merged of both(known, {})) expect(merged).toMatchObject(known);
    for (const merged of both(known, { quoted: { author: null, id: '2', text: null } })) {
      expect(merged.quoted).toEqual(known.quoted);
    }
    for (const merged of both(known, { poll: { options: [{ label: 'Yes', votes: null }], ends: null } })) {
      expect(merged.poll).toEqual(known.poll);
    }
  });

  test('the versions of both are kept, oldest first', () => {
    const version = (id: string) => ({ id, at: '2024-06-01T09:00:00.000Z', text: id });
    for (const merged of both({ versions: [version('9'), version('10')] }, { versions: [version('8')] })) {
      expect(merged.versions.map((one) => one.id)).toEqual(['8', '9', '10']);
    }
  });
});
