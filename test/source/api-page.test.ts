import { describe, expect, test } from 'vitest';
import { parsePost } from '../../src/post.ts';
import { type ApiPost, NotAnAnswer, readPage, readUsers } from '../../src/source/api/read-page.ts';
import { account, only, type RawPage, type RawPost, renamed, timeline } from './api-answers.ts';

const page = readPage(timeline(), account);

function one(end: string, from = page): ApiPost {
  const found = from.posts.filter(({ post }) => post.id.endsWith(end));
  if (found.length !== 1) throw new Error(`${found.length} posts end in ${end}`);
  return found[0] as ApiPost;
}

/** The page with one of its posts changed. */
function changed(end: string, change: (post: RawPost, page: RawPage) => void): ApiPost {
  const raw = only(timeline(), end);
  change(raw.data[0] as RawPost, raw);
  return one(end, readPage(raw, account));
}

describe('an answer', () => {
  test('gives posts that the store accepts, oldest first, each with its media addresses', () => {
    for (const { post, addresses } of page.posts) {
      expect(parsePost(JSON.parse(JSON.stringify(post)), 'a post')).toEqual(post);
      expect(addresses).toHaveLength(post.media.length);
    }
    expect(page.posts.map(({ post }) => post.id.slice(-4))).toEqual([
      '0101',
      '0202',
      '0303',
      '0404',
      '0505',
      '0606',
      '0707',
      '0808',
      '0909',
      '1021',
      '1313',
      '1414',
      '1515',
      '1616',
    ]);
  });

  test('is the same in the schema of August 2026', () => {
    const other = renamed(timeline());
    expect(JSON.stringify(other)).not.toMatch(/"\w*tweets?(?:_ids)?":/u);
    expect(readPage(other, account)).toEqual(page);
  });

  test('says what is next, what it holds, and who wrote what', () => {
    expect(page.next).toBe('7140dibdnow9c7btw481invented');
    expect([page.newest, page.oldest]).toEqual(['1830000000000001616', '1830000000000000101']);
    expect(page.counts).toEqual({ posts: 15, included: 4, users: 3 });
    expect(page.unreadable).toBe(0);
    expect(
      page.posts.every(({ own, author, handle }) => own && author === account.id && handle === '@brook_lane'),
    ).toBe(true);
  });

  test('without posts can still lead on', () => {
    const empty = readPage({ meta: { result_count: 0, next_token: 'b26v89invented' } }, account);
    expect(empty).toMatchObject({ posts: [], next: 'b26v89invented', newest: null, oldest: null });
  });

  test('to a single look-up is read like a list of one', () => {
    const { data, ...rest } = only(timeline(), '0101');
    expect(readPage({ data: data[0], ...rest }, account).posts).toEqual([one('0101')]);
  });

  test('tells posts of others apart, and those of which nobody says whose they are', () => {
    const raw = only(timeline(), '0101', '0404', '1616');
    (raw.data[0] as RawPost).author_id = '900100300';
    delete (raw.data[1] as Partial<RawPost>).author_id;
    const owns = (id: string | null) => readPage(raw, { ...account, id }).posts.map(({ own }) => own);
    expect(owns(account.id)).toEqual([true, null, false]);
    expect(owns(null)).toEqual([true, null, false]);
  });

  test('counts what is given as a post and is none', () => {
    const raw = only(timeline(), '0101');
    const odd = { ...raw, data: [...raw.data, 'x', null, { id: '5' }, { text: 'No id' }] };
    expect(readPage(odd, account)).toMatchObject({ unreadable: 4, counts: { posts: 5 } });
    expect(readPage(odd, account).posts).toHaveLength(1);
  });

  test.each([
    ['nothing', undefined],
    ['a page of the web', '<html>'],
    ['a refusal', { title: 'Unauthorized', type: 'about:blank', status: 401, detail: 'Unauthorized' }],
    ['a list', [1, 2]],
    ['an empty object', {}],
    ['words for data', { data: 'posts', meta: {} }],
  ])('is not %s', (_, body) => expect(() => readPage(body, account)).toThrow(NotAnAnswer));

  test('says what the platform does not give', () => {
    expect(page.problems).toEqual([
      { kind: 'not-authorized', id: '1829999999999999300', resource: 'post' },
      { kind: 'not-found', id: '1829999999999999400', resource: 'post' },
    ]);
    const gone = {
      errors: [{ value: '7', resource_type: 'post', type: 'https://api.x.com/2/problems/resource-not-found' }],
    };
    expect(readPage(gone, account)).toMatchObject({
      posts: [],
      problems: [{ kind: 'not-found', id: '7', resource: 'post' }],
    });
    expect(readPage({ errors: [{ message: 'Over capacity' }] }, account).problems).toEqual([
      { kind: 'other', id: null, resource: null },
    ]);
  });
});

