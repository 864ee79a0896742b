import { describe, expect, test } from 'vitest';
import { coverFaces } from '../../src/look/cover.ts';
import { type Pixels, readPixels } from '../../src/look/pixels.ts';
import type { Box } from '../../src/look.ts';
import { photographs } from './photographs.ts';

const faces: Box[] = [
  [0.3, 0.34, 0.1, 0.17],
  [0.41, 0.1, 0.08, 0.16],
];

/** The same picture with other pixels wherever `within` says so. */
function changed(pixels: Pixels, within: (x: number, y: number) => boolean): Pixels {
  const data = Uint8Array.from(pixels.data);
  for (let y = 0; y < pixels.height; y += 1) {
    for (let x = 0; x < pixels.width; x += 1) {
      if (!within(x / pixels.width, y / pixels.height)) continue;
      const at = (y * pixels.width + x) * 3;
      data.set([(x * 7) % 256, (y * 13) % 256, (x * y) % 256], at);
    }
  }
  return { ...pixels, data };
}

const inside = (x: number, y: number, [left, top, width, height]: Box) =>
  x >= left && x < left + width && y >= top && y < top + height;

function differences(a: Pixels, b: Pixels, counts: (x: number, y: number) => boolean): number {
  let count = 0;
  for (let y = 0; y < a.height; y += 1) {
    for (let x = 0; x < a.width; x += 1) {
      const at = (y * a.width + x) * 3;
      if (!counts(x / a.width, y / a.height)) continue;
      if ([0, 1, 2].some((colour) => a.data[at + colour] !== b.data[at + colour])) count += 1;
    }
  }
  return count;
}

describe('a covered face', () => {
  test('leaves nothing of itself: whoever it was, the covered picture is the same to the pixel', async () => {
    const pixels = await readPixels(photographs.staircase.path, 900);
    const others = changed(pixels, (x, y) => faces.some((face) => inside(x, y, face)));
    const everywhere = () => true;
    expect(differences(pixels, others, everywhere)).toBeGreaterThan(5000);
    expect(differences(await coverFaces(pixels, faces), await coverFaces(others, faces), everywhere)).toBe(0);
  });

  test('is opaque and of one colour over its whole box', async () => {
    const pixels = await readPixels(photographs.staircase.path, 900);
    const covered = await coverFaces(pixels, faces);
    for (const face of faces) {
      const colours = new Set<string>();
      for (let y = 0; y < covered.height; y += 1) {
        for (let x = 0; x < covered.width; x += 1) {
          if (!inside(x / covered.width, y / covered.height, face)) continue;
          const at = (y * covered.width + x) * 3;
          colours.add([...covered.data.subarray(at, at + 3)].join());
        }
      }
      expect(colours.size).toBe(1);
    }
  });

  test('leaves the rest of the picture as it was, up to a soft edge', async () => {
    const pixels = await readPixels(photographs.staircase.path, 900);
    const covered = await coverFaces(pixels, faces);
    const near = (x: number, y: number) =>
      faces.some(([left, top, width, height]) => {
        const grow = 0.4 * Math.max(width, height);
        return inside(x, y, [left - grow, top - grow, width + 2 * grow, height + 2 * grow]);
      });
    expect(differences(pixels, covered, (x, y) => !near(x, y))).toBe(0);
    // The edge: pixels that are neither the picture's nor the cover's.
    const row = Math.round((faces[0]?.[1] ?? 0) * covered.height + 20);
    const steps = new Set<string>();
    for (let x = 0; x < covered.width / 2; x += 1) {
      const at = (row * covered.width + x) * 3;
      steps.add([...covered.data.subarray(at, at + 3)].join());
    }
    expect(steps.size).toBeGreaterThan(20);
  });

  test.each([
    ['at the edge of the picture', [[0, 0, 0.1, 0.2]]],
    ['as large as the picture', [[0, 0, 1, 1]]],
    ['of a pixel', [[0.5, 0.5, 0.001, 0.001]]],
  ] as [string, Box[]][])('%s is covered too', async (_, boxes) => {
    const pixels = await readPixels(photographs.sofa.path, 600);
    const covered = await coverFaces(pixels, boxes);
    expect({ width: covered.width, height: covered.height }).toEqual({ width: pixels.width, height: pixels.height });
    const others = changed(pixels, (x, y) => boxes.some((box) => inside(x, y, box)));
    expect(differences(covered, await coverFaces(others, boxes), () => true)).toBe(0);
  });

  test('where there is none the picture stays as it is', async () => {
    const pixels = await readPixels(photographs.sofa.path, 300);
    expect(await coverFaces(pixels, [])).toBe(pixels);
  });
});
