/** One person's look `no` at many pictures at once: those of a time in which the machine saw nobody and no text. */
import { londonDay } from './london.ts';
import type { LookRow, MachineLook } from './look.ts';
import { idsOf, type Post } from './post.ts';

/** One picture on the contact sheet. */
export type ConfirmedPicture = { post: string; day: string; picture: number; file: string };

export type Confirm = {
  posts: readonly Post[];
  looks: readonly LookRow[];
  machine: ReadonlyMap<string, MachineLook>;
  /** Plain dates, both included, in Europe/London. */
  from: string;
  to: string;
};

/**
 * The pictures that may be confirmed together, oldest first. Never one that a person has looked at, in this post or another;
 * and no video, which a sheet cannot show.
 */
export function confirmable({ posts, looks, machine, from, to }: Confirm): ConfirmedPicture[] {
  const places = new Set(looks.map((look) => `${look.post}/${look.picture}`));
  const files = new Set(looks.map((look) => look.file));
  const isLooked = (post: Post, index: number) =>
    idsOf(post).some((id) => places.has(`${id}/${index + 1}`)) || files.has(post.media[index]?.file ?? '?');
  const known = new Set(
    posts.flatMap((post) => post.media.flatMap((media, index) => (isLooked(post, index) ? (media.file ?? []) : []))),
  );
  return posts.flatMap((post) => {
    const day = londonDay(post.at);
    if (day < from || day > to) return [];
    return post.media.flatMap(({ kind, file }, index): ConfirmedPicture[] => {
      const seen = file === null ? undefined : machine.get(file);
      if (kind !== 'photo' || file === null || !seen || seen.people.seen || seen.text.length > 0) return [];
      if (isLooked(post, index) || known.has(file)) return [];
      return [{ post: post.id, day, picture: index + 1, file }];
    });
  });
}

/** The lines for looks.csv. */
export function confirmedRows(
  pictures: readonly ConfirmedPicture[],
  person: { by: string; role: string; on: string; sheet: string },
): LookRow[] {
  return pictures.map(({ post, picture, file }) => ({
    post,
    picture,
    people: 'no',
    pupils: '',
    by: person.by,
    role: person.role,
    on: person.on,
    note: `confirmed together on ${person.sheet}`,
    file,
    description: '',
  }));
}
