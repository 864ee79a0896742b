/** The last look at a rendered site, and the swap. */
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { duties } from '../duties.ts';
import { BadInput, Unsafe } from '../fault.ts';
import { knowledgeOf } from '../knowledge.ts';
import { notedSwap, ownersOf } from '../live/noted-swap.ts';
import type { Published } from '../publish.ts';
import { rules } from '../rules/index.ts';
import { assertReplaceable, readMade, swapIn } from '../swap.ts';
import { verifySite } from '../verify.ts';
import { addressFor } from './address-for.ts';
import type { Checked } from './check-step.ts';
import type { Work } from './work.ts';

const root = join(import.meta.dirname, '..', '..');

/** The sources of the site's pages. */
async function readPages(): Promise<string[]> {
  const folder = join(root, 'src', 'site');
  const names = await readdir(folder, { recursive: true });
  return Promise.all(
    names.filter((name) => /\.(?:astro|ts)$/u.test(name)).map((name) => readFile(join(folder, name), 'utf8')),
  );
}

/** So many leaks are told one by one: more tell nothing new. */
const mostLeaks = 30;

/**
 * Scans the rendered site for everything that must not be in it; if it is clean, swaps it in. Where none was rendered, scans the
 * one that is there. Answers with the number of files.
 * @throws Unsafe with the files and kinds, and the site that was there stays
 */
export async function verifyStep(work: Work, checked: Checked, published: Published): Promise<number> {
  const { options, store, school, policy, sample, progress } = work;
  const staging = store.room('site');
  const rendered = (await readMade(staging)) !== null;
  const folder = rendered ? staging : options.out;
  if (!rendered && (await readMade(folder)) === null) {
    throw new BadInput('There is no site to verify. Run "npm run build" first.');
  }
  if (rendered) await assertReplaceable(options.out, sample);
  const { files, leaks } = await progress.step('verify', async () =>
    verifySite({
      folder,
      base: school.site.base,
      ...knowledgeOf(checked, published, { policy, rules, duties, school, pages: await readPages() }),
    }),
  );
  if (leaks.length > 0) {
    const lines = leaks
      .slice(0, mostLeaks)
      .map(({ file, kind, count }) => `  ${file}: ${kind}${count > 1 ? ` (${count} times)` : ''}`);
    if (leaks.length > mostLeaks) lines.push(`  and ${leaks.length - mostLeaks} more`);
    if (rendered) await rm(staging, { recursive: true, force: true });
    const what = rendered
      ? 'The site was not swapped in and is removed; the one that was there stays.'
      : 'Take the site down until it is built anew.';
    throw new Unsafe(`Something that must not be published is in the site. ${what}\n${lines.join('\n')}`);
  }
  if (rendered && sample) await swapIn(staging, options.out);
  if (rendered && !sample) {
    const owners = ownersOf(checked, published, (id) => addressFor(store, id));
    const swap = { store, site: staging, out: options.out, owners, today: options.today };
    await notedSwap(swap, () => swapIn(staging, options.out));
  }
  return files;
}
