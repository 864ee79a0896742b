/** Certificates for invented pupils, painted by a browser in fonts that packages carry: the machine's own fonts differ, or are none. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';

/** A PNG of 1,000 × 700 pixels: a title, a name, and what it is given for. `font` is one of `@fontsource`. */
export async function certificate(browser: Browser, font: string, name: string): Promise<Buffer> {
  const folder = join(createRequire(import.meta.url).resolve(`@fontsource/${font}/package.json`), '../files');
  const letters = (await readFile(join(folder, `${font}-latin-400-normal.woff2`))).toString('base64');
  const page = await browser.newPage({ viewport: { width: 1000, height: 700 } });
  await page.setContent(`<!doctype html><style>
    @font-face { font-family: named; src: url(data:font/woff2;base64,${letters}); }
    body { margin: 0; height: 700px; display: grid; place-content: center; text-align: center; background: #fffdf6; color: #1d2b53; font: 30px named; }
    .name { font-size: 60px; margin: 20px; }
  </style><h1>Star of the Week</h1><p class="name">${name}</p><p>for a wonderful poem about the river</p>`);
  await page.evaluate(() => document.fonts.ready);
  const shot = await page.screenshot();
  await page.close();
  return shot;
}
