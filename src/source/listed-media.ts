/** The pictures and videos that a post lists, and what an archive calls their files. */
import type { Media, PostId } from '../post.ts';
import type { Tweet, TweetMedia } from './tweet.ts';

export type ListedMedia = {
  media: Media;
  /** Names that its file may have in a media folder, best first. */
  names: readonly string[];
  /** Where the platform has its file: best first, without what follows a film's path. */
  addresses: { films: readonly string[]; stills: readonly string[] };
};

/**
 * All media of a post: `extended_entities` holds up to four, `entities` only the first. One without an address is a picture all the
 * same: nobody knows of what.
 */
export function mediaOf(tweet: Pick<Tweet, 'entities' | 'extended_entities'>): TweetMedia[] {
  const extended = tweet.extended_entities?.media ?? [];
  return extended.length > 0 ? extended : (tweet.entities?.media ?? []);
}

export function listedMedia(id: PostId, one: TweetMedia): ListedMedia {
  const original = one.original_info;
  const largest = one.sizes?.large ?? one.sizes?.medium;
  const { films, stills } = addressesOf(one);
  return {
    media: {
      kind: one.type === 'video' ? 'video' : one.type === 'animated_gif' ? 'gif' : 'photo',
      file: null,
      width: original?.width ?? largest?.w ?? 0,
      height: original?.height ?? largest?.h ?? 0,
      alt: one.ext_alt_text?.trim() || null,
      had: [],
      rights: [],
      source: null,
    },
    names: [...films, ...stills].flatMap((address) => {
      const name = plain(address).split('/').at(-1);
      return name ? [`${id}-${name}`] : [];
    }),
    addresses: { films: films.map(plain), stills },
  };
}

/** A video is kept in its best quality; its `media_url` is only a still of it. */
function addressesOf(one: TweetMedia): { films: string[]; stills: string[] } {
  const films = (one.video_info?.variants ?? [])
    .filter((variant) => variant.content_type === 'video/mp4')
    .sort((a, b) => (b.bitrate ?? 0) - (a.bitrate ?? 0))
    .flatMap((variant) => variant.url ?? []);
  const stills = one.type === 'video' || one.type === 'animated_gif' ? [] : [one.media_url, one.media_url_https];
  return { films, stills: stills.filter((address) => address !== null) };
}

function plain(address: string): string {
  return address.split(/[?#]/u)[0] ?? '';
}
