/** How a picture of a published post is shown: as it is, with faces covered, as a still, or not at all. */
import { type Decision, readFaces } from './decision.ts';
import { type Box, isRecognisable, type Picture } from './look.ts';

/** `still`: what moves is shown as one frame. `cover`: faces, in parts of 1. */
export type Showing = { still: boolean; cover: readonly Box[] };

/** `show` leaves faces as they are; `cover` covers them. */
export type Faces = 'show' | 'cover';

/** A picture whose file the store holds, and how it is shown. */
export type ShownPicture = Picture & { file: string; showing: Showing };

/** A picture as its post shows it, by school.yaml's `pictures.faces` and what a person decided for this one; null where it is left out. */
export function asShown(
  picture: Picture,
  { decision, decisionHolds }: { decision: Decision | null; decisionHolds: boolean },
  faces: Faces,
): ShownPicture | null {
  const choice = decision?.faces ? readFaces(decision.faces)?.get(picture.number) : undefined;
  if (choice === 'leave out') return null;
  // A decision that lapsed shows no face any more; what it covered or left out stays so.
  const holds = choice === 'cover' || decisionHolds;
  const showing = showingOf(picture, (holds ? choice : undefined) ?? faces);
  return picture.file === null || showing === null ? null : { ...picture, file: picture.file, showing };
}

/** Whether people are in a picture as far as anybody knows: what a person says counts, else a machine has to have seen none. */
export function holdsPeople({ look, machinePeople }: Pick<Picture, 'look' | 'machinePeople'>): boolean {
  return look ? look.people === 'yes' : machinePeople !== false;
}

const asItIs: Showing = { still: false, cover: [] };

/**
 * Null where it must be left out: there is no file, or faces are to be covered and nobody can say where they all are. An uncovered
 * face is not to be had back. `faces` is school.yaml's `pictures.faces`, or what a person decided for this one picture.
 */
export function showingOf(picture: Picture, faces: Faces): Showing | null {
  const { look, machineFaces, sureFaces } = picture;
  if (picture.file === null) return null;
  // A video shows faces from many sides and carries voices: it plays where somebody has watched it all. Who looked at a GIF has.
  const seen = picture.kind === 'gif' ? look !== null : look?.watched === true;
  const plays = picture.kind === 'photo' || seen;
  if (!holdsPeople(picture)) return plays ? asItIs : { still: true, cover: [] };
  if (faces === 'show' && plays) return asItIs;
  const recognisable = !look || isRecognisable(look);
  if (machineFaces === null) return recognisable ? null : { still: true, cover: [] };
  // Somebody can be recognised, and the machine found no face, or fewer than there are pupils: one would stay uncovered.
  if (recognisable && sureFaces < Math.max(1, look?.shown.length ?? 0)) return null;
  return { still: true, cover: machineFaces };
}
