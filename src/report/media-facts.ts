/** What import took out of pictures and videos, and what it could not keep: counts alone. */
import type { Post, PostId } from '../post.ts';

export type MediaFacts = {
  pictures: number;
  videos: number;
  /** Without a file: the source held none. */
  missing: number;
  /** Held by the source, but not to be read: never stored, and never shown. */
  unreadable: readonly { post: PostId; at: string; picture: number; fault: string }[];
  /** How many files held each kind of metadata, places apart; most first. */
  had: readonly { kind: string; files: number }[];
  /** How many said where they were taken. */
  places: number;
  /** How many carried a notice of copyright or credit. */
  rights: number;
};

export function mediaFacts(posts: readonly Post[]): MediaFacts {
  const media = posts.flatMap((post) => post.media);
  const counts = new Map<string, number>();
  for (const kind of media.flatMap(({ had }) => [...new Set(had)])) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const places = counts.get('gps') ?? 0;
  counts.delete('gps');
  return {
    pictures: media.filter(({ kind }) => kind === 'photo').length,
    videos: media.filter(({ kind }) => kind !== 'photo').length,
    missing: media.filter(({ file, fault }) => file === null && fault === undefined).length,
    unreadable: posts.flatMap(({ id, at, media: own }) =>
      own.flatMap(({ fault }, index) => (fault === undefined ? [] : { post: id, at, picture: index + 1, fault })),
    ),
    had: [...counts]
      .map(([kind, files]) => ({ kind, files }))
      .sort((a, b) => b.files - a.files || (a.kind < b.kind ? -1 : 1)),
    places,
    rights: media.filter(({ rights }) => rights.length > 0).length,
  };
}