/** Every place of a value, as the keys that lead to it. */
function placesIn(value: unknown, at: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [at];
  return [at, ...Object.entries(value).flatMap(([key, own]) => placesIn(own, [...at, key]))];
}

describe('an odd answer', () => {
  const odd = [undefined, null, 7, -1.5, '', '\uD800', 'x'.repeat(40), [], {}, [null], { a: 1 }, true];
  const places = placesIn(timeline()).filter((at) => at.length > 1);

  function spoilt(at: readonly string[], by: unknown): RawPage {
    const raw = timeline();
    let holder = raw as unknown as Record<string, unknown>;
    for (const key of at.slice(0, -1)) holder = holder[key] as typeof holder;
    holder[at.at(-1) as string] = by;
    return raw;
  }

  test('loses what is odd in it and nothing else, and gives posts that the store accepts', () => {
    expect(places.length).toBeGreaterThan(500);
    for (const [number, at] of places.entries()) {
      const { posts, unreadable } = readPage(spoilt(at, odd[number % odd.length]), account);
      for (const { post, addresses } of posts) {
        expect(parsePost(JSON.parse(JSON.stringify(post)), at.join('.'))).toEqual(post);
        expect(addresses).toHaveLength(post.media.length);
      }
      expect(posts.length + unreadable, at.join('.')).toBeGreaterThanOrEqual(14);
    }
  });
});

describe('the words of a post', () => {
  test('are cut by code points before they are unescaped, and links lead to their real address', () => {
    expect(one('0101').post).toMatchObject({
      at: '2024-08-31T21:49:34.000Z',
      kind: 'tweet',
      text: '🐣🎉 Eggs & chicks: https://brooklane.example/eggs?a=1&b=2 are here <3',
      cut: false,
    });
  });

  test('are the whole ones of a long post', () => {
    const { post, whole } = one('0202');
    expect([whole, post.cut, post.kind, post.reply_to]).toEqual([true, false, 'reply', '@hilltop_farm']);
    expect(post.text).toMatch(/^@hilltop_farm Thank you for the lambs & the tractor ride! Reception/u);
    expect(post.text).toMatch(/\n\nPlan your visit: https:\/\/brooklane\.example\/visit and bring wellies\.$/u);
  });

  test('are the same where long texts are escaped, or leave out whom they reply to', () => {
    const escaped = changed('0202', ({ note_tweet }) => {
      if (note_tweet) note_tweet.text = note_tweet.text.replace('&', '&amp;');
    });
    expect(escaped.post).toEqual(one('0202').post);
    const shorter = changed('0202', ({ note_tweet }) => {
      if (!note_tweet) return;
      note_tweet.text = note_tweet.text.slice('@hilltop_farm '.length);
      note_tweet.entities = { urls: (note_tweet.entities?.urls ?? []).map((link) => ({ ...link, start: 0, end: 0 })) };
    });
    expect(shorter.post).toEqual(one('0202').post);
  });

  test('are said to be cut where a long post comes without its note', () => {
    const cut = changed('0202', (post) => {
      delete post.note_tweet;
    });
    expect([cut.post.cut, cut.whole]).toEqual([true, false]);
    expect(cut.post.text).toMatch(/…$/u);
  });

  test('need no entities, and may hold odd ones', () => {
    const bare = changed('0101', (post) => {
      delete post.entities;
    });
    expect(bare.post.text).toContain('https://t.co/aaaaaaaa01');
    const odd = changed('0101', (post) => {
      post.entities = { urls: [null, 7, { url: 'https://t.co/aaaaaaaa01', expanded_url: null, start: 'x' }] } as never;
    });
    expect(odd.post.text).toBe('🐣🎉 Eggs & chicks: https://t.co/aaaaaaaa01 are here <3');
  });

  test('of a bare post, as it comes where no fields are asked for, are there with the time of its id', () => {
    const bare = readPage({ data: { id: '1830000000000000101', text: 'Bare' } }, account).posts[0];
    expect(bare).toMatchObject({ own: null, post: { text: 'Bare', kind: 'tweet', media: [], versions: [] } });
    expect(bare?.post.at.slice(0, 19)).toBe('2024-08-31T21:49:34');
  });
});

