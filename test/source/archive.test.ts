import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parsePost } from '../../src/post.ts';
import { kindOf } from '../../src/source/layout.ts';
import { caseFolder, copyCase, entriesOf, read, temporary, zip, zipCase } from './archive-case.ts';

const all = [
  'several-parts',
  'words-and-links',
  'quotes-retweets-and-replies',
  'long-posts',
  'an-edited-post',
  'pictures-and-videos',
  'before-2020',
  'before-2019',
  'odd-posts',
  'polls',
];

describe('an archive of any year', () => {
  test.each(all)('%s reads alike from a folder, a ZIP and a ZIP with a folder around it', async (name) => {
    const folder = await read(caseFolder(name));
    const zipped = await read(await zipCase(name));
    const wrapped = await read(await zipCase(name, 'twitter-2026-03-02/'));
    const inner = await temporary();
    await rename(await copyCase(name), join(inner, 'unpacked here'));
    const nested = await read(inner);
    expect(folder.posts.length).toBeGreaterThan(0);
    for (const other of [zipped, wrapped, nested]) {
      expect(other.posts.map(({ post }) => post)).toEqual(folder.posts.map(({ post }) => post));
      expect(other.counts).toEqual(folder.counts);
      expect(other.faults).toEqual(folder.faults);
    }
  });

  test.each(all)('%s gives posts that the store accepts, oldest first', async (name) => {
    const { posts } = await read(caseFolder(name));
    for (const { post, files } of posts) {
      expect(parsePost(JSON.parse(JSON.stringify(post)), name)).toEqual(post);
      expect(files).toHaveLength(post.media.length);
    }
    expect(posts.map(({ post }) => post.id)).toEqual(posts.map(({ post }) => post.id).toSorted());
  });

  test('says whose it is and when it was made', async () => {
    const source = await read(caseFolder('several-parts'));
    expect(source.account).toEqual({ handle: '@brook_lane', name: 'Brook Lane Primary', id: '900100200' });
    expect(source.made).toBe('2026-03-02T10:00:00.000Z');
    expect(source.partial).toBe(false);
  });

  test('knows its account whatever the case of the letters', async () => {
    expect((await read(caseFolder('several-parts'), '@Brook_Lane')).posts).toHaveLength(4);
  });
});

describe('an archive of several parts', () => {
  test('is read whole', async () => {
    const { counts, posts, faults } = await read(await zipCase('several-parts'));
    expect(posts.map(({ post }) => post.id.at(-1))).toEqual(['1', '2', '3', '4']);
    expect(counts).toEqual({ posts: 4, edits: 0, notes: 0, media: 0, missing: 0, unreadable: 0 });
    expect(faults).toEqual([]);
  });

  test('says that it holds direct messages, from its manifest alone', async () => {
    const folder = await copyCase('several-parts');
    await rm(join(folder, 'data', 'direct-messages.js'));
    expect((await read(folder)).directMessages).toBe(true);
  });

  test.each([
    ['data/tweets.js', 'tweets'],
    ['data/tweets-part1.js', 'tweets'],
    ['data/note-tweet.js', 'notes'],
    ['data/follower.js', 'followers'],
    ['data/follower-part12.js', 'followers'],
    ['data/following.js', 'following'],
    ['data/tweets_media/1-a.jpg', 'media'],
    ['data/deleted-tweets.js', null],
    ['data/direct-messages.js', null],
    ['data/direct-messages-group.js', null],
    ['data/followers.js', null],
    ['data/not-follower.js', null],
    ['data/follower.js.bak', null],
    ['data/x/following.js', null],
    ['data/contact.js', null],
    ['data/ip-audit.js', null],
    ['data/phone-number.js', null],
  ])('may open by its name, or not: %s', (name, kind) => expect(kindOf(name)).toBe(kind));

  test('opens nothing that is not a part, though its name ends like one', async () => {
    const entries = await entriesOf(caseFolder('several-parts'));
    const broken = entries.map((entry) =>
      /direct|deleted/u.test(entry.name) ? { ...entry, content: Buffer.from('= [ {"tweet":') } : entry,
    );
    expect((await read(await zip(broken))).counts.posts).toBe(4);
    const source = JSON.stringify((await read(caseFolder('several-parts'))).posts);
    expect(source).not.toContain('MUST-NEVER-BE-READ');
  });

  test('is read whole without its manifest', async () => {
    const folder = await copyCase('several-parts');
    await rm(join(folder, 'data', 'manifest.js'));
    const source = await read(folder);
    expect(source.counts.posts).toBe(4);
    expect(source.directMessages).toBe(null);
  });

  test('loses no part that its manifest forgets', async () => {
    const folder = await copyCase('several-parts');
    const forgotten = await entriesOf(caseFolder('several-parts'));
    const part = forgotten.find((entry) => entry.name.endsWith('part2.js'))?.content.toString() ?? '';
    await writeFile(
      join(folder, 'data', 'tweets-part3.js'),
      part.replaceAll('1400000000000000004', '1400000000000000005'),
    );
    expect((await read(folder)).counts.posts).toBe(5);
  });
});

