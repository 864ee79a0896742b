/** Small prints of pictures for the report's page, carried within it: those of open questions, and those whose faces are covered. */
import type { Picture } from '../look.ts';
import { asShown, type Showing, type ShownPicture } from '../showing.ts';
import type { Report, ReportPost } from './report.ts';
import type { Task } from './task.ts';

/** A picture as the store holds it, or as the site shows it. */
export type WantedPrint = { file: string; showing: Showing };

/** Addresses of prints (`data:`), by `printName`. A picture without one is told in words. */
export type Prints = ReadonlyMap<string, string>;

/** So many posts of each task stand with their pictures, newest first; and so many covered pictures. */
const mostPosts: Readonly<Record<Task, number>> = { first: 30, delete: 30, decide: 30, look: 60, kept: 0 };
const mostCovered = 100;

const plain: Showing = { still: true, cover: [] };

export function printName({ file, showing }: WantedPrint): string {
  return JSON.stringify([file, showing]);
}

/** The print of a picture as it is: of what moves, a still. */
export function plainPrint({ file }: Picture): WantedPrint | null {
  return file === null ? null : { file, showing: plain };
}

/** Pictures of published posts that the site shows with faces covered, newest first. */
export function coveredPictures(report: Report): { post: ReportPost; picture: ShownPicture }[] {
  return shown(report).flatMap(({ post, picture, as }) =>
    as && (as.showing.cover.length > 0 || (as.showing.still && picture.kind !== 'photo')) ? { post, picture: as } : [],
  );
}

/** Pictures of published posts that the site leaves out, because nobody can say where all faces are. */
export function uncoverable(report: Report): { post: ReportPost; picture: Picture }[] {
  return shown(report).flatMap(({ post, picture, as }) =>
    as === null && picture.file !== null ? { post, picture } : [],
  );
}

function shown(report: Report): { post: ReportPost; picture: Picture; as: ShownPicture | null }[] {
  return report.posts
    .filter(({ verdict }) => verdict === 'publish' || verdict === 'redact')
    .toReversed()
    .flatMap((post) =>
      post.shown.map((picture) => ({ post, picture, as: asShown(picture, post, report.school.pictures.faces) })),
    );
}

/** Pictures that are shown as they are, because a person saw nobody in them, while a machine saw people and a face. */
export function disputed(report: Report): { post: ReportPost; picture: Picture }[] {
  return shown(report).flatMap(({ post, picture, as }) => {
    const { look, machinePeople, sureFaces } = picture;
    const seen = machinePeople === true && sureFaces > 0;
    return as !== null && look?.people === 'no' && seen ? { post, picture } : [];
  });
}

/** The covered pictures that the page shows, each beside the picture as it is. */
export function coveredInPage(report: Report): { post: ReportPost; picture: ShownPicture }[] {
  return coveredPictures(report).slice(0, mostCovered);
}

export function wantedPrints(report: Report): WantedPrint[] {
  const ofTask = (task: Task) =>
    report.posts
      .filter((post) => post.task === task)
      .toReversed()
      .slice(0, mostPosts[task])
      .flatMap(({ seen }) => seen.pictures.flatMap((picture) => plainPrint(picture) ?? []));
  const beside = [...uncoverable(report).slice(0, mostCovered), ...disputed(report).slice(0, mostCovered)];
  const covered = [...coveredInPage(report), ...beside].flatMap(({ picture }) => [
    plainPrint(picture),
    'showing' in picture ? { file: picture.file as string, showing: picture.showing as Showing } : null,
  ]);
  const all = [...ofTask('first'), ...ofTask('delete'), ...ofTask('decide'), ...ofTask('look'), ...covered].filter(
    (one) => one !== null,
  );
  return [...new Map(all.map((one) => [printName(one), one])).values()];
}
