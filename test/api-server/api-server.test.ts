/** What the server on this machine answers, asked by the client that a pull uses: it must be what the platform documents. */
import type { TTweetv2TweetField, TweetV2 } from 'twitter-api-v2';
import { describe, expect, test } from 'vitest';
import { asOwner, clientOf } from './client-of.ts';
import { inventedAccount } from './invented-account.ts';
import { everything, idsIn, open, refusal, wholeTimeline } from './opened-api.ts';
import { sentAt } from './snowflake.ts';

describe('a timeline', () => {
  test('is paged through newest first, every post once', async () => {
    await using server = await open(inventedAccount());
    const { tweets, meta, errors } = await wholeTimeline(server);
    expect(idsIn(tweets)).toEqual(idsIn(server.account.ownPosts()));
    expect(new Set(idsIn(tweets)).size).toBe(230);
    expect(meta.result_count).toBe(230);
    expect(errors).toEqual([]);
    expect(server.api.requests.map(({ kind, status, posts }) => [kind, status, posts])).toEqual([
      ['timeline', 200, 100],
      ['timeline', 200, 100],
      ['timeline', 200, 30],
    ]);
  });

  test('goes on where it was when posts arrive or vanish between two pages', async () => {
    await using server = await open(inventedAccount());
    const before = idsIn(server.account.ownPosts());
    const timeline = await server.client.userTimeline(server.id, { max_results: 100 });
    server.account.addPost({ text: 'Just now.' });
    server.account.remove(before[99] ?? '');
    while (!timeline.done) await timeline.fetchNext(100);
    expect(idsIn(timeline.tweets)).toEqual(before);
  });

  test('compares since_id as a number, for ids grew longer', async () => {
    await using server = await open(inventedAccount({ posts: 60, from: '2018-05-01', until: '2018-06-20' }));
    const all = idsIn(server.account.ownPosts());
    const lastShort = all.find(({ length }) => length === 18) ?? '';
    const { tweets } = await wholeTimeline(server, { since_id: lastShort });
    expect(tweets.length).toBeGreaterThan(10);
    expect(idsIn(tweets)).toEqual(all.filter(({ length }) => length === 19));
    const older = await wholeTimeline(server, { until_id: lastShort });
    expect(idsIn(older.tweets)).toEqual(all.slice(all.indexOf(lastShort) + 1));
  });

  test('with nothing new has no data at all', async () => {
    await using server = await open(inventedAccount({ posts: 30 }));
    const since_id = server.account.ownPosts()[0]?.id ?? '';
    const { data } = await server.client.userTimeline(server.id, { since_id });
    expect(data).toEqual({ meta: { result_count: 0 } });
  });

  test('leaves out replies and retweets when asked to', async () => {
    await using server = await open(inventedAccount());
    const { tweets } = await wholeTimeline(server, { exclude: ['replies', 'retweets'], ...everything });
    expect(tweets.length).toBeGreaterThan(150);
    const kinds = tweets.flatMap(({ referenced_tweets }) => referenced_tweets ?? []).map(({ type }) => type);
    expect(new Set(kinds)).toEqual(new Set(['quoted']));
  });

  test('reaches 3,200 posts back, and 800 without replies', async () => {
    await using server = await open(inventedAccount({ posts: 3300, media: false }));
    while (server.account.ownPosts()[800]?.replyTo) server.account.addPost();
    const all = server.account.ownPosts();
    expect(idsIn((await wholeTimeline(server)).tweets)).toEqual(idsIn(all.slice(0, 3200)));
    const { tweets } = await wholeTimeline(server, { exclude: 'replies' });
    expect(idsIn(tweets)).toEqual(idsIn(all.slice(0, 800).filter(({ replyTo }) => replyTo === null)));
  });

  test('refuses a page that is too large, a token of another listing, and a field that it does not know', async () => {
    await using server = await open(inventedAccount({ posts: 60 }));
    const large = await refusal(server.client.userTimeline(server.id, { max_results: 101 }));
    expect([large.code, large.data.title]).toEqual([400, 'Invalid Request']);
    expect(large.data.errors).toEqual([
      {
        parameters: { max_results: ['101'] },
        message: 'The `max_results` query parameter value [101] is not between 5 and 100',
      },
    ]);
    const { meta } = await server.client.userTimeline(server.id, { max_results: 5 });
    const elsewhere = { pagination_token: meta.next_token ?? '', exclude: 'replies' as const };
    expect((await refusal(server.client.userTimeline(server.id, elsewhere))).data.detail).toContain('invalid');
    const unknown = server.client.userTimeline(server.id, { 'tweet.fields': 'colour' as TTweetv2TweetField });
    expect((await refusal(unknown)).code).toBe(400);
  });

  test('shows of an edited post the latest version alone, in the place of the first', async () => {
    await using server = await open(inventedAccount({ posts: 30 }));
    const [newest, second] = server.account.ownPosts();
    const afterAll = new Date(sentAt(newest?.id ?? '') + 60_000).toISOString();
    const version = server.account.edit(second?.id ?? '', 'Said better.', afterAll);
    const { data } = await server.client.userTimeline(server.id, { max_results: 5 });
    expect(idsIn(data.data).slice(0, 2)).toEqual([newest?.id, version.id]);
    expect(data.data[1]).toMatchObject({ text: 'Said better.', edit_history_tweet_ids: [second?.id, version.id] });
    // So it is never new: whoever wants to know looks up what is known.
    expect((await server.client.userTimeline(server.id, { since_id: newest?.id ?? '' })).meta.result_count).toBe(0);
  });
});

