/** A real Chromium for tests: one that is installed, else the one that `npm ci` brought. Never a silent skip. */
import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import brought from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

const cure =
  'Install Chromium (on Debian and Ubuntu: apt-get install chromium), or set CHROME_PATH to the file of an installed Chrome or Chromium.';

/** @throws Error with one sentence that says how to get a browser */
export async function launchChromium(): Promise<Browser> {
  const executablePath = installed() ?? (await unpacked());
  try {
    return await chromium.launch({
      executablePath,
      // Containers run tests as root, and root has no sandbox. A profile of its own is playwright's default.
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking', '--disable-sync'],
    });
  } catch (cause) {
    throw new Error(`The browser tests need a Chromium, and ${executablePath} does not start. ${cure}`, { cause });
  }
}

function installed(): string | undefined {
  const { CHROME_PATH, PATH = '' } = process.env;
  if (CHROME_PATH) return CHROME_PATH;
  const folders = ['/usr/bin', ...PATH.split(delimiter)];
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((file) => existsSync(file));
}

/** The browser that came with `npm ci`, unpacked once. Two test files may unpack at once, so each does it apart and the first one stays. */
async function unpacked(): Promise<string> {
  const place = join(import.meta.dirname, '../../.cache/chromium');
  const file = join(place, 'chromium');
  if (existsSync(file)) return file;
  const apart = `${place}.${process.pid}`;
  const { TMPDIR } = process.env;
  try {
    await mkdir(apart, { recursive: true });
    // The package unpacks into the folder for temporary files.
    process.env.TMPDIR = apart;
    await brought.executablePath();
    await rename(apart, place).catch(() => rm(apart, { recursive: true, force: true }));
    return file;
  } catch (cause) {
    throw new Error(`The browser tests need a Chromium, and none was found. ${cure}`, { cause });
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
  }
}
