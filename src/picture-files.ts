/** The files of pictures and videos as they are shown: in the site, and small in the report. */
import { readFile } from 'node:fs/promises';
import { derive } from './derive.ts';
import { Fault } from './fault.ts';
import type { Derived } from './publish.ts';
import { type Prints, printName, type Report, wantedPrints } from './report/report.ts';
import type { ShownPicture } from './showing.ts';
import type { Store } from './store/store.ts';

/** The files of a picture or video as it is shown. Null where a video must be a still and has no frame that can be shown. */
export async function deriveFor(
  { kind, file, showing }: ShownPicture,
  store: Store,
  options: { cache: string; largest: number },
): Promise<Derived | null> {
  const path = store.mediaPath(file);
  if (!store.hasMedia(file)) throw new Error('This file is no longer there.');
  const plays = /\.(?:mp4|mov)$/u.test(file) && !showing.still;
  const video = plays ? `${store.digest('media', file).slice(0, 32)}.mp4` : null;
  // What plays has a poster too, if it can be made.
  const still = showing.still || video !== null;
  const made = await derive(path, { ...options, showing: { ...showing, still } }).catch(noFrame);
  if (made === null && video === null) return null;
  const sizes = made?.sizes ?? [];
  const shape = kind === 'photo' ? null : (sizes.at(-1) ?? null);
  return {
    sizes: sizes.map(({ width, height, file: name }) => ({ width, height, file: name })),
    video,
    shape: shape && video === null ? { width: shape.width, height: shape.height } : null,
    files: [
      ...sizes.map(({ file: name, path: from }) => ({ file: name, path: from })),
      ...(video === null ? [] : [{ file: video, path }]),
    ],
  };
}

/** The longest side of a print in the report, in pixels. */
const printSide = 480;

/** The small pictures that the report's page carries within it. */
export async function printsOf(report: Report, store: Store): Promise<Prints> {
  const cache = store.room('derived');
  const prints = new Map<string, string>();
  for (const wanted of wantedPrints(report)) {
    if (!store.hasMedia(wanted.file)) continue;
    const made = await derive(store.mediaPath(wanted.file), {
      cache,
      largest: printSide,
      showing: wanted.showing,
    }).catch(noFrame);
    const [first] = made?.sizes ?? [];
    if (first)
      prints.set(printName(wanted), `data:image/webp;base64,${(await readFile(first.path)).toString('base64')}`);
  }
  return prints;
}

/** A video without a frame that can be shown has no picture; anything else is a fault. */
function noFrame(fault: Error): null {
  if (fault.name === 'Unreadable') return null;
  throw fault;
}

/** A picture that the store should hold and does not, or that cannot be read, told by the month of its post alone. */
export function lostPicture(month: string | undefined, isThere: boolean, cause: Error): Error {
  const { code } = cause as NodeJS.ErrnoException;
  // A full disk and the like have nothing to do with the picture.
  if (isThere && code !== undefined) return cause;
  const what = isThere ? 'cannot be read any more' : 'is no longer in the private folder';
  return new Fault(
    `A picture or video of a post of ${month ?? 'an unknown month'} ${what}; nothing was swapped in. Import the archive again: npm run build -- --archive FILE.`,
    { cause },
  );
}
