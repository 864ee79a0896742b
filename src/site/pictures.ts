/** How pictures are named and laid out, and which of them may stand on the page of pictures. */
import type { PublicPicture, PublicPost } from '../public-post.ts';
import { posts, school } from './data.ts';

const kinds = { photo: 'Picture', video: 'Video', gif: 'Moving picture' } as const;

/**
 * What stands for a picture where it cannot be seen: its description. Where nobody wrote one it says so, and which it is of how many: with an
 * empty text a screen reader would pass over it, and its listener would never know that there was something to ask about.
 */
export function nameOfPicture(picture: PublicPicture, number: number, of: number): string {
  if (picture.alt !== '') return picture.alt;
  const which = of > 1 ? ` ${number} of ${of}` : '';
  const kind = picture.kind !== 'photo' && picture.video === null ? 'Still of a video' : kinds[picture.kind];
  return `${kind}${which} without a description`;
}

/** At most two beside each other; of three the first stands alone. */
export function rowsOf<Picture>(pictures: readonly Picture[]): Picture[][] {
  const alone = pictures.length % 2;
  const rows: Picture[][] = alone === 1 ? [pictures.slice(0, 1)] : [];
  for (let start = alone; start < pictures.length; start += 2) rows.push(pictures.slice(start, start + 2));
  return rows;
}

/** Its width in tenths of its height, for a class of the style sheet; extremes are reined in. */
export function ratioOf({ width, height }: PublicPicture): number {
  if (width <= 0 || height <= 0) return 16;
  return Math.min(24, Math.max(5, Math.round((width / height) * 10)));
}

/** Pictures for the page of pictures and for tables of contents: those without people, unless school.yaml opens it. Newest first. */
export const shownPictures: readonly { picture: PublicPicture; post: PublicPost; name: string }[] = posts.flatMap(
  (post) =>
    post.pictures.flatMap((picture, index) => {
      const open = picture.sizes.length > 0 && (school.peoplePage || !picture.people);
      return open ? { picture, post, name: nameOfPicture(picture, index + 1, post.pictures.length) } : [];
    }),
);