describe('retweets, quotes and replies', () => {
  test('a retweet holds the whole of a long post, and its pictures', () => {
    const { post, addresses } = one('0303');
    expect([post.kind, post.retweet_of, post.cut, post.reply_to, post.quoted]).toEqual([
      'retweet',
      '@hilltop_farm',
      false,
      null,
      null,
    ]);
    expect(post.text).toMatch(/^RT @hilltop_farm: Open day at the farm/u);
    expect(post.text).toMatch(/\nBook: https:\/\/hilltop\.example\/book$/u);
    expect(post.media).toMatchObject([{ kind: 'photo', width: 1600, height: 1200, alt: 'A lamb in straw' }]);
    expect(addresses).toEqual([
      ['https://pbs.twimg.com/media/FarmOpenDay.jpg?name=orig', 'https://pbs.twimg.com/media/FarmOpenDay.jpg'],
    ]);
  });

  test('a retweet under its new name is one', () => {
    const { post } = changed('0303', ({ referenced_tweets }) => {
      if (referenced_tweets?.[0]) referenced_tweets[0].type = 'reposted';
    });
    expect(post).toEqual(one('0303').post);
  });

  test('a retweet whose original may not be seen stays cut', () => {
    const { post } = one('1414');
    expect([post.kind, post.retweet_of, post.cut]).toEqual(['retweet', '@marsh_zoo', true]);
    expect(post.text).toMatch(/^RT @marsh_zoo: Otters .*…$/u);
  });

  test('a retweet is one whatever its text says, and cut where its original is', () => {
    const unknown = changed('1414', (post) => {
      post.text = 'Otters at the zoo';
      post.note_tweet = { text: 'Otters at the zoo have a new pool' };
    });
    expect(unknown.post).toMatchObject({ kind: 'retweet', retweet_of: null, reply_to: null });
    const cut = changed('0303', (_, raw) => {
      for (const post of raw.includes.tweets) delete post.note_tweet;
    });
    expect([cut.post.cut, cut.post.text.includes('…')]).toEqual([true, true]);
  });

  test('a retweet of a quote keeps the link to what is quoted', () => {
    const { post } = changed('0303', (_, raw) => {
      const original = raw.includes.tweets.find(({ id }) => id.endsWith('9100')) as RawPost;
      delete original.note_tweet;
      original.text = 'So true https://t.co/jjjjjjjj01';
      const expanded_url = 'https://twitter.com/marsh_zoo/status/1829999999999999400';
      original.entities = { urls: [{ url: 'https://t.co/jjjjjjjj01', expanded_url, start: 8, end: 31 }] };
      original.referenced_tweets = [{ type: 'quoted', id: '1829999999999999400' }];
    });
    expect(post.text).toBe('RT @hilltop_farm: So true https://twitter.com/marsh_zoo/status/1829999999999999400');
    expect([post.kind, post.quoted]).toEqual(['retweet', null]);
  });

  test('a retweet typed by hand is whole, however long', () => {
    const text = `RT @marsh_zoo: ${'Otters & ducks. '.repeat(20)}https://t.co/bbbbbbbb02`;
    const { post } = changed('0202', (raw) => {
      delete raw.referenced_tweets;
      delete raw.in_reply_to_user_id;
      raw.text = `${text.slice(0, 250).replaceAll('&', '&amp;')}…`;
      if (raw.note_tweet) raw.note_tweet.text = text;
    });
    expect(post).toMatchObject({ kind: 'retweet', retweet_of: '@marsh_zoo', cut: false });
    expect(post.text).toBe(text.replace('https://t.co/bbbbbbbb02', 'https://brooklane.example/visit'));
  });

  test('a quote credits the quoted post and holds its words', () => {
    const { post } = one('0404');
    expect([post.kind, post.text]).toEqual(['quote', 'What a morning!']);
    expect(post.quoted).toEqual({
      author: '@hilltop_farm',
      id: '1829999999999999200',
      text: 'Year 2 fed the hens & ducks, see https://hilltop.example/hens',
    });
    expect(post.media).toEqual([]);
  });

  test('a quote without its link, or of a deleted post, is one all the same', () => {
    const unlinked = changed('0404', (post) => {
      post.text = 'What a morning!';
      delete post.entities;
    });
    expect(unlinked.post).toEqual(one('0404').post);
    expect(one('1515').post).toMatchObject({
      kind: 'quote',
      text: 'As they said',
      quoted: { author: '@marsh_zoo', id: '1829999999999999400', text: null },
    });
  });

  test('a link to another post at the end is no quote where the platform says which post is quoted', () => {
    const { post } = changed('0404', (raw) => {
      const link = 'https://t.co/ddddddddXX';
      raw.text = `${raw.text} ${link}`;
      raw.entities?.urls?.push({
        url: link,
        expanded_url: 'https://x.com/marsh_zoo/status/1829999999999999400',
        start: raw.text.length - link.length,
        end: raw.text.length,
      });
    });
    expect(post.quoted?.id).toBe('1829999999999999200');
    expect(post.text).toBe(
      'What a morning! https://twitter.com/hilltop_farm/status/1829999999999999200 https://x.com/marsh_zoo/status/1829999999999999400',
    );
  });

  test('a thread replies to the school itself', () => {
    expect(one('0505').post).toMatchObject({
      kind: 'reply',
      reply_to: '@brook_lane',
      reply_to_post: '1830000000000000404',
    });
  });

  test('whom a reply answers is known from its mentions, or not at all', () => {
    const mentioned = changed('0202', (_, raw) => {
      raw.includes.users = [];
    });
    expect(mentioned.post.reply_to).toBe('@hilltop_farm');
    const unknown = changed('0202', (post, raw) => {
      raw.includes.users = [];
      delete post.entities;
      delete post.note_tweet;
    });
    expect([unknown.post.kind, unknown.post.reply_to]).toEqual(['reply', null]);
  });
});