describe('what is asked for', () => {
  test('is answered, and nothing else', async () => {
    await using server = await open(inventedAccount({ posts: 52 }));
    const { tweets, data } = await wholeTimeline(server);
    expect(new Set(tweets.flatMap((post) => Object.keys(post)))).toEqual(
      new Set(['id', 'text', 'edit_history_tweet_ids']),
    );
    expect(data.includes).toBeUndefined();
    const { includes } = await wholeTimeline(server, { expansions: ['attachments.media_keys'] });
    expect(new Set(includes.media.flatMap((media) => Object.keys(media)))).toEqual(new Set(['media_key', 'type']));
  });

  test('brings what posts refer to, once a page, and says what could not be had', async () => {
    await using server = await open(inventedAccount({ posts: 26 }));
    const { includes, errors, tweets } = await wholeTimeline(server, everything);
    for (const kind of ['tweets', 'users', 'media', 'polls'] as const) {
      const keys = includes[kind].map((one) => ('media_key' in one ? one.media_key : one.id));
      expect(keys.length).toBeGreaterThan(0);
      expect(new Set(keys).size).toBe(keys.length);
    }
    const edited = tweets.find(({ edit_history_tweet_ids }) => edit_history_tweet_ids.length === 3);
    expect(includes.tweets.map(({ id }) => id)).toEqual(
      expect.arrayContaining(edited?.edit_history_tweet_ids.slice(0, 2) ?? ['']),
    );
    expect(errors.map(({ title, parameter }) => [title, parameter])).toEqual([
      ['Authorization Error', 'referenced_tweets.id'],
      ['Not Found Error', 'referenced_tweets.id'],
    ]);
  });

  test('holds entities that point at what they name, in code points of the escaped text', async () => {
    await using server = await open(inventedAccount());
    const { tweets } = await wholeTimeline(server, everything);
    let checked = 0;
    const check = ({ text, entities }: Pick<TweetV2, 'text' | 'entities'>) => {
      const at = ({ start, end }: { start: number; end: number }) => [...text].slice(start, end).join('');
      for (const url of entities?.urls ?? []) expect(at(url)).toBe(url.url);
      for (const tag of entities?.hashtags ?? []) expect(at(tag)).toBe(`#${tag.tag}`);
      for (const mention of entities?.mentions ?? []) expect(at(mention)).toBe(`@${mention.username}`);
      checked += entities?.urls?.length ?? 0;
    };
    for (const post of tweets) {
      check(post);
      if (post.note_tweet) check(post.note_tweet as TweetV2);
    }
    expect(checked).toBeGreaterThan(100);
    expect(tweets.some(({ text }) => text.includes('🐌 3 &lt; 5 &amp;'))).toBe(true);
  });

  test('cuts long posts and retweets, and holds the whole elsewhere', async () => {
    await using server = await open(inventedAccount({ posts: 26 }));
    const { tweets, includes } = await wholeTimeline(server, everything);
    const long = tweets.filter(({ note_tweet }) => note_tweet);
    expect(long.length).toBe(3);
    for (const { text, note_tweet } of long) {
      expect(text).toMatch(/…(?: https:\/\/t\.co\/\w+)?$/u);
      expect(note_tweet?.text.startsWith(text.split('…')[0] ?? '?')).toBe(true);
    }
    const retweet = tweets.find(({ text }) => text.startsWith('RT @inventedmuseum'));
    expect([...(retweet?.text ?? '')].length).toBe(140);
    const original = includes.tweetById(retweet?.referenced_tweets?.[0]?.id ?? '');
    expect(original?.note_tweet?.text).toContain('Notes for the week');
    const bare = await server.client.userTimeline(server.id, { max_results: 100 });
    expect(bare.tweets.some(({ note_tweet }) => note_tweet)).toBe(false);
  });

  test('is the same in both schemas, under other names', async () => {
    await using before = await open(inventedAccount({ posts: 40 }));
    await using after = await open(inventedAccount({ posts: 40 }), { schema: 'renamed' });
    const signed = { headers: { authorization: 'Bearer test-token' } };
    const query = new URLSearchParams(
      Object.entries(everything).map(([name, value]) => [name, value.join()]),
    ).toString();
    const ask = async (url: string, words: string) =>
      (await fetch(`${url}/2/users/${before.id}/tweets?max_results=40&${words}`, signed)).text();
    const old = await ask(before.api.url, query);
    const renamed = await ask(after.api.url, query);
    const newWords = query
      .replace('tweet.fields', 'post.fields')
      .replaceAll(/(note|history|referenced)_tweet/gu, '$1_post');
    expect((await ask(after.api.url, newWords)) === renamed).toBe(true);
    expect(/_tweet|"tweets?"/u.exec(renamed)).toBeNull();
    const back = renamed
      .replaceAll(/(note|history|referenced)_post/gu, '$1_tweet')
      .replace('"posts":', '"tweets":')
      .replaceAll('find post with', 'find tweet with')
      .replaceAll('"resource_type":"post"', '"resource_type":"tweet"')
      .replaceAll('//api.x.com/', '//api.twitter.com/');
    expect(JSON.parse(back)).toEqual(JSON.parse(old));
    expect(JSON.parse(await ask(before.api.url, newWords)).title).toBe('Invalid Request');
  });
});

