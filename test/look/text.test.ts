import type { Browser } from 'playwright-core';
import sharp, { type Sharp } from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Pixels, readPixels } from '../../src/look/pixels.ts';
import { openTextEye, type TextEye } from '../../src/look/text.ts';
import { launchChromium } from '../browser/chromium.ts';
import { certificate } from './certificate.ts';
import { photographs } from './photographs.ts';

let eye: TextEye;
let browser: Browser;

beforeAll(async () => {
  [eye, browser] = await Promise.all([openTextEye(), launchChromium()]);
});

afterAll(() => browser.close());

async function pixelsOf(image: Sharp): Promise<Pixels> {
  const { data, info } = await image.removeAlpha().raw().toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

const squashed = (lines: readonly { text: string }[]) => lines.map(({ text }) => text.replaceAll(' ', ''));

describe('a certificate', () => {
  test('is read line by line from above, each with its place', async () => {
    const lines = await eye.look(await pixelsOf(sharp(await certificate(browser, 'lora', 'Ottoline Fennimore'))));
    expect(squashed(lines)).toEqual(['StaroftheWeek', 'OttolineFennimore', 'forawonderfulpoemabouttheriver']);
    const [x, y, width, height] = lines[1]?.box ?? [0, 0, 0, 0];
    expect(x + width / 2).toBeCloseTo(0.5, 1);
    expect(y + height / 2).toBeGreaterThan(0.4);
    expect(y + height / 2).toBeLessThan(0.65);
  });

  test.each([-20, 20, 90, 180, 200, 270])('turned by %i degrees is read too', async (angle) => {
    const turned = sharp(await certificate(browser, 'open-sans', 'Ottoline Fennimore')).rotate(angle, {
      background: '#77797c',
    });
    const lines = await eye.look(await pixelsOf(sharp(await turned.png().toBuffer())));
    expect(squashed(lines)).toContain('OttolineFennimore');
  });
});

describe('a picture without text', () => {
  test('a photograph of people gives no line', async () => {
    expect(await eye.look(await readPixels(photographs.staircase.path, 2048))).toEqual([]);
  });
  test('a plain sheet gives no line', async () => {
    const sheet = sharp({ create: { width: 900, height: 600, channels: 3, background: '#f4efe2' } });
    expect(await eye.look(await pixelsOf(sheet))).toEqual([]);
  });
});