describe('words', () => {
  const source = read(caseFolder('words-and-links'));

  test('are cut by code points before they are unescaped, and links lead to their real address', async () => {
    expect((await source).post('11').text).toBe(
      '🐣🎉 Eggs & chicks: https://brooklane.example/eggs?a=1&b=2 and https://farm.example/chicks <3',
    );
  });

  test('are unescaped once, and keep a short link that nobody explains', async () => {
    expect((await source).post('12').text).toBe('We wrote &lt; on the board, see https://t.co/bare1');
  });

  test('need no lists of links', async () => {
    expect((await source).post('13').text).toBe('No lists of links at all in this one.');
  });

  test('keep a short link whose address is missing', async () => {
    expect((await source).post('14').text).toBe('A link that leads nowhere known: https://t.co/short1');
  });

  test('find a link that is not at its place, and pass over one that is nowhere', async () => {
    expect((await source).post('15').text).toBe(
      'A wrong place, yet the link is found: https://brooklane.example/moved',
    );
    expect((await source).post('16').text).toBe('Nothing holds this one.');
  });

  test('lose control characters and keep their lines', async () => {
    expect((await source).post('17').text).toBe('Bell and null are gone,\nlines stay.');
  });
});

describe('quotes, retweets and replies', () => {
  const source = read(caseFolder('quotes-retweets-and-replies'));

  test('a quote at the end is taken out of the text and credited', async () => {
    const post = (await source).post('01');
    expect(post.kind).toBe('quote');
    expect(post.text).toBe('What a morning at the farm!');
    expect(post.quoted).toEqual({ author: '@hilltop_farm', id: '1499999999999999999', text: null });
  });

  test('an own post can be quoted', async () => {
    expect((await source).post('02').quoted).toEqual({ author: '@brook_lane', id: '1500000000000000001', text: null });
    expect((await source).post('02').text).toBe('Our own words again');
  });

  test('a quote in the middle stays where it is', async () => {
    const post = (await source).post('03');
    expect(post.text).toBe('As https://x.com/hilltop_farm/status/1499999999999999998 says, wellies on.');
    expect(post.quoted?.id).toBe('1499999999999999998');
  });

  test('a quote before the link to a picture ends the text too, and its author may be unknown', async () => {
    const post = (await source).post('04');
    expect(post.text).toBe('Lambs');
    expect(post.quoted).toEqual({ author: null, id: '1499999999999999997', text: null });
  });

  test('a retweet credits its author, and says where it is cut', async () => {
    const cut = (await source).post('05');
    expect([cut.kind, cut.retweet_of, cut.cut]).toEqual(['retweet', '@hilltop_farm', true]);
    const whole = (await source).post('06');
    expect([whole.kind, whole.cut, whole.quoted]).toEqual(['retweet', false, null]);
    expect(whole.text).toBe(
      'RT @hilltop_farm: Gate open at ten. https://twitter.com/hilltop_farm/status/1499999999999999990',
    );
  });

  test('a reply to oneself continues a thread', async () => {
    const post = (await source).post('07');
    expect([post.kind, post.reply_to, post.reply_to_post]).toEqual(['reply', '@brook_lane', '1500000000000000001']);
  });

  test('a reply to an account that is gone is still a reply', async () => {
    const post = (await source).post('08');
    expect([post.kind, post.reply_to, post.reply_to_post]).toEqual(['reply', null, '1499999999999999000']);
  });

  test("a writer's own ellipsis cuts nothing, the platform's does", async () => {
    expect((await source).post('09').cut).toBe(false);
    expect((await source).post('10').cut).toBe(true);
  });
});

describe('long posts', () => {
  const source = read(caseFolder('long-posts'));

  test('take their whole text from the note of the same second that begins alike', async () => {
    const post = (await source).post('01');
    expect(post.cut).toBe(false);
    expect(post.text).toContain('📚 Our reading week is over');
    expect(post.text).toContain('at https://brooklane.example/list after');
    expect(post.text).toMatch(
      /crocodile\. The rest is at https:\/\/brooklane\.example\/rest <for now>, and &amp; is how we write it\.$/u,
    );
    expect((await source).post('02').text).toBe('A short one of the same second.');
  });

  test('keep the handle that a reply begins with', async () => {
    const post = (await source).post('03');
    expect(post.text).toMatch(/^@hilltop_farm Thank you for the day; .* alike\. Would Thursday do\?$/u);
    expect(post.cut).toBe(false);
  });

  test('are counted, and a note without its post is reported', async () => {
    expect((await source).counts.notes).toBe(2);
    expect((await source).faults).toContainEqual({
      entry: 'data/note-tweet.js',
      message: '1 long texts belong to no post that was found',
    });
  });
});

describe('an edited post', () => {
  test('is its latest version, with the versions before it', async () => {
    const { posts, counts } = await read(caseFolder('an-edited-post'));
    expect(posts.map(({ post }) => post.text)).toEqual([
      'Mince pies welcome.',
      'The carol concert is on Thursday at two.',
    ]);
    expect(posts[1]?.post.versions).toEqual([
      { id: '1600000000000000001', at: '2022-12-06T05:00:00.000Z', text: 'The carol concert is on Tuesday at two.' },
      { id: '1600000000000000005', at: '2022-12-06T05:05:00.000Z', text: 'The carol concert is on Wednesday at two.' },
    ]);
    expect(counts.edits).toBe(2);
  });
});

