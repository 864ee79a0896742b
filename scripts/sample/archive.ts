/** The sample's posts as the platform's official archive holds them: the files of `data/`, without the pictures' bytes. */
import { entitiesOf, escapeText, shorten } from './entities.ts';
import { chance, codeOf, numberOf } from './random.ts';
import { idAt, moment } from './snowflake.ts';
import { typed, type Written, type WrittenPicture } from './written.ts';

const account = { accountId: '1183064127', username: 'hogarth_the', accountDisplayName: 'The William Hogarth School' };

/** How many posts the first part holds; the rest are in the second. */
const firstPart = 130;

export type Size = { width: number; height: number };

/** A picture of a post, with its place in the archive. */
export type PlacedPicture = { post: Written; picture: WrittenPicture; number: number; file: string; id: string };

export function sizeOf(picture: WrittenPicture): Size {
  if (picture.kind) return { width: 640, height: 480 };
  if (picture.shape === 'tall') return { width: 900, height: 1200 };
  if (picture.shape === 'square') return { width: 1000, height: 1000 };
  return { width: 1200, height: 900 };
}

export function postIdOf(post: Pick<Written, 'key' | 'at'>): string {
  return idAt(moment(post.at, post.key), post.key);
}

/** Where each picture lies in `data/tweets_media/`. */
export function picturesOf(posts: readonly Written[]): PlacedPicture[] {
  return posts.flatMap((post) =>
    (post.pictures ?? []).map((picture, index) => {
      const name = `${post.key} picture ${index + 1}`;
      const base = `${picture.kind ? '' : 'G'}${codeOf(name, picture.kind ? 16 : 14)}.${picture.kind ? 'mp4' : 'jpg'}`;
      const id = idAt(moment(post.at, post.key).subtract({ milliseconds: 1400 - index * 90 }), name);
      return { post, picture, number: index + 1, file: `${postIdOf(post)}-${base}`, id };
    }),
  );
}

/** The text files of the archive, by their path in it. */
export function archiveOf(posts: readonly Written[]): Map<string, string> {
  const ids = new Map(posts.map((post) => [post.key, postIdOf(post)]));
  const media = Map.groupBy(picturesOf(posts), (one) => one.post.key);
  const notes: unknown[] = [];
  const tweets = posts.flatMap((post) => versions(post, ids, media.get(post.key) ?? [], notes));
  const order = chance('order of the archive');
  const mixed = tweets.map((tweet) => ({ tweet, at: order.next() })).sort((a, b) => a.at - b.at);
  const parts = [mixed.slice(0, firstPart), mixed.slice(firstPart)].map((part) => part.map(({ tweet }) => ({ tweet })));
  const generated = moment(posts.at(-1)?.at ?? '2026-07-21 12:00', 'archive').add({ hours: 40 });
  const files = new Map<string, string>();
  const types: Record<string, unknown> = {};
  const add = (type: string, name: string, globals: string, lists: readonly (readonly unknown[])[], more = {}) => {
    const listed = lists.map((list, part) => {
      const fileName = `data/${name}${part ? `-part${part}` : ''}.js`;
      files.set(fileName, `window.YTD.${globals}.part${part} = ${JSON.stringify(list, null, 2)}\n`);
      return { fileName, globalName: `YTD.${globals}.part${part}`, count: String(list.length) };
    });
    types[type] = { ...more, files: listed };
  };
  add('account', 'account', 'account', [
    [
      {
        account: {
          email: 'office@williamhogarth.example',
          createdVia: 'web',
          createdAt: '2019-09-11T08:02:41.000Z',
          ...account,
        },
      },
    ],
  ]);
  add('noteTweet', 'note-tweet', 'note_tweet', [notes]);
  add('tweets', 'tweets', 'tweets', parts, { mediaDirectory: 'data/tweets_media' });
  const { username: userName, accountDisplayName: displayName, accountId } = account;
  const config = {
    userInfo: { accountId, userName, displayName },
    archiveInfo: {
      sizeBytes: '6291456',
      generationDate: generated.toString({ fractionalSecondDigits: 3 }),
      isPartialArchive: false,
      maxPartSizeBytes: '53687091200',
    },
    readmeInfo: { fileName: 'data/README.txt', directory: 'data/', name: 'README.txt' },
    dataTypes: types,
  };
  files.set('data/manifest.js', `window.__THAR_CONFIG = ${JSON.stringify(config, null, 2)}\n`);
  return files;
}

