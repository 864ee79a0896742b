/** Photos and videos as posts carry them, and their files under the addresses that the posts name. */
import type { Account, Media } from './account.ts';
import type { Chance } from './chance.ts';
import { inventedFilm, inventedPicture } from './invented-files.ts';

type PhotoOptions = { format?: 'jpeg' | 'png'; alt?: string | null };

/** A photo that the account's media host serves from now on; to be given to a post. */
export function inventedPhoto(account: Account, by: Chance, { format = 'jpeg', alt = null }: PhotoOptions = {}): Media {
  const name = by.name(15);
  const path = `/media/${name}.${format === 'jpeg' ? 'jpg' : 'png'}`;
  account.files.set(path, inventedPicture(name, format));
  const url = `https://pbs.twimg.com${path}`;
  return { key: `3_${mediaId(by)}`, type: 'photo', url, variants: [], alt, width: 24, height: 16, duration: null };
}

type VideoOptions = { type?: 'video' | 'animated_gif'; alt?: string | null };

export function inventedVideo(account: Account, by: Chance, { type = 'video', alt = null }: VideoOptions = {}): Media {
  const id = mediaId(by);
  const name = by.name(16);
  const still = type === 'animated_gif';
  const preview = still ? `/tweet_video_thumb/${name}.jpg` : `/ext_tw_video_thumb/${id}/pu/img/${name}.jpg`;
  account.files.set(preview, inventedPicture(name, 'jpeg'));
  const folder = `/ext_tw_video/${id}/pu`;
  const paths = still
    ? [`/tweet_video/${name}.mp4`]
    : [`${folder}/vid/avc1/320x180/${name}.mp4`, `${folder}/vid/avc1/640x360/${name}.mp4`];
  for (const path of paths) account.files.set(path, inventedFilm(path));
  const host = 'https://video.twimg.com';
  const files = paths.map((path, nth) => ({
    bit_rate: still ? 0 : 256_000 + nth * 576_000,
    content_type: 'video/mp4',
    url: `${host}${path}${still ? '' : '?tag=12'}`,
  }));
  const playlist = { content_type: 'application/x-mpegURL', url: `${host}${folder}/pl/${name}.m3u8?tag=12` };
  return {
    key: `${still ? 16 : 7}_${id}`,
    type,
    url: `https://pbs.twimg.com${preview}`,
    // The best file is neither the first nor the last, as it may be on the platform.
    variants: still ? files : [...files, playlist],
    alt,
    width: 320,
    height: 240,
    duration: still ? null : 1000,
  };
}

const mediaId = (by: Chance) => `19${Array.from({ length: 17 }, () => by.below(10)).join('')}`;
