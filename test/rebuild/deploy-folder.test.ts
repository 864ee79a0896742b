/** A built site on its way into the folder that a web server serves. */
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { deployFolder } from '../../src/rebuild/deploy-folder.ts';
import { mirrorFolder } from '../../src/rebuild/mirror-folder.ts';
import { temporary } from '../temporary.ts';

type Site = Record<string, string>;

const made = (content: string, sample = false) =>
  JSON.stringify({ sample, base: '/', checked: '2026-04-20', content: content.repeat(64) });
const first: Site = {
  'archive.json': made('a'),
  'index.html': 'first',
  'posts/1/index.html': 'one',
  'media/one.webp': 'picture one',
  'assets/a.css': 'same',
};
const second: Site = {
  'archive.json': made('b'),
  'index.html': 'second',
  'posts/2/index.html': 'two',
  'media/two.webp': 'picture two',
  'assets/a.css': 'same',
};

function write(folder: string, site: Site): string {
  for (const [file, text] of Object.entries(site)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
}

function read(folder: string): Site {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    names.map((entry) => [
      join(entry.parentPath, entry.name).slice(folder.length + 1),
      readFileSync(join(entry.parentPath, entry.name), 'utf8'),
    ]),
  );
}

const never = new AbortController().signal;
const deploy = (site: string, folder: string, keep: string[] = []) => deployFolder({ site, folder, keep, stop: never });

/** Stops at its so-manyth look, as a kill would between two files. */
function stopAfter(looks: number): AbortSignal {
  let left = looks;
  const signal = new AbortController().signal;
  signal.throwIfAborted = () => {
    left -= 1;
    if (left < 0) throw new Error('stopped');
  };
  return signal;
}

describe('a folder that can be replaced', () => {
  test('is filled, then replaced, and what is gone is gone', async () => {
    const work = await temporary();
    const host = join(work, 'www');
    expect(await deploy(write(join(work, 'first'), first), host)).toBe('swapped');
    expect(read(host)).toEqual(first);
    expect(await deploy(write(join(work, 'second'), second), host)).toBe('swapped');
    expect(read(host)).toEqual(second);
    expect(readdirSync(work).sort()).toEqual(['first', 'second', 'www']);
    expect(read(join(work, 'second'))).toEqual(second);
  });

  test('keeps the files of its own that it is told to keep, also where nothing else is there yet', async () => {
    const work = await temporary();
    const host = write(join(work, 'www'), { '.htaccess': 'Require valid-user' });
    await deploy(write(join(work, 'first'), first), host, ['.htaccess', 'web.config']);
    await deploy(write(join(work, 'second'), second), host, ['.htaccess', 'web.config']);
    expect(read(host)).toEqual({ ...second, '.htaccess': 'Require valid-user' });
  });

  test('stays behind the link that leads to it', async () => {
    const work = await temporary();
    mkdirSync(join(work, 'disk'));
    symlinkSync(join(work, 'disk', 'archive'), join(work, 'www'));
    await deploy(write(join(work, 'first'), first), join(work, 'disk', 'archive'));
    await deploy(write(join(work, 'second'), second), join(work, 'www'));
    expect(read(join(work, 'disk', 'archive'))).toEqual(second);
  });

  test('is as it was where a copy was cut off, and the next run mends that', async () => {
    const work = await temporary();
    const host = join(work, 'www');
    await deploy(write(join(work, 'first'), first), host);
    const site = write(join(work, 'second'), second);
    const stopped = deployFolder({ site, folder: host, keep: [], stop: stopAfter(3) });
    await expect(stopped).rejects.toThrow('stopped');
    expect(read(host)).toEqual(first);
    // What a kill leaves lying there.
    write(join(work, 'www.copy'), { 'archive.json': made('b'), 'half.html': '' });
    await deploy(site, host);
    expect(read(host)).toEqual(second);
    expect(existsSync(join(work, 'www.copy'))).toBe(false);
  });
});

describe('a folder that is left alone', () => {
  test.each([
    ['holds something else', { 'family.doc': 'mine' }, first, 'holds something that this command did not build'],
    ['would get the sample', {}, { ...first, 'archive.json': made('a', true) }, 'sample is never deployed'],
  ])('because it %s', async (_, there, site, said) => {
    const work = await temporary();
    const host = write(join(work, 'www'), there);
    mkdirSync(host, { recursive: true });
    await expect(deploy(write(join(work, 'first'), site), host)).rejects.toThrow(said);
    expect(read(host)).toEqual(there);
  });

  test('because its drive is not there', async () => {
    const work = await temporary();
    await expect(deploy(write(join(work, 'first'), first), join(work, 'drive', 'www'))).rejects.toThrow(
      'Is its drive connected?',
    );
    expect(existsSync(join(work, 'drive'))).toBe(false);
  });
});

describe('a folder that cannot be replaced', () => {
  test('is mirrored: here because nothing beside it can bear its name', async () => {
    const work = await temporary();
    const host = join(work, 'w'.repeat(252));
    for (const [name, site] of Object.entries({ first, second })) {
      expect(await deploy(write(join(work, name), site), host)).toBe('mirrored');
      expect(read(host)).toEqual(site);
    }
  });

  test('becomes what the site is, wherever it was cut off before', async () => {
    const work = await temporary();
    const site = write(join(work, 'second'), second);
    for (let looks = 0; looks < 12; looks += 1) {
      const host = write(join(work, `www-${looks}`), {
        ...first,
        '.htaccess': 'x',
        'posts/2': 'a file where a folder will be',
      });
      await mirrorFolder(site, host, { keep: ['.htaccess'], stop: stopAfter(looks) }).catch((cause: Error) =>
        expect(cause.message).toBe('stopped'),
      );
      const half = read(host);
      // Pages lead to nothing that is not there, and what was cut off never passes for the whole.
      if (half['index.html'] === 'second') expect(half['media/two.webp']).toBe('picture two');
      if (JSON.stringify({ ...half, '.htaccess': '' }) !== JSON.stringify({ ...second, '.htaccess': '' }))
        expect(
          JSON.parse(half['archive.json'] ?? '').content === 'b'.repeat(64) && half['posts/1/index.html'] !== undefined,
        ).toBe(false);
      write(host, { 'media/.0123456789ab.half': 'half' });
      await mirrorFolder(site, host, { keep: ['.htaccess'], stop: never });
      expect(read(host)).toEqual({ ...second, '.htaccess': 'x' });
      expect(existsSync(join(host, 'posts', '1'))).toBe(false);
    }
  });

  test('may be gone on with where the first copy into it was cut off', async () => {
    const work = await temporary();
    const site = write(join(work, 'first'), first);
    const host = join(work, 'www');
    await expect(mirrorFolder(site, host, { keep: [], stop: stopAfter(2) })).rejects.toThrow('stopped');
    await deploy(site, host);
    expect(read(host)).toEqual(first);
  });
});
