/** A post of the sample as its author writes it; archive and records are made from it. */
import type { PainterName } from './paint/painters.ts';

/** What a person said of a picture. `nobody`: people, none of them recognisable. Else the `pupils` of looks.csv. */
export type WrittenLook = 'no' | 'nobody' | (string & {});

export type Notice = { latitude?: number; longitude?: number; author?: string; copyright?: string };

export type WrittenPicture = {
  paint?: PainterName;
  /** Which of the painter's pictures: another word, another picture. */
  version?: string;
  shape?: 'wide' | 'tall' | 'square';
  /** A file of `videos/` in place of a painting. */
  video?: string;
  kind?: 'video' | 'gif';
  /** The archive lists it but holds no file. */
  missing?: true;
  /** Metadata written into the file. */
  exif?: Notice;
  /** null: no person has looked yet. A list: the looks in order, the last one counts. */
  look: WrittenLook | null | readonly WrittenLook[];
  /** Whoever looked forgot to say of the child who must not appear whether it is there. */
  unasked?: true;
  by?: Signer;
  note?: string;
  /** Alt text of the look. */
  description?: string;
};

/** Who signed a record: a key of `signers`. */
export type Signer = 'head' | 'deputy' | 'dsl' | 'computing' | 'office' | 'office2' | 'teacher';

export type Written = {
  /** Its name among the sample's authors; ids are made from it and its time. */
  key: string;
  /** Europe/London: `2025-09-03 08:20`. */
  at: string;
  /** As typed, links in full. A link to t.co stays bare. */
  text: string;
  /** Hashtags at its end; the three of the policy where left out. */
  tags?: string;
  pictures?: readonly WrittenPicture[];
  /** Key of an own post that it continues, or somebody else's post. */
  reply?: string | { handle: string; id: string };
  /** Key of an own post, or the address of another's. */
  quotes?: string;
  /** Earlier versions, oldest first. */
  before?: readonly { at: string; text: string }[];
  decision?: { verdict: 'publish' | 'redact' | 'withhold'; by: Signer; on: string; reason: string; faces?: string };
  /** Deleted on the platform on that day. */
  gone?: string;
  /** What it shows a newcomer, for the sample's README. */
  shows?: string;
};

/** What the policy asks of every post. */
export const threeHashtags = '#Chiswick #W4 #LBofHounslow';

/** All that is typed: words and hashtags. */
export function typed(post: Pick<Written, 'text' | 'tags'>, text = post.text): string {
  const tags = text.startsWith('RT @') ? (post.tags ?? '') : (post.tags ?? threeHashtags);
  return tags ? `${text} ${tags}` : text;
}