describe('pictures and videos', () => {
  const source = read(caseFolder('pictures-and-videos'));
  const folder = 'data/tweets_media/180000000000000000';

  test('are all four of a post, with alt text and size where they are given', async () => {
    expect((await source).files('01')).toEqual(
      ['1-P1.jpg', '1-P2.jpg', '1-P3.png', '1-P4.jpg'].map((name) => folder + name),
    );
    const { media, text } = (await source).post('01');
    expect(text).toBe('Four from the pond');
    expect(media.map((one) => one.alt)).toEqual([null, 'A newt on a wet leaf.', null, null]);
    expect(media.map((one) => [one.width, one.height])).toEqual([
      [64, 48],
      [64, 48],
      [0, 0],
      [64, 48],
    ]);
  });

  test('are the best of the qualities that a video has', async () => {
    expect((await source).files('02')).toEqual([`${folder}2-high.mp4`]);
    expect((await source).post('02').media[0]?.kind).toBe('video');
    expect((await source).files('03')).toEqual([`${folder}3-round.mp4`]);
    expect((await source).post('03').media[0]?.kind).toBe('gif');
  });

  test('are reported where a file is missing, and the post stays', async () => {
    expect((await source).files('04')).toEqual([null]);
    expect((await source).post('04').media).toHaveLength(1);
    expect((await source).faults.map((fault) => fault.entry)).toEqual([`${folder}4-LOST.jpg`]);
    expect((await source).counts).toMatchObject({ media: 8, missing: 1 });
  });

  test('are found where only the old list names them', async () => {
    expect((await source).files('05')).toEqual([`${folder}5-OLD.jpg`]);
  });
});

describe('archives of earlier years', () => {
  test('tweet.js without manifest, folder or wrapper', async () => {
    const source = await read(caseFolder('before-2020'));
    expect(source.posts.map(({ post }) => post.text)).toEqual(['Sports day & sunshine', 'Everybody crossed the line.']);
    expect(source.files('01')).toEqual(['data/tweet_media/1010000000000000001-RUN.jpg']);
  });

  test('a file a month, with the posts that were retweeted', async () => {
    const source = await read(caseFolder('before-2019'));
    expect(source.account.handle).toBe('@brook_lane');
    expect(source.post('01')).toMatchObject({ text: 'Conkers! & leaves', at: '2013-10-14T00:00:00.000Z' });
    expect(source.post('02')).toMatchObject({
      kind: 'retweet',
      cut: false,
      text: 'RT @hilltop_farm: Snow on the hill this morning, and the sheep have come down to the gate to wait for their hay & a kind word.',
    });
    expect(source.post('03')).toMatchObject({ cut: true, quoted: null });
    expect(source.post('03').text).toMatch(/painted tin and…$/u);
  });
});

describe('odd posts', () => {
  const source = read(caseFolder('odd-posts'));

  test('are left out one by one, named by place and not by content', async () => {
    expect((await source).faults.map((fault) => `${fault.entry}: ${fault.message}`)).toEqual([
      'data/tweets.js: post 2 has no id: left out',
      'data/tweets.js: post 3 has no id: left out',
      'data/tweets.js: post 4 is not a post: left out',
      'data/tweets.js: post 5 has no text: left out',
      'data/tweets.js: post 6 has no date: left out',
      'data/tweets.js: post 7 has a wrong date: its id says when it was sent',
      'data/tweets.js: post 9 has a wrong date: its id says when it was sent',
      'data/tweets_media: the archive holds none of the 3 pictures and videos that its posts list',
    ]);
    expect((await source).counts).toMatchObject({ posts: 4, unreadable: 5 });
  });

  test('keep what can be read of them', async () => {
    expect((await source).post('105')).toMatchObject({
      kind: 'tweet',
      text: 'Everything else is odd.',
      // Pictures whose listing cannot be read are pictures of which nobody knows what they show, never none.
      media: [
        { kind: 'photo', file: null },
        { kind: 'photo', file: null },
        { kind: 'photo', file: null },
      ],
      reply_to: null,
    });
  });

  test('take their year from their id where the date has a wrong one', async () => {
    expect((await source).post('9024').at).toBe('2024-06-03T10:32:17.606Z');
  });
});

describe('polls', () => {
  test('are read in both forms', async () => {
    const source = await read(caseFolder('polls'));
    expect(source.post('201').poll).toEqual({
      options: [
        { label: 'Isaac & co', votes: 12 },
        { label: 'Newton', votes: null },
      ],
      ends: '2024-06-02T10:00:00.000Z',
    });
    expect(source.post('202').poll).toEqual({
      options: [
        { label: 'Hop', votes: null },
        { label: 'Leap', votes: null },
      ],
      ends: '2024-06-02T10:01:00.000Z',
    });
  });
});
