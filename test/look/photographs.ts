/**
 * Real photographs for tests: the demonstration pictures of the package `@vladmandic/face-api` (MIT), read where `npm ci` put
 * them. Adults in a flat, front, half turned and in profile; this repository holds no copy.
 */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const demo = join(dirname(createRequire(import.meta.url).resolve('@vladmandic/face-api')), '../demo');

/** Faces labelled by eye: the middle of each, in parts of 1. */
export const photographs = {
  /** Five on a staircase. */
  staircase: {
    path: join(demo, 'sample5.jpg'),
    faces: [
      [0.35, 0.42],
      [0.45, 0.19],
      [0.62, 0.27],
      [0.81, 0.39],
      [0.26, 0.71],
    ],
  },
  /** Three on a sofa; the left one shows no more than half a face, the others look down. */
  sofa: {
    path: join(demo, 'sample2.jpg'),
    faces: [
      [0.26, 0.14],
      [0.52, 0.2],
      [0.84, 0.18],
    ],
  },
} as const satisfies Record<string, { path: string; faces: readonly (readonly [number, number])[] }>;
