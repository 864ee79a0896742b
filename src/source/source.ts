/** Where posts come from: an archive, the platform's interface, or kept answers of it, all read into the same posts. */
import type { Readable } from 'node:stream';
import type { Post, PostId } from '../post.ts';

/** A picture or video as the source holds it, metadata and all. */
export type SourceFile = {
  /** As the source calls it. */
  name: string;
  /** Bytes. */
  size: number;
  /** sha256 of its bytes, where that is known before they are there. */
  known?: string | undefined;
  open(): Promise<Readable>;
  /** Told the sha256 of the bytes that came. */
  received?: (source: string) => void;
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

/** An account of a list; an archive knows no handles. */
export type ListedAccount = { id: string; handle: string | null };

/** Who follows the account, and whom it follows, when the source was made; null where the source holds no such list. */
export type SourceLists = { followers: readonly ListedAccount[] | null; following: readonly ListedAccount[] | null };

export type Source = {
  kind: 'archive' | 'api' | 'pages';
  account: { handle: string; name: string | null; id: string | null };
  /** When the platform made it: ISO 8601, UTC; null where it does not say. */
  made: string | null;
  /** Whether it says of itself that it is one part of several. */
  partial: boolean;
  /** Whether it holds direct messages, by its manifest alone; null where there is no manifest. */
  directMessages: boolean | null;
  /** Oldest first. */
  posts(): AsyncIterable<SourcePost>;
  lists(): Promise<SourceLists>;
  faults: readonly SourceFault[];
  counts: SourceCounts;
  close(): Promise<void>;
};