describe('a look-up', () => {
  test('answers with what is there, and names what is gone or closed', async () => {
    await using server = await open(inventedAccount({ posts: 52 }));
    const [first, second, third] = idsIn(server.account.ownPosts()) as [string, string, string];
    server.account.remove(second);
    const closed = [...server.account.posts.values()].find(({ author }) => author === '2000003')?.id ?? '';
    const { data, errors } = await server.client.tweets([first, second, third, closed, '1']);
    expect(idsIn(data)).toEqual([first, third]);
    expect(errors?.map(({ value, title, type }) => [value, title, type.split('/').at(-1)])).toEqual([
      [second, 'Not Found Error', 'resource-not-found'],
      [closed, 'Authorization Error', 'not-authorized-for-resource'],
      ['1', 'Not Found Error', 'resource-not-found'],
    ]);
    expect(Object.keys(await server.client.tweets(['1']))).toEqual(['errors']);
  });

  test('knows older versions, each of which names them all', async () => {
    await using server = await open(inventedAccount({ posts: 26 }));
    const history = [...server.account.histories.values()][0] ?? [];
    const { data } = await server.client.tweets(history);
    expect(data.map(({ text }) => text.split(' (')[0])).toEqual([
      'The fair is on Saterday',
      'The fair is on Saturday',
      'The fair is on Saturday at two',
    ]);
    for (const { edit_history_tweet_ids } of data) expect(edit_history_tweet_ids).toEqual(history);
  });

  test('takes 100 ids and no more', async () => {
    await using server = await open(inventedAccount());
    const ids = idsIn(server.account.ownPosts());
    expect((await server.client.tweets(ids.slice(0, 100))).data).toHaveLength(100);
    expect((await refusal(server.client.tweets(ids.slice(0, 101)))).code).toBe(400);
    expect((await refusal(server.client.tweets(['p12']))).code).toBe(400);
  });
});

