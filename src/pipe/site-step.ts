/** The rendered site, before anybody has seen it. */
import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { publicPath } from '../command.ts';
import { BadInput, Fault } from '../fault.ts';
import { renderSite } from '../site/render.ts';
import { assertReplaceable } from '../swap.ts';
import type { Work } from './work.ts';

const root = join(import.meta.dirname, '..', '..');

/** Renders the site where nobody but this machine can read it: in the private folder, until it is verified. */
export async function siteStep({ options, store, sample, progress }: Work): Promise<void> {
  await assertReplaceable(options.out, sample);
  await progress.step('site and search', async () => {
    const data = store.room('run');
    if (!(await readdir(data).catch(() => [] as string[])).includes('public.json')) {
      throw new BadInput('Nothing has been published yet. Run "npm run publish" first.');
    }
    const staging = store.room('site');
    await rm(staging, { recursive: true, force: true });
    await renderSite({ data, out: staging, cache: join(root, '.cache', 'astro') }).catch(async (cause: Error) => {
      await rm(staging, { recursive: true, force: true });
      if (cause.name !== 'Unrendered') throw cause;
      const log = join(data, 'pages.log');
      await writeFile(log, cause.message);
      throw new Fault(
        `The pages could not be made; nothing was swapped in. What Astro says is in ${publicPath(log)}, which is private. Run "npm ci", then build again; if it stays, show that file to whoever maintains the archive.`,
        { cause },
      );
    });
  });
}
