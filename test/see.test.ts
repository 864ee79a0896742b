import { describe, expect, test } from 'vitest';
import type { LookRow } from '../src/look.ts';
import { showsPupils } from '../src/look.ts';
import type { Media, Post } from '../src/post.ts';
import { parseSchool } from '../src/school.ts';
import { looksToFill, parseLook, resolveLooks, seePosts, threadsOf } from '../src/see.ts';

const school = parseSchool('account: {handle: "@hogarth_the", name: The School}', 'school.yaml');
const file = (letter: string) => `${letter.repeat(64)}.jpg`;

function media(name: string | null): Media {
  return { kind: 'photo', file: name, width: 1, height: 1, alt: null, had: [], rights: [], source: null };
}

function post(id: string, more: Partial<Post> = {}): Post {
  return {
    id,
    at: '2026-01-05T12:00:00.000Z',
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
    ...more,
  };
}

function look(postId: string, people: 'yes' | 'no', pupils = '', more: Partial<LookRow> = {}): LookRow {
  return {
    post: postId,
    picture: 1,
    people,
    pupils,
    by: 'A',
    role: 'Office',
    on: '2026-01-06',
    note: '',
    file: '',
    description: '',
    ...more,
  };
}

describe('looks of a picture', () => {
  const one = post('1', { media: [media(file('a'))] });

  test('the last line counts', () => {
    expect(resolveLooks([one], [look('1', 'yes', '?'), look('1', 'no')]).get(file('a'))).toMatchObject({
      people: 'no',
      unknown: false,
    });
  });
  test('a look that names another file has lapsed', () => {
    expect(resolveLooks([one], [look('1', 'no', '', { file: file('b') })]).size).toBe(0);
    expect(resolveLooks([one], [look('1', 'no', '', { file: file('a') })]).size).toBe(1);
  });
  test('holds for its file, at whichever place and in whichever version of the post that was looked at', () => {
    const media2 = [media(file('b')), media(file('a'))];
    const edited = post('5', { media: media2, versions: [{ id: '1', at: one.at, text: 'Words' }] });
    const looks = resolveLooks([edited], [look('1', 'yes', 'P1', { file: file('a') })]);
    expect([...looks.keys()]).toEqual([file('a')]);
    const corrected = [look('1', 'yes', 'P1', { file: file('a') }), look('5', 'no', '', { picture: 2 })];
    expect(resolveLooks([edited], corrected).get(file('a'))).toMatchObject({ people: 'no' });
    // What stood in the older version nobody wrote down.
    expect(resolveLooks([edited], [look('1', 'no')]).size).toBe(0);
  });
  test('without a file is filled in as a new line, and then holds for no other', () => {
    const filled = looksToFill([one], [look('1', 'yes', 'P1'), look('1', 'no')]);
    expect(filled).toEqual([look('1', 'no', '', { file: file('a') })]);
    const rows = [look('1', 'no'), ...filled];
    expect(looksToFill([one], rows)).toEqual([]);
    expect(resolveLooks([post('1', { media: [media(file('b'))] })], rows).size).toBe(0);
    expect(looksToFill([post('1', { media: [media(null)] })], [look('1', 'no')])).toEqual([]);
  });
  test('shown, asked about and unknown children are told apart', () => {
    expect(resolveLooks([one], [look('1', 'yes', 'P1; -P2;?')]).get(file('a'))).toMatchObject({
      shown: ['P1'],
      notShown: ['P2'],
      unknown: true,
    });
  });
  test('where two posts hold one file and their looks disagree, the stricter counts for both', () => {
    const two = post('2', { media: [media(file('a'))] });
    const seen = seePosts([one, two], { looks: [look('1', 'no'), look('2', 'yes', 'P1')], machine: new Map(), school });
    expect(seen.get('1')?.pictures[0]?.look).toMatchObject({ people: 'yes', shown: ['P1'] });
    expect(seen.get('2')?.pictures[0]?.look).toMatchObject({ people: 'yes', shown: ['P1'] });
  });
  test('a description becomes the alt text', () => {
    const seen = seePosts([one], {
      looks: [look('1', 'no', '', { description: 'A longship' })],
      machine: new Map(),
      school,
    });
    expect(seen.get('1')?.pictures[0]?.alt).toBe('A longship');
  });
});

describe('whether a picture shows pupils', () => {
  const seen = (row?: LookRow) => {
    const all = seePosts([post('1', { media: [media(file('a'))] })], {
      looks: row ? [row] : [],
      machine: new Map(),
      school,
    });
    const picture = all.get('1')?.pictures[0];
    return picture ? showsPupils(picture) : null;
  };
  test('is unsure where nobody has looked', () => expect(seen()).toBe('unsure'));
  test('is yes where pupils, an unknown child or only children asked about are listed', () => {
    expect(seen(look('1', 'yes', 'P1'))).toBe('yes');
    expect(seen(look('1', 'yes', '?'))).toBe('yes');
    expect(seen(look('1', 'yes', '-P1'))).toBe('yes');
  });
  test('is no where a person saw nobody, or nobody recognisable', () => {
    expect(seen(look('1', 'no'))).toBe('no');
    expect(seen(look('1', 'yes'))).toBe('no');
  });
});

