/** Where posts come from: an archive or the platform's interface, both read into the same posts. */
import type { Readable } from 'node:stream';
import type { Post, PostId } from '../post.ts';

/** A picture or video as the source holds it, metadata and all. */
export type SourceFile = {
  /** As the source calls it. */
  name: string;
  /** Bytes. */
  size: number;
  open(): Promise<Readable>;
};

/**
 * A post as a source gives it. Of its media `file` and `source` are null and nothing has been stripped yet; width, height and alt
 * are the source's.
 */
export type SourcePost = {
  post: Post;
  /** One for each of `post.media`; null where the source lists a file that it does not hold. */
  files: readonly (SourceFile | null)[];
  /** Ids of its older versions, as far as the platform lists them, whether or not the source holds them. */
  earlier: readonly PostId[];
};

/** One thing that could not be read while the rest could: named by its place, never by its content. */
export type SourceFault = { entry: string; message: string };

export type SourceCounts = {
  /** Posts read, edits collapsed. */
  posts: number;
  /** Older versions that were folded into their latest. */
  edits: number;
  /** Long posts whose whole text was found. */
  notes: number;
  /** Pictures and videos that posts list. */
  media: number;
  /** Of these, the ones that the source does not hold. */
  missing: number;
  /** Posts that could not be read. */
  unreadable: number;
};

export type Source = {
  kind: 'archive';
  account: { handle: string; name: string | null; id: string | null };
  /** When the platform made it: ISO 8601, UTC; null where it does not say. */
  made: string | null;
  /** Whether it says of itself that it is one part of several. */
  partial: boolean;
  /** Whether it holds direct messages, by its manifest alone; null where there is no manifest. */
  directMessages: boolean | null;
  /** Oldest first. */
  posts(): AsyncIterable<SourcePost>;
  faults: readonly SourceFault[];
  counts: SourceCounts;
  close(): Promise<void>;
};
