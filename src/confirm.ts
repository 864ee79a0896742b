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
  /** Whether pictures of a post have to be looked at one by one: somebody could be in them who has to be asked about by id. */
  alone(post: Post): boolean;
};

/**
 * The pictures that may be confirmed together, oldest first. Never one that a person has looked at, in this post or another;
 * none that has to be looked at alone; and no video, which a sheet cannot show.
 */
export function confirmable({ posts, looks, machine, from, to, alone }: Confirm): ConfirmedPicture[] {
  const places = new Set(looks.map((look) => `${look.post}/${look.picture}`));
  const files = new Set(looks.map((look) => look.file));
  const isLooked = (post: Post, index: number) =>
    idsOf(post).some((id) => places.has(`${id}/${index + 1}`)) || files.has(post.media[index]?.file ?? '?');
  const known = new Set(
    posts.flatMap((post) => post.media.flatMap((media, index) => (isLooked(post, index) ? (media.file ?? []) : []))),
  );
  return posts.flatMap((post) => {
    const day = londonDay(post.at);
    if (day < from || day > to || (post.media.length > 0 && alone(post))) return [];
    return post.media.flatMap(({ kind, file }, index): ConfirmedPicture[] => {
      const seen = file === null ? undefined : machine.get(file);
      if (kind !== 'photo' || file === null || !seen || seen.people.seen || seen.text.length > 0) return [];
      if (isLooked(post, index) || known.has(file)) return [];
      return [{ post: post.id, day, picture: index + 1, file }];
    });
  });
}

const together = 'confirmed together on';

/** Whether a look's note is that of `confirmedRows`: by its words, or by the name of its sheet, whichever an editor has left. */
export function isTogether(note: string): boolean {
  return /confirmed\s+together|\d{4}-\d\d-\d\d\.\.\d{4}-\d\d-\d\d-confirmed/iu.test(note);
}

/** A sheet that somebody went through. */
export type Sheet = { day: string; files: ReadonlySet<string> };

/** Looks with that note again where somebody has lost it: a look `no` without any note, of the day of a sheet that shows its file. */
export function withLostNotes(looks: readonly LookRow[], sheets: readonly Sheet[]): LookRow[] {
  return looks.map((look) => {
    const isLost = look.people === 'no' && look.note.trim() === '';
    const isOnSheet = sheets.some(({ day, files }) => day === look.on && files.has(look.file));
    return isLost && isOnSheet ? { ...look, note: together } : look;
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
    note: `${together} ${person.sheet}`,
    file,
    description: '',
  }));
}
