/** Writes the whole sample into a folder: archive, records, README. */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { archiveOf, type PlacedPicture, picturesOf, sizeOf } from './archive.ts';
import { withNotice } from './exif.ts';
import { paint } from './paint/paint.ts';
import { pupils } from './people/pupils.ts';
import { posts } from './posts/posts.ts';
import { readmeOf } from './readme.ts';
import { recordsOf } from './records.ts';

/** `words` leaves the pictures alone. The same sources give the same bytes. */
export async function makeSample(out: string, { words }: { words: boolean }) {
  const archive = path.join(out, 'archive');
  const media = path.join(archive, 'data', 'tweets_media');
  const records = path.join(out, 'private');
  await mkdir(media, { recursive: true });
  await mkdir(records, { recursive: true });
  for (const [name, text] of archiveOf(posts)) await writeFile(path.join(archive, name), text);
  for (const [name, text] of recordsOf(posts)) await writeFile(path.join(records, name), text);
  await writeFile(path.join(out, 'README.md'), readmeOf(posts));
  let bytes = 0;
  let files = 0;
  if (!words) {
    await rm(media, { recursive: true });
    await mkdir(media);
    for (const one of picturesOf(posts)) {
      if (one.picture.missing) continue;
      const content = await contentOf(one);
      await writeFile(path.join(media, one.file), content);
      bytes += content.length;
      files += 1;
    }
  }
  return { posts: posts.length, pupils: pupils.length, files, kilobytes: Math.round(bytes / 1000) };
}

async function contentOf({ picture, post, number }: PlacedPicture): Promise<Buffer> {
  if (picture.video) return readFile(new URL(`videos/${picture.video}`, import.meta.url));
  if (!picture.paint) throw new Error(`Post "${post.key}": picture ${number} has no painter.`);
  const version = picture.version ?? `${post.key} ${number}`;
  const jpeg = await paint(picture.paint, version, sizeOf(picture));
  return picture.exif ? withNotice(jpeg, picture.exif, `${post.at}:00`) : jpeg;
}
