/** An archive that holds the posts of an answer, as the platform's export would write them. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { temporary } from '../temporary.ts';
import type { RawLink, RawPage, RawPost } from './api-answers.ts';

const days = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `Sat Feb 18 12:33:11 +0000 2023`. */
function spoken(iso: string): string {
  const at = new Date(iso);
  const day = String(at.getUTCDate()).padStart(2, '0');
  return `${days[at.getUTCDay()]} ${months[at.getUTCMonth()]} ${day} ${iso.slice(11, 19)} +0000 ${at.getUTCFullYear()}`;
}

/** Writes it; answers with its folder. An export knows no quoted words, no polls, no alt text, and of retweets the beginning. */
export async function asArchive(page: RawPage): Promise<string> {
  const folder = await temporary();
  await mkdir(join(folder, 'data'), { recursive: true });
  const versions = page.includes.tweets.filter((post) => post.author_id === '900100200');
  const own = [...page.data, ...versions];
  const notes = own.flatMap((post) => (post.note_tweet ? [asNote(post)] : []));
  const write = (name: string, variable: string, value: unknown) =>
    writeFile(join(folder, 'data', name), `window.${variable} = ${JSON.stringify(value)}`);
  await write('manifest.js', '__THAR_CONFIG', {
    userInfo: { accountId: '900100200', userName: 'brook_lane', displayName: 'Brook Lane Primary' },
    archiveInfo: { generationDate: '2026-03-02T10:00:00.000Z', isPartialArchive: false },
    dataTypes: {
      tweets: { files: [{ fileName: 'data/tweets.js', count: String(own.length) }] },
      noteTweet: { files: [{ fileName: 'data/note-tweet.js', count: String(notes.length) }] },
    },
  });
  await write(
    'tweets.js',
    'YTD.tweets.part0',
    own.map((post) => ({ tweet: asTweet(post, page) })),
  );
  await write('note-tweet.js', 'YTD.note_tweet.part0', notes);
  return folder;
}

function asNote({ note_tweet, created_at, id }: RawPost): unknown {
  const urls = (note_tweet?.entities?.urls ?? []).map(({ url, expanded_url, start, end }) => ({
    shortUrl: url,
    expandedUrl: expanded_url,
    fromIndex: String(start),
    toIndex: String(end),
  }));
  return {
    noteTweet: { noteTweetId: `9${id.slice(1)}`, createdAt: created_at, core: { text: note_tweet?.text, urls } },
  };
}

function asTweet(post: RawPost, page: RawPage): unknown {
  const urls = post.entities?.urls ?? [];
  const isMedia = ({ expanded_url, media_key }: RawLink) =>
    media_key !== undefined || /\/photo\/1$/u.test(expanded_url);
  const [shown] = urls.filter(isMedia);
  const media = mediaOf(post, page).map((one) => ({ ...one, ...(shown ? asLink(shown) : {}) }));
  const reply = post.referenced_tweets?.find(({ type }) => type === 'replied_to')?.id;
  const user = page.includes.users.find(({ id }) => id === post.in_reply_to_user_id);
  const versions = post.edit_history_tweet_ids;
  const initial = { editTweetIds: versions, editsRemaining: '5', isEditEligible: true };
  return {
    id: post.id,
    id_str: post.id,
    full_text: post.text,
    created_at: spoken(post.created_at),
    retweeted: false,
    truncated: false,
    entities: {
      urls: urls.filter((one) => !isMedia(one)).map(asLink),
      ...(media.length > 0 ? { media: media.slice(0, 1) } : {}),
    },
    ...(media.length > 0 ? { extended_entities: { media } } : {}),
    ...(reply === undefined
      ? {}
      : {
          in_reply_to_status_id_str: reply,
          in_reply_to_screen_name: user?.username,
          in_reply_to_user_id_str: user?.id,
        }),
    edit_info:
      versions[0] === post.id ? { initial } : { edit: { initialTweetId: versions[0], editControlInitial: initial } },
  };
}

function asLink({ url, expanded_url, start, end }: RawLink) {
  return { url, expanded_url, indices: [String(start), String(end)] };
}

function mediaOf(post: RawPost, page: RawPage): Record<string, unknown>[] {
  const retweeted = post.referenced_tweets?.find(({ type }) => type === 'retweeted')?.id;
  const from = page.includes.tweets.find(({ id }) => id === retweeted) ?? post;
  return (from.attachments?.media_keys ?? []).map((key) => {
    const one = page.includes.media.find(({ media_key }) => media_key === key);
    const variants = one?.variants as { bit_rate?: number; content_type: string; url: string }[] | undefined;
    return {
      type: one?.type ?? 'photo',
      media_url_https: one?.url ?? one?.preview_image_url,
      ...(one?.width ? { original_info: { width: String(one.width), height: String(one.height) } } : {}),
      ...(variants
        ? {
            video_info: {
              variants: variants.map(({ bit_rate, ...rest }) => ({
                ...rest,
                ...(bit_rate === undefined ? {} : { bitrate: String(bit_rate) }),
              })),
            },
          }
        : {}),
    };
  });
}