describe('polls and edits', () => {
  test('a poll has its options in order, their votes and its end', () => {
    expect(one('0606').post.poll).toEqual({
      options: [
        { label: 'The Lantern', votes: 30 },
        { label: 'Owls & otters', votes: 12 },
      ],
      ends: '2024-09-02T08:00:00.000Z',
    });
    const without = changed('0606', (_, raw) => {
      raw.includes.polls = [];
    });
    expect(without.post.poll).toBe(null);
  });

  test('an edited post is one, and its older versions are kept in it', () => {
    const { post, earlier, later, first } = one('1021');
    expect(post.text).toBe('Sports day is on Friday at ten.');
    expect(post.versions.map(({ id, text }) => [id.slice(-4), text])).toEqual([
      ['1001', 'Sports day is on Thirsday at nine.'],
      ['1011', 'Sports day is on Friday at nine.'],
    ]);
    expect([earlier, later, first]).toEqual([
      ['1830000000000001001', '1830000000000001011'],
      [],
      '1830000000000001001',
    ]);
  });

  test('a newer version that is included takes the place of the one looked up; one that is only listed is told', () => {
    const raw = timeline();
    const [newest, middle] = ['1021', '1011'].map((end) => only(raw, end).data[0] as RawPost) as [RawPost, RawPost];
    const includes = { ...raw.includes, tweets: [...raw.includes.tweets, newest] };
    expect(
      readPage({ data: [middle], includes }, account).posts.map(({ post }) => [post.id, post.versions.length]),
    ).toEqual([[newest.id, 2]]);
    const alone = readPage({ data: [middle] }, account).posts[0];
    expect(alone?.post.id).toBe(middle.id);
    expect([alone?.earlier, alone?.later]).toEqual([['1830000000000001001'], [newest.id]]);
  });
});