describe('the note that a video was watched', () => {
  const watched = (note: string) => parseLook(look('1', 'yes', '', { note })).watched;
  test.each([
    'watched to the end, with sound',
    'Watched to the end with sound',
    'I watched it to its end, with the sound. Nobody is named.',
    'Year 3 dance; watched to the end, with sound',
    'I have watched it to the end, with the sound on.',
  ])('%s', (note) => expect(watched(note)).toBe(true));
  test.each([
    '',
    'not watched to the end with sound',
    'I could not watch it to the end with sound',
    'watched to the end without sound',
    'watched the beginning with sound',
    'Nobody has watched to the end, with sound off',
    'Watched to the end with sound off',
    'watched to the end, with sound muted',
    'watched to the end with sound? no',
    'Watched to the end, with sound: no',
    'watched to the end with sound. Not yet, in truth',
  ])('but not: %s', (note) => expect(watched(note)).toBe(false));
});

describe('what a machine saw', () => {
  const picture = { made: '1', people: { seen: false, score: 0 }, faces: [], text: [] };
  const posts = [post('1', { media: [media(file('a'))] })];
  test('clears nothing as delivered', () => {
    const seen = seePosts(posts, { looks: [], machine: new Map([[file('a'), picture]]), school });
    expect(seen.get('1')?.pictures[0]).toMatchObject({ cleared: false, machinePeople: false });
  });
  test('counts as a look where the school trusts it, it saw nobody, and read no text', () => {
    const trusting = { ...school, pictures: { ...school.pictures, trust_detector: true } };
    const cleared = (machine: typeof picture) =>
      seePosts(posts, { looks: [], machine: new Map([[file('a'), machine]]), school: trusting }).get('1')?.pictures[0]
        ?.cleared;
    expect(cleared(picture)).toBe(true);
    expect(cleared({ ...picture, people: { seen: true, score: 0.9 } })).toBe(false);
    const film = seePosts([post('1', { media: [{ ...media(file('a')), kind: 'video' }] })], {
      looks: [],
      machine: new Map([[file('a'), picture]]),
      school: trusting,
    });
    // A machine hears nothing.
    expect(film.get('1')?.pictures[0]?.cleared).toBe(false);
    expect(cleared({ ...picture, text: [{ text: 'Ada', box: [0, 0, 1, 1], score: 1 }] as never })).toBe(false);
  });
});

describe('what stands beside a post', () => {
  const thread = [
    post('1'),
    post('2', { kind: 'reply', reply_to: '@hogarth_the', reply_to_post: '1' }),
    post('3', { kind: 'reply', reply_to: '@Hogarth_The', reply_to_post: '2' }),
    post('4', { kind: 'reply', reply_to: '@somebody', reply_to_post: '77' }),
  ];
  test('is the rest of its own thread', () => {
    expect(threadsOf(thread)).toEqual([['1', '2', '3']]);
    const seen = seePosts(thread, { looks: [], machine: new Map(), school });
    expect(seen.get('2')?.beside.map((one) => one.id)).toEqual(['1', '3']);
    expect(seen.get('4')?.beside).toEqual([]);
  });
  test('also where the source does not say whom a post answers, or says a former handle', () => {
    const nameless = [
      post('1'),
      post('2', { reply_to: null, reply_to_post: '1' }),
      post('3', { reply_to: '@hogarth_old', reply_to_post: '1' }),
    ];
    expect(threadsOf(nameless)).toEqual([['1', '2', '3']]);
  });
  test('and an own post that it quotes', () => {
    const posts = [post('1'), post('9', { kind: 'quote', quoted: { author: '@hogarth_the', id: '1', text: null } })];
    const seen = seePosts(posts, { looks: [], machine: new Map(), school });
    expect(seen.get('9')?.beside.map((one) => one.id)).toEqual(['1']);
  });
  test('and an own post that another of its thread quotes', () => {
    const posts = [
      post('1'),
      post('5'),
      post('6', { kind: 'reply', reply_to_post: '5', quoted: { author: '@hogarth_the', id: '1', text: null } }),
    ];
    const seen = seePosts(posts, { looks: [], machine: new Map(), school });
    expect(seen.get('5')?.beside.map((one) => one.id)).toEqual(['6', '1']);
    expect(seen.get('6')?.beside.map((one) => one.id)).toEqual(['5', '1']);
    expect(seen.get('1')?.beside).toEqual([]);
  });
  test('also where it was edited since it was answered or quoted', () => {
    const versions = [{ id: '1', at: '2026-01-05T12:00:00.000Z', text: 'Words' }];
    const posts = [
      post('2', { kind: 'reply', reply_to: '@hogarth_the', reply_to_post: '1' }),
      post('5', { versions }),
      post('9', { kind: 'quote', quoted: { author: '@hogarth_the', id: '1', text: null } }),
    ];
    expect(threadsOf(posts)).toEqual([['2', '5']]);
    const seen = seePosts(posts, { looks: [], machine: new Map(), school });
    expect(seen.get('9')?.beside.map((one) => one.id)).toEqual(['5']);
  });
  test('posts that answer each other in a ring end', () => {
    const ring = [
      post('1', { reply_to: '@hogarth_the', reply_to_post: '2' }),
      post('2', { reply_to: '@hogarth_the', reply_to_post: '1' }),
    ];
    expect(() => threadsOf(ring)).not.toThrow();
  });
});
