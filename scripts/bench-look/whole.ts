/** Measures the looking as `npm run look` does it: both eyes in processes of their own, one file after the other. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openEyes } from '../../src/look/eyes.ts';
import { readPixels } from '../../src/look/pixels.ts';
import { openTextEye } from '../../src/look/text.ts';
import { median } from './median.ts';

export type WholeFigures = {
  files: number;
  /** Median, in milliseconds, of both eyes side by side. */
  ms: number;
  /** This process and both eyes together at their highest, in megabytes. */
  megabytes: number;
};

/** So many pictures tell how much memory stays. */
const measured = 60;

export async function measureWhole(names: readonly string[], folder: string): Promise<WholeFigures> {
  const files = names
    .toSorted()
    .slice(0, measured)
    .map((name) => join(folder, name));
  const eyes = openEyes();
  let most = 0;
  const watch = setInterval(() => {
    most = Math.max(most, familyMegabytes());
  }, 100);
  const times: number[] = [];
  try {
    for (const file of files) {
      const start = performance.now();
      await eyes.look(file);
      times.push(performance.now() - start);
    }
  } finally {
    clearInterval(watch);
    eyes.close();
  }
  return { files: files.length, ms: median(times), megabytes: Math.round(most) };
}

/** How long a picture takes in which no line was found, and how many there are; medians in milliseconds. */
export async function measureSkipped(files: readonly string[]): Promise<{ of: number; skipped: number; ms: number }> {
  const eye = await openTextEye();
  const times: number[] = [];
  for (const file of files) {
    const pixels = await readPixels(file, 2048);
    const start = performance.now();
    const lines = await eye.look(pixels);
    if (lines.length === 0) times.push(performance.now() - start);
  }
  return { of: files.length, skipped: times.length, ms: median(times) };
}

/** Resident memory of this process and its children, as Linux tells it. */
function familyMegabytes(): number {
  let kilobytes = 0;
  for (const id of readdirSync('/proc').filter((name) => /^\d+$/u.test(name))) {
    try {
      const status = readFileSync(`/proc/${id}/status`, 'utf8');
      const parent = Number(/^PPid:\s+(\d+)/mu.exec(status)?.[1]);
      if (Number(id) !== process.pid && parent !== process.pid) continue;
      kilobytes += Number(/^VmRSS:\s+(\d+)/mu.exec(status)?.[1] ?? 0);
    } catch {
      // It has ended meanwhile.
    }
  }
  return kilobytes / 1024;
}
