/** Looks: what a person said (looks.csv) and what a machine saw (looks/<sha256>.json) of a picture. */
import type { PostId } from './post.ts';

export type PupilId = string;

/** What a person said of one picture: the rows of looks.csv, resolved to the file they hold for. */
export type Look = {
  people: 'yes' | 'no';
  /** Recognisable and on the register. */
  shown: readonly PupilId[];
  /** Asked about and not shown (`-P012`). */
  notShown: readonly PupilId[];
  /** A recognisable child whom nobody could name (`?`). */
  unknown: boolean;
  /** Alt text that a person wrote; null where none was given. */
  description: string | null;
  /** Of what moves: whether it was watched to its end, with sound. The note says so. */
  watched: boolean;
  /** Nobody can be recognised although somebody was asked about: the note says so. */
  nobody?: boolean;
  /** One look at many pictures together (a contact sheet): nobody has looked at this one by itself. */
  together?: boolean;
};

export type Box = readonly [x: number, y: number, width: number, height: number];

/** What a machine saw, made once and reused. Boxes are parts of 1. */
export type MachineLook = {
  made: string;
  people: { seen: boolean; score: number };
  faces: readonly { box: Box; score: number }[];
  text: readonly { text: string; box: Box; score: number }[];
};

/** One picture or video of a post, with all that is known of it when the rules run. */
export type Picture = {
  /** Counts from 1 within the post, as in looks.csv. */
  number: number;
  kind: 'photo' | 'video' | 'gif';
  file: string | null;
  /** Alt text: a person's description, else the source's. */
  alt: string | null;
  /** The source's alt text where a person's description stands in its place: the platform still shows it. */
  replacedAlt?: string;
  /** Text that a machine read in the picture, lines joined by a line feed; null where none was read. */
  ocr: string | null;
  /** Where each of those lines stands, in parts of 1. */
  ocrBoxes: readonly Box[];
  rights: readonly string[];
  /** A person's look; null where no person has looked. */
  look: Look | null;
  /** Whether a machine saw people; null where no machine has looked. */
  machinePeople: boolean | null;
  /** Faces that a machine found, in parts of 1; null where no machine has looked. */
  machineFaces: readonly Box[] | null;
  /** How many of them are more than a faint suspicion; what is only suspected is covered, but does not count. */
  sureFaces: number;
  /** A machine's look that saw nobody and no text counts as a look `no` (school.yaml `pictures.trust_detector`). */
  cleared: boolean;
};

export type LookRow = {
  post: PostId;
  picture: number;
  people: 'yes' | 'no';
  pupils: string;
  by: string;
  role: string;
  on: string;
  note: string;
  file: string;
  description: string;
  /** Line in looks.csv, to name it where it is amiss. */
  line?: number;
};

/** Whether somebody can be recognised, as far as a look says. */
export function isRecognisable({ people, shown, notShown, unknown, nobody }: Look): boolean {
  return people === 'yes' && (shown.length > 0 || unknown || (notShown.length > 0 && !nobody));
}

/**
 * Whether a picture shows pupils, for the rule on names beside pictures. `unsure` where no person has looked, and a machine saw people or has not looked.
 * A look `yes` that lists nobody says that nobody is recognisable: no picture of pupils. Where somebody was asked about, the note has to say it.
 */
export function showsPupils(picture: Picture): 'yes' | 'no' | 'unsure' {
  const { look } = picture;
  if (look) {
    return isRecognisable(look) ? 'yes' : 'no';
  }
  return picture.cleared || picture.machinePeople === false ? 'no' : 'unsure';
}
