/** What is let out, in a folder of this run. */
import { copyFile, link, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { londonDay } from '../london.ts';
import { deriveFor, lostPicture } from '../picture-files.ts';
import { type Published, publish } from '../publish.ts';
import { lastReview } from '../report/duty-findings.ts';
import type { Records } from '../store/store.ts';
import { addressFor } from './address-for.ts';
import type { Checked } from './check-step.ts';
import type { Work } from './work.ts';

/** Lets out what may be seen, into a folder of this run that holds `public.json` and `media/`. */
export async function publishStep(work: Work, checked: Checked): Promise<Published> {
  const { school, store, sample, options, policy, coverage, progress } = work;
  return progress.step('publish', async () => {
    const cache = store.room('derived');
    const months = monthsOf(checked.judged);
    const published = await publish({
      check: checked,
      school,
      policy: { markdown: policy, clauses: coverage.clauses.map(({ lead: _, ...clause }) => clause) },
      reviews: lastReviews(checked.records, options.today),
      today: options.today,
      sample,
      searchText: (text) => checked.register.searchText(text),
      classOf: checked.context.classOf,
      addressFor: (id) => addressFor(store, id),
      derive: (picture) =>
        deriveFor(picture, store, { cache, largest: school.pictures.largest }).catch((cause: Error) => {
          throw lostPicture(months.get(picture.file), store.hasMedia(picture.file), cause);
        }),
    });
    const run = store.room('run');
    await rm(run, { recursive: true, force: true });
    await mkdir(join(run, 'media'), { recursive: true });
    for (const { file, path } of published.files) {
      const there = join(run, 'media', file);
      // Some drives know no hard links.
      await link(path, there).catch(() => copyFile(path, there));
    }
    await writeFile(join(run, 'public.json'), JSON.stringify(published.archive));
    return published;
  });
}

/** The last day of each kind of review. */
function lastReviews(records: Records, today: string): Record<string, string> {
  const kinds = [...new Set(records.reviews.map(({ kind }) => kind))].sort();
  return Object.fromEntries(
    kinds.flatMap((kind) => {
      const day = lastReview(records, kind, today);
      return day === null ? [] : [[kind, day]];
    }),
  );
}

/** The month of the post that each picture belongs to, as YYYY-MM. */
function monthsOf(judged: Checked['judged']): Map<string, string> {
  return new Map(
    judged.flatMap(({ post }) =>
      post.media.flatMap(({ file }) => (file ? [[file, londonDay(post.at).slice(0, 7)]] : [])),
    ),
  );
}