describe('people', () => {
  test('are found by name and by id, and listed by the thousand', async () => {
    await using server = await open(inventedAccount({ posts: 5 }));
    const { data } = await server.client.userByUsername('Hogarth_The');
    expect(data).toEqual({ id: server.id, name: 'The Invented School', username: 'hogarth_the' });
    expect((await server.client.userByUsername('nobody')).errors?.[0]?.title).toBe('Not Found Error');
    const followers = await server.client.followers(server.id, { asPaginator: true, max_results: 60 });
    while (!followers.done) await followers.fetchNext(60);
    expect(idsIn(followers.users)).toEqual(server.account.followers);
    expect(server.api.requests.filter(({ kind }) => kind === 'followers')).toHaveLength(3);
    expect((await server.client.following(server.id)).data).toHaveLength(8);
    expect((await server.client.userMentionTimeline(server.id, { max_results: 100 })).tweets).toHaveLength(12);
  });

  test('are known by their credentials: who is wrong is told so, and only the account itself is “me”', async () => {
    await using server = await open(inventedAccount({ posts: 5 }));
    expect((await refusal(clientOf(server.api, 'another').userTimeline(server.id))).code).toBe(401);
    expect((await refusal(server.client.me())).data.title).toBe('Unsupported Authentication');
    expect((await clientOf(server.api, asOwner).me()).data.id).toBe(server.id);
    expect((await refusal(clientOf(server.api, { ...asOwner, accessToken: 'another' }).me())).code).toBe(401);
    await fetch(`${server.api.url}/media/never.jpg`);
    const told = server.api.requests.map(({ signed, authorised }) => [signed, authorised]);
    expect(told).toEqual([
      [true, false],
      [true, true],
      [true, true],
      [true, false],
      [false, false],
    ]);
    expect(JSON.stringify(server.api.requests)).not.toMatch(/test-token|another|oauth/u);
  });

  test('who protect their posts show them to themselves alone, and who are suspended to nobody', async () => {
    await using server = await open(inventedAccount({ posts: 26 }));
    const owner = clientOf(server.api, asOwner);
    const [id = ''] = idsIn(server.account.ownPosts());
    server.account.protectAll();
    const refused = await server.client.userTimeline(server.id);
    expect([refused.unusable, refused.errors[0]?.title]).toEqual([true, 'Authorization Error']);
    expect((await server.client.tweets([id])).errors?.[0]?.title).toBe('Authorization Error');
    expect((await owner.userTimeline(server.id)).tweets).toHaveLength(10);
    expect((await owner.tweets([id])).data).toHaveLength(1);
    server.account.suspend();
    expect((await owner.tweets([id])).errors?.[0]?.title).toBe('Forbidden');
    const gone = (await owner.userTimeline(server.id)).errors[0];
    expect([gone?.title, gone?.detail]).toEqual(['Forbidden', `User has been suspended: [${server.id}].`]);
  });
});