/** A post, and before it each older version: the archive holds every one as a post of its own. */
function versions(post: Written, ids: Map<string, string>, media: readonly PlacedPicture[], notes: unknown[]) {
  const older = (post.before ?? []).map((one, index) => ({
    id: postIdOf({ key: `${post.key} version ${index + 1}`, at: one.at }),
    at: moment(one.at, `${post.key} version ${index + 1}`),
    text: typed(post, one.text),
  }));
  const all = [...older, { id: postIdOf(post), at: moment(post.at, post.key), text: typed(post) }];
  const [first] = all;
  if (!first) throw new Error('A post has at least one version.');
  const initial = {
    editTweetIds: all.map(({ id }) => id),
    editableUntil: first.at.add({ hours: 1 }).toString({ fractionalSecondDigits: 3 }),
    editsRemaining: String(6 - all.length),
    isEditEligible: !post.reply,
  };
  return all.map((version, index) => ({
    edit_info: index ? { edit: { initialTweetId: first.id, editControlInitial: initial } } : { initial },
    ...tweetOf(post, version, ids, media, notes),
  }));
}

function tweetOf(
  post: Written,
  version: { id: string; at: Temporal.Instant; text: string },
  ids: Map<string, string>,
  media: readonly PlacedPicture[],
  notes: unknown[],
) {
  const words = post.quotes ? `${version.text} ${addressOf(post.quotes, ids)}` : version.text;
  const short = shorten(words);
  const mediaLink = media.length ? ` https://t.co/${codeOf(`${post.key} media`, 10)}` : '';
  let text = short.text;
  if (text.startsWith('RT @') && [...text].length > 140) text = `${[...text].slice(0, 139).join('').trimEnd()}…`;
  else if ([...text].length > 280) {
    notes.push(noteOf(version, short.text, short.targets));
    text = `${[...text]
      .slice(0, 276)
      .join('')
      .replace(/\s+\S*$/u, '')}…`;
  }
  const full = escapeText(text + mediaLink);
  const entities = entitiesOf(full, short.targets);
  const end = [...full].length;
  const listed = media.map((one) => mediumOf(one, version.id, mediaLink.trim(), end));
  const reply = replyOf(post, ids);
  return {
    retweeted: false,
    source: sources[numberOf(`${post.key} source`) % sources.length],
    entities: listed.length ? { ...entities, media: [asPhoto(listed[0])] } : entities,
    display_text_range: ['0', String(end)],
    favorite_count: text.startsWith('RT @') ? '0' : String(numberOf(`${post.key} likes`) % 31),
    ...reply,
    id_str: version.id,
    truncated: false,
    retweet_count: String(numberOf(`${post.key} shares`) % 5),
    id: version.id,
    possibly_sensitive: false,
    created_at: dateOf(version.at),
    favorited: false,
    full_text: full,
    lang: 'en',
    ...(listed.length ? { extended_entities: { media: listed } } : {}),
  };
}

const sources = [
  '<a href="https://mobile.twitter.com" rel="nofollow">Twitter Web App</a>',
  '<a href="http://twitter.com/download/iphone" rel="nofollow">Twitter for iPhone</a>',
  '<a href="http://twitter.com/download/android" rel="nofollow">Twitter for Android</a>',
];

function addressOf(quotes: string, ids: Map<string, string>): string {
  return quotes.startsWith('https://') ? quotes : `https://twitter.com/hogarth_the/status/${idOf(quotes, ids)}`;
}

function idOf(key: string, ids: Map<string, string>): string {
  const id = ids.get(key);
  if (!id) throw new Error(`No post is called "${key}".`);
  return id;
}

function replyOf(post: Written, ids: Map<string, string>) {
  if (!post.reply) return {};
  const own = typeof post.reply === 'string';
  const id = own ? idOf(post.reply as string, ids) : (post.reply as { id: string }).id;
  const handle = own ? account.username : (post.reply as { handle: string }).handle.slice(1);
  const user = own ? account.accountId : String(10_000_000 + (numberOf(handle) % 900_000_000));
  return {
    in_reply_to_status_id_str: id,
    in_reply_to_status_id: id,
    in_reply_to_user_id: user,
    in_reply_to_user_id_str: user,
    in_reply_to_screen_name: handle,
  };
}