describe('media', () => {
  test('four photographs stand in the order of the post, with their alt text', () => {
    const { post, addresses } = one('0707');
    expect(post.text).toBe('Our pond 🦆 today');
    expect(post.media.map(({ kind, width, height, alt }) => [kind, width, height, alt])).toEqual(
      [1, 2, 3, 4].map((number) => ['photo', 2048, 1000 + number, `Pond ${number}`]),
    );
    expect(addresses[3]).toEqual([
      'https://pbs.twimg.com/media/Pond4.jpg?name=orig',
      'https://pbs.twimg.com/media/Pond4.jpg',
    ]);
  });

  test('a photograph whose address has a query keeps what that says of its form', () => {
    const { addresses } = changed('0707', (_, raw) => {
      for (const media of raw.includes.media) media.url = 'https://pbs.twimg.com/media/Pond?format=jpg&name=small';
    });
    expect(addresses[0]).toEqual([
      'https://pbs.twimg.com/media/Pond?format=jpg&name=orig',
      'https://pbs.twimg.com/media/Pond?format=jpg&name=small',
    ]);
  });

  test('a video is had in its best quality first, and never as its still', () => {
    const { post, addresses } = one('0808');
    expect([post.text, post.media[0]?.kind, post.media[0]?.width]).toEqual(['Listen to our choir', 'video', 1280]);
    expect(addresses).toEqual([
      ['1280x720/choirL', '640x360/choirM', '320x180/choirS'].map(
        (name) => `https://video.twimg.com/ext_tw_video/1/pu/vid/${name}.mp4`,
      ),
    ]);
  });

  test('a loop without sound is a gif, and its post may be without words', () => {
    const { post, addresses } = one('0909');
    expect([post.text, post.media[0]?.kind, post.media[0]?.alt]).toEqual(['', 'gif', 'A newt waves']);
    expect(addresses).toEqual([['https://video.twimg.com/tweet_video/Newt.mp4']]);
  });

  test('without an address, of an unknown type, or not included, are pictures of which nothing is known', () => {
    const { post, addresses } = one('1313');
    expect(post.text).toBe('Three odd ones');
    expect(post.media.map(({ kind, width }) => [kind, width])).toEqual([
      ['photo', 640],
      ['photo', 0],
      ['photo', 0],
    ]);
    expect(addresses).toEqual([[], [], []]);
  });

  test('are known by their keys from the links to them', () => {
    const { post } = changed('0707', (raw) => {
      for (const link of raw.entities?.urls ?? []) Object.assign(link, { display_url: null, expanded_url: null });
    });
    expect(post).toEqual(one('0707').post);
  });

  test('of a long post leave no link in it', () => {
    const { post, addresses } = changed('0202', (raw, all) => {
      const link = {
        url: 'https://t.co/kkkkkkkk02',
        expanded_url: 'https://x.com/i/a',
        start: 0,
        end: 0,
        media_key: '3_1',
      };
      raw.attachments = { media_keys: ['3_1'] };
      raw.entities?.urls?.push(link);
      if (raw.note_tweet) raw.note_tweet.text += ` ${link.url}`;
      all.includes.media.push({ media_key: '3_1', type: 'photo', url: 'https://pbs.twimg.com/media/Tractor.jpg' });
    });
    expect([post.text, addresses.length]).toEqual([one('0202').post.text, 1]);
  });

  test('are not forgotten where nobody asked for attachments', () => {
    const { post } = changed('0707', (raw, all) => {
      delete raw.attachments;
      all.includes.media = [];
    });
    expect([post.text, post.media.length]).toEqual(['Our pond 🦆 today', 4]);
  });
});

describe('accounts', () => {
  test('are read from a list and from a single look-up', () => {
    const brook = { id: '900100200', name: 'Brook Lane Primary', username: 'brook_lane' };
    const list = { data: [brook, { id: '5' }, { name: 'No id' }], meta: { result_count: 3, next_token: 'n1' } };
    expect(readUsers(list)).toEqual({
      users: [
        { id: '900100200', handle: '@brook_lane', name: 'Brook Lane Primary' },
        { id: '5', handle: null, name: null },
      ],
      problems: [],
      next: 'n1',
      unreadable: 1,
    });
    expect(readUsers({ data: brook }).users).toHaveLength(1);
    const gone = readUsers({
      errors: [
        { value: 'nobody', resource_type: 'user', type: 'https://api.twitter.com/2/problems/resource-not-found' },
      ],
    });
    expect(gone).toMatchObject({ users: [], problems: [{ kind: 'not-found', id: 'nobody', resource: 'user' }] });
  });
});
