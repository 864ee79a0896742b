import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Eyes, openEyes, version } from '../../src/look/eyes.ts';
import { photographs } from './photographs.ts';

let folder: string;
let eyes: Eyes;

/** The eyes of this process, as Linux tells them. */
function children(): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/u.test(name))
    .flatMap((id) => {
      try {
        const parent = /^PPid:\s+(\d+)/mu.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1];
        const isEye = readFileSync(`/proc/${id}/cmdline`, 'utf8').includes('eye.ts');
        return Number(parent) === process.pid && isEye ? [Number(id)] : [];
      } catch {
        return [];
      }
    });
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'eyes-'));
  eyes = openEyes();
});
afterAll(async () => {
  eyes.close();
  await rm(folder, { recursive: true });
});

describe('the look at a file', () => {
  test('says by what it was made, and gives scores and boxes to two decimals', async () => {
    const look = await eyes.look(photographs.staircase.path);
    expect(look.made).toBe(version);
    expect(look.people.seen).toBe(true);
    const numbers = [look.people.score, ...look.faces.flatMap(({ box, score }) => [...box, score])];
    for (const number of numbers) expect(Number(number.toFixed(2))).toBe(number);
    for (const { box } of look.faces) {
      expect(box[0] + box[2]).toBeLessThanOrEqual(1.001);
      expect(box[1] + box[3]).toBeLessThanOrEqual(1.001);
    }
  });

  test('of a video goes over its frames', async () => {
    const look = await eyes.look(resolve(import.meta.dirname, '../../scripts/sample/videos/paper-boats.mp4'));
    expect(look).toMatchObject({ people: { seen: false }, faces: [], text: [] });
  });

  test('of a damaged file fails in words, and the next file is seen as ever', async () => {
    const damaged = join(folder, 'damaged.jpg');
    await writeFile(damaged, Buffer.from('\xff\xd8\xff\xe0 no picture', 'latin1'));
    await expect(eyes.look(damaged)).rejects.toMatchObject({ name: 'Unreadable' });
    await expect(eyes.look(join(folder, 'not-there.jpg'))).rejects.toMatchObject({ name: 'Unreadable' });
    expect((await eyes.look(photographs.sofa.path)).people.seen).toBe(true);
  });

  test.runIf(existsSync('/proc/self/status'))(
    'goes on where an eye is ended from outside between two files',
    async () => {
      const others = openEyes();
      try {
        await others.look(photographs.sofa.path);
        for (const id of children()) process.kill(id, 'SIGKILL');
        await new Promise((resolve) => setTimeout(resolve, 300));
        expect((await others.look(photographs.sofa.path)).people.seen).toBe(true);
      } finally {
        others.close();
      }
    },
  );

  test('that takes too long is given up, and the next is tried anew', async () => {
    const hasty = openEyes({ patience: 1 });
    try {
      await expect(hasty.look(photographs.sofa.path)).rejects.toMatchObject({ name: 'Unreadable' });
      await expect(hasty.look(photographs.staircase.path)).rejects.toMatchObject({ name: 'Unreadable' });
    } finally {
      hasty.close();
    }
  });
});