function noteOf(version: { id: string; at: Temporal.Instant }, text: string, targets: Map<string, string>) {
  const { urls, hashtags, user_mentions } = entitiesOf(text, targets);
  const at = version.at
    .round({ smallestUnit: 'second', roundingMode: 'floor' })
    .toString({ fractionalSecondDigits: 3 });
  const range = ({ indices: [fromIndex, toIndex] }: { indices: [string, string] }) => ({ fromIndex, toIndex });
  return {
    noteTweet: {
      noteTweetId: idAt(version.at.subtract({ milliseconds: 220 }), `${version.id} note`),
      updatedAt: at,
      lifecycle: { value: '1', name: 'Active', originalName: 'Active', annotations: {} },
      createdAt: at,
      core: {
        styletags: [],
        urls: urls.map((one) => ({
          expandedUrl: one.expanded_url,
          ...range(one),
          shortUrl: one.url,
          displayUrl: one.display_url,
        })),
        text,
        mentions: user_mentions.map((one) => ({ screenName: one.screen_name, ...range(one) })),
        cashtags: [],
        hashtags: hashtags.map((one) => ({ text: one.text, ...range(one) })),
      },
    },
  };
}

function mediumOf({ picture, file, id, post }: PlacedPicture, postId: string, url: string, end: number) {
  const { width, height } = sizeOf(picture);
  const base = file.slice(file.indexOf('-') + 1);
  const thumb = { video: `ext_tw_video_thumb/${id}/pu/img`, gif: 'tweet_video_thumb', photo: 'media' }[
    picture.kind ?? 'photo'
  ];
  const address = `pbs.twimg.com/${thumb}/${base.replace('.mp4', '.jpg')}`;
  const within = (longest: number) => {
    const scale = Math.min(1, longest / Math.max(width, height));
    return { w: String(Math.round(width * scale)), h: String(Math.round(height * scale)), resize: 'fit' };
  };
  return {
    expanded_url: `https://twitter.com/hogarth_the/status/${postId}/${picture.kind === 'video' ? 'video' : 'photo'}/1`,
    indices: [String(end - url.length), String(end)],
    url,
    media_url: `http://${address}`,
    id_str: id,
    ...(picture.kind ? { video_info: videoOf(picture.kind, id, base, `${post.key} video`) } : {}),
    id,
    media_url_https: `https://${address}`,
    sizes: {
      small: within(680),
      thumb: { w: '150', h: '150', resize: 'crop' },
      large: within(2048),
      medium: within(1200),
    },
    type: picture.kind === 'gif' ? 'animated_gif' : (picture.kind ?? 'photo'),
    display_url: `pic.twitter.com/${url.slice('https://t.co/'.length)}`,
  };
}

function videoOf(kind: 'video' | 'gif', id: string, base: string, name: string) {
  if (kind === 'gif') {
    const url = `https://video.twimg.com/tweet_video/${base}`;
    return { aspect_ratio: ['4', '3'], variants: [{ bitrate: '0', content_type: 'video/mp4', url }] };
  }
  const at = `https://video.twimg.com/ext_tw_video/${id}/pu`;
  return {
    aspect_ratio: ['4', '3'],
    duration_millis: '3200',
    variants: [
      { bitrate: '256000', content_type: 'video/mp4', url: `${at}/vid/avc1/320x240/${codeOf(name, 16)}.mp4?tag=14` },
      { content_type: 'application/x-mpegURL', url: `${at}/pl/${codeOf(`${name} list`, 16)}.m3u8?tag=14` },
      { bitrate: '950000', content_type: 'video/mp4', url: `${at}/vid/avc1/640x480/${base}?tag=14` },
    ],
  };
}

/** In `entities` the platform lists the first medium alone, and as a photo whatever it is. */
function asPhoto(medium: ReturnType<typeof mediumOf> | undefined) {
  if (!medium) throw new Error('A post without media has no first one.');
  const { video_info: _, ...photo } = medium;
  return { ...photo, type: 'photo' };
}

/** `Sat Feb 18 12:33:11 +0000 2023`. */
function dateOf(at: Temporal.Instant): string {
  const [weekday, day, month, year, time] = new Date(at.epochMilliseconds).toUTCString().replace(',', '').split(' ');
  return `${weekday} ${month} ${day} ${time} +0000 ${year}`;
}
