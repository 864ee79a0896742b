import sharp, { type Sharp } from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { openPeopleEye, type PeopleEye } from '../../src/look/people.ts';
import { type Pixels, readPixels } from '../../src/look/pixels.ts';
import type { Box } from '../../src/look.ts';
import { photographs } from './photographs.ts';

let eye: PeopleEye;

beforeAll(async () => {
  eye = await openPeopleEye();
});

async function pixelsOf(image: Sharp): Promise<Pixels> {
  const { data, info } = await image.removeAlpha().raw().toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

const holds = ([x, y, width, height]: Box, [px, py]: readonly [number, number]) =>
  px >= x && px <= x + width && py >= y && py <= y + height;

describe('a photograph of people', () => {
  test.each(Object.entries(photographs))('%s: people are seen, and each face lies in a box', async (_, photograph) => {
    const { people, faces } = await eye.look(await readPixels(photograph.path, 1600));
    expect(people.seen).toBe(true);
    for (const middle of photograph.faces) {
      expect(faces.filter(({ box }) => holds(box, middle)).length, `the face at ${middle}`).toBeGreaterThan(0);
    }
    const area = faces.reduce((sum, { box }) => sum + box[2] * box[3], 0);
    expect(area).toBeLessThan(0.25);
  });

  test('small faces of a class photograph are found in tiles: the staircase as a ninth of a grey wall', async () => {
    const small = await sharp(photographs.staircase.path).resize(530).toBuffer();
    const wall = sharp({ create: { width: 1600, height: 1200, channels: 3, background: '#b9b4aa' } });
    const [left, top] = [535, 400];
    const pixels = await pixelsOf(
      sharp(
        await wall
          .composite([{ input: small, left, top }])
          .png()
          .toBuffer(),
      ),
    );
    const { people, faces } = await eye.look(pixels);
    expect(people.seen).toBe(true);
    const height = (530 * 1398) / 1920;
    for (const [x, y] of photographs.staircase.faces) {
      const middle = [(left + x * 530) / 1600, (top + y * height) / 1200] as const;
      expect(faces.filter(({ box }) => holds(box, middle)).length, `the face at ${middle}`).toBeGreaterThan(0);
    }
  });

  test('somebody from behind, without a face, is a person', async () => {
    // The left one of three: hair, shoulder and arm, no face.
    const body = sharp(photographs.sofa.path).extract({ left: 60, top: 230, width: 800, height: 1100 });
    const { people } = await eye.look(await pixelsOf(body));
    expect(people.seen).toBe(true);
  });
});

describe('a picture without people', () => {
  const painted: [string, string][] = [
    ['a plain sheet', '<rect width="800" height="600" fill="#f4efe2"/>'],
    [
      'a vase of flowers',
      '<rect width="800" height="600" fill="#cfe3ea"/><path d="M340 560q-40-180 20-230h80q60 50 20 230z" fill="#2f5d7c"/>' +
        [300, 380, 460, 520]
          .map((x, i) => `<circle cx="${x}" cy="${160 + (i % 2) * 60}" r="52" fill="#d8574a"/>`)
          .join(''),
    ],
  ];
  test.each(painted)('%s: nobody is seen, and no box is drawn', async (_, drawn) => {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="800" height="600">${drawn}</svg>`;
    const { people, faces } = await eye.look(await pixelsOf(sharp(Buffer.from(svg)).flatten()));
    expect(people.seen).toBe(false);
    expect(faces).toEqual([]);
  });
});
