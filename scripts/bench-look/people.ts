/** Measures how well people are seen and faces covered, on the labelled photographs. */

import { coverFaces } from '../../src/look/cover.ts';
import { openPeopleEye } from '../../src/look/people.ts';
import { type Pixels, readPixels } from '../../src/look/pixels.ts';
import type { Box } from '../../src/look.ts';
import { median } from './median.ts';
import type { Photograph } from './photographs.ts';

/** A face whose shorter side is smaller, in pixels of the photograph, is not counted. */
const smallestFace = 20;
/**
 * A face counts as covered where so much of its labelled box is opaque: labels are about a hundredth of the picture's side off, which
 * is a fifth of a small face; so what is nearly covered is told beside it.
 */
const covered = { most: 0.9, nearly: 0.8 };

export type PeopleFigures = {
  photographs: number;
  withPeople: { of: number; seen: number };
  withClearFace: { of: number; seen: number };
  withoutPeople: { of: number; alarms: number };
  faces: { of: number; covered: number; nearly: number; clear: number; clearCovered: number };
  /** Part of the pixels outside labelled faces that a cover changed: over the pixels of all photographs with people, and by photograph. */
  altered: { all: number; mean: number; median: number; worst: number };
  /** Medians, in milliseconds. */
  ms: { withoutPeople: number; withPeople: number };
  missed: string[];
};

export async function measurePeople(photographs: readonly (Photograph & { file: string })[]): Promise<PeopleFigures> {
  const eye = await openPeopleEye();
  const figures: PeopleFigures = {
    photographs: photographs.length,
    withPeople: { of: 0, seen: 0 },
    withClearFace: { of: 0, seen: 0 },
    withoutPeople: { of: 0, alarms: 0 },
    faces: { of: 0, covered: 0, nearly: 0, clear: 0, clearCovered: 0 },
    altered: { all: 0, mean: 0, median: 0, worst: 0 },
    ms: { withoutPeople: 0, withPeople: 0 },
    missed: [],
  };
  const times = { seen: [] as number[], none: [] as number[] };
  const shares: number[] = [];
  const pixelsAltered = { changed: 0, of: 0 };
  for (const photograph of photographs) {
    const pixels = await readPixels(photograph.file, 1600);
    const start = performance.now();
    const { people, faces } = await eye.look(pixels);
    times[people.seen ? 'seen' : 'none'].push(performance.now() - start);
    const large = photograph.faces.filter(({ box }) => {
      const sides = [box[2] * pixels.width, box[3] * pixels.height];
      return Math.min(...sides) >= smallestFace;
    });
    const kind = photograph.people ? figures.withPeople : null;
    if (kind) {
      kind.of += 1;
      if (people.seen) kind.seen += 1;
      else figures.missed.push(`not seen: ${photograph.sha256.slice(0, 12)} ${photograph.note}`);
    } else {
      figures.withoutPeople.of += 1;
      if (people.seen) figures.withoutPeople.alarms += 1;
    }
    if (large.some(({ clear }) => clear)) {
      figures.withClearFace.of += 1;
      if (people.seen) figures.withClearFace.seen += 1;
    }
    if (!photograph.people) continue;
    const cover = await coverFaces(
      pixels,
      faces.map(({ box }) => box),
    );
    const parts = await opaqueParts(
      pixels,
      faces.map(({ box }) => box),
      large.map(({ box }) => box),
    );
    for (const [index, { box, clear }] of large.entries()) {
      const part = parts[index] ?? 0;
      const isCovered = part >= covered.most;
      figures.faces.of += 1;
      if (clear) figures.faces.clear += 1;
      if (isCovered) figures.faces.covered += 1;
      if (part >= covered.nearly) figures.faces.nearly += 1;
      if (isCovered && clear) figures.faces.clearCovered += 1;
      if (!isCovered)
        figures.missed.push(
          `not covered: ${photograph.sha256.slice(0, 12)} ${JSON.stringify(box)}${clear ? ' clear' : ''}`,
        );
    }
    const { changed, of } = alteredOutside(
      cover,
      pixels,
      photograph.faces.map(({ box }) => box),
    );
    pixelsAltered.changed += changed;
    pixelsAltered.of += of;
    shares.push(changed / Math.max(of, 1));
  }
  figures.ms = { withoutPeople: median(times.none), withPeople: median(times.seen) };
  figures.altered = {
    all: pixelsAltered.changed / Math.max(pixelsAltered.of, 1),
    mean: shares.reduce((sum, share) => sum + share, 0) / Math.max(shares.length, 1),
    median: median(shares),
    worst: Math.max(0, ...shares),
  };
  return figures;
}

/** Two pixels this alike, of 255 a colour, are the same: noise is that by chance once in ten thousand. */
const alike = 6;

/**
 * The part of each box that is opaque: where the covered picture stays the same when every face is replaced by noise. The soft
 * edge, through which something shines, does not count.
 */
async function opaqueParts(pixels: Pixels, faces: readonly Box[], boxes: readonly Box[]): Promise<number[]> {
  const noise = { ...pixels, data: Uint8Array.from(pixels.data) };
  for (const box of boxes) {
    eachPixel(pixels, box, (at) => {
      for (const colour of [0, 1, 2]) noise.data[at + colour] = ((at + colour) * 2_654_435_761) % 251;
    });
  }
  const [one, other] = [await coverFaces(pixels, faces), await coverFaces(noise, faces)];
  return boxes.map((box) => {
    let [same, of] = [0, 0];
    eachPixel(pixels, box, (at) => {
      of += 1;
      const far = [0, 1, 2].some(
        (colour) => Math.abs((one.data[at + colour] as number) - (other.data[at + colour] as number)) > alike,
      );
      if (!far) same += 1;
    });
    return of === 0 ? 0 : same / of;
  });
}

function eachPixel({ width, height }: Pixels, [x, y, w, h]: Box, visit: (at: number) => void): void {
  for (let row = Math.floor(y * height); row < Math.min(height, (y + h) * height); row += 1) {
    for (let column = Math.floor(x * width); column < Math.min(width, (x + w) * width); column += 1) {
      visit((row * width + column) * 3);
    }
  }
}

function alteredOutside(cover: Pixels, pixels: Pixels, boxes: readonly Box[]): { changed: number; of: number } {
  return changedWithin(cover, pixels, (x, y) => !boxes.some((box) => inside(x, y, box, pixels)));
}

function inside(x: number, y: number, [left, top, width, height]: Box, { width: w, height: h }: Pixels): boolean {
  return x >= left * w && x < (left + width) * w && y >= top * h && y < (top + height) * h;
}

function changedWithin(cover: Pixels, { data, width, height }: Pixels, counts: (x: number, y: number) => boolean) {
  let [changed, of] = [0, 0];
  for (let y = 0; y < height; y += 2) {
    for (let x = 0; x < width; x += 2) {
      if (!counts(x, y)) continue;
      of += 1;
      const at = (y * width + x) * 3;
      if ([0, 1, 2].some((colour) => cover.data[at + colour] !== data[at + colour])) changed += 1;
    }
  }
  return { changed, of };
}
